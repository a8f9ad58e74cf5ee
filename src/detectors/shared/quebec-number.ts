/**
 * What the health insurance number and the permanent code of Quebec share: three letters of the surname and one
 * of the first name, then a birth date, as YYMMDD in the former and DDMMYY in the latter.
 */
import type { Surroundings } from '../../core/detector';

/** "G. Bergeron BERG5111 0623", "Bergeron, Guy": its letters are those of a name in the neighbourhood. */
export function hasHolder(code: string, near: Surroundings): boolean {
  const [surname, first] = [code.slice(0, 3).toLowerCase(), code.charAt(3).toLowerCase()];
  const name = `${first}[a-z-]*\\.? ${surname}|${surname}[a-z-]*,? ${first}`;
  const pattern = new RegExp(`(?:^|[^a-z])(?:${name})`);
  return pattern.test(near.before(64)) || pattern.test(near.after(64));
}

/** The birth date in a health insurance number: the year in two digits, the month +50 for women. */
export function healthInsuranceDay(code: string) {
  const month = Number(code.slice(6, 8));
  return {
    year: Number(code.slice(4, 6)),
    month: month > 50 ? month - 50 : month,
    day: Number(code.slice(8, 10)),
  };
}
