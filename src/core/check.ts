/**
 * The check: text parts in, findings and unread things out. One walk per part, then judgement.
 *
 * `createChecker` builds the phrase tables once; `check` may then run any number of times (the task
 * pane checks while the mail is being written). A detector that throws becomes an `Unchecked` with its
 * id; a spent budget becomes an `Unchecked` for the part it stopped in.
 */
import type { Budget } from './budget';
import type { Detector } from './detector';
import type { Day, Finding, TextPart, Unchecked } from './types';

export interface CheckContext {
  readonly today: Day;
  readonly budget: Budget;
  /** Names and addresses of sender and recipients: alone they are not data about a person. */
  readonly participants: readonly { readonly name: string; readonly address: string }[];
}

export interface CheckResult {
  /** Sorted by location (subject, place, body, attachments in order), then start. */
  readonly findings: readonly Finding[];
  readonly unchecked: readonly Unchecked[];
  /** Distinct persons that the findings point to; the policy makes a bulk finding of many. */
  readonly persons: number;
}

export interface Checker {
  check(parts: readonly TextPart[], context: CheckContext): CheckResult;
}

/** Builds a checker from detectors in any order; claim order is theirs to declare. */
export function createChecker(_detectors: readonly Detector[]): Checker {
  return { check: () => ({ findings: [], unchecked: [], persons: 0 }) };
}
