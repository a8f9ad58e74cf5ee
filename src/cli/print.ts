/** Verdicts for people: one line a message, what was found below it, and how often each outcome came. */
import { OUTCOMES, type Outcome } from '../core/types';
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

/** What a run over several files came to, firmest outcome first. */
export interface Tally {
  readonly outcomes: readonly Outcome[];
  readonly unreadCount: number;
  /** The profile in force: under `observe` nothing comes to more than inform. */
  readonly profile: string;
}

/** `3 checked, profile "standard": 1 block, 2 allow; 1 file could not be read` */
export function tallyText({ outcomes, unreadCount, profile }: Tally): string {
  const counts = [...OUTCOMES]
    .reverse()
    .map((outcome) => ({ outcome, count: outcomes.filter((one) => one === outcome).length }))
    .filter(({ count }) => count > 0)
    .map(({ outcome, count }) => `${count} ${outcome}`);
  const checked = [`${outcomes.length} checked, profile "${profile}"`, counts.join(', ')];
  const files = unreadCount === 1 ? '1 file' : `${unreadCount} files`;
  const unread = unreadCount === 0 ? '' : `; ${files} could not be read`;
  return `${checked.filter((part) => part !== '').join(': ')}${unread}`;
}

interface PrintedFinding {
  readonly detector: string;
  readonly confidence: string;
  readonly location: string;
  readonly zone: string;
  readonly masked: string;
  readonly count: number;
}
