/** What the policy judges of a body: the sender's own words and links, and of a forward the links passed on. */
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
const read = (more: Partial<Message>) => {
  const budget = createBudget(() => 0, {
    timeMs: 1000,
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
