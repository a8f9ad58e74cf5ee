/**
 * What of a decision is worth a line in the dialog at Send, most serious first; each thing once. What only
 * informs stays in the pane. The words: explain.ts.
 */
import type { Decision, JudgedFinding, JudgedUnchecked, RaisedSignal } from '../decision';
import { saysUnread, type PolicyWords } from './point-names';
import { CONFIDENCES, type Outcome } from '../types';
import { severity } from '../decide/outcome';

/** Findings (most serious first), unread things and signals, and how many that is. */
export interface Points {
  readonly findings: readonly JudgedFinding[];
  readonly unread: readonly JudgedUnchecked[];
  readonly signals: readonly RaisedSignal[];
  readonly total: number;
}

/** What raised the decision, most serious first; what only informs stays in the pane. */
export function effectivePoints(decision: Decision, policy: PolicyWords): Points {
  const least = Math.min(severity(decision.outcome), severity('advise'));
  const raises = (point: { readonly outcome: Outcome }): boolean =>
    severity(point.outcome) >= Math.max(least, 1);
  const findings = distinct(decision.findings.filter(raises).slice().sort(bySeverity), findingKey);
  const unread = distinct(decision.unchecked.filter(raises), unreadKey);
  const signals = decision.signals.filter(
    (signal) => raises(signal) && (unread.length === 0 || !saysUnread(policy, signal.id)),
  );
  return { findings, unread, signals, total: findings.length + unread.length + signals.length };
}

function bySeverity(a: JudgedFinding, b: JudgedFinding): number {
  return (
    severity(b.outcome) - severity(a.outcome) ||
    CONFIDENCES.indexOf(b.confidence) - CONFIDENCES.indexOf(a.confidence) ||
    a.subject - b.subject
  );
}

/**
 * The same value in two places is one line here, and so are phrases of one kind in one place, whose
 * lines would read alike; the pane shows each.
 */
function findingKey({ detector, category, masked, subject, location }: JudgedFinding): string {
  const { part, path, zone } = location;
  const same = masked === '' ? [category, part, zone, ...path].join(' ') : subject;
  return `${detector} ${masked} ${same}`;
}

/** Two recipients without a name read alike. */
function unreadKey({ part, reason, path }: JudgedUnchecked): string {
  return [part, reason, ...path].join(' ');
}

/** The first of each key. */
function distinct<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const seen: { [key: string]: boolean } = {};
  return items.filter((item) => {
    const key = keyOf(item);
    const isNew = seen[key] !== true;
    seen[key] = true;
    return isNew;
  });
}
