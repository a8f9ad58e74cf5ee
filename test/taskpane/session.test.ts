/** The pane's life: looking, mending, undoing, acknowledging; and what happens when Outlook says no. */
import { isAcknowledged } from '../../src/core/decide/acknowledgement';
import { parseCorrections } from '../../src/core/decide/corrections';
import { ACKNOWLEDGEMENT_KEY, CORRECTIONS_KEY } from '../../src/office/acknowledgement';
import { createSession, type Session } from '../../src/taskpane/session';
import type { Mend } from '../../src/taskpane/mend/mend';
import type { Message } from '../../src/core/types';
import {
  fakeEngine,
  fakeHost,
  fakeMailbox,
  MASKED,
  message,
  NUMBER,
  recipient,
  type FakeEngine,
  type FakeHost,
  type FakeMailbox,
} from './fake-pane';

interface Open {
  readonly session: Session;
  readonly mailbox: FakeMailbox;
  readonly engine: FakeEngine;
  readonly host: FakeHost;
}

async function open(
  first: Message | null = message(),
  change?: (mailbox: FakeMailbox) => void,
): Promise<Open> {
  const mailbox = fakeMailbox(first);
  change?.(mailbox);
  const engine = fakeEngine();
  const host = fakeHost();
  const session = createSession({ mailbox, loadEngine: () => Promise.resolve(engine), host });
  session.start();
  await host.pass(0);
  return { session, mailbox, engine, host };
}

function onlyFinding(session: Session) {
  const finding = session.state().seen?.decision.findings[0];
  if (finding === undefined) throw new Error('nothing found');
  return finding;
}

describe('looking', () => {
  test('the item is checked on opening', async () => {
    const { session } = await open();
    expect(session.state().phase).toBe('item');
    expect(session.state().seen?.decision.findings).toHaveLength(1);
  });

  test('an unchanged item is read every two seconds and checked once', async () => {
    const { engine, mailbox, host } = await open();
    await host.pass(10_000);
    expect(mailbox.reads).toBeGreaterThanOrEqual(5);
    expect(engine.checks).toBe(1);
  });

  test('a changed body is checked within two seconds', async () => {
    const { session, mailbox, host } = await open();
    mailbox.current = message({ body: '<p>Dank u</p>' });
    await host.pass(2100);
    expect(session.state().seen?.decision.findings).toHaveLength(0);
  });

  test('a long body is checked when it has rested for one look, not while it grows', async () => {
    const long = '<p>tekst</p>'.repeat(6000);
    const { session, mailbox, engine, host } = await open(message({ body: long }));
    for (let key = 1; key <= 3; key++) {
      mailbox.current = message({ body: long + 'x'.repeat(key) });
      await host.pass(2000);
    }
    expect(engine.checks).toBe(1);
    mailbox.current = message({ body: `${long}<p>NISS ${NUMBER}</p>` });
    await host.pass(4100);
    expect(session.state().seen?.decision.findings).toHaveLength(1);
  });

  test('a hidden pane does not look', async () => {
    const { mailbox, host } = await open();
    host.isShown = false;
    const before = mailbox.reads;
    await host.pass(20_000);
    expect(mailbox.reads).toBe(before);
  });

  test('a recipient event makes it look at once', async () => {
    const { session, mailbox, host } = await open();
    mailbox.current = message({ recipients: [recipient('a@x.example'), recipient('b@x.example')] });
    mailbox.tell('recipients');
    await host.pass(1);
    expect(session.state().seen?.recipients).toHaveLength(2);
  });

  test('no item, then one: the pane wakes up; another item forgets the first', async () => {
    const { session, mailbox, host } = await open(null);
    expect(session.state().phase).toBe('noItem');
    mailbox.current = message();
    await host.pass(2100);
    expect(session.state().phase).toBe('item');
    await session.mend({ kind: 'hide', finding: onlyFinding(session) });
    expect(session.state().canUndo).toBe(true);
    mailbox.current = message({ subject: 'Ander' });
    mailbox.tell('item');
    await host.pass(1);
    expect(session.state().canUndo).toBe(false);
  });

  test('an engine that does not load is a state of its own, and is tried again', async () => {
    const mailbox = fakeMailbox(message());
    const host = fakeHost();
    const answers = [null, fakeEngine()];
    const session = createSession({
      mailbox,
      host,
      loadEngine: () => Promise.resolve(answers.shift() ?? null),
    });
    session.start();
    await host.pass(0);
    expect(session.state().phase).toBe('noEngine');
    await session.look();
    expect(session.state().phase).toBe('item');
  });

  test('a bug of the engine is said, never shown as clean, and tried again', async () => {
    const { session, mailbox, engine, host } = await open();
    const { check } = engine;
    Object.assign(engine, {
      check: () => {
        throw new Error('a bug');
      },
    });
    mailbox.current = message({ subject: 'Ander' });
    await host.pass(2100);
    expect(session.state()).toMatchObject({ phase: 'noEngine', seen: null });
    Object.assign(engine, { check });
    await host.pass(2100);
    expect(session.state().phase).toBe('item');
  });

  test('attachments are fetched once, and "nothing found" waits for them', async () => {
    const attachment = {
      id: '1',
      name: 'a.txt',
      sizeBytes: 3,
      kind: 'file',
      isInline: false,
    } as const;
    const { engine, host, session } = await open(message({ attachments: [attachment] }));
    await host.pass(6000);
    expect(engine.requests.map(({ contents }) => contents.length)).toEqual([0, 1]);
    expect(session.state().seen?.isReadingAttachments).toBe(false);
  });
});

describe('mends', () => {
  const body = `<html><body><p>Dank.</p><p>NISS <b>${NUMBER}</b><img src="cid:1"></p></body></html>`;

  test('hiding changes the value and nothing else, and undo brings every byte back', async () => {
    const { session, mailbox } = await open(message({ body }));
    await session.mend({ kind: 'hide', finding: onlyFinding(session) });
    expect(mailbox.current?.body).toBe(body.replace(NUMBER, '••.••.••-•••.••'));
    expect(session.state().notice).toBe('hide');
    expect(session.state().seen?.decision.findings).toHaveLength(0);
    await session.undo();
    expect(mailbox.current?.body).toBe(body);
    expect(session.state().seen?.decision.findings).toHaveLength(1);
  });

  test('undo refuses when the user wrote something since', async () => {
    const { session, mailbox } = await open(message({ body }));
    await session.mend({ kind: 'hide', finding: onlyFinding(session) });
    mailbox.current = message({ body: '<p>nieuw</p>' });
    await session.undo();
    expect(session.state().notice).toBe('changedSince');
    expect(mailbox.current?.body).toBe('<p>nieuw</p>');
  });

  test('what the user has already taken out is not looked for elsewhere', async () => {
    const { session, mailbox } = await open(message({ body }));
    const finding = onlyFinding(session);
    mailbox.current = message({ body: '<p>leeg</p>' });
    await session.mend({ kind: 'hide', finding });
    expect(session.state().notice).toBe('notFound');
    expect(mailbox.writes).toEqual([]);
  });

  test('a body over 1,000,000 characters is not written', async () => {
    const long = `<p>${'x'.repeat(1_000_001)} NISS ${NUMBER}</p>`;
    const { session, mailbox } = await open(message({ body: long }));
    await session.mend({ kind: 'hide', finding: onlyFinding(session) });
    expect(session.state().notice).toBe('tooLarge');
    expect(mailbox.writes).toEqual([]);
  });

  test('quoted history goes, own text and signature stay', async () => {
    const quoted =
      '<html><body><p>Dank u wel.</p><div id="divRplyFwdMsg"><b>Van:</b> Jan &lt;jan@x.example&gt;<br><b>Verzonden:</b> maandag<br><b>Aan:</b> An<br><b>Onderwerp:</b> vraag</div><p>NISS ' +
      `${NUMBER}</p></body></html>`;
    const { session, mailbox } = await open(message({ body: quoted, composeType: 'reply' }));
    expect(onlyFinding(session).location.zone).toBe('quoted');
    await session.mend({ kind: 'removeQuoted' });
    expect(session.state().notice).toBe('removeQuoted');
    expect(mailbox.current?.body).toBe('<html><body><p>Dank u wel.</p></body></html>');
  });

  test('a subject loses the value and what led to it', async () => {
    const { session, mailbox } = await open(
      message({ subject: `Pensioen (${NUMBER})`, body: '<p>x</p>' }),
    );
    await session.mend({ kind: 'cleanSubject' });
    expect(mailbox.current?.subject).toBe('Pensioen');
    await session.undo();
    expect(mailbox.current?.subject).toBe(`Pensioen (${NUMBER})`);
  });

  test('an attachment is taken away and can be put back', async () => {
    const attachment = {
      id: '1',
      name: 'a.txt',
      sizeBytes: 3,
      kind: 'file',
      isInline: false,
    } as const;
    const { session, mailbox } = await open(message({ attachments: [attachment] }));
    await session.mend({ kind: 'removeAttachment', name: 'a.txt' });
    expect(mailbox.current?.attachments).toHaveLength(0);
    await session.undo();
    expect(mailbox.current?.attachments[0]?.name).toBe('a.txt');
  });

  test('of two attachments with one name both go, never only the wrong one, and both come back', async () => {
    const named = (id: string, name: string) =>
      ({ id, name, sizeBytes: 3, kind: 'file', isInline: false }) as const;
    const attachments = [named('1', 'a.txt'), named('2', 'b.txt'), named('3', 'a.txt')];
    const { session, mailbox } = await open(message({ attachments }));
    const names = () => mailbox.current?.attachments.map(({ name }) => name);
    await session.mend({ kind: 'removeAttachment', name: 'a.txt' });
    expect(names()).toEqual(['b.txt']);
    await session.undo();
    expect(names()).toEqual(['b.txt', 'a.txt', 'a.txt']);
  });

  test('a recipient goes to Bcc: added there before taken away here', async () => {
    const { session, mailbox } = await open();
    const mend: Mend = { kind: 'toBcc', recipient: { address: 'jan@gmail.example', field: 'to' } };
    await session.mend(mend);
    expect(mailbox.current?.recipients.map(({ field }) => field)).toEqual(['bcc']);
    await session.undo();
    expect(mailbox.current?.recipients.map(({ field }) => field)).toEqual(['to']);
  });

  test.each<[Mend['kind'], Mend]>([
    ['safeReply', { kind: 'safeReply', text: 'Goedendag' }],
    ['removeAttachment', { kind: 'removeAttachment', name: 'a.txt' }],
    ['toBcc', { kind: 'toBcc', recipient: { address: 'jan@gmail.example', field: 'to' } }],
  ])('%s: when Outlook says no, nothing is changed and the pane says so', async (_kind, mend) => {
    const attachment = {
      id: '1',
      name: 'a.txt',
      sizeBytes: 3,
      kind: 'file',
      isInline: false,
    } as const;
    const before = message({ attachments: [attachment] });
    const { session, mailbox } = await open(before, ({ failing }) => {
      failing.add('setBody').add('removeAttachment').add('setRecipients');
    });
    await session.mend(mend);
    expect(session.state().notice).toBe('failed');
    expect(session.state().canUndo).toBe(false);
    expect(mailbox.current).toEqual(before);
  });
});

describe('reveal', () => {
  test('the value is sliced from the item as it is now', async () => {
    const { session, mailbox } = await open();
    const finding = onlyFinding(session);
    expect(finding.masked).toBe(MASKED);
    mailbox.current = message({ body: `<p>Eerst iets anders. NISS ${NUMBER}</p>` });
    expect(await session.reveal(finding)).toBe(NUMBER);
    mailbox.current = message({ body: '<p>weg</p>' });
    expect(await session.reveal(finding)).toBeNull();
  });

  test('the state never holds the value', async () => {
    const { session } = await open();
    await session.reveal(onlyFinding(session));
    expect(JSON.stringify(session.state())).not.toContain(NUMBER);
  });
});

describe('going on', () => {
  test('what is written lets the handler pass this content, and a new recipient voids it', async () => {
    const { session, mailbox, host } = await open();
    await session.goOn();
    const note = mailbox.notes.get(ACKNOWLEDGEMENT_KEY) ?? '';
    const decision = session.state().seen?.decision;
    expect(decision !== undefined && isAcknowledged(note, decision)).toBe(true);
    expect(session.state().isAcknowledged).toBe(true);
    mailbox.current = message({
      recipients: [recipient('jan@gmail.example'), recipient('x@y.example')],
    });
    await host.pass(2100);
    expect(session.state().isAcknowledged).toBe(false);
  });

  test('a client without session data is said so', async () => {
    const { session } = await open(message(), (mailbox) => {
      mailbox.hasNotes = false;
    });
    expect(session.state().canAcknowledge).toBe(false);
  });

  test('opened again, the pane knows what was acknowledged and what hint was dismissed', async () => {
    const first = await open();
    await first.session.goOn();
    first.session.dismissHint();
    const { session } = await open(message(), (mailbox) => {
      first.mailbox.notes.forEach((text, key) => mailbox.notes.set(key, text));
    });
    expect(session.state().isAcknowledged).toBe(true);
    expect(session.state().isHintDismissed).toBe(true);
  });
});

test('the notes of an item are asked for together: a silent Outlook costs one time-out, not three', async () => {
  const asked: string[] = [];
  await open(message(), (mailbox) =>
    Object.assign(mailbox, {
      readNote: (key: string) => {
        asked.push(key);
        return new Promise(() => undefined);
      },
    }),
  );
  expect(asked).toHaveLength(3);
});

test('a corrected group is handed to engine and handler, and holds for this item only', async () => {
  const { session, mailbox, engine, host } = await open();
  await session.correctGroup('jan@gmail.example', 'federal');
  expect(session.state().seen?.decision.recipients[0]?.group).toBe('federal');
  const note = mailbox.notes.get(CORRECTIONS_KEY) ?? '';
  expect(parseCorrections(note)).toEqual({ 'jan@gmail.example': 'federal' });
  mailbox.notes.clear();
  mailbox.current = message({ subject: 'Ander' });
  mailbox.tell('item');
  await host.pass(1);
  expect(engine.requests[engine.requests.length - 1]?.groups).toEqual({});
});
