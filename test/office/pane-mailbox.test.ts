/** How long the pane waits for attachments: long while it checks, short while somebody waits for a button. */
import { openPaneMailbox } from '../../src/office/open-pane-mailbox';
import { fakeClock, fakeItem, installOffice } from './fake-office';

const FILE = { id: '1', name: 'a.txt', size: 3 };
const ATTACHMENT = {
  id: '1',
  name: 'a.txt',
  sizeBytes: 3,
  kind: 'file',
  isInline: false,
} as const;

test.each([
  ['undo', 5_000],
  ['check', 20_000],
] as const)('content for the %s that never comes is given up after %d ms', async (why, ms) => {
  const clock = fakeClock();
  installOffice(fakeItem({ attachments: [FILE] }, { content: 'never-answers' }), '1.15');
  const mailbox = openPaneMailbox(clock);
  let isOver = false;
  const reading = mailbox.readContents([ATTACHMENT], why).then((read) => {
    isOver = true;
    return read;
  });
  await clock.advance(ms - 1);
  expect(isOver).toBe(false);
  await clock.advance(1);
  expect(await reading).toMatchObject({ contents: [], unchecked: [{ reason: 'timed-out' }] });
});
