/**
 * What the message page shows, from what the pane knows: pure, no React, no Outlook.
 *
 * Components render this and hold no rules. Findings, recipients, channels, going on and the mends of
 * the whole message have files of their own; here is the frame: the banner, what is read out, what was
 * not read.
 */
import type { Decision, JudgedUnchecked } from '../core/decision';
import { capital, saysUnread, unreadPlace } from '../core/explain/point-names';
import type { Policy } from '../core/policy';
import type { Outcome } from '../core/types';
import type { TitledText } from '../i18n/pane-texts';
import { channelViews, type ChannelsView } from './channel-views';
import { cardGroups, type CardGroup } from './finding-views';
import { goingView, type GoingView } from './going-view';
import { messageMends } from './message-mends';
import type { PaneState } from './pane-state';
import { say, severity, type MendView, type PaneWords } from './pane-words';
import { recipientViews, type RecipientsView } from './recipient-views';

/** Colour and sign of the banner; never the only carrier of meaning. */
export type Tone = 'ok' | 'info' | 'warning' | 'stop';

export interface UnreadView {
  readonly key: string;
  readonly place: string;
  readonly reason: string;
  readonly mends: readonly MendView[];
}

export interface MessageView {
  readonly tone: Tone;
  readonly banner: TitledText;
  /** One sentence for a screen reader; changes only when the result does. */
  readonly announcement: string;
  /** Null: no hint now. */
  readonly hint: TitledText | null;
  readonly going: GoingView | null;
  readonly channels: ChannelsView | null;
  readonly mends: readonly MendView[];
  readonly cards: readonly CardGroup[];
  readonly unread: readonly UnreadView[];
  readonly signals: readonly string[];
  readonly recipients: RecipientsView;
  readonly why: string;
}

/** Null until something was seen. */
export function messageView(state: PaneState, words: PaneWords): MessageView | null {
  const { seen } = state;
  if (seen === null) return null;
  const decision = withoutEcho(seen.decision, words.policy);
  const points = countPoints(decision);
  const going = seen.isReadingAttachments ? null : goingView(state, decision, words);
  return {
    ...frameOf(
      { decision, going, points, isWaiting: seen.isReadingAttachments && points === 0 },
      words,
    ),
    hint: hintOf(state, decision, words),
    going,
    channels: mayNeedChannel(decision) ? channelViews(decision, words) : null,
    mends: messageMends(seen, words),
    cards: cardGroups(decision, words),
    unread: decision.unchecked.map((item, index) => unreadView(item, index, decision, words)),
    signals: decision.signals
      .filter((signal) => signal.outcome !== 'allow')
      .map((signal) => {
        const known = words.policy.signals.find(({ id }) => id === signal.id);
        return say(words, known?.text) || signal.id;
      }),
    recipients: recipientViews(seen, state.corrections, words),
    why: say(words, words.policy.texts.why),
  };
}

/** Banner and announcement: waiting, answered by the user, or what the check says. */
function frameOf(
  now: {
    readonly decision: Decision;
    readonly going: GoingView | null;
    readonly points: number;
    readonly isWaiting: boolean;
  },
  words: PaneWords,
): Pick<MessageView, 'tone' | 'banner' | 'announcement'> {
  const { decision, going, points, isWaiting } = now;
  const { texts } = words;
  if (isWaiting) {
    const { busy } = texts.state;
    return { tone: 'info', banner: { title: busy, text: '' }, announcement: busy };
  }
  if (going?.kind === 'done') {
    return { tone: 'info', banner: texts.banner.done, announcement: going.text };
  }
  const announcement = announcementOf(points, words);
  return { tone: toneOf(decision), banner: bannerText(decision, words), announcement };
}

/** A signal that says no more than the unread things below it is left out. */
function withoutEcho(decision: Decision, policy: Policy): Decision {
  if (decision.unchecked.length === 0) return decision;
  const signals = decision.signals.filter(({ id }) => !saysUnread(policy, id));
  return { ...decision, signals };
}

/** That no channel is named is worth a line beside data; a tip or an unread text asks for none. */
function mayNeedChannel({ outcome, findings, channels }: Decision): boolean {
  if (severity(outcome) < severity('inform')) return false;
  return channels.length > 0 || findings.some((finding) => finding.outcome !== 'allow');
}

function countPoints(decision: Decision): number {
  const counts = (point: { readonly outcome: Outcome }): boolean => point.outcome !== 'allow';
  return (
    decision.findings.filter(counts).length +
    decision.unchecked.filter(counts).length +
    decision.signals.filter(counts).length
  );
}

function announcementOf(points: number, { texts }: PaneWords): string {
  return points === 0 ? texts.announce.clean : texts.announce.found({ count: points });
}

/** What could not be read speaks for itself when nothing else raised the outcome as high. */
function bannerOf(decision: Decision): Outcome | 'unchecked' {
  const rank = severity(decision.outcome);
  const isReached = (point: { readonly outcome: Outcome }): boolean =>
    severity(point.outcome) >= rank;
  const isFound = decision.findings.some(isReached) || decision.signals.some(isReached);
  const isUnread = decision.unchecked.some(isReached);
  if (isUnread && (decision.outcome === 'allow' || !isFound)) return 'unchecked';
  return decision.outcome;
}

function toneOf(decision: Decision): Tone {
  if (bannerOf(decision) === 'unchecked') return 'warning';
  switch (decision.outcome) {
    case 'allow':
      return 'ok';
    case 'inform':
    case 'advise':
      return 'info';
    case 'warnConfirm':
    case 'warnJustify':
      return 'warning';
    case 'block':
      return 'stop';
  }
}

/** Outlook did not hand the text over: that says more than "not everything". */
function bannerText(decision: Decision, { texts }: PaneWords): TitledText {
  const isBodyMissing = decision.unchecked.some(
    ({ part, reason }) => part === 'body' && (reason === 'timed-out' || reason === 'unavailable'),
  );
  const banner = bannerOf(decision);
  return banner === 'unchecked' && isBodyMissing ? texts.state.unreadable : texts.banner[banner];
}

/** At a natural pause, when something worth a tip would go outside; names both. */
function hintOf(state: PaneState, decision: Decision, words: PaneWords): TitledText | null {
  if (!state.isSettled || state.isHintDismissed || state.isAcknowledged) return null;
  const outside = decision.recipients.find(({ isInternal }) => !isInternal);
  const worst = cardGroups(decision, words)[0];
  const finding = worst?.cards[0];
  if (outside === undefined || worst === undefined || finding === undefined) return null;
  if (severity(worst.outcome) < severity('advise')) return null;
  const { hint } = words.texts;
  const group = words.policy.recipientGroups.find(({ id }) => id === outside.group);
  const props = { label: finding.label, group: say(words, group?.label) || outside.group };
  return { title: hint.title, text: hint.text(props) };
}

function unreadView(
  item: JudgedUnchecked,
  index: number,
  decision: Decision,
  { texts, alertTexts }: PaneWords,
): UnreadView {
  const name = item.path[0];
  const canRemove = item.part === 'attachment' && name !== undefined;
  return {
    key: `${index} ${item.part} ${item.reason}`,
    place: capital(unreadPlace(item, decision.findings, alertTexts, (path) => path)),
    reason: texts.unreadDetail[item.detail ?? ''] ?? texts.unread[item.reason],
    mends: canRemove
      ? [
          {
            key: 'removeAttachment',
            label: texts.mend.removeAttachment,
            mend: { kind: 'removeAttachment', name },
          },
        ]
      : [],
  };
}
