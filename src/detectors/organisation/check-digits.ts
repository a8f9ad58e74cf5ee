/**
 * The checks that a custom identifier may name, over the digits of a compact number alone.
 */
import { isLuhn, remainder, weightedSum } from '../../core/checksum';
import type { IdentifierCheck } from '../../core/custom-identifier';

/** Does the check hold? `none` always does. */
export function hasRightCheck(compact: string, check: IdentifierCheck): boolean {
  const digits = compact.replace(/\D/g, '');
  switch (check) {
    case 'none':
      return true;
    case 'luhn':
      return isLuhn(digits);
    case 'mod11':
      return weightedSum(digits, weightsFor(digits.length)) % 11 === 0;
    case 'mod97': {
      const rest = remainder(digits.slice(0, -2), 97);
      const last = Number(digits.slice(-2));
      return last === (rest === 0 ? 97 : rest) || last === 97 - rest;
    }
  }
}

/** … 4, 3, 2, 1: the last digit is the check digit. */
function weightsFor(count: number): readonly number[] {
  const weights: number[] = [];
  for (let i = count; i > 0; i--) weights.push(i);
  return weights;
}
