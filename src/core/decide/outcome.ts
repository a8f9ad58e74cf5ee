/** Arithmetic on outcomes: higher is stricter. */
import { OUTCOMES, type Day, type Outcome } from '../types';

export function severity(outcome: Outcome): number {
  return OUTCOMES.indexOf(outcome);
}

export function strictest(outcomes: readonly Outcome[]): Outcome {
  let highest: Outcome = 'allow';
  for (const outcome of outcomes) if (severity(outcome) > severity(highest)) highest = outcome;
  return highest;
}

export function isAtLeast(outcome: Outcome, least: Outcome): boolean {
  return severity(outcome) >= severity(least);
}

/** The milder of the two; `null` caps nothing. */
export function capped(outcome: Outcome, cap: Outcome | null): Outcome {
  return cap !== null && severity(outcome) > severity(cap) ? cap : outcome;
}

export function raised(outcome: Outcome, steps: number): Outcome {
  return OUTCOMES[Math.min(severity(outcome) + steps, OUTCOMES.length - 1)] ?? outcome;
}

/** Never below `floor`, and never above where it was. */
export function lowered(outcome: Outcome, steps: number, floor: Outcome): Outcome {
  const target = Math.max(severity(outcome) - steps, severity(floor));
  return OUTCOMES[Math.min(target, severity(outcome))] ?? outcome;
}

/** `YYYY-MM-DD`, comparable as text. */
export function dayText(day: Day): string {
  const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`);
  return `${day.year}-${two(day.month)}-${two(day.day)}`;
}
