/**
 * Everything that is known before the first text: which detector takes which shape, in which order,
 * and one table of all word lists. Built once per set of detectors.
 */
import { buildPhrases, type NamedList } from '../phrases/build-phrases';
import type { Detector, Needs, WordList } from '../detector';
import { buildNearTable, type NearTable } from './near-words';
import { buildPersonTable, type PersonTable } from '../persons/person-words';
import { emptyMarks, type PhraseTable } from '../phrases/phrases';
import type { Gate } from './sieve';
import { buildShapeTrie, parseRuns } from '../walk/walk-shapes';
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

type CharacterTest = NonNullable<Needs['characters']>;

const PHRASE = 'phrase:';
const TECHNICAL_SHAPES = ['email', 'link', 'token'];
const LONGEST_WORD_SHAPE = 20;

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
    ...gates(detectors, shapes, levels, { phrases, listOf }),
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

/** Distinct shapes that are no phrases; a shape that nobody could produce is a bug of the detector. */
function shapesOf(detectors: readonly Detector[]): readonly string[] {
  const shapes: string[] = [];
  for (const { id, takes } of detectors) {
    for (const shape of takes) {
      if (shape.slice(0, PHRASE.length) === PHRASE || shapes.indexOf(shape) >= 0) continue;
      if (!isKnownShape(shape)) throw new Error(`${id} takes an unknown shape: ${shape}`);
      shapes.push(shape);
    }
  }
  return shapes;
}

const NAMED_SHAPES = ['iban', 'mrz', 'email', 'link', 'coordinates', 'token', 'date', 'ecli'];

function isKnownShape(shape: string): boolean {
  return NAMED_SHAPES.indexOf(shape) >= 0 || wordLength(shape) > 0 || parseRuns(shape) !== null;
}

/** 9 for `A9`; 0 for anything else. */
function wordLength(shape: string): number {
  const length = /^A\d{1,2}$/.test(shape) ? Number(shape.slice(1)) : 0;
  return length >= 5 && length <= LONGEST_WORD_SHAPE ? length : 0;
}

function walkShapes(shapes: readonly string[]): WalkTables['shapes'] {
  const words = new Int16Array(LONGEST_WORD_SHAPE + 1).fill(-1);
  shapes.forEach((shape, id) => {
    if (wordLength(shape) > 0) words[wordLength(shape)] = id;
  });
  return {
    iban: shapes.indexOf('iban'),
    mrz: shapes.indexOf('mrz'),
    email: shapes.indexOf('email'),
    link: shapes.indexOf('link'),
    coordinates: shapes.indexOf('coordinates'),
    token: shapes.indexOf('token'),
    date: shapes.indexOf('date'),
    ecli: shapes.indexOf('ecli'),
    words,
  };
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

/** The gates of all shapes; a list that nobody brings opens none. */
function gates(
  detectors: readonly Detector[],
  shapes: readonly string[],
  levels: readonly Level[],
  { phrases, listOf }: Pick<Catalogue, 'phrases' | 'listOf'>,
): Pick<Catalogue, 'gatesOf' | 'near'> {
  const asked = new Set<number>();
  const listsOf = ({ id, needs }: Detector): readonly number[] =>
    (needs?.words ?? []).map((list) => listOf(id, list)).filter((list) => list >= 0);
  for (const detector of detectors) for (const list of listsOf(detector)) asked.add(list);
  const lists = Array.from(asked);
  const near = buildNearTable(phrases, lists);
  const gateOf = (takers: readonly Taker[], level: number): Gate => {
    const bits = new Int32Array(near.width);
    for (const { detector } of takers) {
      for (const list of listsOf(detector)) {
        const bit = lists.indexOf(list);
        bits[bit >> 5]! |= 1 << (bit & 31);
      }
    }
    return {
      level,
      isOpen: takers.some(({ detector }) => detector.needs === undefined),
      lists: bits,
      hasLists: bits.some((word) => word !== 0),
      characters: takers
        .map(({ detector }) => detector.needs?.characters)
        .filter((characters): characters is CharacterTest => characters !== undefined),
    };
  };
  const gatesOf = shapes.map((_shape, id) =>
    levels
      .map((level, index) => ({ takers: level.byShape.get(id), index }))
      .filter(({ takers }) => takers !== undefined)
      .map(({ takers, index }) => gateOf(takers!, index)),
  );
  return { gatesOf, near };
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
