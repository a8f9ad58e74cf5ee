/**
 * One candidate before one detector, and what becomes of its judgement: a claim or finding closes the span for
 * everybody after, a low finding of a number waits for somebody surer, a detector that throws is left out.
 */
import type { Catalogue } from './catalogue';
import type { CheckContext } from '../check';
import { CLOSED, isClosed } from './closed-spans';
import type { Candidate, Detector, Judgement, Subject } from '../detector';
import type { FindingIndex } from './finding-index';
import type { FindingLedger } from './found';
import { countUpTo } from '../int-list';
import type { PhraseIndex } from '../phrases/phrase-index';
import type { FocusedSurroundings } from './surroundings';
import type { TextPart } from '../types';
import type { Walked } from '../walk/walked';
import { widened } from './widened';
import { zoneAt } from '../zones/zone-at';

export interface Across {
  readonly ledger: FindingLedger;
  /** Detectors that threw, over all parts; each is then left out. */
  readonly failed: Set<string>;
  /** What the subject of the message says about one person; null before it is judged, or when nothing. */
  subject: (() => Subject) | null;
  /** Does the body say that somebody is away? Asked for the subject, which is judged before it. */
  readonly isSomebodyAway: () => boolean;
}

/** What judging one text needs at hand. */
export interface Bench {
  readonly catalogue: Catalogue;
  readonly part: TextPart;
  readonly context: CheckContext;
  readonly across: Across;
  readonly walked: Walked;
  readonly phrases: PhraseIndex;
  readonly near: FocusedSurroundings;
  readonly findings: FindingIndex;
  /** 0 open, 1 closed by a claim or finding, 2 technical: no numbers there. */
  readonly closed: Uint8Array;
  /** Low findings that wait for somebody surer, in claim order. */
  readonly unsure: { detector: Detector; candidate: Candidate; judgement: Positive }[];
  /** Something was found with medium confidence or more. */
  isSure: boolean;
  cut: 'time' | 'findings' | null;
}

type Positive = Extract<Judgement, { verdict: 'finding' }>;

/** Lets one detector judge; true when it took the span. */
export function offer(bench: Bench, detector: Detector, candidate: Candidate): boolean {
  const { failed } = bench.across;
  if (failed.size > 0 && failed.has(detector.id)) return false;
  const judgement = judgeOne(bench, detector, candidate);
  if (judgement === null || judgement.verdict === 'pass') return false;
  if (judgement.verdict === 'finding' && isUnsure(detector, judgement)) {
    bench.unsure.push({ detector, candidate, judgement });
    return false;
  }
  bench.closed.fill(CLOSED, candidate.start, candidate.end);
  if (judgement.verdict === 'finding') {
    const whole = widened(candidate, judgement.widen, bench.part.text);
    bench.closed.fill(CLOSED, whole.start, whole.end);
    report(bench, detector, whole, judgement);
  }
  return true;
}

/**
 * A low finding of a number about a person holds its span only until somebody is surer: `Steuer-ID :
 * 49521057533` has a right Belgian check by chance. What nobody took is reported here.
 */
export function reportUnsure(bench: Bench): void {
  for (const { detector, candidate, judgement } of bench.unsure) {
    if (isClosed(bench.closed, candidate.start, candidate.end, true)) continue;
    bench.closed.fill(CLOSED, candidate.start, candidate.end);
    report(bench, detector, candidate, judgement);
  }
  bench.unsure.length = 0;
  bench.findings.settle();
}

function isUnsure({ category }: Detector, judgement: Positive): boolean {
  const found = judgement.category ?? category ?? '';
  return judgement.confidence === 'low' && found.slice(0, 3) === 'id.';
}

/** null when the detector threw: it is left out from then on and reported as failed. */
function judgeOne(bench: Bench, detector: Detector, candidate: Candidate): Judgement | null {
  try {
    bench.near.focus(detector.id, candidate.start, candidate.end);
    return asTyped(bench, candidate, detector.judge(candidate, bench.near));
  } catch {
    bench.across.failed.add(detector.id);
    return null;
  }
}

/** A word with a wrong letter that counts as a phrase: said, and never sure. */
function asTyped(bench: Bench, { shape, start }: Candidate, judgement: Judgement): Judgement {
  const { typos } = bench.walked;
  if (typos.length === 0 || judgement.verdict !== 'finding' || !isPhrase(shape)) return judgement;
  const rank = countUpTo(typos, start);
  if (rank === 0 || typos.items[rank - 1] !== start) return judgement;
  const confidence = judgement.confidence === 'high' ? 'medium' : judgement.confidence;
  return { ...judgement, confidence, evidence: judgement.evidence.concat('looks-mistyped') };
}

function isPhrase(shape: string): boolean {
  return shape.slice(0, 7) === 'phrase:';
}

function report(bench: Bench, detector: Detector, candidate: Candidate, judgement: Positive): void {
  const { part, across, findings } = bench;
  const category = judgement.category ?? detector.category;
  if (category === null) return;
  const zone = zoneAt(part.zones, candidate.start);
  const isKept = across.ledger.add({ part, zone, detector, candidate, judgement });
  if (!isKept) bench.cut = 'findings';
  const isSure = judgement.confidence !== 'low';
  if (isSure) bench.isSure = true;
  findings.add({ category, start: candidate.start, end: candidate.end, isSure });
}
