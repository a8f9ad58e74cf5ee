/**
 * What the policy made of a message: the outcome, why, for whom, and which channels to use instead.
 * Made by `decide.ts`; turned into sentences by `explain.ts` and the task pane. Ids only, no sentences
 * (the policy holds the words), no raw values, JSON all through.
 */
import type { Finding, Outcome, Unchecked } from './types';

/** A recipient as the policy sees it. */
export interface JudgedRecipient {
  readonly address: string;
  readonly name: string;
  readonly field: 'to' | 'cc' | 'bcc';
  /** Recipient group id of the policy. */
  readonly group: string;
  readonly isInternal: boolean;
  /** What the domain resembles, when it looks like a known one but is not; else null. */
  readonly looksLike: string | null;
}

export interface JudgedFinding extends Finding {
  readonly outcome: Outcome;
  /** Level and class ids of the policy. */
  readonly level: string;
  readonly classId: string;
  /** Reference ids (document and section) behind the outcome. */
  readonly ruleIds: readonly string[];
  /** Exception that suppressed or lowered it, or null. */
  readonly exception: string | null;
}

/** What was not read, and what the policy makes of that. */
export interface JudgedUnchecked extends Unchecked {
  readonly outcome: Outcome;
}

/** Something about the message itself: a link to a cloud, words that ask for data. */
export interface RaisedSignal {
  readonly id: string;
  readonly outcome: Outcome;
  /** Address of the recipient that it is about; null: about the message. */
  readonly recipient: string | null;
  readonly ruleIds: readonly string[];
}

export interface RankedChannel {
  readonly id: string;
  /** False: the organisation has not said that it has it; worded as a question to the IT desk. */
  readonly isConfirmed: boolean;
}

/** One step of the reasoning, for the pane's "why" and for `sluice check`. */
export interface TraceStep {
  /** `exception`, `matrix`, `acceptance`, `modifier`, `signal`, `unchecked`, `profile`. */
  readonly step: string;
  /** Id of the exception, modifier, signal or profile; a cell is `group.class`, an unread thing `part.reason`. */
  readonly id: string;
  readonly outcome: Outcome;
  readonly ruleIds: readonly string[];
  /** Where the effective value comes from: pack id or `overlay`. */
  readonly layer?: string;
}

export interface Decision {
  readonly policyId: string;
  readonly policyVersion: string;
  readonly outcome: Outcome;
  /** Highest level id of the effective findings; the lowest level when there are none. */
  readonly level: string;
  /** Group ids of all recipients, strictest first. */
  readonly groups: readonly string[];
  readonly recipients: readonly JudgedRecipient[];
  readonly findings: readonly JudgedFinding[];
  readonly unchecked: readonly JudgedUnchecked[];
  readonly signals: readonly RaisedSignal[];
  /** Better ways for these recipients and classes, best first. */
  readonly channels: readonly RankedChannel[];
  /** Reference ids behind all of it, each once. */
  readonly ruleIds: readonly string[];
  /** Actions the policy offers: `removeQuoted`, `safeReply`, `cleanSubject` … */
  readonly actions: readonly string[];
  readonly trace: readonly TraceStep[];
}
