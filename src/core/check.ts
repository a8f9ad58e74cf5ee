/**
 * The check: text parts in, findings and unread things out. One walk per part, then judgement.
 *
 * `createChecker` builds the phrase tables once; `check` may then run any number of times (the task
 * pane checks while the mail is being written). A detector that throws becomes an `Unchecked` with its
 * id; a spent budget becomes an `Unchecked` for the part it stopped in.
 */
import type { Budget } from './budget';
import { buildCatalogue, type Catalogue } from './judge/catalogue';
import type { Detector } from './detector';
import type { WordList } from './word-list';
import { createLedger, type FindingLedger } from './judge/found';
import { judgePart } from './judge/judge';
import type { Across } from './judge/offer';
import { isSomebodyAway } from './persons/person-absence';
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

/** Word lists that belong to no single detector, asked for as `shared/<name>`. */
export interface SharedLists {
  readonly [name: string]: WordList;
}

/** Builds a checker from detectors in any order; claim order is theirs to declare. */
export function createChecker(
  detectors: readonly Detector[],
  sharedLists: SharedLists = {},
): Checker {
  const catalogue = buildCatalogue(detectors, sharedLists);
  return { check: (parts, context) => checkParts(catalogue, parts, context) };
}

/** Places in the order in which findings are listed. */
const PART_ORDER = ['subject', 'place', 'body', 'link', 'attachmentName', 'attachment'];

function checkParts(
  catalogue: Catalogue,
  parts: readonly TextPart[],
  context: CheckContext,
): CheckResult {
  const ledger: FindingLedger = createLedger();
  const findings: Finding[] = [];
  const unchecked: Unchecked[] = [];
  const failed = new Set<string>();
  const body = parts.filter(({ location }) => location.part === 'body')[0];
  const across: Across = {
    ledger,
    failed,
    subject: null,
    isSomebodyAway: () =>
      body !== undefined && catalogue.persons !== null && isSomebodyAway(catalogue.persons, body),
  };
  let named = 0;
  const inOrder = parts
    .map((part, index) => ({ part, index, rank: PART_ORDER.indexOf(part.location.part) }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index);
  for (const { part } of inOrder) {
    const outcome = judgePart(catalogue, part, context, across);
    for (const finding of ledger.takePart()) findings.push(finding);
    for (const unread of outcome.unchecked) unchecked.push(unread);
    named = Math.max(named, outcome.named);
  }
  failed.forEach((id) => unchecked.push({ part: 'detector', path: [id], reason: 'failed' }));
  return { findings, unchecked, persons: Math.max(ledger.countPersons(), named) };
}
