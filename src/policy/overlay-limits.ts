/**
 * What an overlay may not do: touch what a binding pack locks, or make something softer without a
 * registered risk acceptance. Each check adds problems; nothing is changed here.
 */
import { uncheckedRule } from '../core/decide/unchecked';
import type { Policy, UncheckedRule } from '../core/policy';
import { OUTCOMES, type Outcome } from '../core/types';
import { didYouMeanOneOf } from './nearest';
import type { OverlayFile } from './overlay-file';
import type { ProblemList } from './problem';
import { UNCHECKED_PARTS, UNCHECKED_REASONS } from './rule-shapes';

export interface OverlayPlace {
  readonly at: (key: string) => string;
  readonly mark: (path: string) => void;
}

/** Severity; `matrix` adds nothing of its own and counts as the lowest. */
export function severityOf(outcome: Outcome | 'matrix'): number {
  return outcome === 'matrix' ? 0 : OUTCOMES.indexOf(outcome);
}

export function refuseLocked(
  policy: Policy,
  overlay: OverlayFile,
  place: OverlayPlace,
  problems: ProblemList,
): void {
  for (const key of Object.keys(overlay)) {
    if (policy.overlayRules.locked.includes(key)) {
      problems.add(place.at(key), 'locked', `"${policy.id}" is binding here: "${key}" is locked.`);
    }
  }
}

/** A milder profile in a binding pack needs a schedule that ends at the pack's own strength or above. */
export function checkProfile(
  policy: Policy,
  overlay: OverlayFile,
  place: OverlayPlace,
  problems: ProblemList,
): void {
  const known = policy.profiles.map(({ id }) => id);
  if (overlay.profile !== undefined && !known.includes(overlay.profile)) {
    problems.add(
      place.at('profile'),
      'unknown-id',
      `There is no profile "${overlay.profile}".${didYouMeanOneOf(overlay.profile, known)}`,
    );
  }
  if (!policy.overlayRules.tightenOnly.includes('profile')) return;
  const strength = (id: string | undefined): number => {
    const profile = policy.profiles.find((entry) => entry.id === id);
    const cap = profile?.cap ?? null;
    return cap === null ? OUTCOMES.length : severityOf(cap);
  };
  const schedule = [...(overlay.profileSchedule ?? [])].sort((a, b) => (a.from < b.from ? -1 : 1));
  const last = schedule[schedule.length - 1];
  const ends = last === undefined ? overlay.profile : last.profile;
  if (ends !== undefined && strength(ends) < strength(policy.activeProfile)) {
    problems.add(
      place.at(last === undefined ? 'profile' : 'profileSchedule'),
      'loosens',
      `"${policy.id}" is binding: a milder profile needs a profileSchedule that ends with "${policy.activeProfile}" or stricter.`,
    );
  }
}

/** Tries every case that the rule takes against the pack's own answer. */
export function isSofterAnywhere(rule: UncheckedRule, pack: Policy['unchecked']): boolean {
  const details: (string | null)[] = [null];
  for (const known of pack) details.push(...(known.details ?? []));
  for (const part of rule.parts === '*' ? UNCHECKED_PARTS : rule.parts) {
    for (const reason of rule.reasons === '*' ? UNCHECKED_REASONS : rule.reasons) {
      for (const detail of rule.details ?? details) {
        for (const isExternal of [true, false]) {
          if (rule.scope !== 'any' && (rule.scope === 'external') !== isExternal) continue;
          const item = detail === null ? { part, reason } : { part, reason, detail };
          const before = uncheckedRule(pack, item, isExternal);
          if (before !== null && isSofter(rule, before)) return true;
        }
      }
    }
  }
  return false;
}

function isSofter(rule: UncheckedRule, before: UncheckedRule): boolean {
  const withData = (one: UncheckedRule): Outcome => one.withData ?? one.outcome;
  return (
    severityOf(rule.outcome) < severityOf(before.outcome) ||
    severityOf(withData(rule)) < severityOf(withData(before))
  );
}

/** A category may move to a class that is nowhere milder; else the move needs risk acceptances. */
export function checkCategories(
  policy: Policy,
  overlay: OverlayFile,
  place: OverlayPlace,
  problems: ProblemList,
): void {
  (overlay.categories ?? []).forEach((change, index) => {
    const from = policy.categories.find((entry) => entry.id === change.id)?.class ?? '';
    const isMilder = policy.recipientGroups.some(({ id }) => {
      const row = policy.matrix[id];
      const before = row?.[from]?.outcome;
      const after = row?.[change.class]?.outcome;
      return before !== undefined && after !== undefined && severityOf(after) < severityOf(before);
    });
    if (isMilder) {
      problems.add(
        `${place.at('categories')}[${index}]`,
        'loosens',
        `"${change.class}" is milder than "${from}" for some recipients; use riskAcceptances instead.`,
      );
    }
  });
}

/** Words may be added to what raises a signal; those that keep one silent make it milder. */
export function checkPhrases(
  policy: Policy,
  overlay: OverlayFile,
  place: OverlayPlace,
  problems: ProblemList,
): void {
  if (!policy.overlayRules.tightenOnly.includes('phrases')) return;
  const silencing = new Set<string>();
  for (const { detect, dataPhrases } of policy.signals) {
    for (const list of detect.kind === 'phrases' ? detect.none : []) silencing.add(list);
    for (const list of dataPhrases?.none ?? []) silencing.add(list);
  }
  for (const list of Object.keys(overlay.phrases ?? {})) {
    if (!silencing.has(list)) continue;
    problems.add(
      place.at(`phrases.${list}`),
      'loosens',
      `"${policy.id}" is binding: these words keep a signal silent, so more of them would be softer.`,
    );
  }
}

export function checkAcceptances(
  policy: Policy,
  overlay: OverlayFile,
  place: OverlayPlace,
  problems: ProblemList,
): Policy['organisation']['riskAcceptances'] {
  const given = overlay.riskAcceptances ?? [];
  given.forEach((entry, index) => {
    const path = `${place.at('riskAcceptances')}[${index}]`;
    if (policy.matrix[entry.group]?.[entry.class] === undefined) {
      problems.add(
        path,
        'unknown-id',
        `There is no cell for "${entry.group}" and "${entry.class}".${nearestCell(policy, entry.group, entry.class)}`,
      );
    } else if (policy.overlayRules.tightenOnly.includes('matrix')) {
      problems.add(path, 'locked', `"${policy.id}" is binding: its cells may not be softened.`);
    }
  });
  return given;
}

/** The group that was probably meant, or of a known group the class. */
export function nearestCell(policy: Policy, group: string, dataClass: string): string {
  const row = policy.matrix[group];
  return row === undefined
    ? didYouMeanOneOf(group, Object.keys(policy.matrix))
    : didYouMeanOneOf(dataClass, Object.keys(row));
}
