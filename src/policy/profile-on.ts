/** The profile in force on a day, for those who tell about it; `core/decide.ts` acts on the same rule. */
import type { Policy } from '../core/policy';

/** Id of the last profile of the schedule that has begun, else of the active one. `today`: YYYY-MM-DD. */
export function profileOn(policy: Policy, today: string): string {
  const begun = policy.organisation.profileSchedule.filter(({ from }) => from <= today);
  return begun[begun.length - 1]?.profile ?? policy.activeProfile;
}
