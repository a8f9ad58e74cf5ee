import { openCalls } from '../../src/office/call';
import { currentItem } from '../../src/office/item';
import { listAttachments, readAttachments } from '../../src/office/read-attachments';
import { readMessage } from '../../src/office/read-message';
import {
  type Behaviours,
  fakeClock,
  fakeItem,
  type FakeItemData,
  installOffice,
} from './fake-office';

/** Reads a fake item the way the handler does; time moves past every time-out. */
async function read(data: FakeItemData, behaviours: Behaviours = {}) {
  const clock = fakeClock();
  const calls = openCalls(clock);
  installOffice(fakeItem(data, behaviours), '1.15');
  const item = currentItem()!;
  const listed = listAttachments(item, calls);
  const work = Promise.all([
    readMessage(item, calls, listed),
    listed.then(({ attachments }) => readAttachments(item, attachments, calls, 3500)),
  ]);
  await clock.advance(10000);
  const [{ message, unchecked }, fetched] = await work;
  return { message, unchecked, fetched, timersAlive: clock.alive() };
}

const PERSON = {
  emailAddress: 'jan@voorbeeld.be',
  displayName: 'Jan',
  recipientType: 'externalUser',
};

describe('reading a mail', () => {
  test('everything that Outlook answers arrives in the message', async () => {
    const { message, unchecked } = await read({
      subject: 'S',
      body: '<p>B</p>',
      to: [PERSON],
      composeType: 'reply',
    });
    expect(unchecked).toEqual([]);
    expect(message).toMatchObject({
      subject: 'S',
      body: '<p>B</p>',
      composeType: 'reply',
      bodyType: 'html',
    });
    expect(message.recipients).toEqual([
      { address: 'jan@voorbeeld.be', name: 'Jan', field: 'to', type: 'externalUser' },
    ]);
  });

  test.each([
    ['subject', 'fails', 'subject', 'unavailable'],
    ['subject', 'succeeds-with-nothing', 'subject', 'unavailable'],
    ['body', 'fails', 'body', 'unavailable'],
    ['body', 'never-answers', 'body', 'timed-out'],
    ['body', 'throws', 'body', 'unavailable'],
    ['body', 'succeeds-with-nothing', 'body', 'unavailable'],
    ['body', 'succeeds-with-empty', 'body', 'unavailable'],
    ['to', 'fails', 'recipients', 'unavailable'],
    ['bcc', 'never-answers', 'recipients', 'timed-out'],
    ['cc', 'missing', 'recipients', 'unavailable'],
    ['attachments', 'fails', 'attachment', 'unavailable'],
    ['attachments', 'never-answers', 'attachment', 'timed-out'],
    ['attachments', 'missing', 'attachment', 'unavailable'],
  ] as const)(
    '%s %s: said as unread, never passed as clean',
    async (call, behaviour, part, reason) => {
      const { unchecked, timersAlive } = await read({ to: [PERSON] }, { [call]: behaviour });
      expect(unchecked).toEqual([{ part, path: [], reason }]);
      expect(timersAlive).toBe(0);
    },
  );

  test('To, Cc and Bcc unread for one reason are said once, for two reasons twice', async () => {
    const { unchecked } = await read({}, { to: 'fails', cc: 'fails', bcc: 'never-answers' });
    expect(unchecked.map(({ part, reason }) => `${part} ${reason}`)).toEqual([
      'recipients unavailable',
      'recipients timed-out',
    ]);
  });

  test.each(['fails', 'never-answers', 'missing', 'throws'] as const)(
    'an unknown compose type (%s) counts as a new message, the stricter reading',
    async (behaviour) => {
      const { message } = await read({ composeType: 'reply' }, { composeType: behaviour });
      expect(message.composeType).toBe('new');
    },
  );

  test.each(['fails', 'succeeds-with-nothing', 'succeeds-with-empty-object'] as const)(
    'a sender that cannot be read (%s) is the signed-in user',
    async (behaviour) => {
      const { message } = await read({}, { from: behaviour });
      expect(message.from?.address).toBe('an@fod-voorbeeld.fgov.be');
    },
  );

  test('an answer whose status is no word at all is a "no", not an error in the callback', async () => {
    const { unchecked, timersAlive } = await read({}, { subject: 'answers-oddly' });
    expect(unchecked).toEqual([{ part: 'subject', path: [], reason: 'unavailable' }]);
    expect(timersAlive).toBe(0);
  });

  test.each([500, 1000])('exactly %d recipients: the list may be cut off', async (count) => {
    const { unchecked } = await read({ to: new Array(count).fill(PERSON) });
    expect(unchecked).toEqual([{ part: 'recipients', path: [], reason: 'partial', detail: 'cap' }]);
  });

  test('499 recipients are all there are', async () => {
    expect((await read({ to: new Array(499).fill(PERSON) })).unchecked).toEqual([]);
  });
});

describe('reading a meeting', () => {
  test('attendees and place are read; an empty text is everyday', async () => {
    const { message, unchecked } = await read({
      isMeeting: true,
      place: 'Zaal 1',
      to: [PERSON],
      body: '',
    });
    expect(unchecked).toEqual([]);
    expect(message).toMatchObject({ composeType: 'meeting', place: 'Zaal 1' });
    expect(message.recipients).toHaveLength(1);
  });

  test('a place that cannot be read is said', async () => {
    const { unchecked } = await read({ isMeeting: true }, { place: 'fails' });
    expect(unchecked).toEqual([{ part: 'place', path: [], reason: 'unavailable' }]);
  });
});

describe('reading attachments', () => {
  const FILE = { id: '1', name: 'brief.txt', size: 4, content: 'YWJj', format: 'base64' };

  test('content arrives as the client gave it', async () => {
    const { fetched } = await read({ attachments: [FILE] });
    expect(fetched.contents).toMatchObject([{ format: 'base64', data: 'YWJj' }]);
  });

  test.each([
    ['never-answers', 'timed-out', 'timed-out'],
    ['fails', 'unavailable', 'failed'],
    ['missing', 'unavailable', 'missing'],
    ['succeeds-with-nothing', 'unavailable', 'empty'],
  ] as const)('content %s: said with the name', async (behaviour, reason, detail) => {
    const { fetched } = await read({ attachments: [FILE] }, { content: behaviour });
    expect(fetched.unchecked).toEqual([
      { part: 'attachment', path: ['brief.txt'], reason, detail },
    ]);
  });

  test('an entry without details costs that attachment, not the whole message', async () => {
    const bare = JSON.parse('[null]') as [typeof FILE];
    const { unchecked, fetched } = await read({ attachments: [FILE, ...bare] }, {});
    expect(unchecked).toEqual([]);
    expect(fetched.contents).toHaveLength(1);
    expect(fetched.unchecked).toMatchObject([{ part: 'attachment', path: [''] }]);
  });

  test.each([
    ['succeeded but empty is not clean', { ...FILE, content: '' }, 'unavailable', 'empty'],
    [
      'an attached item of size 0 is a known fault',
      { ...FILE, size: 0, content: '', attachmentType: 'item' },
      'unavailable',
      'empty',
    ],
    [
      'a cloud link has no content here',
      { ...FILE, attachmentType: 'cloud' },
      'unavailable',
      'cloud',
    ],
    [
      'a cloud link that says so late',
      { ...FILE, format: 'url', content: 'https://x' },
      'unavailable',
      'cloud',
    ],
    [
      'past the size that is asked for',
      { ...FILE, size: 25 * 1024 * 1024 + 1 },
      'too-large',
      'size',
    ],
  ])('%s', async (_why, attachment, reason, detail) => {
    const { fetched } = await read({ attachments: [attachment] });
    expect(fetched.unchecked).toMatchObject([{ reason, detail }]);
  });

  test('at the size limit it is still asked for; an empty file is simply empty', async () => {
    const { fetched } = await read({
      attachments: [
        { ...FILE, size: 25 * 1024 * 1024 },
        { ...FILE, id: '2', size: 0, content: '' },
      ],
    });
    expect(fetched.unchecked).toEqual([]);
  });

  test('an inline image that cannot be fetched is decoration', async () => {
    const { fetched } = await read(
      { attachments: [{ ...FILE, name: 'logo.png', isInline: true }] },
      { content: 'fails' },
    );
    expect(fetched.unchecked).toEqual([]);
  });
});
