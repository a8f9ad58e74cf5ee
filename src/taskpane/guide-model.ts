/** The channel guide and the toolbox: the whole policy as something to look things up in, without a mail. */
import type { DataClass, RecipientGroup } from '../core/policy';
import type { Outcome } from '../core/types';
import { profileOn } from '../core/decide/profile-on';
import { channelView, type ChannelView } from './channel-views';
import { ruleViews, type RuleView } from './finding-views';
import { say, type PaneWords } from './pane-words';

export interface Choice {
  readonly id: string;
  readonly label: string;
}

export interface GuideAnswer {
  readonly outcome: Outcome;
  readonly text: string;
  readonly origin: string;
  readonly rules: readonly RuleView[];
  readonly channels: readonly ChannelView[];
  /** For a document; empty when the same as above. */
  readonly documentChannels: readonly ChannelView[];
}

export interface GuideRow {
  readonly group: string;
  readonly cells: readonly {
    readonly key: string;
    readonly outcome: Outcome;
    readonly text: string;
  }[];
}

export function groupChoices(words: PaneWords): readonly Choice[] {
  return words.policy.recipientGroups.map((group) => choiceOf(group, words));
}

/** Public information needs no channel, so the first class (lowest level) stays in for completeness. */
export function classChoices(words: PaneWords): readonly Choice[] {
  return words.policy.classes.map((entry) => choiceOf(entry, words));
}

function choiceOf({ id, label }: RecipientGroup | DataClass, words: PaneWords): Choice {
  return { id, label: say(words, label) || id };
}

/** What the policy says for this kind of information to this group; null for a pair it does not know. */
export function guideAnswer(
  group: string,
  dataClass: string,
  words: PaneWords,
): GuideAnswer | null {
  const { policy, texts } = words;
  const cell = policy.matrix[group]?.[dataClass];
  if (cell === undefined) return null;
  const order = cell.channels ?? policy.channelOrder[group] ?? [];
  const channels = order.filter((id) => takes(id, group, dataClass, words));
  const forDocument = (policy.documentChannels[group] ?? []).filter((id) =>
    takes(id, group, dataClass, words),
  );
  const isSame = forDocument.join() === channels.join();
  return {
    outcome: cell.outcome,
    text: texts.guide.outcome[cell.outcome],
    origin: texts.guide.origin[cell.origin ?? 'default'],
    rules: ruleViews([cell.ref], words),
    channels: cell.outcome === 'allow' ? [] : viewsOf(channels, words),
    documentChannels: cell.outcome === 'allow' || isSame ? [] : viewsOf(forDocument, words),
  };
}

function takes(id: string, group: string, dataClass: string, { policy }: PaneWords): boolean {
  const channel = policy.channels.find((entry) => entry.id === id);
  if (channel === undefined) return false;
  const hasClass = channel.acceptsClasses === '*' || channel.acceptsClasses.includes(dataClass);
  const hasGroup = channel.groups === '*' || channel.groups.includes(group);
  const listed = policy.organisation.channels;
  const isThere = listed === null || channel.isCommon === true || listed.includes(id);
  return hasClass && hasGroup && isThere;
}

function viewsOf(ids: readonly string[], words: PaneWords): readonly ChannelView[] {
  const listed = words.policy.organisation.channels;
  return ids.map((id) => {
    const isCommon = words.policy.channels.some(
      (entry) => entry.id === id && entry.isCommon === true,
    );
    return channelView({ id, isConfirmed: isCommon || (listed?.includes(id) ?? false) }, words);
  });
}

/** The whole decision table: a row a group, a cell a class. */
export function guideTable(words: PaneWords): readonly GuideRow[] {
  const { policy, texts } = words;
  return policy.recipientGroups.map((group) => ({
    group: say(words, group.label) || group.id,
    cells: policy.classes.map(({ id }) => {
      const outcome = policy.matrix[group.id]?.[id]?.outcome ?? 'allow';
      return { key: id, outcome, text: texts.guide.outcome[outcome] };
    }),
  }));
}

/** Rules whose text, section or number holds every word; all of them for an empty question. */
export function searchRules(question: string, words: PaneWords): readonly RuleView[] {
  const wanted = fold(question)
    .split(/\s+/)
    .filter((word) => word !== '');
  const all = ruleViews(
    words.policy.references.map(({ id }) => id),
    words,
  );
  return all.filter(({ id, text, source }) => {
    const searched = fold(`${id} ${text} ${source}`);
    return wanted.every((word) => searched.includes(word));
  });
}

/** Case and accents do not matter to somebody who searches. The pane has a full browser. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}

/** How firmly the rules are applied on this day, in the pack's words. `today`: YYYY-MM-DD. */
export function profileText(today: string, words: PaneWords): string {
  return say(words, profileOn(words.policy, today).text);
}
