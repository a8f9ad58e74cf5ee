/**
 * From a decision to the words of the Smart Alerts dialog: plain text, Markdown, and the label of its button.
 *
 * Chooses and fits; every sentence comes from `AlertTexts`, every official name from the policy.
 * The dialog takes 500 characters, so findings are left out from the third on, then
 * long names are cut, until it fits. User text (file names, addresses) is cleaned, masked where a
 * finding lies in it, and escaped for Markdown. No sentence names a button of the dialog.
 */
import { effectivePoints, type Points } from './explain/alert-points';
import type { AlertTexts } from './explain/alert-texts';
import type { Decision, JudgedRecipient } from './decision';
import { bold, bullet, escapeMarkdown, NEW_LINE } from './explain/markdown';
import {
  capital,
  findingLabel,
  packText,
  placeOf,
  type PointNames,
  unreadPlace,
} from './explain/point-names';
import { plainText } from './explain/shown-path';

/** Limits of the client: Microsoft's reference of SmartAlertsEventCompletedOptions (read 2026-08). */
export const MAX_MESSAGE = 500;
export const MAX_CANCEL_LABEL = 20;
const MAX_FINDINGS = 3;

export interface ExplainInput extends PointNames {
  readonly decision: Decision;
  readonly texts: AlertTexts;
  /** Mailbox 1.14: a dialog that offers to send all the same. */
  readonly canOverride: boolean;
}

export interface Explanation {
  readonly errorMessage: string;
  readonly errorMessageMarkdown: string;
  readonly cancelLabel: string;
}

/** Never throws; an id that the policy does not know is shown as the id. */
export function explain(input: ExplainInput): Explanation {
  const { texts } = input;
  const points = effectivePoints(input.decision, input.policy);
  return {
    errorMessage: fit((room) => plain(linesOf(input, points, room))),
    errorMessageMarkdown: fit((room) => markdown(linesOf(input, points, room))),
    cancelLabel: cut(texts.cancelLabel, MAX_CANCEL_LABEL),
  };
}

// --- Lines --------------------------------------------------------------------------------------

/** How much may be said: fewer points and shorter names until the whole fits. */
interface Room {
  readonly points: number;
  readonly name: number;
}

const ROOMS: readonly Room[] = [
  { points: MAX_FINDINGS, name: 60 },
  { points: MAX_FINDINGS, name: 32 },
  { points: 2, name: 40 },
  { points: 2, name: 26 },
  { points: 1, name: 40 },
  { points: 1, name: 22 },
  { points: 1, name: 12 },
];

interface Lines {
  readonly headline: string;
  readonly points: readonly string[];
  readonly after: readonly string[];
}

function linesOf(input: ExplainInput, points: Points, room: Room): Lines {
  const { decision, texts } = input;
  const shown = pointLines(input, points, room);
  const left = points.total - shown.length;
  const after = [recipientLine(input, room), channelLine(input, room), closing(input)];
  return {
    headline: headline(decision, points, texts),
    points: left > 0 ? [...shown, texts.more({ count: left })] : shown,
    after: after.filter((line) => line !== ''),
  };
}

/** What decides comes first, of whatever kind; then findings, unread things, signals. */
function pointLines(input: ExplainInput, points: Points, room: Room): string[] {
  const { policy, language, texts, decision } = input;
  const name = (text: string): string => cut(text, room.name);
  // Only what may be shown: a message may have hundreds of findings.
  const findings = points.findings.slice(0, room.points).map((finding) => ({
    outcome: finding.outcome,
    line: () =>
      texts.finding({
        label: capital(name(findingLabel(input, finding))),
        masked: cut(finding.masked, 24),
        place: placeOf(finding, decision.findings, texts, name),
      }),
  }));
  const unread = points.unread.map((item) => ({
    outcome: item.outcome,
    line: () =>
      texts.unread({
        place: unreadPlace(item, decision.findings, texts, name),
        reason: texts.reason[item.reason],
      }),
  }));
  const signals = points.signals.map(({ id, outcome }) => {
    const text = policy.signals.find((entry) => entry.id === id)?.text;
    const words = packText(text, language, policy.defaultLanguage) || id;
    return { outcome, line: () => cut(words, room.name * 2 + 40) };
  });
  const all = [...findings, ...unread, ...signals];
  const decides = (point: { readonly outcome: string }): boolean =>
    point.outcome === decision.outcome;
  return [...all.filter(decides), ...all.filter((point) => !decides(point))]
    .slice(0, room.points)
    .map(({ line }) => line());
}

function headline(decision: Decision, points: Points, texts: AlertTexts): string {
  const { outcome } = decision;
  const isOnlyUnread = points.findings.length + points.signals.length === 0;
  if (isOnlyUnread && points.unread.length > 0 && outcome !== 'block') {
    return texts.headline.unchecked;
  }
  if (outcome === 'allow' || outcome === 'inform') return texts.headline.advise;
  return texts.headline[outcome];
}

function recipientLine(input: ExplainInput, room: Room): string {
  const { decision, policy, texts, language } = input;
  const first = firstToName(decision);
  if (first === undefined) return '';
  const group = policy.recipientGroups.find((entry) => entry.id === first.group);
  return texts.recipients({
    first: cut(plainText(first.address || first.name), room.name),
    group: cut(packText(group?.label, language, policy.defaultLanguage) || first.group, room.name),
    others: decision.recipients.length - 1,
  });
}

/** Whom the outcome is about: the recipient of a signal, the first of the strictest group, one outside. */
function firstToName(decision: Decision): JudgedRecipient | undefined {
  const { recipients, findings, signals, outcome } = decision;
  const strictest = recipients.find((recipient) => recipient.group === decision.groups[0]);
  const signal = signals.find((one) => one.recipient !== null && one.outcome === outcome);
  const meant = recipients.find(({ address }) => address === signal?.recipient);
  const isOfFinding = findings.some((finding) => finding.outcome === outcome);
  if (meant !== undefined && (!isOfFinding || meant.group === strictest?.group)) return meant;
  const outside = isOfFinding ? undefined : recipients.find(({ isInternal }) => !isInternal);
  return outside ?? strictest ?? recipients[0];
}

function channelLine(input: ExplainInput, room: Room): string {
  const { decision, policy, texts, language } = input;
  const best = decision.channels[0];
  if (best === undefined) return '';
  const entry = policy.channels.find((channel) => channel.id === best.id);
  const channel = cut(
    packText(entry?.label, language, policy.defaultLanguage) || best.id,
    room.name + 10,
  );
  return best.isConfirmed ? texts.channel({ channel }) : texts.askChannel({ channel });
}

function closing(input: ExplainInput): string {
  const { texts, canOverride } = input;
  switch (input.decision.outcome) {
    case 'block':
      return texts.closing.block;
    case 'warnJustify':
      return texts.closing.warnJustify;
    case 'warnConfirm':
      return canOverride ? texts.closing.confirmHere : texts.closing.confirmInPane;
    case 'advise':
    case 'inform':
    case 'allow':
      return texts.closing.advise;
  }
}

// --- Form and length ----------------------------------------------------------------------------

function plain(lines: Lines): string {
  const points = lines.points.map((line) => `- ${line}`);
  return [lines.headline, ...points, ...lines.after].join('\n');
}

function markdown(lines: Lines): string {
  const points = lines.points.map((line) => bullet(escapeMarkdown(line))).join('');
  const after = lines.after.map(escapeMarkdown).join(NEW_LINE);
  return `${bold(escapeMarkdown(lines.headline))}${NEW_LINE}${points}${points === '' ? '' : '\n'}${after}`;
}

/** The fullest form that fits; the last room always does, and is cut hard if a text ever breaks that. */
function fit(render: (room: Room) => string): string {
  for (const room of ROOMS) {
    const text = render(room);
    if (text.length <= MAX_MESSAGE) return text;
  }
  return cut(render(ROOMS[ROOMS.length - 1]!), MAX_MESSAGE);
}

/** At most `length` UTF-16 units, an ellipsis for the rest, never half a character. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const last = text.charCodeAt(length - 2);
  const isHalf = last >= 0xd800 && last <= 0xdbff;
  return `${text.slice(0, isHalf ? length - 2 : length - 1)}…`;
}
