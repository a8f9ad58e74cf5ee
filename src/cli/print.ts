/** Verdicts for people: one line a message, what was found below it. */
import type { VerdictLine } from './verdict';

type Row = VerdictLine & { readonly findings: readonly object[] };

/** A short block of text for one message. */
export function verdictText(name: string, verdict: Row): string {
  const channels =
    verdict.channels.length > 0 ? `  use ${verdict.channels.slice(0, 3).join(', ')}` : '';
  const head = `${verdict.outcome.padEnd(12)} ${name}  (to ${verdict.groups.join(', ') || 'nobody'})${channels}`;
  const findings = (verdict.findings as readonly PrintedFinding[]).map(
    ({ detector, confidence, location, zone, masked, count }) =>
      `    ${detector.padEnd(26)} ${confidence.padEnd(6)} ${location}${zone === 'own' ? '' : ` (${zone})`}  ${masked}${count > 1 ? ` x ${count}` : ''}`,
  );
  const unread = verdict.unchecked.map(
    ({ location, reason }) => `    not read: ${location} (${reason})`,
  );
  const signals = verdict.signals.map((id) => `    signal: ${id}`);
  return [head, ...findings, ...unread, ...signals].join('\n');
}

interface PrintedFinding {
  readonly detector: string;
  readonly confidence: string;
  readonly location: string;
  readonly zone: string;
  readonly masked: string;
  readonly count: number;
}
