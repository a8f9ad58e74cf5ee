/**
 * A small stand-in for Office.js, for tests: an item whose every call can be told to fail, to say
 * nothing, to throw, to be missing, or to succeed with nothing. A fake clock runs its timers.
 */
import type { HostClock } from '../../src/office/call';

/** How one call behaves; the default is to answer with the item's value. */
export type Behaviour =
  | 'answers'
  | 'fails'
  | 'never-answers'
  | 'throws'
  | 'missing'
  | 'succeeds-with-nothing'
  | 'succeeds-with-empty'
  | 'succeeds-with-empty-object'
  /** The status is an object that cannot even be turned into a word. */
  | 'answers-oddly';

export interface FakeItemData {
  readonly isMeeting?: boolean;
  readonly subject?: string;
  readonly body?: string;
  readonly place?: string;
  readonly from?: { emailAddress: string; displayName: string };
  readonly to?: readonly object[];
  readonly cc?: readonly object[];
  readonly bcc?: readonly object[];
  readonly composeType?: string;
  readonly attachments?: readonly FakeAttachment[];
  readonly sessionData?: Record<string, string>;
}

export interface FakeAttachment {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly attachmentType?: string;
  readonly isInline?: boolean;
  readonly content?: string;
  readonly format?: string;
}

/** Names of the calls whose behaviour can be set. */
export type FakeCall =
  | 'subject'
  | 'body'
  | 'place'
  | 'from'
  | 'to'
  | 'cc'
  | 'bcc'
  | 'composeType'
  | 'attachments'
  | 'content'
  | 'sessionData';

export type Behaviours = { readonly [call in FakeCall]?: Behaviour };

type Callback = (result: unknown) => void;

/** One Office call. Answers come on a later turn, as in Outlook. */
function fakeCall(behaviour: Behaviour, value: unknown, delayed: (run: () => void) => void) {
  if (behaviour === 'missing') return undefined;
  return (...args: unknown[]): void => {
    const callback = args[args.length - 1] as Callback;
    switch (behaviour) {
      case 'never-answers':
        return;
      case 'throws':
        throw new Error('the library threw');
      case 'fails':
        return delayed(() =>
          callback({ status: 'failed', error: { code: 9020, name: 'x', message: 'x' } }),
        );
      case 'succeeds-with-nothing':
        return delayed(() => callback({ status: 'succeeded' }));
      case 'succeeds-with-empty':
        return delayed(() => callback({ status: 'succeeded', value: '' }));
      case 'succeeds-with-empty-object':
        return delayed(() => callback({ status: 'succeeded', value: {} }));
      case 'answers-oddly':
        return delayed(() => callback({ status: Object.create(null) }));
      case 'answers':
        return delayed(() =>
          callback({
            status: 'succeeded',
            value: typeof value === 'function' ? value(args[0]) : value,
          }),
        );
    }
  };
}

export interface FakeClock extends HostClock {
  /** Moves time on and runs what falls due, letting promises settle in between. */
  advance(ms: number): Promise<void>;
  /** Timers that would still fire. */
  alive(): number;
}

/** A clock that moves only when told. */
export function fakeClock(): FakeClock {
  let nowMs = 0;
  let nextId = 1;
  const timers = new Map<number, { atMs: number; run: () => void }>();
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 50; turn++) await Promise.resolve();
  };
  return {
    now: () => nowMs,
    setTimeout(run, ms) {
      timers.set(nextId, { atMs: nowMs + ms, run });
      return nextId++;
    },
    clearTimeout: (timer) => void timers.delete(timer as number),
    alive: () => timers.size,
    async advance(ms) {
      const untilMs = nowMs + ms;
      await settle();
      for (;;) {
        const due = [...timers]
          .filter(([, { atMs }]) => atMs <= untilMs)
          .sort(([, a], [, b]) => a.atMs - b.atMs)[0];
        if (due === undefined) break;
        timers.delete(due[0]);
        nowMs = Math.max(nowMs, due[1].atMs);
        due[1].run();
        await settle();
      }
      nowMs = untilMs;
      await settle();
    },
  };
}

/** An item in compose mode. */
export function fakeItem(data: FakeItemData, behaviours: Behaviours = {}): object {
  const later = (run: () => void): void => void Promise.resolve().then(run);
  const make = (name: FakeCall, value: unknown): unknown =>
    fakeCall(behaviours[name] ?? 'answers', value, later);
  const list = data.attachments ?? [];
  const contentOf = (id: unknown): unknown => {
    const found = list.find((attachment) => attachment?.id === id);
    return { content: found?.content ?? '', format: found?.format ?? 'base64' };
  };
  const common = {
    subject: { getAsync: make('subject', data.subject ?? '') },
    body: { getAsync: make('body', data.body ?? '<p></p>') },
    getAttachmentsAsync: make('attachments', list),
    getAttachmentContentAsync: make('content', contentOf),
    sessionData: { getAllAsync: make('sessionData', data.sessionData ?? {}) },
  };
  const from = {
    getAsync: make(
      'from',
      data.from ?? { emailAddress: 'an@fod-voorbeeld.fgov.be', displayName: 'An' },
    ),
  };
  return data.isMeeting === true
    ? {
        ...common,
        itemType: 'appointment',
        organizer: from,
        requiredAttendees: { getAsync: make('to', data.to ?? []) },
        optionalAttendees: { getAsync: make('cc', data.cc ?? []) },
        location: { getAsync: make('place', data.place ?? '') },
      }
    : {
        ...common,
        itemType: 'message',
        from,
        to: { getAsync: make('to', data.to ?? []) },
        cc: { getAsync: make('cc', data.cc ?? []) },
        bcc: { getAsync: make('bcc', data.bcc ?? []) },
        getComposeTypeAsync: make('composeType', {
          composeType: data.composeType ?? 'newMail',
          coercionType: 'html',
        }),
      };
}

/** Puts an `Office` with this item where the add-in looks for it. `mailboxSet` null: no requirements object. */
export function installOffice(
  item: object | null,
  mailboxSet: string | null,
  language = 'nl-BE',
): void {
  const supports = (_name: string, version: string): boolean =>
    mailboxSet !== null && Number(version.split('.')[1]) <= Number(mailboxSet.split('.')[1]);
  (globalThis as Record<string, unknown>).Office = {
    context: {
      displayLanguage: language,
      mailbox: {
        item,
        userProfile: { emailAddress: 'an@fod-voorbeeld.fgov.be', displayName: 'An' },
      },
      ...(mailboxSet === null ? {} : { requirements: { isSetSupported: supports } }),
    },
  };
}
