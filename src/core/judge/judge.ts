/**
 * Judgement of one text: candidates go to detectors in claim order, lowest first; within a level the
 * longer span first, then the leftmost.
 * Numbers and shapes come before phrases, so that a phrase can ask for findings near it.
 */
import { readCandidate, readPhrase } from './candidate';
import type { Catalogue } from './catalogue';
import type { CheckContext } from '../check';
import { closeTechnical, isClosed } from './closed-spans';
import type { Candidate, Subject } from '../detector';
import { createFindingIndex, type FindingIndex } from './finding-index';
import { offer, reportUnsure, type Across, type Bench } from './offer';
import { indexPhrases } from '../phrases/phrase-index';
import { indexPersons, type PersonIndex } from '../persons/person';
import { createSurroundings } from './surroundings';
import { foldText } from '../text';
import type { TextPart, Unchecked } from '../types';
import { levelOf, listOfRow, orderPhrases, orderTurns, turnOf } from './turns';
import { walk } from '../walk/walk';
import type { Walked } from '../walk/walked';
import { zoneAt } from '../zones/zone-at';
import { once } from '../once';

/** Candidates kept in readable form at the same time; enough for a table of 10,000 rows. */
const MOST_KEPT = 65_536;
const NO_NAMES: ReadonlySet<number> = new Set();
/** More than Outlook takes. */
const LONGEST_SUBJECT = 1000;

export interface PartOutcome {
  readonly unchecked: readonly Unchecked[];
  /** Distinct named persons; nobody is counted in a text where nothing surer than `low` was found. */
  readonly named: number;
}

export function judgePart(
  catalogue: Catalogue,
  part: TextPart,
  context: CheckContext,
  across: Across,
): PartOutcome {
  const walked = walk(part.text, catalogue.tables, context.budget);
  const phrases = indexPhrases(walked, catalogue.phrases);
  const findings = createFindingIndex();
  const subject = () =>
    part.location.part === 'body' && across.subject !== null ? across.subject() : null;
  const personsOf = once(() =>
    buildPersons(catalogue, part, context, { findings, walked, subject }),
  );
  const near = createSurroundings({
    text: part.text,
    today: context.today,
    walked,
    phrases,
    listOf: catalogue.listOf,
    zoneAt: (position) => zoneAt(part.zones, position),
    persons: personsOf,
    subject,
    isAwayInBody: () => part.location.part === 'subject' && across.isSomebodyAway(),
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
  if (part.location.part === 'subject') across.subject = subjectOf(part.text, personsOf);
  return {
    unchecked: uncheckedOf(bench),
    named: bench.isSure ? personsOf().countNames() : 0,
  };
}

/** Read when a body first asks: most mails hold no word that does. */
function subjectOf(text: string, personsOf: () => PersonIndex): () => Subject {
  return once(() => readSubject(text, personsOf()));
}

/** A subject that announces or explains is about nobody. */
function readSubject(text: string, persons: PersonIndex): Subject {
  const end = Math.min(text.length, LONGEST_SUBJECT);
  const generality = persons.generality(0, end);
  const named = generality === 'none' ? persons.evidence(0, end) : [];
  const names = generality === 'none' ? persons.namesOfSubject() : NO_NAMES;
  return { folded: foldText(text, 0, end), persons: named, names, generality };
}

function buildPersons(
  catalogue: Catalogue,
  part: TextPart,
  context: CheckContext,
  {
    findings,
    walked,
    subject,
  }: {
    readonly findings: FindingIndex;
    readonly walked: Walked;
    readonly subject: () => Subject | null;
  },
): PersonIndex {
  return indexPersons({
    part,
    participants: context.participants,
    words: catalogue.persons,
    nameHints: { words: walked.nameWords, skipped: walked.technical },
    subject: () => subject()?.folded ?? '',
    namesOfSubject: () => subject()?.names ?? NO_NAMES,
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

function uncheckedOf({ walked, cut, part }: Bench): readonly Unchecked[] {
  const reason = cut ?? walked.cut;
  if (reason === null) return [];
  const { part: kind, path } = part.location;
  const isTime = reason === 'time';
  return [{ part: kind, path, reason: isTime ? 'timed-out' : 'partial', detail: reason }];
}
