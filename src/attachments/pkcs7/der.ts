/**
 * A walker over DER and BER: one element at a time, nothing kept, no recursion (ITU-T X.690, 8.1).
 *
 * It does not judge what elements mean. Lengths past the end are cut to the end, which `isCut` tells;
 * elements of indefinite length end with their surroundings, their end mark has tag 0.
 */

export interface DerElement {
  readonly tag: number;
  /** Content lies in [start, end). */
  readonly start: number;
  readonly end: number;
  /** The stated length goes past the end. */
  readonly isCut: boolean;
  /** Where the next element begins; for an indefinite length the first one inside. */
  readonly isOpen: boolean;
}

/** The element at this place, or null when there is none. */
export function readDer(bytes: Uint8Array, at: number, limit: number): DerElement | null {
  if (at + 2 > limit) return null;
  const tag = bytes[at];
  let size = bytes[at + 1];
  let start = at + 2;
  // A tag number above 30 goes on in further bytes; none of the types read here has one.
  if ((tag & 31) === 31) return null;
  if (size === 0x80) return { tag, start, end: limit, isCut: false, isOpen: true };
  if (size > 0x80) {
    const digits = size & 0x7f;
    if (digits > 6 || start + digits > limit) return null;
    size = 0;
    for (let digit = 0; digit < digits; digit++) size = size * 256 + bytes[start++];
  }
  return {
    tag,
    start,
    end: Math.min(limit, start + size),
    isCut: start + size > limit,
    isOpen: false,
  };
}
