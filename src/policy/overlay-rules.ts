/**
 * The part of an overlay that touches rules: levels, classes, groups, cells, signals, thresholds,
 * unchecked outcomes and risk acceptances. Each may become stricter; what would become softer is a
 * problem, unless a registered risk acceptance carries it and the pack allows that.
 */
import type { Policy } from '../core/policy';
import { didYouMeanOneOf } from './nearest';
import type { OverlayFile } from './overlay-file';
import {
  checkAcceptances,
  checkCategories,
  checkPhrases,
  checkProfile,
  isSofterAnywhere,
  nearestCell,
  refuseLocked,
  severityOf,
  type OverlayPlace,
} from './overlay-limits';
import type { ProblemList } from './problem';

export function applyOverlayRules(
  policy: Policy,
  overlay: OverlayFile,
  place: OverlayPlace,
  problems: ProblemList,
): Policy {
  refuseLocked(policy, overlay, place, problems);
  checkProfile(policy, overlay, place, problems);
  checkCategories(policy, overlay, place, problems);
  checkPhrases(policy, overlay, place, problems);
  if (overlay.profile !== undefined) place.mark('activeProfile');
  return {
    ...policy,
    activeProfile: overlay.profile ?? policy.activeProfile,
    levels: applyById(policy.levels, overlay.levels ?? [], { name: 'levels', ...place }, problems),
    classes: applyById(
      policy.classes,
      overlay.classes ?? [],
      { name: 'classes', ...place },
      problems,
    ),
    categories: applyById(
      policy.categories,
      overlay.categories ?? [],
      { name: 'categories', ...place },
      problems,
    ),
    recipientGroups: applyGroups(policy, overlay, place, problems),
    matrix: applyMatrix(policy, overlay, place, problems),
    signals: applySignals(policy, overlay, place, problems),
    thresholds: applyThresholds(policy, overlay, place, problems),
    unchecked: applyUnchecked(policy, overlay, place, problems),
    // The later overlay is on top: its acceptances come first, its cells end those of earlier ones.
    organisation: {
      ...policy.organisation,
      riskAcceptances: [
        ...checkAcceptances(policy, overlay, place, problems),
        ...policy.organisation.riskAcceptances.filter(
          (earlier) => overlay.matrix?.[earlier.group]?.[earlier.class] === undefined,
        ),
      ],
    },
  };
}

function applyById<T extends { readonly id: string }>(
  before: readonly T[],
  changes: readonly ({ readonly id: string } & Partial<T>)[],
  place: OverlayPlace & { readonly name: string },
  problems: ProblemList,
): readonly T[] {
  const result = [...before];
  changes.forEach((change, index) => {
    const found = result.findIndex((entry) => entry.id === change.id);
    if (found < 0) {
      const known = before.map(({ id }) => id);
      const guess = didYouMeanOneOf(change.id, known);
      problems.add(
        `${place.at(place.name)}[${index}].id`,
        'unknown-id',
        `There is no "${change.id}" in ${place.name}.${guess}`,
      );
      return;
    }
    result[found] = { ...result[found]!, ...change };
    place.mark(`${place.name}.${change.id}`);
  });
  return result;
}

function applyGroups(
  policy: Policy,
  overlay: OverlayFile,
  place: OverlayPlace,
  problems: ProblemList,
): Policy['recipientGroups'] {
  const changes = (overlay.recipientGroups ?? []).map((change) => {
    const match = policy.recipientGroups.find((group) => group.id === change.id)?.match ?? {};
    return {
      id: change.id,
      match: {
        ...match,
        domains: [...(match.domains ?? []), ...(change.domains ?? [])],
        suffixes: [...(match.suffixes ?? []), ...(change.suffixes ?? [])],
        lists: [...(match.lists ?? []), ...(change.lists ?? [])],
      },
    };
  });
  return applyById(
    policy.recipientGroups,
    changes,
    { name: 'recipientGroups', ...place },
    problems,
  );
}

function applyMatrix(
  policy: Policy,
  overlay: OverlayFile,
  place: OverlayPlace,
  problems: ProblemList,
): Policy['matrix'] {
  const result: { [group: string]: Policy['matrix'][string] } = { ...policy.matrix };
  const given = overlay.matrix ?? {};
  for (const group of Object.keys(given)) {
    for (const dataClass of Object.keys(given[group]!)) {
      const path = `matrix.${group}.${dataClass}`;
      const before = result[group]?.[dataClass];
      const outcome = given[group]![dataClass]!.outcome;
      if (before === undefined) {
        problems.add(
          place.at(path),
          'unknown-id',
          `The pack has no cell for "${group}" and "${dataClass}".${nearestCell(policy, group, dataClass)}`,
        );
      } else if (severityOf(outcome) < severityOf(before.outcome)) {
        problems.add(
          place.at(path),
          'loosens',
          `The pack says ${before.outcome} here; an overlay may be stricter, not softer. A softer cell needs an entry in riskAcceptances.`,
        );
      } else {
        result[group] = { ...result[group], [dataClass]: { ...before, outcome } };
        place.mark(path);
      }
    }
  }
  return result;
}

function applySignals(
  policy: Policy,
  overlay: OverlayFile,
  place: OverlayPlace,
  problems: ProblemList,
): Policy['signals'] {
  const given = overlay.signals ?? [];
  given.forEach((change, index) => {
    const before = policy.signals.find((signal) => signal.id === change.id);
    if (before === undefined) return;
    const isSofter =
      severityOf(change.outcome ?? before.outcome) < severityOf(before.outcome) ||
      severityOf(change.withData ?? before.withData) < severityOf(before.withData);
    if (isSofter) {
      problems.add(
        `${place.at('signals')}[${index}]`,
        'loosens',
        `The signal "${change.id}" may become stricter, not softer.`,
      );
    }
  });
  return applyById(policy.signals, given, { name: 'signals', ...place }, problems);
}

/** Every threshold is "from this many on": a lower number is stricter. */
function applyThresholds(
  policy: Policy,
  overlay: OverlayFile,
  place: OverlayPlace,
  problems: ProblemList,
): Policy['thresholds'] {
  const given = overlay.thresholds ?? {};
  for (const name of Object.keys(given)) {
    const before = policy.thresholds[name];
    if (before === undefined) {
      problems.add(
        place.at(`thresholds.${name}`),
        'unknown-id',
        `There is no threshold "${name}".${didYouMeanOneOf(name, Object.keys(policy.thresholds))}`,
      );
    } else if (given[name]! > before && policy.overlayRules.tightenOnly.includes('thresholds')) {
      problems.add(
        place.at(`thresholds.${name}`),
        'loosens',
        `The pack says ${before}; a higher number would be softer.`,
      );
    }
    place.mark(`thresholds.${name}`);
  }
  return { ...policy.thresholds, ...given };
}

/** An overlay's rules come first and may only ask for more than the pack does in the same case. */
function applyUnchecked(
  policy: Policy,
  overlay: OverlayFile,
  place: OverlayPlace,
  problems: ProblemList,
): Policy['unchecked'] {
  const given = overlay.unchecked ?? [];
  given.forEach((rule, index) => {
    if (isSofterAnywhere(rule, policy.unchecked)) {
      problems.add(
        `${place.at('unchecked')}[${index}]`,
        'loosens',
        'The pack asks for more when this was not read; an overlay may be stricter, not softer.',
      );
    }
  });
  if (given.length > 0) place.mark('unchecked');
  return [...given, ...policy.unchecked];
}
