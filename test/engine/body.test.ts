/** A body as parts, links and zones: what is its own, what is quoted, what a forward passes on, what was not read. */
import { createBudget } from '../../src/core/budget';
import { EMPTY_MESSAGE } from '../../src/core/empty-message';
import type { Message } from '../../src/core/types';
import { bodyOf } from '../../src/engine/body';

const QUOTE = '<blockquote type="cite">See <a href="https://old.example/x">this</a></blockquote>';
const message = (more: Partial<Message>): Message => ({
  ...EMPTY_MESSAGE,
  composeType: 'reply',
  body: `<p>Look <a href="https://new.example/y">here</a></p>${QUOTE}`,
  bodyType: 'html',
  ...more,
});
const read = (more: Partial<Message>, timeMs = 1000) => {
  const budget = createBudget(() => 0, {
    timeMs,
    bytesOut: 1e6,
    entries: 100,
    characters: 1e6,
  });
  return bodyOf(message(more), budget);
};
const linksOf = (more: Partial<Message>) => read(more).links.map(({ href }) => href);

test.each<[string, Partial<Message>, readonly string[]]>([
  ['a reply: its own links only', {}, ['https://new.example/y']],
  [
    'a forward: also what it passes on',
    { composeType: 'forward' },
    ['https://new.example/y', 'https://old.example/x'],
  ],
  [
    'plain text: not the lines behind >',
    { bodyType: 'text', body: 'see www.new.example\n> www.old.example' },
    ['https://www.new.example'],
  ],
])('%s', (_reason, more, hrefs) => {
  expect(linksOf(more)).toEqual(hrefs);
});

test('own words end where the quote begins', () => {
  const { ownText } = read({});
  expect(ownText).toContain('Look here');
  expect(ownText).not.toContain('See this');
});

test('a body that was not read to its end says so', () => {
  expect(read({}).unchecked).toEqual([]);
  expect(read({}, 0).unchecked).toEqual([{ part: 'body', path: [], reason: 'timed-out' }]);
});

test('quoted text that came apart stands behind the body, a blank line between', () => {
  const parts = (body: string) =>
    read({ bodyType: 'text', body, quoted: 'old' }).parts.map(({ text, zones }) => ({
      text,
      zones: zones.map(({ start, end, zone }) => [zone, text.slice(start, end)]),
    }));
  expect(parts('new')).toEqual([
    {
      text: 'new\n\nold',
      zones: [
        ['own', 'new'],
        ['own', '\n\n'],
        ['quoted', 'old'],
      ],
    },
  ]);
  expect(parts('')).toEqual([{ text: 'old', zones: [['quoted', 'old']] }]);
});
