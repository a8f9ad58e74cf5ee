/**
 * The `Office` object of the classic runtime, as far as a send handler may use it. Runs inside the engine
 * and turns each call into the same dispatch number and parameters that the genuine library sends, so that
 * both runtimes meet one mailbox.
 *
 * Not Microsoft's library: that one is not published for this runtime. Documented traps are kept: the
 * callback of Office.onReady never runs, Office.context cannot be read while the bundle loads, no dialogs.
 * ES2016 and no imports that survive: webpack makes one script of it (build/simulator/thin-office.js).
 */
import type { Bridge, ThinSettings } from './bridge';

declare const bridge: Bridge;

type Callback = (result: unknown) => void;
type Convert = (data: unknown) => unknown;
interface Asked {
  readonly callback: Callback | null;
  readonly asyncContext: unknown;
  readonly convert: Convert;
}

const asked = new Map<number, Asked>();
const handlers = new Map<string, (event: unknown) => unknown>();
let lastCall = 0;
let isHandling = false;
const RECIPIENT_TYPES = ['other', 'distributionList', 'user', 'externalUser'];
const ATTACHMENT_TYPES = ['file', 'item', 'cloud'];
const same: Convert = (data) => data;

function pick(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

/** Office's calling habit: (…own arguments, options?, callback?). */
function method(
  dispatchId: number,
  toParams: (own: readonly unknown[], options: unknown) => unknown,
  convert: Convert = same,
): (...args: unknown[]) => void {
  return (...args) => {
    const isLastCallback = typeof args[args.length - 1] === 'function';
    const callback = isLastCallback ? (args[args.length - 1] as Callback) : null;
    const own = isLastCallback ? args.slice(0, -1) : args;
    const options = typeof own[own.length - 1] === 'object' ? own[own.length - 1] : undefined;
    lastCall += 1;
    asked.set(lastCall, { callback, asyncContext: pick(options, 'asyncContext'), convert });
    bridge.call(dispatchId, JSON.stringify(toParams(own, options) || {}), lastCall);
  };
}

const none = (): unknown => ({});
const toPerson: Convert = (raw) => ({
  displayName: pick(raw, 'name'),
  emailAddress: pick(raw, 'address'),
  recipientType: RECIPIENT_TYPES[Number(pick(raw, 'recipientType'))],
});
const toPeople: Convert = (raw) => (Array.isArray(raw) ? raw.map(toPerson) : []);
const toAttachments: Convert = (raw) =>
  (Array.isArray(raw) ? raw : []).map((one: unknown) => ({
    id: pick(one, 'id'),
    name: pick(one, 'name'),
    size: pick(one, 'size'),
    isInline: pick(one, 'isInline'),
    url: pick(one, 'url'),
    attachmentType: ATTACHMENT_TYPES[Number(pick(one, 'attachmentType'))],
  }));

const recipients = (field: number): unknown => ({
  getAsync: method(15, () => ({ recipientField: field }), toPeople),
});
const coercion = (kind: unknown): unknown => ({ coercionType: kind === 'html' ? 3 : 0 });

const shared = {
  subject: { getAsync: method(18, none) },
  body: {
    getAsync: method(37, ([kind]) => coercion(kind)),
    getTypeAsync: method(14, none),
  },
  sessionData: {
    getAsync: method(186, ([name]) => ({ name })),
    setAsync: method(185, ([name, value]) => ({ name, value })),
    getAllAsync: method(187, none),
    removeAsync: method(189, ([name]) => ({ name })),
  },
  getAttachmentsAsync: method(149, none, toAttachments),
  getAttachmentContentAsync: method(150, ([id]) => ({ id })),
  loadCustomPropertiesAsync: method(3, none),
};
const message = Object.assign({}, shared, {
  itemType: 'message',
  to: recipients(0),
  cc: recipients(1),
  bcc: recipients(2),
  from: { getAsync: method(107, none, toPerson) },
  getComposeTypeAsync: method(174, none),
  internetHeaders: {
    getAsync: method(151, ([keys]) => ({ internetHeaderKeys: keys })),
  },
});
const appointment = Object.assign({}, shared, {
  itemType: 'appointment',
  requiredAttendees: recipients(0),
  optionalAttendees: recipients(1),
  organizer: { getAsync: method(107, none, toPerson) },
  location: { getAsync: method(26, none) },
  start: {
    getAsync: method(
      24,
      () => ({ TimeProperty: 1 }),
      (ms) => new Date(Number(ms)),
    ),
  },
  end: {
    getAsync: method(
      24,
      () => ({ TimeProperty: 2 }),
      (ms) => new Date(Number(ms)),
    ),
  },
});

function isSetSupported(settings: ThinSettings, name: string, version = '1.1'): boolean {
  const [major, minor] = version.split('.').map(Number);
  return name === 'Mailbox' && major === 1 && (minor || 0) <= settings.mailboxMinor;
}

function context(): unknown {
  if (!isHandling) throw new Error('Office.context is not there while the script loads');
  const { settings } = bridge;
  return {
    displayLanguage: settings.locale,
    contentLanguage: settings.locale,
    diagnostics: { host: 'Outlook', platform: 'PC', version: '16.0.18324.20172' },
    requirements: {
      isSetSupported: (name: string, version?: string) => isSetSupported(settings, name, version),
    },
    mailbox: {
      item: settings.itemKind === 'appointment' ? appointment : message,
      diagnostics: { hostName: 'Outlook', hostVersion: '16.0.18324.20172' },
      userProfile: { emailAddress: settings.userAddress, displayName: settings.userName },
    },
  };
}

const office = {
  actions: {
    associate: (name: string, handler: (event: unknown) => unknown): void => {
      handlers.set(name.toUpperCase(), handler);
    },
  },
  onReady: (): Promise<never> => new Promise<never>(() => undefined),
  AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
  CoercionType: { Html: 'html', Text: 'text' },
  MailboxEnums: {
    AttachmentType: { File: 'file', Item: 'item', Cloud: 'cloud' },
    AttachmentContentFormat: { Base64: 'base64', Url: 'url', Eml: 'eml', ICalendar: 'iCalendar' },
    ItemType: { Message: 'message', Appointment: 'appointment' },
    SendModeOverride: { PromptUser: 'promptUser' },
  },
};
Object.defineProperty(office, 'context', { get: context, enumerable: true });

function settle(callId: number, payloadJson: string): void {
  const call = asked.get(callId);
  asked.delete(callId);
  if (call === undefined || call.callback === null) return;
  const payload: unknown = JSON.parse(payloadJson);
  const isFailed = pick(payload, 'error') === true;
  const error = {
    code: pick(payload, 'errorCode'),
    name: 'HostError',
    message: 'The call failed.',
  };
  call.callback({
    status: isFailed ? 'failed' : 'succeeded',
    asyncContext: call.asyncContext,
    ...(isFailed ? { error } : { value: call.convert(pick(payload, 'data')) }),
  });
}

/** Runs a handler; false when none of that name is associated. */
function fire(functionName: string, eventType: string): boolean {
  const handler = handlers.get(functionName.toUpperCase());
  if (handler === undefined) return false;
  isHandling = true;
  handler({
    type: eventType,
    source: { id: '' },
    completed: (options: unknown) => bridge.completed(JSON.stringify(options || {})),
  });
  return true;
}

// The engine's own global object; the classic runtime has no name for it in ES2016.
Object.assign(globalThis, { Office: office, outlookSettle: settle, outlookFire: fire });
