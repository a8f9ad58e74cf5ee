/**
 * "I have checked" for this content and these recipients: a fingerprint that the pane writes and the
 * send handler reads. Holds hashes only, never content.
 *
 * It covers a later decision when nothing new has come: same policy version and recipients, an outcome
 * no stricter, and each point (finding, unread thing, signal) among the acknowledged ones. So removing
 * something keeps it, adding anything makes it void. An attachment that the pane had read in full, and
 * that the handler did not get through in its shorter time, counts as acknowledged: else a slow file
 * would be asked about for ever on clients whose dialog has no way on. `block` is never covered.
 */
import type { Decision } from '../decision';
import { OUTCOMES, type Attachment, type Outcome } from '../types';

/** Raised when the stored form changes; an unknown form covers nothing. */
const VERSION = 1;
/** Session data takes 50,000 characters (requirement set 1.11); far more points than anyone acknowledges. */
const MAX_POINTS = 2000;

interface Stored {
  readonly version: number;
  readonly outcome: Outcome;
  readonly audience: string;
  readonly points: readonly string[];
}

/** The text to store in the item's session data. `attachments` are those that the pane had before it. */
export function acknowledge(decision: Decision, attachments: readonly Attachment[]): string {
  const unread = decision.unchecked
    .filter((item) => item.part === 'attachment')
    .map((item) => item.path[0]);
  const readInFull = attachments
    .filter((attachment) => unread.indexOf(attachment.name) < 0)
    .map((attachment) => hash(`read ${attachment.name}`));
  const stored: Stored = {
    version: VERSION,
    outcome: decision.outcome,
    audience: audienceOf(decision),
    points: pointsOf(decision).concat(readInFull).slice(0, MAX_POINTS),
  };
  return JSON.stringify(stored);
}

/** Whether what was stored covers this decision. Anything unreadable covers nothing. */
export function isAcknowledged(stored: string | null, decision: Decision): boolean {
  if (stored === null || stored === '' || decision.outcome === 'block') return false;
  const known = parse(stored);
  if (known === null || known.audience !== audienceOf(decision)) return false;
  if (OUTCOMES.indexOf(decision.outcome) > OUTCOMES.indexOf(known.outcome)) return false;
  return pointsOf(decision, known.points).every((point) => known.points.indexOf(point) >= 0);
}

/** Policy and recipients, in an order of their own: Outlook may list the same people differently. */
function audienceOf(decision: Decision): string {
  const people = decision.recipients
    .map((recipient) => `${recipient.field} ${recipient.address.toLowerCase()}`)
    .sort();
  return hash([decision.policyId, decision.policyVersion, ...people].join('\n'));
}

/**
 * One hash a point; findings that look alike are numbered, so that one more is new. `known` lets an attachment
 * that ran out of time pass for one that was read.
 */
function pointsOf(decision: Decision, known: readonly string[] = []): string[] {
  const seen: { [facts: string]: number } = {};
  const findings = decision.findings.map((finding) => {
    const { part, zone, path } = finding.location;
    const length = finding.end - finding.start;
    const { detector, category, masked, count } = finding;
    const facts = [detector, category, masked, length, count, part, zone, ...path].join('\n');
    const number = (seen[facts] ?? 0) + 1;
    seen[facts] = number;
    return hash(`${facts}\n${number}`);
  });
  const unread = decision.unchecked.map((item) => {
    const asRead = hash(`read ${item.path[0] ?? ''}`);
    const ranOut = item.reason === 'timed-out' || item.reason === 'unavailable';
    if (item.part === 'attachment' && ranOut && known.indexOf(asRead) >= 0) return asRead;
    return hash([item.part, item.reason, ...item.path].join('\n'));
  });
  const signals = decision.signals.map((signal) => hash(`signal ${signal.id}`));
  return [...findings, ...unread, ...signals];
}

function parse(stored: string): Stored | null {
  try {
    const value: unknown = JSON.parse(stored);
    return isStored(value) ? value : null;
  } catch {
    // Not ours, or cut off: covers nothing, and the question is asked again.
    return null;
  }
}

function isStored(value: unknown): value is Stored {
  if (typeof value !== 'object' || value === null) return false;
  const { version, outcome, audience, points } = value as Partial<Stored>;
  return (
    version === VERSION &&
    OUTCOMES.some((known) => known === outcome) &&
    typeof audience === 'string' &&
    Array.isArray(points)
  );
}

/** FNV-1a over UTF-16 units with two offsets: 64 bits, enough to tell points apart; it hides nothing by itself. */
function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x2f0b4c47;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x01000193) ^ (a >>> 13);
  }
  return (a >>> 0).toString(16) + (b >>> 0).toString(16);
}
