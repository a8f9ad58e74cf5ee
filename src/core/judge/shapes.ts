/**
 * The shapes that detectors take, but for phrases: which there are (`Shape` in detector.ts), and under which ids
 * the walk looks for them.
 */
import type { Detector } from '../detector';
import type { WalkTables } from '../walk/walk';
import { parseRuns } from '../walk/walk-shapes';

export const PHRASE = 'phrase:';
const LONGEST_WORD_SHAPE = 20;

/** Distinct shapes that are no phrases; a shape that nobody could produce is a bug of the detector. */
export function shapesOf(detectors: readonly Detector[]): readonly string[] {
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

export function walkShapes(shapes: readonly string[]): WalkTables['shapes'] {
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
