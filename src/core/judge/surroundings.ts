/**
 * The surroundings of one candidate, answered from what the walk wrote down.
 *
 * One object serves all candidates of a text; the check points it at each span in turn, so a detector
 * must not keep it. Distances and what counts as a line: reach.ts.
 */
import type { Generality, PersonEvidence, Reach, Subject, Surroundings } from '../detector';
import { hasPhrase, type PhraseIndex, type Stretch } from '../phrases/phrase-index';
import type { PersonIndex } from '../persons/person';
import { emptyRanges, findRanges, type Ranges } from './reach';
import { foldText } from '../text';
import type { Category, Day, Zone } from '../types';
import type { Walked } from '../walk/walked';

/** Most characters that `before` and `after` show. */
const LONGEST_LOOK = 160;
/** A label is short; a header's cell may hold a whole document. */
const LONGEST_LABEL = 64;
/** Up to so many are read once for all detectors that ask about a span. */
const USUAL_LOOK = 16;
/** Invisible marks take room and show nothing: code units read beyond what is shown. */
const SPARE_UNITS = 8;
const LOOK_UNITS = USUAL_LOOK + SPARE_UNITS;

export interface SurroundingsSource {
  readonly text: string;
  readonly today: Day;
  readonly walked: Walked;
  readonly phrases: PhraseIndex;
  /** Index of a list by the name a detector uses; -1 for a list that nobody has. */
  listOf(detector: string, list: string): number;
  zoneAt(position: number): Zone;
  persons(): PersonIndex;
  subject(): Subject | null;
  isAwayInBody(): boolean;
  hasFinding(categories: readonly Category[], stretch: Stretch): boolean;
}

export interface FocusedSurroundings extends Surroundings {
  /** Points all further answers at this span, as this detector sees it. */
  focus(detector: string, start: number, end: number): void;
}

/** Items of a list are often one sentence; who is named in one of them is not in the others. */
function personReach(reach: Reach): Reach {
  return reach === 'sentence' ? 'item-sentence' : reach;
}

const GENERALITIES: readonly Generality[] = ['none', 'people', 'rule', 'genre'];
const REACHES: readonly Reach[] = [
  'near',
  'line',
  'sentence',
  'item-sentence',
  'leading',
  'item',
  'paragraph',
  'part',
];

export function createSurroundings(source: SurroundingsSource): FocusedSurroundings {
  const { text, walked } = source;
  let detector = '';
  let start = 0;
  let end = 0;
  /** Ranges by reach, found once per span. */
  const ranges: Ranges[] = REACHES.map(emptyRanges);
  const isFound = REACHES.map(() => false);
  const stretch: Stretch = { start: 0, end: 0, ownStart: 0, ownEnd: 0 };

  /** Both sides folded, once per span: several detectors look at them. */
  let foldedBefore: string | null = null;
  let foldedAfter: string | null = null;

  function rangesOf(reach: Reach): Ranges {
    const at = REACHES.indexOf(reach);
    if (!isFound[at]) findRanges(walked, text.length, { start, end }, reach, ranges[at]!);
    isFound[at] = true;
    return ranges[at]!;
  }

  /** Calls `ask` for each stretch within reach until one says yes. */
  function someStretch(reach: Reach, ask: (stretch: Stretch) => boolean): boolean {
    const { edges, count } = rangesOf(reach);
    stretch.ownStart = start;
    stretch.ownEnd = end;
    for (let i = 0; i < count; i += 2) {
      stretch.start = edges[i]!;
      stretch.end = edges[i + 1]!;
      if (ask(stretch)) return true;
    }
    return false;
  }

  function isSameWord(otherStart: number, otherEnd: number): boolean {
    if (otherEnd - otherStart !== end - start) return false;
    return foldText(text, otherStart, otherEnd) === foldText(text, start, end);
  }

  return {
    today: source.today,
    get zone() {
      return source.zoneAt(start);
    },
    focus(nextDetector, nextStart, nextEnd) {
      detector = nextDetector;
      if (start === nextStart && end === nextEnd) return;
      start = nextStart;
      end = nextEnd;
      isFound.fill(false);
      foldedBefore = null;
      foldedAfter = null;
    },
    has(list, reach) {
      const id = source.listOf(detector, list);
      const find = (within: Stretch) => hasPhrase(source.phrases, id, within, isSameWord);
      return id >= 0 && someStretch(reach, find);
    },
    before(length) {
      const wanted = Math.min(length, LONGEST_LOOK);
      if (wanted > USUAL_LOOK) {
        return foldText(text, Math.max(0, start - wanted - SPARE_UNITS), start).slice(-wanted);
      }
      foldedBefore = foldedBefore ?? foldText(text, Math.max(0, start - LOOK_UNITS), start);
      return wanted > 0 ? foldedBefore.slice(-wanted) : '';
    },
    after(length) {
      const wanted = Math.min(length, LONGEST_LOOK);
      if (wanted > USUAL_LOOK) {
        return foldText(text, end, Math.min(text.length, end + wanted + SPARE_UNITS)).slice(
          0,
          wanted,
        );
      }
      foldedAfter = foldedAfter ?? foldText(text, end, Math.min(text.length, end + LOOK_UNITS));
      return foldedAfter.slice(0, wanted);
    },
    above() {
      const { edges, count } = rangesOf('near');
      if (count < 4 || edges[3]! - edges[2]! > LONGEST_LABEL) return '';
      return foldText(text, edges[2]!, edges[3]!).trim();
    },
    persons(reach) {
      if (reach === 'part') return source.persons().ofWhole();
      let named: readonly PersonEvidence[] = [];
      someStretch(personReach(reach), (within) => {
        const found = source.persons().evidence(within.start, within.end, { start, end });
        // An item of a list has two stretches: what announces the list counts with the item.
        named =
          named.length === 0
            ? found
            : named.concat(found.filter((kind) => named.indexOf(kind) < 0));
        return false;
      });
      return named;
    },
    generality(reach) {
      let found: Generality = 'none';
      if (reach === 'part') {
        found = source.persons().generalityOfWhole();
        return found === 'none' ? (source.subject()?.generality ?? found) : found;
      }
      const own = { start, end };
      someStretch(reach, (within) => {
        const here = source.persons().generality(within.start, within.end, own);
        if (GENERALITIES.indexOf(here) > GENERALITIES.indexOf(found)) found = here;
        return false;
      });
      return found;
    },
    subject: source.subject,
    isAwayInBody: source.isAwayInBody,
    isNamedAgain: (reach) =>
      someStretch(personReach(reach), (within) =>
        source.persons().isNamedAgain(within.start, within.end),
      ),
    isAside: () => source.persons().isAside(start, end),
    names: () => source.persons().namesAt(start, end),
    isNamedBehind: (length) => source.persons().isNamed(end, Math.min(text.length, end + length)),
    sinceName() {
      const from = source.persons().endOfNameBefore(start);
      return from < 0 ? null : foldText(text, from, start);
    },
    hasFinding(categories, reach) {
      return someStretch(reach, (within) => source.hasFinding(categories, within));
    },
    raw: () => text.slice(start, end),
  };
}
