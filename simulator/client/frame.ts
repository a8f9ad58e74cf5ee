/**
 * One iframe with a page of the add-in in it, and the host's side of the conversation with the genuine
 * office.js inside. The frame loads from the add-in's own origin and can reach this page by messages only.
 */
import { attachmentsChanged, appContext, initialData, recipientsChanged } from '../host-context';
import { dispatch } from '../dispatch';
import { field, list, number } from '../fields';
import type { Change, StoredAttachment } from '../mailbox';
import {
  eventOf,
  EVENTS,
  frameName,
  makeAnswer,
  makeEvent,
  parseCompletion,
  parseRequest,
} from '../protocol';
import type { Completion, Request } from '../protocol';
import { element } from './element';
import type { Source } from './journal';
import type { Session } from './session';

export interface FrameOptions {
  /** Path below the add-in's base address. */
  readonly page: string;
  readonly title: string;
  readonly isHidden: boolean;
  readonly parent: HTMLElement;
  readonly source: Source;
  onRegistered?(eventId: number): void;
  onCompleted?(completion: Completion): void;
  /** Tab left the frame at its end or start, or Esc was pressed. */
  onLeave?(direction: 'next' | 'previous' | 'escape'): void;
}

export interface AddInFrame {
  /** Sends an event; false when the page has not registered for it. */
  fire(eventId: number, data: unknown): boolean;
  dispose(): void;
}

/** Numbers of notifyHost that mean: the focus leaves the frame. */
const LEAVING: { readonly [action: number]: 'next' | 'previous' | 'escape' } = {
  13: 'previous',
  14: 'next',
  15: 'escape',
};

export function openFrame(session: Session, options: FrameOptions): AddInFrame {
  const conversationId = crypto.randomUUID();
  const controlId = `add-in-${conversationId.slice(0, 8)}`;
  const registrations = new Map<number, Request>();
  const identity = {
    conversationId,
    controlId,
    hostOrigin: location.origin,
    locale: session.settings().locale,
  };
  const iframe = element('iframe', { name: frameName(identity), title: options.title });
  if (options.isHidden) iframe.className = 'hidden-frame';
  iframe.src = `${session.addInOrigin}/${options.page}`;

  const post = (message: string): void => {
    iframe.contentWindow?.postMessage(message, session.addInOrigin);
  };
  const fire = (eventId: number, data: unknown): boolean => {
    const registration = registrations.get(eventId);
    if (registration !== undefined) post(makeEvent(registration, data));
    return registration !== undefined;
  };

  function onMessage(event: MessageEvent): void {
    if (event.source !== iframe.contentWindow || event.origin !== session.addInOrigin) return;
    const request = parseRequest(event.data);
    if (request === null || request.conversationId !== conversationId) return;
    if (request.kind === 'invoke') invoke(request);
    else register(request);
  }

  function register(request: Request): void {
    const eventId = eventOf(request);
    if (request.kind === 'register') registrations.set(eventId, request);
    else registrations.delete(eventId);
    session.journal.add(options.source, `${request.kind} event ${eventId}`, 'ok');
    post(makeAnswer(request, { Error: 0 }));
    if (request.kind === 'register') options.onRegistered?.(eventId);
  }

  function invoke(request: Request): void {
    const completion = parseCompletion(request);
    if (completion !== null) {
      post(makeAnswer(request, { Version: 1, Error: 0 }));
      options.onCompleted?.(completion);
      return;
    }
    switch (request.actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return post(makeAnswer(request, appContext(controlId, hostSettings())));
      case 'GetInitialData':
        return post(makeAnswer(request, initialData(session.mailbox, session.addIn)));
      case 'ContextActivationManager_notifyHost':
        post(makeAnswer(request, null));
        return leave(number(list({ data: request.data }, 'data'), 1, -1));
      case 'ExecuteMethod':
        return execute(request);
      default:
        return post(makeAnswer(request, { Version: 1, Error: 0 }));
    }
  }

  function hostSettings(): Parameters<typeof appContext>[1] {
    return { profile: session.profile(), locale: session.settings().locale };
  }

  function leave(action: number): void {
    const direction = LEAVING[action];
    if (direction !== undefined) options.onLeave?.(direction);
  }

  function execute(request: Request): void {
    const dispatchId = number(field(request.data, 'MethodData'), 'DispatchId', -1);
    const params = field(request.data, 'ApiParams');
    const answer = callHost(session, options.source, dispatchId, params);
    const { reply } = answer;
    if (reply === null) return;
    setTimeout(() => post(makeAnswer(request, reply.payload)), answer.delayMs);
  }

  window.addEventListener('message', onMessage);
  const stopListening = session.mailbox.listen((change) => fireChange(change, fire));
  const stopWatching = watchAttachments(session, fire);
  options.parent.append(iframe);
  return {
    fire,
    dispose() {
      window.removeEventListener('message', onMessage);
      stopListening();
      stopWatching();
      iframe.remove();
    },
  };
}

/** One call of either runtime, with a line in the journal. */
export function callHost(
  session: Session,
  source: Source,
  dispatchId: number,
  params: unknown,
): ReturnType<typeof dispatch> {
  const { faults, latencyMs } = session.settings();
  const bench = { mailbox: session.mailbox, profile: session.profile() };
  const answer = dispatch(bench, { dispatchId, params }, { faults, latencyMs });
  const { reply } = answer;
  const note =
    reply === null ? 'no answer' : reply.errorCode === null ? 'ok' : `${reply.errorCode}`;
  if (answer.name !== 'telemetry') session.journal.add(source, answer.name, note);
  return answer;
}

type Fire = AddInFrame['fire'];

function fireChange({ keys }: Change, fire: Fire): void {
  if (keys === 'notifications') return;
  const changed = new Set(keys.filter((key) => key === 'to' || key === 'cc' || key === 'bcc'));
  if (changed.size > 0) fire(EVENTS.recipientsChanged, recipientsChanged(changed));
}

function watchAttachments(session: Session, fire: Fire): () => void {
  let before: readonly StoredAttachment[] = session.mailbox.draft().attachments;
  return session.mailbox.listen(({ keys }) => {
    if (keys === 'notifications' || !keys.includes('attachments')) return;
    const now = session.mailbox.draft().attachments;
    const missing = (from: typeof now, other: typeof now): typeof now =>
      from.filter(({ id }) => !other.some((one) => one.id === id));
    missing(now, before).forEach((one) => {
      fire(EVENTS.attachmentsChanged, attachmentsChanged('added', one));
    });
    missing(before, now).forEach((one) => {
      fire(EVENTS.attachmentsChanged, attachmentsChanged('removed', one));
    });
    before = now;
  });
}
