/**
 * A decision as the command prints it: one flat JSON object. Values are masked; where a
 * finding lies in a file name, the name is masked too.
 */
import type { Decision } from '../core/decision';
import { showPath } from '../core/explain/shown-path';
import type { Finding, PartLocation, Unchecked } from '../core/types';

export interface VerdictLine {
  readonly outcome: string;
  readonly level: string;
  readonly groups: readonly string[];
  readonly channels: readonly string[];
  readonly ruleIds: readonly string[];
  readonly signals: readonly string[];
  readonly findings: readonly object[];
  readonly unchecked: readonly { readonly location: string; readonly reason: string }[];
  readonly ms: number;
}

/** `named` is `{id}` for a message line, `{path}` for a file. */
export function verdictLine<Named extends object>(
  named: Named,
  decision: Decision,
  ms: number,
): Named & VerdictLine {
  return {
    ...named,
    outcome: decision.outcome,
    level: decision.level,
    groups: decision.groups,
    channels: decision.channels.map(({ id }) => id),
    ruleIds: decision.ruleIds,
    signals: decision.signals.map(({ id }) => id),
    findings: decision.findings.map((finding) => ({
      detector: finding.detector,
      category: finding.category,
      ...(finding.kind === undefined ? {} : { kind: finding.kind }),
      level: finding.level,
      outcome: finding.outcome,
      confidence: finding.confidence,
      location: placeOf(finding.location, decision.findings),
      zone: finding.location.zone,
      masked: finding.masked,
      start: finding.start,
      end: finding.end,
      count: finding.count,
      evidence: finding.evidence,
      ...(finding.exception === null ? {} : { exception: finding.exception }),
    })),
    unchecked: decision.unchecked.map((unread) => ({
      location: uncheckedPlace(unread, decision.findings),
      reason: unread.reason,
      ...(unread.detail === undefined ? {} : { detail: unread.detail }),
    })),
    ms: Math.round(ms),
  };
}

/** `subject`, `body`, `dossier.zip › brief.docx › page 2`. */
function placeOf(location: PartLocation, findings: readonly Finding[]): string {
  const path = showPath(location.path, findings);
  if (path === '') return location.part;
  return location.part === 'attachment' ? path : `${location.part} ${path}`;
}

function uncheckedPlace(unread: Unchecked, findings: readonly Finding[]): string {
  return unread.path.length === 0 ? unread.part : showPath(unread.path, findings);
}
