/**
 * Something wrong in a pack or an overlay: where, a stable code, and one sentence for the person who
 * wrote the file. A policy with a problem is refused whole: never "match all", never "match none".
 */
export type ProblemCode =
  | 'not-json'
  | 'too-large'
  | 'wrong-type'
  | 'wrong-value'
  | 'missing'
  | 'unknown-key'
  | 'unknown-id'
  | 'duplicate-id'
  | 'cycle'
  | 'missing-language'
  | 'missing-cell'
  | 'nobody-may-use'
  | 'never-fires'
  | 'always-fires'
  | 'loosens'
  | 'locked'
  | 'wrong-date'
  | 'wrong-pack';

/** The path of a problem that no place in the file has. */
export const WHOLE_FILE = '(file)';

export interface Problem {
  /** From the top of the file: `matrix.citizen.IDNUM.outcome`, `signals[3].detect`. */
  readonly path: string;
  readonly code: ProblemCode;
  readonly sentence: string;
}

/** More than this many are cut off: the first ones tell enough. */
const MAX_PROBLEMS = 50;

export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Collects problems up to the limit. */
export interface ProblemList {
  readonly all: Problem[];
  add(path: string, code: ProblemCode, sentence: string): void;
}

export function createProblemList(): ProblemList {
  const all: Problem[] = [];
  return {
    all,
    add(path, code, sentence) {
      if (all.length < MAX_PROBLEMS)
        all.push({ path: path === '' ? WHOLE_FILE : path, code, sentence });
    },
  };
}
