import { markdownText, parseMarkdown } from '../../simulator/markdown';

const inline = (text: string): unknown => parseMarkdown(text)[0]?.lines[0];

test.each<[string, string, unknown]>([
  ['bold', '**a**', [{ kind: 'strong', text: 'a' }]],
  ['italic', '_a_', [{ kind: 'emphasis', text: 'a' }]],
  [
    'a link',
    '[a](https://x.example/b)',
    [{ kind: 'link', text: 'a', href: 'https://x.example/b' }],
  ],
  ['no link over http', '[a](http://x.example)', [{ kind: 'text', text: '[a](http://x.example)' }]],
  ['no script link', '[a](javascript:b)', [{ kind: 'text', text: '[a](javascript:b)' }]],
  ['escaped marks', '\\*a\\*', [{ kind: 'text', text: '*a*' }]],
  ['tags stay text', '<b>a</b>', [{ kind: 'text', text: '<b>a</b>' }]],
  ['lone marks stay text', 'a * b _ c', [{ kind: 'text', text: 'a * b _ c' }]],
])('%s: %s', (_why, markdown, expected) => {
  expect(inline(markdown)).toEqual(expected);
});

test('items ended by carriage returns make one list', () => {
  expect(parseMarkdown('Before\n\n- one\r- two\r\rAfter').map(({ kind }) => kind)).toEqual([
    'paragraph',
    'bullets',
    'paragraph',
  ]);
  expect(parseMarkdown('1. one\r2. two\r')[0]).toMatchObject({ kind: 'numbers' });
});

test('without marks for the log', () => {
  expect(markdownText('**Stop:** [here](https://x.example)\n\n- one\r')).toBe('Stop: here\none');
});

test('many unclosed marks are read in one go', () => {
  const hostile = '*_[\\'.repeat(20_000);
  expect(markdownText(hostile).length).toBeGreaterThan(0);
});
