/** Why a file is no JSON, for the person who wrote it: line, column, what to do; soundness as JSON.parse sees it. */
import { brokenJson } from '../../src/policy/json-text';
import { parseOverlayText } from '../../src/policy/resolve';

test.each<[string, string, number, number, string]>([
  ['an empty file', '', 1, 1, 'empty'],
  ['a comment', '// own\n{"own": []}', 1, 1, 'no comments'],
  ['a comment further down', '{"own": ["x.be"],\n  # ours\n}', 2, 3, 'no comments'],
  ['a comma before the end', '{"own": ["x.be"],\n}', 2, 1, 'comma before }'],
  ['a comma before the end of a list', '{"own": ["x.be",]}', 1, 17, 'comma before ]'],
  ['a comma forgotten', '{"own": ["x.be"]\n "profile": "observe"}', 2, 2, 'comma is missing'],
  ['a key without quotes', '{own: []}', 1, 2, 'double quotes'],
  ['single quotes', "{'own': []}", 1, 2, 'double quotes'],
  ['curly quotes of a word processor', '{\u201cown\u201d: []}', 1, 2, 'straight double quotes'],
  ['a text without end', '{"own": ["x.be]}', 1, 10, 'no end'],
  ['a bracket forgotten', '{"own": ["x.be"', 1, 16, 'before its last ]'],
  ['the wrong bracket', '{"own": ["x.be"}', 1, 16, 'closes what is not open'],
  ['something behind the end', '{} {}', 1, 4, 'behind the end'],
  ['a key that stands twice', '{"own": ["x.be"],\n"own": ["y.be"]}', 2, 1, '"own" stands twice'],
  ['a value misspelt', '{"a": True}', 1, 7, 'misspelt'],
  ['a colon forgotten', '{"a" 1}', 1, 6, 'colon'],
])('%s', (_why, text, line, column, words) => {
  expect(brokenJson(text)).toMatchObject({ line, column });
  expect(brokenJson(text)?.sentence).toContain(words);
});

test.each([
  '{}',
  ' [ ] ',
  '"a\\u00e9\\n"',
  '-1.5e+3',
  '{"a": {"a": [1, 2, {"b": null}]}, "b": [true, false]}',
  '{"own": ["x.be"]}\r\n',
])('sound: %s', (text) => {
  expect(() => JSON.parse(text) as unknown).not.toThrow();
  expect(brokenJson(text)).toBeNull();
});

test.each(['[1 2]', '{"a":}', '[01]', '[1.]', '["\\x"]', '["a\nb"]', '[nul]', '{,}', '[,]', ']'])(
  'as unsound as for JSON.parse: %j',
  (text) => {
    expect(() => JSON.parse(text) as unknown).toThrow();
    expect(brokenJson(text)).not.toBeNull();
  },
);

test('a byte order mark is no mistake', () => {
  expect(parseOverlayText('\ufeff{"own": ["x.be"]}')).toEqual({
    ok: true,
    value: { own: ['x.be'] },
  });
});

test('a long text and deep nesting cost no stack', () => {
  expect(brokenJson(`"${'x\\n'.repeat(300_000)}"`)).toBeNull();
  expect(brokenJson('['.repeat(500_000))?.sentence).toContain('before its last ]');
});
