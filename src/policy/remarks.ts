/**
 * What is no mistake in a policy and yet does nothing, or not what it seems to say: worth one line to
 * whoever wrote the overlay.
 */
import type { Policy } from '../core/policy';
import { didYouMean } from './nearest';

/** Sentences with their path; empty for a policy in which everything is used. `today`: YYYY-MM-DD. */
export function remarksOn(policy: Policy, today: string): readonly string[] {
  return [
    ...profileRemarks(policy, today),
    ...sameDays(policy),
    ...noChannels(policy),
    ...unusedLists(policy),
    ...unusedPhrases(policy),
    ...endedAcceptances(policy, today),
  ];
}

/** A schedule and a `profile` beside each other: one of them holds, and who reads the file sees two. */
function profileRemarks(policy: Policy, today: string): readonly string[] {
  const { activeProfile, organisation, layers } = policy;
  const schedule = organisation.profileSchedule;
  const begun = schedule.filter(({ from }) => from <= today);
  const isNamed = (layers['activeProfile'] ?? '').startsWith('overlay');
  const held = begun[begun.length - 1];
  if (isNamed && held !== undefined && held.profile !== activeProfile) {
    return [
      `profile: "${activeProfile}" does nothing; profileSchedule has begun and asks for "${held.profile}" since ` +
        `${held.from}. Leave profileSchedule out, or give it an entry for "${activeProfile}" from a later day.`,
    ];
  }
  const [first] = schedule;
  if (!isNamed && first !== undefined && first.from > today && first.profile !== activeProfile) {
    return [
      `profileSchedule: it begins on ${first.from}; until then the pack's own profile "${activeProfile}" holds. ` +
        `Name another one under "profile".`,
    ];
  }
  return [];
}

function sameDays({ organisation: { profileSchedule } }: Policy): readonly string[] {
  return profileSchedule
    .filter(({ from }, index) => from === profileSchedule[index + 1]?.from)
    .map(
      ({ profile, from }) =>
        `profileSchedule: "${profile}" never holds; another entry stands behind it for the same day, ${from}.`,
    );
}

function noChannels({ organisation: { channels } }: Policy): readonly string[] {
  if (channels === null || channels.length > 0) return [];
  return [
    `channels: the list is empty, so no better way is shown to anybody. Leave it out, and those of the pack are ` +
      `shown as questions to the IT desk.`,
  ];
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
