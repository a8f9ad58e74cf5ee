/**
 * The envelope of the messages between a host page and the genuine office.js: parse a request, make an
 * answer, make an event, name a frame. Pure; it knows neither windows nor the mail item.
 *
 * Every message is a JSON string. Measured against office.js of npm @microsoft/office-js 1.1.110
 * (facts: docs/simulator.md, rows "measured"), 2026-11-21.
 */
import { field, number, parseJson, text } from './fields';

export type RequestKind = 'invoke' | 'register' | 'unregister';

export interface Request {
  readonly kind: RequestKind;
  readonly actionName: string;
  readonly conversationId: string;
  readonly correlationId: number;
  readonly data: unknown;
}

const KINDS: readonly RequestKind[] = ['invoke', 'register', 'unregister'];

/** A request of office.js, or null for anything else that may arrive at a window. */
export function parseRequest(raw: unknown): Request | null {
  if (typeof raw !== 'string') return null;
  const message = parseJson(raw);
  if (field(message, '_messageType') !== 0) return null;
  const kind = KINDS[number(message, '_actionType', -1)];
  const actionName = text(message, '_actionName');
  if (kind === undefined || actionName === '') return null;
  return {
    kind,
    actionName,
    conversationId: text(message, '_conversationId'),
    correlationId: number(message, '_correlationId', -1),
    data: field(message, '_data'),
  };
}

/** The answer to one request. */
export function makeAnswer(request: Request, data: unknown, errorCode = 0): string {
  return makeResponse(request, data, errorCode, 0);
}

/** An event for the page; it repeats the registration that asked for it. */
export function makeEvent(registration: Request, data: unknown): string {
  return makeResponse(registration, data, 0, 1);
}

function makeResponse(
  request: Request,
  data: unknown,
  errorCode: number,
  responseType: 0 | 1,
): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: request.actionName,
    _conversationId: request.conversationId,
    _correlationId: request.correlationId,
    _origin: '',
    _data: data,
    _serializerVersion: 1,
    _errorCode: errorCode,
    _responseType: responseType,
  });
}

export interface FrameIdentity {
  readonly conversationId: string;
  /** Id of the add-in instance; office.js repeats it in its calls. */
  readonly controlId: string;
  readonly hostOrigin: string;
  /** Interface language of the client: `nl-BE`. */
  readonly locale: string;
}

/**
 * The `name` that an add-in's iframe must have before it loads: office.js finds there who the host is
 * and how to talk to it.
 */
export function frameName(identity: FrameIdentity): string {
  const { conversationId, controlId, hostOrigin, locale } = identity;
  return JSON.stringify({
    hostInfo: `Outlook|Web|16.01|${locale}|${conversationId}|x|disableLogging|0`,
    xdmInfo: `${conversationId}|${controlId}|${hostOrigin}`,
    serializerVersion: 1,
    baseFrameName: conversationId,
  });
}

/** Event numbers of registrations. */
export const EVENTS = {
  appCommand: 39,
  itemChanged: 46,
  recipientsChanged: 47,
  attachmentsChanged: 50,
};

/** The number of the event that a registration asks for. */
export function eventOf(registration: Request): number {
  return number(registration.data, 'eventDispId', -1);
}

/** What the page hands over when a handler has ended: OSF-level call 94. */
export interface Completion {
  readonly invocationId: string;
  /** 0, or 11101 when no handler of that name was associated. */
  readonly status: number;
  /** The object given to `event.completed`; undefined when there was none. */
  readonly options: unknown;
}

/** A completion, or null when this call of the OSF layer is something else. */
export function parseCompletion(request: Request): Completion | null {
  if (request.actionName !== 'executeMethod') return null;
  if (number(field(request.data, 'DdaMethod'), 'DispatchId') !== 94) return null;
  const event = parseJson(text(request.data, 2));
  return {
    invocationId: text(request.data, 0),
    status: number(request.data, 1),
    options: field(event, 'completedContext'),
  };
}

/** The data of event 39: run this function of the add-in. */
export function launchData(
  invocationId: string,
  functionName: string,
  event: Readonly<Record<string, unknown>>,
): Record<number, string> {
  return { 0: invocationId, 1: functionName, 2: JSON.stringify(event) };
}
