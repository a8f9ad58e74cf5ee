import { ageOn, compareDays, daysBetween, isRealDay } from '../../src/core/dates';

test.each([
  ['29 February in a leap year', 2000, 2, 29, true],
  ['29 February in a century that is none', 1900, 2, 29, false],
  ['31 April', 2020, 4, 31, false],
  ['30 March in a leap year', 2020, 3, 30, true],
  ['month zero (unknown part)', 1985, 0, 12, false],
  ['day zero (unknown part)', 1985, 7, 0, false],
  ['month 13', 1985, 13, 1, false],
  ['not a number', NaN, 1, 1, false],
])('a day is real or not: %s', (_why, year, month, day, expected) =>
  expect(isRealDay(year, month, day)).toBe(expected),
);

const birth = { year: 1985, month: 7, day: 30 };

test('an age rises on the birthday, not before', () => {
  expect(ageOn(birth, { year: 2026, month: 7, day: 29 })).toBe(40);
  expect(ageOn(birth, { year: 2026, month: 7, day: 30 })).toBe(41);
  expect(ageOn(birth, { year: 2026, month: 6, day: 30 })).toBe(40);
});

test('order is by year, then month, then day', () => {
  expect(compareDays(birth, { year: 1986, month: 1, day: 1 })).toBeLessThan(0);
  expect(compareDays(birth, { year: 1985, month: 8, day: 1 })).toBeLessThan(0);
  expect(compareDays(birth, { year: 1985, month: 7, day: 29 })).toBeGreaterThan(0);
  expect(compareDays(birth, birth)).toBe(0);
});

test('days between agree with the built-in calendar', () => {
  const later = { year: 2026, month: 11, day: 22 };
  const expected = (Date.UTC(2026, 10, 22) - Date.UTC(1985, 6, 30)) / 86_400_000;
  expect(daysBetween(birth, later)).toBe(expected);
  expect(daysBetween(later, birth)).toBe(-expected);
});
