/** The profile in force on a day: what decides, and what those who tell about it name. */
import type { Policy, Profile } from '../policy';

/** The last profile of the schedule that has begun, else the active one. `today`: YYYY-MM-DD. */
export function profileOn(policy: Policy, today: string): Profile {
  const begun = policy.organisation.profileSchedule.filter((entry) => entry.from <= today);
  const id = begun.length > 0 ? begun[begun.length - 1]!.profile : policy.activeProfile;
  const profile = policy.profiles.find((entry) => entry.id === id);
  return profile ?? policy.profiles[policy.profiles.length - 1]!;
}
