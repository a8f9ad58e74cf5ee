/**
 * Compares what an acceptance mail expects with the decision it got.
 *
 * Outcome, first channel, groups and level decide whether it passes; findings, suppressed spans, signals
 * and rule ids are only reported, because several detections can lead to the same right answer.
 */
import type { Decision } from './decision';

/** The `expected` part of a mail in the format of the scenarios. */
export interface ExpectedVerdict {
  readonly mustNotFire: boolean;
  readonly outcome: string;
  readonly acceptableOutcomes: readonly string[];
  readonly groups: readonly string[];
  readonly level: string;
  readonly recommendedChannel: string | null;
  readonly findings?: readonly { readonly category: string }[];
  readonly signals?: readonly string[];
  readonly ruleIds?: readonly string[];
}

export interface Comparison {
  readonly passed: boolean;
  /** Why it failed, then what differs without failing; short English lines without content of the mail. */
  readonly differences: readonly string[];
}

/** The parts of a decision that are compared. */
export type ComparedDecision = Pick<
  Decision,
  'outcome' | 'level' | 'groups' | 'channels' | 'findings' | 'signals' | 'ruleIds'
>;

export function compareVerdict(expected: ExpectedVerdict, got: ComparedDecision): Comparison {
  const failures = failuresOf(expected, got);
  return { passed: failures.length === 0, differences: [...failures, ...notes(expected, got)] };
}

function failuresOf(expected: ExpectedVerdict, got: ComparedDecision): readonly string[] {
  const failures: string[] = [];
  const acceptable =
    expected.acceptableOutcomes.length > 0 ? expected.acceptableOutcomes : [expected.outcome];
  const isQuiet = expected.mustNotFire && got.outcome === 'allow';
  if (!isQuiet && !acceptable.includes(got.outcome)) {
    failures.push(`outcome: expected ${acceptable.join(' or ')}, got ${got.outcome}`);
  }
  const channel = got.channels[0]?.id ?? 'none';
  if (expected.recommendedChannel !== null && channel !== expected.recommendedChannel) {
    failures.push(`channel: expected ${expected.recommendedChannel}, got ${channel}`);
  }
  if (!isSameSet(expected.groups, got.groups)) {
    failures.push(`groups: expected ${listed(expected.groups)}, got ${listed(got.groups)}`);
  }
  if (expected.level !== got.level) {
    failures.push(`level: expected ${expected.level}, got ${got.level}`);
  }
  return failures;
}

function notes(expected: ExpectedVerdict, got: ComparedDecision): readonly string[] {
  const effective = got.findings.filter((finding) => finding.exception === null);
  const compared: readonly (readonly [string, readonly string[] | undefined, readonly string[]])[] =
    [
      [
        'categories',
        expected.findings?.map((finding) => finding.category),
        effective.map((finding) => finding.category),
      ],
      ['signals', expected.signals, got.signals.map((signal) => signal.id)],
      ['rules', expected.ruleIds, got.ruleIds],
    ];
  const found: string[] = [];
  for (const [name, wanted, had] of compared) {
    if (wanted === undefined) continue;
    const missing = distinct(wanted).filter((entry) => !had.includes(entry));
    const extra = distinct(had).filter((entry) => !wanted.includes(entry));
    if (missing.length > 0) found.push(`${name} not found: ${listed(missing)}`);
    // Rules are cited generously; only a missing one says something.
    if (extra.length > 0 && name !== 'rules') found.push(`${name} besides: ${listed(extra)}`);
  }
  return found;
}

function distinct(values: readonly string[]): readonly string[] {
  return Array.from(new Set(values));
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.every((entry) => b.includes(entry)) && b.every((entry) => a.includes(entry));
}

function listed(values: readonly string[]): string {
  return values.length === 0 ? 'none' : distinct(values).slice().sort().join(', ');
}
