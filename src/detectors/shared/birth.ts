/**
 * What a birth date inside a number proves when its century is not written: two-digit years are tried
 * in both. Numbers whose check digits tell the century read their date themselves.
 */
import { ageOn, compareDays, daysBetween, isRealDay } from '../../core/dates';
import { keysOf } from '../../core/evidence';
import type { Day } from '../../core/types';

/** Nobody has lived longer than this many years with a number. */
const OLDEST = 110;

/**
 * Evidence keys of a birth on this day; null when no such day lies in the past. `year` is 0 to 99 or
 * whole: `birthKeys({ year: 82, month: 7, day: 14 }, today) // ['date', 'age']`.
 */
export function birthKeys(written: Day, today: Day): readonly string[] | null {
  const years = written.year < 100 ? [1900 + written.year, 2000 + written.year] : [written.year];
  const births = years
    .map((year) => ({ year, month: written.month, day: written.day }))
    .filter((day) => isRealDay(day.year, day.month, day.day) && compareDays(day, today) <= 0);
  if (births.length === 0) return null;
  const isRecent = births.some((birth) => daysBetween(birth, today) <= 366);
  return keysOf({
    date: true,
    age: !isRecent && births.some((birth) => ageOn(birth, today) <= OLDEST),
    'recent-date': isRecent,
  });
}
