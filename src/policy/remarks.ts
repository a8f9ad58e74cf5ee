/** What is no mistake in a policy and yet does nothing: worth one line to whoever wrote the overlay. */
import type { Policy } from '../core/policy';
import { didYouMean } from './nearest';

/** Sentences with their path; empty for a policy in which everything is used. `today`: YYYY-MM-DD. */
export function remarksOn(policy: Policy, today: string): readonly string[] {
  return [...unusedLists(policy), ...unusedPhrases(policy), ...endedAcceptances(policy, today)];
}

function unusedLists(policy: Policy): readonly string[] {
  const known: string[] = [];
  for (const { match } of policy.recipientGroups) {
    for (const name of match.lists ?? []) if (known.indexOf(name) < 0) known.push(name);
  }
  return Object.keys(policy.organisation.lists)
    .filter((name) => known.indexOf(name) < 0)
    .map(
      (name) =>
        `lists.${name}: no recipient group of this policy looks at this list.${didYouMean(name, known)} ` +
        `Lists in use: ${known.join(', ')}.`,
    );
}

function unusedPhrases(policy: Policy): readonly string[] {
  const known: string[] = [];
  for (const { detect, dataPhrases } of policy.signals) {
    const conditions = [detect.kind === 'phrases' ? detect : undefined, dataPhrases];
    for (const condition of conditions) {
      known.push(...(condition?.all ?? []), ...(condition?.none ?? []));
    }
  }
  return Object.keys(policy.phrases)
    .filter((name) => (policy.layers[`phrases.${name}`] ?? '').startsWith('overlay'))
    .filter((name) => known.indexOf(name) < 0)
    .map((name) => `phrases.${name}: no signal uses this list.${didYouMean(name, known)}`);
}

function endedAcceptances(policy: Policy, today: string): readonly string[] {
  const given = policy.organisation.riskAcceptances;
  return given
    .filter(({ until }) => until < today)
    .map(
      (entry) =>
        `riskAcceptances[${given.indexOf(entry)}]: ended on ${entry.until}; the pack's own outcome holds again.`,
    );
}
