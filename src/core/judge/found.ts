/**
 * The findings of one check as they come in: repeats merged, distinct values numbered, persons counted.
 * Raw values serve as keys here and are dropped with the check.
 */
import type { Candidate, Detector, Judgement } from '../detector';
import { mask } from '../mask';
import {
  CONFIDENCES,
  type Confidence,
  type Finding,
  type Location,
  type TextPart,
  type Zone,
} from '../types';

/** Findings kept of one text; a list of 10,000 people is as good as one of 100,000. */
export const MOST_FINDINGS = 10_000;
/** Distinct values numbered in one check; further ones share the last number. */
const MOST_SUBJECTS = 200_000;

type Positive = Extract<Judgement, { verdict: 'finding' }>;

export interface Found {
  readonly part: TextPart;
  readonly zone: Zone;
  readonly detector: Detector;
  readonly candidate: Candidate;
  readonly judgement: Positive;
}

export interface FindingLedger {
  /** False when the text already has all the findings that are kept. */
  add(found: Found): boolean;
  /** Ends a text: its findings in order of start. */
  takePart(): readonly Finding[];
  /** Distinct people that numbers of medium confidence and more point to. */
  countPersons(): number;
}

/** Categories whose every distinct value is a person. */
const PERSONAL = ['id.national', 'identity.birth'];

export function createLedger(): FindingLedger {
  const subjects = new Map<string, number>();
  const persons = new Map<string, Set<number>>();
  let rows = new Map<string, Finding>();

  function subjectOf(key: string): number {
    const known = subjects.get(key);
    if (known !== undefined) return known;
    if (subjects.size >= MOST_SUBJECTS) return subjects.size;
    subjects.set(key, subjects.size + 1);
    return subjects.size;
  }

  return {
    add(found) {
      const category = found.judgement.category ?? found.detector.category;
      if (category === null) return true;
      const subject = subjectOf(`${found.detector.id}\n${found.candidate.compact}`);
      const location = locate(found.part, found.zone, found.candidate.start);
      const key = [subject, category, location.zone, ...location.path].join('\n');
      const earlier = rows.get(key);
      if (earlier === undefined && rows.size >= MOST_FINDINGS) return false;
      const finding = toFinding(found, { category, subject, location });
      rows.set(key, earlier === undefined ? finding : merge(earlier, finding));
      const { confidence } = found.judgement;
      const isHome = category === 'contact.private' && confidence === 'high';
      if (isHome || (PERSONAL.indexOf(category) >= 0 && confidence !== 'low')) {
        // Homes and telephones of the same people are counted apart.
        const kind = isHome ? found.detector.id : category;
        persons.set(kind, (persons.get(kind) ?? new Set<number>()).add(subject));
      }
      return true;
    },
    takePart() {
      const findings = Array.from(rows.values()).sort((a, b) => a.start - b.start || a.end - b.end);
      rows = new Map();
      return findings;
    },
    // A person with a number and a birth date is one person: the larger count, not the sum.
    countPersons: () => Math.max(0, ...Array.from(persons.values()).map((set) => set.size)),
  };
}

function toFinding(
  { part, detector, candidate, judgement }: Found,
  at: {
    readonly category: Finding['category'];
    readonly subject: number;
    readonly location: Location;
  },
): Finding {
  const finding = {
    detector: detector.id,
    category: at.category,
    confidence: judgement.confidence,
    location: at.location,
    start: candidate.start,
    end: candidate.end,
    masked: mask(part.text, candidate.start, candidate.end, detector.masking),
    evidence: judgement.evidence,
    count: 1,
    subject: at.subject,
  };
  return judgement.kind === undefined ? finding : { ...finding, kind: judgement.kind };
}

/** Two places of one value: the first span, the stronger judgement, both counted. */
function merge(a: Finding, b: Finding): Finding {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  const stronger = rank(second.confidence) > rank(first.confidence) ? second : first;
  return {
    ...stronger,
    start: first.start,
    end: first.end,
    masked: first.masked,
    count: a.count + b.count,
  };
}

function rank(confidence: Confidence): number {
  return CONFIDENCES.indexOf(confidence);
}

/** The part's location, with the cell or page in which the span begins at the end of its path. */
function locate(part: TextPart, zone: Zone, start: number): Location {
  const { part: kind, path } = part.location;
  const label = labelAt(part, start);
  return { part: kind, path: label === null ? path : path.concat(label), zone };
}

/** The label of the last mark at or before the position: marks are in order, so a binary search. */
function labelAt(part: TextPart, position: number): string | null {
  const marks = part.marks ?? [];
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (marks[middle]!.start <= position) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? null : marks[low - 1]!.label;
}
