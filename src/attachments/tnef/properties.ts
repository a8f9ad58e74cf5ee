/**
 * Lists of MAPI properties inside TNEF: an id, its bytes, whether they are wide text; one after the other.
 * Source: MS-OXTNEF 2.1.3.4 (read 2026-11-22).
 */
import type { Budget } from '../../core/budget';
import { readUint } from '../zip';

export interface Property {
  readonly id: number;
  readonly kind: 'wide' | 'narrow' | 'binary' | 'object';
  readonly bytes: Uint8Array;
}

/** Types of varying length. */
const KINDS: { readonly [type: number]: Property['kind'] } = {
  0x1e: 'narrow',
  0x1f: 'wide',
  0x102: 'binary',
  0x0d: 'object',
};

/** Bytes of the others, in multiples of four. */
const SIZES: { readonly [type: number]: number } = {
  2: 4,
  3: 4,
  4: 4,
  5: 8,
  6: 8,
  7: 8,
  0x0a: 4,
  0x0b: 4,
  0x14: 8,
  0x40: 8,
  0x48: 16,
};

const MANY = 0x1000;

/** Calls back for each property of text or bytes; gives the end of the list, or -1 when it breaks off. */
export function eachProperty(
  bytes: Uint8Array,
  budget: Budget,
  take: (property: Property) => void,
): number {
  let at = 4;
  for (let left = readUint(bytes, 0, 4); left > 0; left--) {
    if (budget.isSpent()) return -1;
    if (at + 4 > bytes.length) return -1;
    const type = readUint(bytes, at, 2);
    const id = readUint(bytes, at + 2, 2);
    at = id < 0x8000 ? at + 4 : afterName(bytes, at + 4);
    const kind = KINDS[type & ~MANY];
    const isMany = (type & MANY) !== 0;
    const count = kind !== undefined || isMany ? readUint(bytes, at, 4) : 1;
    if (kind !== undefined || isMany) at += 4;
    if (kind === undefined) {
      const size = SIZES[type & ~MANY];
      if (size === undefined) return -1;
      at += size * count;
      continue;
    }
    for (let value = 0; value < count; value++) {
      const length = readUint(bytes, at, 4);
      if (at + 4 + length > bytes.length || budget.isSpent()) return -1;
      take({ id, kind, bytes: bytes.subarray(at + 4, at + 4 + length) });
      at += 4 + padded(length);
    }
  }
  return at <= bytes.length ? at : -1;
}

const padded = (length: number): number => Math.ceil(length / 4) * 4;

/** Behind the name of a property of somebody's own: a set, then a number or a string. */
function afterName(bytes: Uint8Array, at: number): number {
  const isString = readUint(bytes, at + 16, 4) === 1;
  return at + (isString ? 24 + padded(readUint(bytes, at + 20, 4)) : 24);
}
