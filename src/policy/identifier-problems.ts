/**
 * What is told about a number format of an overlay that would find nothing or everything. Judged in
 * `core/identifier-pattern.ts`; the words stand here, because the send handler needs none.
 */
import type { CustomIdentifier } from '../core/custom-identifier';
import {
  FEWEST_DIGITS,
  faultOf,
  MOST_CHARACTERS,
  MOST_RUNS,
  type IdentifierFault,
} from '../core/identifier-pattern';
import type { ProblemCode } from './problem';

export interface IdentifierProblem {
  readonly code: ProblemCode;
  readonly sentence: string;
}

const PROBLEMS: { readonly [fault in IdentifierFault]: IdentifierProblem } = {
  unreadable: {
    code: 'wrong-value',
    sentence: `A pattern has 9, A, 'letters' in quotes and the separators . - / only, at most ${MOST_CHARACTERS} characters.`,
  },
  'too-many-runs': {
    code: 'wrong-value',
    sentence: `At most ${MOST_RUNS} runs of letters and digits are read.`,
  },
  'too-few-digits': {
    code: 'always-fires',
    sentence: `A pattern needs at least ${FEWEST_DIGITS} digits, or it fits words and years.`,
  },
  'fits-any-number': {
    code: 'always-fires',
    sentence: 'Without check, words or letters of its own it fits any number.',
  },
};

/** What is wrong with an identifier's pattern; null when it is sound. */
export function identifierProblem(identifier: CustomIdentifier): IdentifierProblem | null {
  const fault = faultOf(identifier);
  return fault === null ? null : PROBLEMS[fault];
}
