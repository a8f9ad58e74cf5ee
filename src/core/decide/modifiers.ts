/**
 * From a matrix cell to an outcome: the cell of a finding and a group, a risk acceptance that still
 * holds, then the policy's modifiers in their order, then the profile's extra step towards outside.
 */
import type { Cell, Modifier, Policy, Profile, RecipientGroup } from '../policy';
import type { ComposeType, Outcome } from '../types';
import type { ClassedFinding } from './exceptions';
import { capped, isAtLeast, lowered, raised } from './outcome';

/** What modifiers may ask about the message as a whole. */
export interface Circumstances {
  readonly composeType: ComposeType;
  readonly isAudienceUnchanged: boolean;
  readonly isProtected: boolean;
  readonly isMassMailing: boolean;
  readonly isOwnTextClean: boolean;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly profile: Profile;
}

export interface Fired {
  readonly modifier: Modifier;
  readonly outcome: Outcome;
}

/** One finding weighed for one group. */
export interface Weighed {
  readonly entry: ClassedFinding;
  readonly group: RecipientGroup;
  readonly outcome: Outcome;
  readonly cell: Cell;
  /** A softened cell carries the id of its acceptance. */
  readonly isAccepted: boolean;
  /** Modifiers that applied, each with the outcome after it. */
  readonly fired: readonly Fired[];
}

/** A class or group without a cell is refused by the parser; should one slip through, it asks. */
const NO_CELL: Cell = { outcome: 'warnConfirm', ref: 'default', origin: 'default' };

export function weigh(
  entry: ClassedFinding,
  group: RecipientGroup,
  around: Circumstances,
  policy: Policy,
): Weighed {
  const cell = policy.matrix[group.id]?.[entry.dataClass.id] ?? NO_CELL;
  const accepted = policy.organisation.riskAcceptances.find(
    (item) =>
      item.group === group.id && item.class === entry.dataClass.id && item.until >= around.today,
  );
  let outcome = accepted?.outcome ?? cell.outcome;
  const fired: Fired[] = [];
  for (const modifier of policy.modifiers) {
    if (!applies(modifier, { entry, group, outcome }, around)) continue;
    outcome = changed(outcome, modifier);
    fired.push({ modifier, outcome });
  }
  if (!group.isInternal && isAtLeast(outcome, 'advise')) {
    outcome = raised(outcome, around.profile.raiseExternal);
  }
  if (entry.exception !== null) {
    outcome = entry.exception.effect === 'suppress' ? 'allow' : capped(outcome, 'inform');
  }
  return { entry, group, outcome, cell, isAccepted: accepted !== undefined, fired };
}

function changed(outcome: Outcome, modifier: Modifier): Outcome {
  const { effect } = modifier;
  switch (effect.kind) {
    case 'none':
      return outcome;
    case 'lower':
      return lowered(outcome, effect.steps, effect.floor);
    case 'raise':
      return raised(outcome, effect.steps);
    case 'cap':
      return capped(outcome, effect.outcome);
  }
}

function applies(
  modifier: Modifier,
  at: {
    readonly entry: ClassedFinding;
    readonly group: RecipientGroup;
    readonly outcome: Outcome;
  },
  around: Circumstances,
): boolean {
  const { when } = modifier;
  const { finding, dataClass } = at.entry;
  const audience = around.isAudienceUnchanged ? 'unchanged' : 'new';
  return (
    isAmong(when.composeTypes, around.composeType) &&
    isAmong(when.zones, finding.location.zone) &&
    isAmong(when.parts, finding.location.part) &&
    isAmong(when.classes, dataClass.id) &&
    isAmong(when.groups, at.group.id) &&
    isAmong(when.confidences, finding.confidence) &&
    !(when.notClasses ?? []).includes(dataClass.id) &&
    !(when.notGroups ?? []).includes(at.group.id) &&
    isSame(when.audience, audience) &&
    isSame(when.isProtected, around.isProtected) &&
    isSame(when.isMassMailing, around.isMassMailing) &&
    isSame(when.isOwnTextClean, around.isOwnTextClean) &&
    (when.minOutcome === undefined || isAtLeast(at.outcome, when.minOutcome))
  );
}

function isAmong<T>(wanted: readonly T[] | undefined, value: T): boolean {
  return wanted === undefined || wanted.includes(value);
}

function isSame<T>(wanted: T | undefined, value: T): boolean {
  return wanted === undefined || wanted === value;
}
