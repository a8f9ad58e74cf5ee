/**
 * What Outlook does with the verdict of a send handler: let the mail go, or show which dialog with which
 * buttons. Pure; the dialog itself is the client's (client/alert-dialog.ts), the run is send-flow.ts.
 *
 * Sources: Microsoft's pages on Smart Alerts (read 2026-08). Where these say two
 * different things, the table in docs/simulator.md says which one is played here.
 */
import type { SendMode } from './add-in';
import { field, isTrue, text } from './fields';
import type { ClientProfile } from './profiles';

/** What `event.completed` was given, as far as a host reads it. */
export interface CompletedOptions {
  readonly allowEvent: boolean;
  readonly errorMessage: string;
  readonly errorMessageMarkdown: string;
  readonly cancelLabel: string;
  readonly commandId: string;
  readonly contextData: string;
  readonly sendModeOverride: string;
}

export type HandlerResult =
  | { readonly kind: 'completed'; readonly options: CompletedOptions }
  /** The page answered, but no function of that name was associated (status 11101). */
  | { readonly kind: 'handler-missing' }
  /** The page or script could not be loaded, or its runtime broke. */
  | { readonly kind: 'unavailable'; readonly why: string }
  | { readonly kind: 'timed-out' };

export type AlertButton = 'takeAction' | 'sendAnyway' | 'dontSend' | 'tryLater';

export interface Alert {
  readonly kind: 'stopped' | 'unavailable' | 'timed-out';
  /** The add-in's own words; empty where Outlook speaks for itself. */
  readonly message: string;
  readonly isMarkdown: boolean;
  readonly buttons: readonly AlertButton[];
  /** The add-in's label for `takeAction` (or for `dontSend` on clients without it); empty: Outlook's own. */
  readonly actionLabel: string;
  /** Opens the pane of this button, with this context; empty: none. */
  readonly commandId: string;
  readonly contextData: string;
  /** What the handler asked for and this client or manifest cannot give. */
  readonly remarks: readonly string[];
}

export type SendJudgement =
  | { readonly action: 'send'; readonly remarks: readonly string[] }
  | { readonly action: 'ask'; readonly alert: Alert };

export interface SendContext {
  readonly sendMode: SendMode;
  readonly profile: ClientProfile;
  readonly commandIds: readonly string[];
}

/** Limits of the texts, in characters ([R] SmartAlertsEventCompletedOptions). */
const MESSAGE_MAX = 500;
const LABEL_MAX = 20;
/** After this a notice says that the add-in takes long; after the other Outlook gives up. */
export const SLOW_AFTER_MS = 5_000;
export const TIMED_OUT_AFTER_MS = 300_000;

export function parseCompletedOptions(raw: unknown): CompletedOptions {
  const contextData = field(raw, 'contextData');
  return {
    allowEvent: isTrue(raw, 'allowEvent'),
    errorMessage: text(raw, 'errorMessage'),
    errorMessageMarkdown: text(raw, 'errorMessageMarkdown'),
    cancelLabel: text(raw, 'cancelLabel'),
    commandId: text(raw, 'commandId'),
    contextData: typeof contextData === 'string' ? contextData : JSON.stringify(contextData ?? ''),
    sendModeOverride: text(raw, 'sendModeOverride'),
  };
}

export function judgeSend(result: HandlerResult, context: SendContext): SendJudgement {
  switch (result.kind) {
    case 'completed':
      return result.options.allowEvent
        ? { action: 'send', remarks: [] }
        : { action: 'ask', alert: stopped(result.options, context) };
    case 'handler-missing':
    case 'unavailable':
      return unavailable(result, context.sendMode);
    case 'timed-out':
      return { action: 'ask', alert: timedOut(context.sendMode) };
  }
}

function stopped(options: CompletedOptions, context: SendContext): Alert {
  const { profile, commandIds } = context;
  const has14 = profile.mailboxMinor >= 14;
  const isMarkdown = profile.mailboxMinor >= 15 && options.errorMessageMarkdown !== '';
  const commandId = has14 && commandIds.includes(options.commandId) ? options.commandId : '';
  const mayOverride = has14 && options.sendModeOverride === 'promptUser';
  const mode = mayOverride ? 'PromptUser' : context.sendMode;
  return {
    kind: 'stopped',
    message: isMarkdown ? options.errorMessageMarkdown : options.errorMessage,
    isMarkdown,
    buttons: stoppedButtons(mode, profile.hasTakeAction && commandId !== ''),
    actionLabel: has14 && (commandId !== '' || !profile.hasTakeAction) ? options.cancelLabel : '',
    commandId,
    contextData: commandId === '' ? '' : options.contextData,
    remarks: remarksOn(options, context),
  };
}

function stoppedButtons(mode: SendMode, hasTakeAction: boolean): readonly AlertButton[] {
  const buttons: AlertButton[] = hasTakeAction ? ['takeAction'] : [];
  if (mode === 'PromptUser') buttons.push('sendAnyway');
  return [...buttons, 'dontSend'];
}

/** Things that a real client drops without a word; the stand-in says them aloud in its log. */
function remarksOn(options: CompletedOptions, { profile, commandIds }: SendContext): string[] {
  const { mailboxMinor } = profile;
  const shown = Math.max(options.errorMessage.length, options.errorMessageMarkdown.length);
  const rows: readonly (readonly [boolean, string])[] = [
    [options.errorMessage === '', 'errorMessage is empty: Outlook shows a sentence of its own'],
    [shown > MESSAGE_MAX, `the message has ${shown} characters; Outlook takes ${MESSAGE_MAX}`],
    [options.cancelLabel.length > LABEL_MAX, `cancelLabel is longer than ${LABEL_MAX} characters`],
    [
      options.commandId !== '' && !commandIds.includes(options.commandId),
      `commandId "${options.commandId}" names no button of the manifest`,
    ],
    [
      options.sendModeOverride !== '' && options.sendModeOverride !== 'promptUser',
      `sendModeOverride "${options.sendModeOverride}" is not known; only promptUser is`,
    ],
    [
      mailboxMinor < 14 && options.sendModeOverride !== '',
      'sendModeOverride needs Mailbox 1.14: ignored',
    ],
    [mailboxMinor < 14 && options.commandId !== '', 'commandId needs Mailbox 1.14: ignored'],
    [
      mailboxMinor < 15 && options.errorMessageMarkdown !== '',
      'errorMessageMarkdown needs Mailbox 1.15: errorMessage is shown',
    ],
  ];
  return rows.filter(([applies]) => applies).map(([, remark]) => remark);
}

function unavailable(
  result: { readonly kind: 'handler-missing' | 'unavailable'; readonly why?: string },
  mode: SendMode,
): SendJudgement {
  const why = result.why ?? 'no handler of that name is associated (11101)';
  if (mode === 'SoftBlock') return { action: 'send', remarks: [`not checked: ${why}`] };
  return {
    action: 'ask',
    alert: {
      ...OUTLOOK_SPEAKS,
      kind: 'unavailable',
      buttons: mode === 'PromptUser' ? ['sendAnyway', 'tryLater'] : ['tryLater'],
      remarks: [why],
    },
  };
}

function timedOut(mode: SendMode): Alert {
  return {
    ...OUTLOOK_SPEAKS,
    kind: 'timed-out',
    buttons: mode === 'PromptUser' ? ['sendAnyway', 'dontSend'] : ['dontSend'],
    remarks: [],
  };
}

const OUTLOOK_SPEAKS = {
  message: '',
  isMarkdown: false,
  actionLabel: '',
  commandId: '',
  contextData: '',
} as const;

/** May the user send while the handler still runs? */
export function slowButtons(mode: SendMode): readonly AlertButton[] {
  return mode === 'PromptUser' ? ['sendAnyway', 'dontSend'] : [];
}

/** Names of the options in which two verdicts on the same mail differ; empty: the same verdict. */
export function differences(one: HandlerResult, other: HandlerResult): readonly string[] {
  if (one.kind !== other.kind) return ['kind'];
  if (one.kind !== 'completed' || other.kind !== 'completed') return [];
  const keys = Object.keys(one.options) as (keyof CompletedOptions)[];
  return keys.filter((key) => one.options[key] !== other.options[key]);
}
