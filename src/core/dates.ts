/**
 * Calendar arithmetic on `Day`, without the clock and without `Date` (whose month overflow hides errors).
 * Today is always an argument. Proleptic Gregorian calendar, years 1 to 9999.
 */
import type { Day } from './types';

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Does this day exist? `isRealDay(1981, 2, 29) // false`. Month and day count from 1. */
export function isRealDay(year: number, month: number, day: number): boolean {
  if (!(year >= 1 && year <= 9999) || !(month >= 1 && month <= 12)) return false;
  return day >= 1 && day <= daysInMonth(year, month);
}

/** 28 to 31; 0 for a month that does not exist. */
function daysInMonth(year: number, month: number): number {
  if (month === 2 && isLeapYear(year)) return 29;
  return DAYS_IN_MONTH[month - 1] ?? 0;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Negative when `a` lies before `b`, 0 when they are the same day. */
export function compareDays(a: Day, b: Day): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** Full years lived on `today` by someone born on `birth`; negative for the unborn. */
export function ageOn(birth: Day, today: Day): number {
  const hadBirthday =
    today.month > birth.month || (today.month === birth.month && today.day >= birth.day);
  return today.year - birth.year - (hadBirthday ? 0 : 1);
}

/** Whole days from `a` to `b`; negative when `b` lies before `a`. */
export function daysBetween(a: Day, b: Day): number {
  return dayNumber(b) - dayNumber(a);
}

/** Days since 1 March of year 0: counting years from March puts the leap day last. */
function dayNumber({ year, month, day }: Day): number {
  const y = month > 2 ? year : year - 1;
  const m = month > 2 ? month - 3 : month + 9;
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return y * 365 + leapDays + Math.floor((m * 153 + 2) / 5) + day - 1;
}
