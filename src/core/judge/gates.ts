/**
 * For each shape, what the detectors that take it need near by (`Detector.needs`), level by level: the sieve
 * lets through only what passes one of these gates.
 */
import type { Catalogue, Level, Taker } from './catalogue';
import type { Detector, Needs } from '../detector';
import { buildNearTable } from './near-words';
import type { Gate } from './sieve';

type CharacterTest = NonNullable<Needs['characters']>;

/** The gates of all shapes; a list that nobody brings opens none. */
export function buildGates(
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
