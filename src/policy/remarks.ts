/** What is no mistake in a policy and yet does nothing: worth one line to whoever wrote the overlay. */
import type { Policy } from '../core/policy';
import { didYouMean } from './nearest';

/** Sentences with their path; empty for a policy in which everything is used. */
export function remarksOn(policy: Policy): readonly string[] {
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
