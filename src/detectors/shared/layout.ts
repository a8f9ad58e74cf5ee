/**
 * Reading a candidate's layout (`99.99.99-999.99`): how many characters stand between separators, and
 * what stands directly before. No word lists, no scanning of the text.
 */
import type { Surroundings } from '../../core/detector';

/** Lengths of the runs between separators: `groupsOf('99.99.99-999.99') // '2.2.2.3.2'`. */
export function groupsOf(layout: string): string {
  const lengths: number[] = [];
  let length = 0;
  for (let i = 0; i < layout.length; i++) {
    const isSeparator = '. -/'.indexOf(layout.charAt(i)) >= 0;
    if (!isSeparator) length++;
    if ((isSeparator || i === layout.length - 1) && length > 0) {
      lengths.push(length);
      length = 0;
    }
  }
  return lengths.join('.');
}

/** `+32 471…` and `(+33)…`: an international telephone sign directly before; `+++` is a payment reference. */
export function hasPlusBefore(near: Surroundings): boolean {
  const before = trimmedEnd(near.before(4));
  return /(^|[^+])\+\(?0?\)?$/.test(before);
}

/** `+++` or `***`, the brackets of a Belgian structured communication (two are enough: PDF loses some). */
export function hasPaymentBrackets(near: Surroundings): boolean {
  return /(\+\+|\*\*)$/.test(trimmedEnd(near.before(4)));
}

function trimmedEnd(text: string): string {
  let end = text.length;
  while (end > 0 && text.charAt(end - 1) === ' ') end--;
  return text.slice(0, end);
}
