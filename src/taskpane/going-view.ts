/** How the user may go on, from the outcome and what this Outlook can store: ask, confirm, justify, or whom to ask. */
import type { Decision } from '../core/decision';
import type { PaneState } from './pane-state';
import { say, type PaneWords } from './pane-words';

export interface ReasonView {
  readonly id: string;
  readonly label: string;
}

export interface GoingView {
  readonly kind: 'advise' | 'confirm' | 'justify' | 'block' | 'done' | 'cannotStore';
  readonly text: string;
  /** The policy's reasons; empty unless one is asked for. */
  readonly reasons: readonly ReasonView[];
  /** Whom to ask. */
  readonly contacts: readonly ContactView[];
}

export interface ContactView {
  /** Complete, but for the page. */
  readonly line: string;
  readonly url: string | null;
}

/** Null where nothing stands in the way. */
export function goingView(
  state: PaneState,
  { outcome }: Decision,
  words: PaneWords,
): GoingView | null {
  const { going } = words.texts;
  const plain = { reasons: [], contacts: [] };
  if (outcome === 'allow' || outcome === 'inform') return null;
  if (outcome === 'advise') return { kind: 'advise', text: going.advise, ...plain };
  if (outcome === 'block') {
    return { kind: 'block', text: going.block, reasons: [], contacts: contactViews(words) };
  }
  if (state.isAcknowledged) return { kind: 'done', text: going.done, ...plain };
  if (!state.canAcknowledge) return { kind: 'cannotStore', text: going.cannotStore, ...plain };
  return outcome === 'warnConfirm'
    ? { kind: 'confirm', text: going.confirm, ...plain }
    : { kind: 'justify', text: going.justify, reasons: reasonViews(words), contacts: [] };
}

function reasonViews(words: PaneWords): readonly ReasonView[] {
  const { reasons = [] } = words.policy.texts;
  return reasons.map(({ id, label }) => ({ id, label: say(words, label) || id }));
}

/** Whom to ask: the contacts that the organisation has filled in. */
export function contactViews(words: PaneWords): readonly ContactView[] {
  const { contactSlots, organisation } = words.policy;
  const views = contactSlots
    .filter(({ id }) => organisation.contacts[id] !== undefined)
    .map(({ id, label }) => {
      const contact = organisation.contacts[id] ?? {};
      const who = [contact.name, contact.phone, contact.address].filter(
        (part) => part !== undefined,
      );
      const line = words.texts.going.askWhom({ who: [say(words, label), ...who].join(', ') });
      return { line, url: contact.url ?? null };
    });
  return views.length === 0 ? [{ line: words.texts.going.askNobody, url: null }] : views;
}
