import { dispatch, OPERATIONS } from '../../simulator/dispatch';
import type { Faults } from '../../simulator/dispatch';
import { createMailbox, formatPeople, parsePeople } from '../../simulator/mailbox';
import type { Mailbox } from '../../simulator/mailbox';
import { PROFILES } from '../../simulator/profiles';
import type { ProfileId } from '../../simulator/profiles';
import { draftOf, EMPTY_DRAFT } from '../../simulator/samples';
import { SAMPLES } from '../../simulator/samples/index';

const ids = new Map(Object.entries(OPERATIONS).map(([id, { name }]) => [name, Number(id)]));

function call(
  mailbox: Mailbox,
  name: string,
  params: unknown = {},
  options: { profile?: ProfileId; faults?: Faults } = {},
): ReturnType<typeof dispatch> {
  return dispatch(
    { mailbox, profile: PROFILES[options.profile ?? 'web'] },
    { dispatchId: ids.get(name) ?? -1, params },
    { faults: options.faults ?? {}, latencyMs: 1 },
  );
}
const data = (answer: ReturnType<typeof dispatch>): unknown =>
  Reflect.get(Object(answer.reply?.payload), 'data');

describe('the body in its two forms', () => {
  const mailbox = createMailbox({ ...EMPTY_DRAFT, bodyHtml: '<p>A &amp; b</p><div>c<br>d</div>' });

  test('as text: blocks and breaks are lines, entities are characters', () => {
    expect(data(call(mailbox, 'item.body.getAsync', { coercionType: 0 }))).toBe('A & b\n\nc\nd');
  });
  test('as html: what the form holds', () => {
    expect(data(call(mailbox, 'item.body.getAsync', { coercionType: 3 }))).toContain('<p>A');
  });
  test('an empty form holds a line, as an editor does: empty text is what a failed read gives', () => {
    const empty = createMailbox(EMPTY_DRAFT);
    expect(data(call(empty, 'item.body.getAsync', { coercionType: 3 }))).toBe('<div><br></div>');
    expect(data(call(empty, 'item.body.getAsync', { coercionType: 0 }))).toBe('');
  });
  test('classic wraps it in a Word document with styles, and takes one back', () => {
    const word = data(
      call(mailbox, 'item.body.getAsync', { coercionType: 3 }, { profile: 'classic' }),
    );
    expect(word).toContain('MsoNormal');
    call(mailbox, 'item.body.setAsync', { data: word, coercionType: 3 });
    expect(mailbox.draft().bodyHtml).not.toContain('MsoNormal');
    expect(mailbox.draft().bodyHtml).toContain('<p>A &amp; b</p>');
    const again = call(mailbox, 'item.body.getAsync', { coercionType: 3 }, { profile: 'classic' });
    expect(data(again)).toBe(word);
  });
  test('text written by an add-in is escaped', () => {
    call(mailbox, 'item.body.setAsync', { data: '<b>\nx', coercionType: 0 });
    expect(mailbox.draft().bodyHtml).toBe('<div>&lt;b&gt;</div><div>x</div>');
  });
});

describe('limits that office.js leaves to the host', () => {
  test('session data at and past 50,000 characters', () => {
    const mailbox = createMailbox(EMPTY_DRAFT);
    const set = (length: number): number | null | undefined =>
      call(mailbox, 'item.sessionData.setAsync', { name: 'k', value: 'v'.repeat(length - 1) }).reply
        ?.errorCode;
    expect(set(50_000)).toBeNull();
    expect(set(50_001)).toBe(9051);
  });

  test('the sixth notification is refused', () => {
    const mailbox = createMailbox(EMPTY_DRAFT);
    const add = (key: string): unknown =>
      call(mailbox, 'notificationMessages.addAsync', { key, message: 'm' }).reply?.errorCode;
    expect(['1', '2', '3', '4', '5'].map(add)).toEqual([null, null, null, null, null]);
    expect(add('6')).toBe(9025);
  });

  test('more than 500 recipients come back as 500', () => {
    const to = Array.from({ length: 501 }, (_, index) => ({
      address: `p${index}@x.example`,
      name: '',
      type: 3 as const,
    }));
    const mailbox = createMailbox({ ...EMPTY_DRAFT, to });
    expect(data(call(mailbox, 'recipients.getAsync', { recipientField: 0 }))).toHaveLength(500);
  });
});

describe('trouble', () => {
  const mailbox = createMailbox({ ...EMPTY_DRAFT, subject: 's' });
  const name = 'item.subject.getAsync';

  test('an error has its code', () => {
    const faults: Faults = { [name]: { kind: 'error', code: 9020 } };
    expect(call(mailbox, name, {}, { faults }).reply).toMatchObject({ errorCode: 9020 });
  });
  test('silence has no reply', () => {
    expect(call(mailbox, name, {}, { faults: { [name]: { kind: 'silent' } } }).reply).toBeNull();
  });
  test('late is late', () => {
    const faults: Faults = { [name]: { kind: 'late', delayMs: 900 } };
    expect(call(mailbox, name, {}, { faults }).delayMs).toBe(900);
  });
  test('an unknown call is unsupported, not an exception', () => {
    expect(call(mailbox, 'no such call').reply).toMatchObject({ errorCode: 5000 });
  });
});

describe('the mailbox', () => {
  test('listeners hear what changed and who did it, and nothing else', () => {
    const mailbox = createMailbox(EMPTY_DRAFT);
    const heard: unknown[] = [];
    mailbox.listen((change) => heard.push(change));
    mailbox.change({ subject: 'x', place: '' }, 'add-in');
    mailbox.change({ subject: 'x' }, 'user');
    expect(heard).toEqual([{ keys: ['subject'], by: 'add-in' }]);
  });

  test('a fresh item has an empty shelf', () => {
    const mailbox = createMailbox(EMPTY_DRAFT);
    mailbox.shelf.sessionData.set('a', 'b');
    mailbox.replace(EMPTY_DRAFT);
    expect(mailbox.shelf.sessionData.size).toBe(0);
  });

  test.each([
    ['Jan <jan@x.example>; an@own.example', 'Jan <jan@x.example>; an@own.example'],
    ['"Jan, P" <j@x.example>', 'P <j@x.example>'],
    ['nobody; ; @', '@'],
    ['', ''],
  ])('people typed as %j are read as %j', (typed, expected) => {
    expect(formatPeople(parsePeople(typed, 'own.example'))).toBe(expected);
  });

  test('the own domain is inside, every other outside', () => {
    const people = parsePeople('a@OWN.example, b@x.example, c@sub.own.example', 'own.example');
    expect(people.map(({ type }) => type)).toEqual([2, 3, 3]);
  });
});

test.each(SAMPLES)('sample $id makes a whole item', (sample) => {
  const draft = draftOf(sample);
  expect(draft.to.length).toBeGreaterThan(0);
  expect(draft.subject).not.toBe('');
  draft.attachments.forEach(({ sizeBytes }) => expect(sizeBytes).toBeGreaterThan(0));
});
