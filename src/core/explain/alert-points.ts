/**
 * What of a decision is worth a line in the dialog at Send, most serious first; each thing once. What only
 * informs stays in the pane. The words: explain.ts.
 */
import type { Decision, JudgedFinding, JudgedUnchecked, RaisedSignal } from '../decision';
import { saysUnread, type PolicyWords } from './point-names';
import { OUTCOMES, type Outcome } from '../types';

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
  const findings = distinct(decision.findings.filter(raises).slice().sort(bySeverity));
  const unread = distinctUnread(decision.unchecked.filter(raises));
  const signals = decision.signals.filter(
    (signal) => raises(signal) && (unread.length === 0 || !saysUnread(policy, signal.id)),
  );
  return { findings, unread, signals, total: findings.length + unread.length + signals.length };
}

function bySeverity(a: JudgedFinding, b: JudgedFinding): number {
  return (
    severity(b.outcome) - severity(a.outcome) ||
    confidenceRank(b) - confidenceRank(a) ||
    a.subject - b.subject
  );
}

function confidenceRank(finding: JudgedFinding): number {
  if (finding.confidence === 'high') return 2;
  return finding.confidence === 'medium' ? 1 : 0;
}

function severity(outcome: Outcome): number {
  return OUTCOMES.indexOf(outcome);
}

/** Two recipients without a name read alike. */
function distinctUnread(items: readonly JudgedUnchecked[]): JudgedUnchecked[] {
  const seen: { [key: string]: boolean } = {};
  return items.filter(({ part, reason, path }) => {
    const key = [part, reason, ...path].join('\n');
    const isNew = seen[key] !== true;
    seen[key] = true;
    return isNew;
  });
}

/**
 * The same value in two places is one line here, and so are phrases of one kind in one place, whose
 * lines would read alike; the pane shows each.
 */
function distinct(findings: readonly JudgedFinding[]): JudgedFinding[] {
  const seen: { [key: string]: boolean } = {};
  return findings.filter(({ detector, category, masked, subject, location }) => {
    const { part, path, zone } = location;
    const same = masked === '' ? [category, part, zone, ...path].join(' ') : subject;
    const key = `${detector} ${masked} ${same}`;
    const isNew = seen[key] !== true;
    seen[key] = true;
    return isNew;
  });
}
