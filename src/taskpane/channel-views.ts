/** The ranked channels with what the policy says about each: when, how, what to prepare, where. */
import type { Decision, RankedChannel } from '../core/decision';
import { say, type PaneWords } from './pane-words';

export interface ChannelView {
  readonly id: string;
  readonly name: string;
  readonly when: string;
  readonly how: string;
  /** What to prepare, and what the channel does not do. */
  readonly prepare: string;
  /** https only; null where the policy has none. */
  readonly url: string | null;
  /** Empty when the organisation has said that it has this channel. */
  readonly ask: string;
}

export interface ChannelsView {
  readonly best: ChannelView | null;
  readonly others: readonly ChannelView[];
}

export function channelViews(
  { channels }: Pick<Decision, 'channels'>,
  words: PaneWords,
): ChannelsView {
  const views = channels.map((ranked) => channelView(ranked, words));
  return { best: views[0] ?? null, others: views.slice(1) };
}

/** An id that the policy does not know is shown as the id. */
export function channelView({ id, isConfirmed }: RankedChannel, words: PaneWords): ChannelView {
  const channel = words.policy.channels.find((entry) => entry.id === id);
  const name = say(words, channel?.label) || id;
  const url = channel?.url ?? null;
  return {
    id,
    name,
    when: say(words, channel?.when),
    how: say(words, channel?.howTo),
    prepare: say(words, channel?.limits),
    url: url !== null && url.startsWith('https://') ? url : null,
    ask: isConfirmed ? '' : words.texts.channels.ask({ channel: name }),
  };
}
