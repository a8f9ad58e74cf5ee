/**
 * Reading a candidate's layout (`99.99.99-999.99`): how many characters stand between separators, and
 * what stands directly before. No word lists, no scanning of the text.
 */
import type { Surroundings } from '../../core/detector';

/** Lengths of the runs between separators: `groupsOf('99.99.99-999.99') // '2.2.2.3.2'`. */
export function groupsOf(layout: string): string {
  let groups = '';
  let length = 0;
  for (let i = 0; i <= layout.length; i++) {
    if (i < layout.length && !isSeparator(layout.charCodeAt(i))) {
      length++;
      continue;
    }
    if (length > 0) groups += groups === '' ? String(length) : `.${length}`;
    length = 0;
  }
  return groups;
}

/** Space, full stop, hyphen, slash. */
function isSeparator(code: number): boolean {
  return code === 32 || code === 46 || code === 45 || code === 47;
}

/** `+32 471…` and `(+33)…`: an international telephone sign directly before; `+++` is a payment reference. */
export function hasPlusBefore(near: Surroundings): boolean {
  const before = near.before(4);
  return before.indexOf('+') >= 0 && /(^|[^+])\+\(?0?\)?$/.test(trimmedEnd(before));
}

/** `+++` or `***`, the brackets of a Belgian structured communication (two are enough: PDF loses some). */
export function hasPaymentBrackets(near: Surroundings): boolean {
  const before = near.before(4);
  if (before.indexOf('+') < 0 && before.indexOf('*') < 0) return false;
  return /(\+\+|\*\*)$/.test(trimmedEnd(before));
}

function trimmedEnd(text: string): string {
  let end = text.length;
  while (end > 0 && text.charAt(end - 1) === ' ') end--;
  return text.slice(0, end);
}
