/**
 * Judgement of one text: candidates go to detectors in claim order, lowest first; within a level the
 * longer span first, then the leftmost. A claim or a finding closes its span for everybody after.
 * Numbers and shapes come before phrases, so that a phrase can ask for findings near it.
 */
import { readCandidate, readPhrase } from './candidate';
import type { Catalogue } from './catalogue';
import type { CheckContext } from '../check';
import { CLOSED, closeTechnical, isClosed } from './closed-spans';
import type { Candidate, Detector, Judgement } from '../detector';
import { createFindingIndex, type FindingIndex } from './finding-index';
import type { FindingLedger } from './found';
import { countUpTo } from '../int-list';
import { indexPhrases, type PhraseIndex } from '../phrases/phrase-index';
import { indexPersons, type PersonIndex } from '../persons/person';
import { createSurroundings, type FocusedSurroundings } from './surroundings';
import type { TextPart, Unchecked } from '../types';
import { levelOf, listOfRow, orderPhrases, orderTurns, turnOf } from './turns';
import { walk } from '../walk/walk';
import type { Walked } from '../walk/walked';
import { widened } from './widened';
import { zoneAt } from '../zones/zone-at';

/** Candidates kept in readable form at the same time; enough for a table of 10,000 rows. */
const MOST_KEPT = 65_536;

export interface Across {
  readonly ledger: FindingLedger;
  /** Detectors that threw, over all parts; each is then left out. */
  readonly failed: Set<string>;
}

export interface PartOutcome {
  readonly unchecked: readonly Unchecked[];
  /** Distinct named persons; nobody is counted in a text where nothing surer than `low` was found. */
  readonly named: number;
}

/** What judging one text needs at hand. */
interface Bench {
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

export function judgePart(
  catalogue: Catalogue,
  part: TextPart,
  context: CheckContext,
  across: Across,
): PartOutcome {
  const walked = walk(part.text, catalogue.tables, context.budget);
  const phrases = indexPhrases(walked, catalogue.phrases);
  const findings = createFindingIndex();
  let persons: PersonIndex | null = null;
  const personsOf = (): PersonIndex => {
    persons = persons ?? buildPersons(catalogue, part, context, { findings, walked });
    return persons;
  };
  const near = createSurroundings({
    text: part.text,
    today: context.today,
    walked,
    phrases,
    listOf: catalogue.listOf,
    zoneAt: (position) => zoneAt(part.zones, position),
    persons: personsOf,
    hasFinding: (categories, stretch) => findings.has(categories, stretch),
  });
  const closed = closeTechnical(part.text, walked);
  const bench: Bench = {
    ...{ catalogue, part, context, across, walked, phrases, near, findings, closed },
    unsure: [],
    isSure: false,
    cut: null,
  };
  judgeShapes(bench);
  reportUnsure(bench);
  judgePhrases(bench);
  reportUnsure(bench);
  return {
    unchecked: uncheckedOf(bench),
    named: bench.isSure ? personsOf().countNames() : 0,
  };
}

function buildPersons(
  catalogue: Catalogue,
  part: TextPart,
  context: CheckContext,
  { findings, walked }: { readonly findings: FindingIndex; readonly walked: Walked },
): PersonIndex {
  return indexPersons({
    part,
    participants: context.participants,
    words: catalogue.persons,
    nameHints: { words: walked.nameWords, skipped: walked.technical },
    identifiers: () => findings.identifiers(),
  });
}

/** Judges numbers and other shapes, level by level. */
function judgeShapes(bench: Bench): void {
  const { catalogue, walked, part } = bench;
  const { starts, ends, shapes } = walked;
  // Several detectors look at one candidate; in ordinary texts each is read once.
  const isKept = starts.length <= MOST_KEPT;
  const read = new Array<Candidate | undefined>(isKept ? starts.length : 0);
  let level = -1;
  const turns = orderTurns(catalogue, walked, part.text);
  for (let i = 0; i < turns.length; i++) {
    const turn = turnOf(turns[i]!);
    const start = starts.items[turn]!;
    const end = ends.items[turn]!;
    const id = shapes.items[turn]!;
    if (mustStop(bench)) return;
    if (levelOf(turns[i]!) !== level) bench.findings.settle();
    level = levelOf(turns[i]!);
    if (isClosed(bench.closed, start, end, catalogue.mayBeTechnical[id]!)) continue;
    const candidate = read[turn] ?? readCandidate(part.text, catalogue.shapes[id]!, start, end);
    if (isKept) read[turn] = candidate;
    const takers = catalogue.levels[level]!.byShape.get(id)!;
    for (let at = 0; at < takers.length; at++) {
      if (offer(bench, takers[at]!.detector, candidate)) break;
    }
  }
  bench.findings.settle();
}

/** Judges the phrases of those lists that detectors take as findings of their own. */
function judgePhrases(bench: Bench): void {
  const { catalogue, phrases, part } = bench;
  for (const { byList } of catalogue.levels) {
    if (byList.size === 0) continue;
    const turns = orderPhrases(phrases, byList);
    for (let i = 0; i < turns.length; i++) {
      const row = turnOf(turns[i]!);
      const start = phrases.starts[row]!;
      const end = phrases.ends[row]!;
      if (mustStop(bench)) return;
      if (isClosed(bench.closed, start, end, true)) continue;
      for (const { detector, shape } of byList.get(listOfRow(phrases, row))!) {
        if (offer(bench, detector, readPhrase(part.text, shape, start, end))) break;
      }
    }
    bench.findings.settle();
  }
}

function mustStop(bench: Bench): boolean {
  if (bench.cut === null && bench.context.budget.isSpent()) bench.cut = 'time';
  return bench.cut !== null;
}

/**
 * A low finding of a number about a person holds its span only until somebody is surer: `Steuer-ID :
 * 49521057533` has a right Belgian check by chance. What nobody took is reported here.
 */
function reportUnsure(bench: Bench): void {
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

/** Lets one detector judge; true when it took the span. */
function offer(bench: Bench, detector: Detector, candidate: Candidate): boolean {
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
  if (judgement.confidence !== 'low') bench.isSure = true;
  findings.add({ category, start: candidate.start, end: candidate.end });
}

function uncheckedOf({ walked, cut, part }: Bench): readonly Unchecked[] {
  const reason = cut ?? walked.cut;
  if (reason === null) return [];
  const { part: kind, path } = part.location;
  const isTime = reason === 'time';
  return [{ part: kind, path, reason: isTime ? 'timed-out' : 'partial', detail: reason }];
}
