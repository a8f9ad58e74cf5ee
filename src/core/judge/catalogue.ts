/**
 * Everything that is known before the first text: which detector takes which shape, in which order,
 * and one table of all word lists. Built once per set of detectors.
 */
import { buildPhrases, type NamedList } from '../phrases/build-phrases';
import type { Detector } from '../detector';
import type { WordList } from '../word-list';
import { buildGates } from './gates';
import type { NearTable } from './near-words';
import { buildPersonTable, type PersonTable } from '../persons/person-words';
import { emptyMarks, type PhraseTable } from '../phrases/phrases';
import { PHRASE, shapesOf, walkShapes } from './shapes';
import type { Gate } from './sieve';
import { buildShapeTrie } from '../walk/walk-shapes';
import type { WalkTables } from '../walk/walk';

export interface Catalogue {
  readonly tables: WalkTables;
  readonly phrases: PhraseTable;
  /** The person words, folded; null when no detector brings them. */
  readonly persons: PersonTable | null;
  /** Shape texts by shape id. */
  readonly shapes: readonly string[];
  /** By shape id: may such a span lie in a link, an address or a secret? */
  readonly mayBeTechnical: readonly boolean[];
  /** By shape id: the levels at which some detector takes it, and what those detectors need. */
  readonly gatesOf: readonly (readonly Gate[])[];
  /** The lists that gates ask for, by term. */
  readonly near: NearTable;
  /** Detectors by claim order, lowest first; within a level in the order given. */
  readonly levels: readonly Level[];
  /** Index of a list by detector id and the name that it uses; -1 for a list of an absent owner. */
  listOf(detector: string, list: string): number;
}

/** All detectors of one claim order. */
export interface Level {
  /** Who takes a shape, by shape id; shapes that none takes are absent. */
  readonly byShape: ReadonlyMap<number, readonly Taker[]>;
  /** Who takes the phrases of a list, by list index. */
  readonly byList: ReadonlyMap<number, readonly Taker[]>;
}

/** A detector, and the shape by the name under which it takes it. */
export interface Taker {
  readonly detector: Detector;
  readonly shape: string;
}

const TECHNICAL_SHAPES = ['email', 'link', 'token'];

export function buildCatalogue(
  detectors: readonly Detector[],
  sharedLists: { readonly [name: string]: WordList },
): Catalogue {
  const lists = namedLists(detectors, sharedLists);
  const phrases = buildPhrases(lists);
  const ids = new Set(detectors.map(({ id }) => id));
  const listOf = (detector: string, list: string): number => {
    const isFull = list.indexOf('/') > 0;
    const found = phrases.listIds.get(fullName(detector, list));
    if (found !== undefined) return found;
    // A detector may ask for the list of another that is not installed, not for one that it forgot.
    if (isFull && !ids.has(list.slice(0, list.indexOf('/')))) return -1;
    throw new Error(`no word list ${list} in ${detector}`);
  };
  const shapes = shapesOf(detectors);
  const levels = buildLevels(detectors, shapes, phrases);
  const persons = personTable(detectors);
  return {
    tables: {
      phrases,
      trie: buildShapeTrie(shapes),
      shapes: walkShapes(shapes),
      nameMarks: persons === null ? emptyMarks() : persons.nameMarks,
    },
    phrases,
    persons,
    shapes,
    mayBeTechnical: shapes.map((shape) => TECHNICAL_SHAPES.indexOf(shape) >= 0),
    levels,
    ...buildGates(detectors, shapes, levels, { phrases, listOf }),
    listOf: memoised(listOf),
  };
}

function personTable(detectors: readonly Detector[]): PersonTable | null {
  const words = detectors.find(({ personWords }) => personWords !== undefined)?.personWords;
  return words === undefined ? null : buildPersonTable(words);
}

function namedLists(
  detectors: readonly Detector[],
  sharedLists: { readonly [name: string]: WordList },
): readonly NamedList[] {
  const byName = new Map<string, WordList>();
  const add = (name: string, words: WordList) => void (byName.has(name) || byName.set(name, words));
  for (const name of Object.keys(sharedLists)) add(`shared/${name}`, sharedLists[name]!);
  for (const { id, words } of detectors) {
    for (const list of Object.keys(words)) add(fullName(id, list), words[list]!);
  }
  const lists: NamedList[] = [];
  byName.forEach((words, name) => lists.push({ name, words }));
  return lists;
}

/** A list of its own, or one of everybody's by its full name (`shared/phone`): the first to bring it counts. */
function fullName(detector: string, list: string): string {
  return list.indexOf('/') > 0 ? list : `${detector}/${list}`;
}

function buildLevels(
  detectors: readonly Detector[],
  shapes: readonly string[],
  phrases: PhraseTable,
): readonly Level[] {
  const orders = Array.from(new Set(detectors.map(({ claimOrder }) => claimOrder)));
  return orders
    .sort((a, b) => a - b)
    .map((order) => {
      const byShape = new Map<number, Taker[]>();
      const byList = new Map<number, Taker[]>();
      for (const detector of detectors.filter(({ claimOrder }) => claimOrder === order)) {
        for (const shape of detector.takes) {
          if (shape.slice(0, PHRASE.length) !== PHRASE) {
            append(byShape, shapes.indexOf(shape), { detector, shape });
            continue;
          }
          const name = shape.slice(PHRASE.length);
          const list = phrases.listIds.get(fullName(detector.id, name));
          if (list === undefined) throw new Error(`${detector.id} has no word list ${name}`);
          append(byList, list, { detector, shape });
        }
      }
      return { byShape, byList };
    });
}

function append(map: Map<number, Taker[]>, key: number, taker: Taker): void {
  const known = map.get(key) ?? [];
  if (!known.some(({ detector }) => detector === taker.detector)) known.push(taker);
  map.set(key, known);
}

/** Asked for every candidate: two map look-ups instead of a new text each time. */
function memoised(
  listOf: (detector: string, list: string) => number,
): (detector: string, list: string) => number {
  const known = new Map<string, Map<string, number>>();
  return (detector, list) => {
    const byList = known.get(detector) ?? new Map<string, number>();
    known.set(detector, byList);
    const found = byList.get(list);
    if (found !== undefined) return found;
    const id = listOf(detector, list);
    byList.set(list, id);
    return id;
  };
}
