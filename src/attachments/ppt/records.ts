/** The records of an old presentation in the order of the file (MS-PPT 2.3.1). */
import type { Budget } from '../../core/budget';
import { readUint } from '../zip';

export interface Atom {
  readonly type: number;
  readonly instance: number;
  /** Where the record begins, with its head of eight bytes. */
  readonly offset: number;
  readonly start: number;
  readonly end: number;
  /** Its content is records; the walk goes on inside. */
  readonly isContainer: boolean;
}

/** Visits every record; false when one goes past the end of what it lies in, or the budget is spent. */
export function eachAtom(bytes: Uint8Array, budget: Budget, visit: (atom: Atom) => void): boolean {
  for (let at = 0; at < bytes.length;) {
    if (budget.isSpent()) return false;
    if (at + 8 > bytes.length) return false;
    const head = readUint(bytes, at, 2);
    const end = at + 8 + readUint(bytes, at + 4, 4);
    if (end > bytes.length) return false;
    const isContainer = (head & 15) === 15;
    const type = readUint(bytes, at + 2, 2);
    visit({ type, instance: head >> 4, offset: at, start: at + 8, end, isContainer });
    at = isContainer ? at + 8 : end;
  }
  return true;
}
