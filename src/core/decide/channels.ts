/**
 * The way out: which channels the policy names for the strictest case, best first. Filtered by what a
 * channel accepts; when the organisation has listed its channels only these, and the letter last.
 */
import type { RankedChannel } from '../decision';
import type { Channel, Policy, RecipientGroup } from '../policy';
import type { ComposeType } from '../types';
import type { FiredSignal } from './signals';
import { isAtLeast, severity } from './outcome';
import type { Weighed } from './modifiers';

export interface ChannelInput {
  readonly weighed: readonly Weighed[];
  readonly signals: readonly FiredSignal[];
  /** Groups of the message, strictest first. */
  readonly groups: readonly RecipientGroup[];
  readonly composeType: ComposeType;
  readonly policy: Policy;
}

/** What the channels must fit. */
interface Need {
  readonly group: RecipientGroup;
  readonly order: readonly string[];
  readonly classes: readonly string[];
}

export function rankChannels(input: ChannelInput): readonly RankedChannel[] {
  const need = needOf(input);
  if (need === null) return [];
  const fitting = candidates(need, input).filter((channel) => fits(channel, need, input));
  const usable = fitting.length > 0 ? fitting : withoutExtraClasses(need, input);
  const listed = input.policy.organisation.channels;
  const ranked =
    listed === null
      ? usable
      : [
          ...usable.filter((channel) => channel.isLast !== true),
          ...usable.filter((channel) => channel.isLast === true),
        ];
  return ranked.map((channel) => ({
    id: channel.id,
    isConfirmed: channel.isCommon === true || (listed !== null && listed.includes(channel.id)),
  }));
}

/** When nothing takes all classes at once, the strictest class decides alone. */
function withoutExtraClasses(need: Need, input: ChannelInput): readonly Channel[] {
  const only = { ...need, classes: need.classes.slice(0, 1) };
  return candidates(only, input).filter((channel) => fits(channel, only, input));
}

/** A signal that asks for more than every cell decides; else the strictest cell. */
function needOf(input: ChannelInput): Need | null {
  const cell = strictestCell(input.weighed, input.policy);
  const signal = [...input.signals].sort((a, b) => severity(b.outcome) - severity(a.outcome))[0];
  const cellSeverity = cell === undefined ? 0 : severity(cell.outcome);
  if (signal !== undefined && severity(signal.outcome) > Math.max(cellSeverity, 1)) {
    const group = cellSeverity > 0 ? cell?.group : outermost(input.groups);
    if (group === undefined) return null;
    const own = signal.signal.channels;
    return { group, order: own ?? orderFor(group, false, input.policy), classes: [] };
  }
  if (cell === undefined || cellSeverity === 0) return null;
  const isDocument = cell.entry.finding.location.part === 'attachment';
  const others = input.weighed
    .filter((one) => one.group.id === cell.group.id && isAtLeast(one.outcome, 'advise'))
    .map((one) => one.entry.dataClass.id);
  return {
    group: cell.group,
    order: cell.cell.channels ?? orderFor(cell.group, isDocument, input.policy),
    classes: Array.from(new Set([cell.entry.dataClass.id, ...others])),
  };
}

/** A signal without data is about those outside, when there are any. */
function outermost(groups: readonly RecipientGroup[]): RecipientGroup | undefined {
  return groups.find((group) => !group.isInternal) ?? groups[0];
}

/** Highest outcome, then the group with the lower priority number, then the higher level. */
function strictestCell(weighed: readonly Weighed[], policy: Policy): Weighed | undefined {
  const ordinal = (one: Weighed): number =>
    policy.levels.find((level) => level.id === one.entry.dataClass.level)?.ordinal ?? 0;
  let best: Weighed | undefined;
  for (const one of weighed) {
    const isBetter =
      best === undefined ||
      severity(one.outcome) - severity(best.outcome) ||
      best.group.priority - one.group.priority ||
      ordinal(one) - ordinal(best);
    if (isBetter === true || isBetter > 0) best = one;
  }
  return best;
}

function orderFor(group: RecipientGroup, isDocument: boolean, policy: Policy): readonly string[] {
  const document = isDocument ? policy.documentChannels[group.id] : undefined;
  return document ?? policy.channelOrder[group.id] ?? [];
}

/** Channels of the order; with an own list also those that the organisation added, and nothing else. */
function candidates(need: Need, input: ChannelInput): readonly Channel[] {
  const byId = (id: string) => input.policy.channels.find((channel) => channel.id === id);
  const listed = input.policy.organisation.channels;
  const ids =
    listed === null
      ? need.order
      : [
          ...need.order.filter((id) => listed.includes(id)),
          ...listed.filter((id) => !need.order.includes(id)),
        ];
  const found: Channel[] = [];
  for (const id of ids) {
    const channel = byId(id);
    if (channel !== undefined) found.push(channel);
  }
  return found;
}

function fits(channel: Channel, need: Need, input: ChannelInput): boolean {
  const accepts = channel.acceptsClasses;
  return (
    (channel.groups === '*' || channel.groups.includes(need.group.id)) &&
    (accepts === '*' || need.classes.every((dataClass) => accepts.includes(dataClass))) &&
    (channel.composeTypes === undefined || channel.composeTypes.includes(input.composeType))
  );
}
