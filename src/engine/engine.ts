/**
 * The pure steps of one send, wired: extract, check, decide. The handler, the task pane and the command
 * all run this, so that a message gets the same verdict everywhere.
 *
 * It reads no item and makes no sentences: `office/` brings the message, `core/explain.ts` the words.
 */
import { createBudget } from '../core/budget';
import { type Checker, createChecker } from '../core/check';
import { decide } from '../core/decide';
import type { Decision } from '../core/decision';
import type { Detector } from '../core/detector';
import type { Policy } from '../core/policy';
import type { Day, Message, TextPart, Unchecked } from '../core/types';
import { type AttachedFile, extract } from '../attachments/extract';
import { READERS } from '../attachments/index';
import { MESSAGE_LIMITS } from '../attachments/limits';
import { DETECTORS } from '../detectors/index';
import { detectorsFor } from '../detectors/organisation/index';
import { bodyOf, type ReadBody } from './body';
import { factsOf } from './facts';

export interface CheckRequest {
  readonly message: Message;
  /** Attachments whose content came; the others stand in `unchecked`. */
  readonly files: readonly AttachedFile[];
  /** Text that somebody has extracted already (message lines of the command). */
  readonly extracted: readonly TextPart[];
  /** Recipient groups that the user corrected for this item, by address as given. */
  readonly groups?: { readonly [address: string]: string };
  /** What reading the item could not get. */
  readonly unchecked: readonly Unchecked[];
  readonly today: Day;
  /** Milliseconds from any origin. */
  readonly now: () => number;
  /** Milliseconds that all steps together may take. */
  readonly timeMs: number;
}

export interface Checked {
  readonly decision: Decision;
  /** The texts that were checked, for the pane's "reveal"; never stored, never sent. */
  readonly parts: readonly TextPart[];
}

export interface Engine {
  readonly policy: Policy;
  /**
   * A bug of ours becomes an `Unchecked` that the policy judges; throws only when not even the policy can
   * be used, and then the caller says "not checked".
   */
  check(request: CheckRequest): Checked;
}

/**
 * Builds the phrase tables once; `check` may then run any number of times. Never throws: the handler must
 * register whatever the policy looks like, or every mail would go unchecked.
 */
export function createEngine(policy: Policy): Engine {
  const checker = createChecker([...DETECTORS, ...ownDetectors(policy)]);
  return {
    policy,
    check(request) {
      try {
        return checkWith(checker, policy, request);
      } catch {
        // One of the two walls where bugs of ours stop (docs/architecture.md, "Time and failure").
        return { decision: decideUnread(policy, request, 'failed'), parts: [] };
      }
    },
  };
}

function ownDetectors(policy: Policy): readonly Detector[] {
  try {
    return detectorsFor(policy.organisation);
  } catch {
    // An unusable policy is met again, and said, when it has to decide.
    return [];
  }
}

function checkWith(checker: Checker, policy: Policy, request: CheckRequest): Checked {
  const { message, today, now, timeMs } = request;
  const budget = createBudget(now, { ...MESSAGE_LIMITS, timeMs });
  const body = bodyOf(message, budget);
  const files = extract(request.files, { readers: READERS, budget });
  const parts = [
    ...headParts(message),
    ...body.parts,
    ...nameParts(request),
    ...files.parts,
    ...request.extracted,
  ];
  const participants = [...message.recipients, ...(message.from === null ? [] : [message.from])];
  const found = checker.check(parts, { today, budget, participants });
  const unchecked = [
    ...request.unchecked,
    ...body.unchecked,
    ...files.unchecked,
    ...found.unchecked,
  ];
  const facts = { ...factsOf(message, body, policy, today), groups: request.groups ?? {} };
  return { decision: decide(facts, { ...found, unchecked }, policy), parts };
}

/** A decision on a message that was not checked: nothing found, and that said. */
export function decideUnread(
  policy: Policy,
  request: Pick<CheckRequest, 'message' | 'unchecked' | 'today'>,
  reason: Unchecked['reason'],
): Decision {
  const empty: ReadBody = { parts: [], unchecked: [], links: [], quotedPeople: null, ownText: '' };
  const unread: Unchecked = { part: 'body', path: [], reason };
  const facts = factsOf(request.message, empty, policy, request.today);
  return decide(
    facts,
    { findings: [], unchecked: [...request.unchecked, unread], persons: 0 },
    policy,
  );
}

function headParts({ subject, place }: Message): TextPart[] {
  const parts = new Array<TextPart>();
  if (subject !== '')
    parts.push({ location: { part: 'subject', path: [] }, text: subject, zones: [] });
  if (place !== '') parts.push({ location: { part: 'place', path: [] }, text: place, zones: [] });
  return parts;
}

/** Names of attachments whose content did not come: a name says something by itself. */
function nameParts({ message, files, extracted }: CheckRequest): TextPart[] {
  const read = [
    ...files.map(({ name }) => name),
    ...extracted.map(({ location }) => location.path[0] ?? ''),
  ];
  return message.attachments
    .filter(({ name }) => name !== '' && read.indexOf(name) < 0)
    .map(({ name }) => ({
      location: { part: 'attachmentName' as const, path: [name] },
      text: name,
      zones: [],
    }));
}
