import { createBudget } from '../../src/core/budget';

const ROOMY = { timeMs: 1000, bytesOut: 1000, entries: 10, characters: 1000 };

/** Asks often enough that the budget must have looked at its clock. */
function isSpentSoon(budget: { isSpent(): boolean }): boolean {
  for (let call = 0; call < 2048; call++) if (budget.isSpent()) return true;
  return false;
}

describe('a budget', () => {
  test('stays open while nothing is used up', () => {
    expect(isSpentSoon(createBudget(() => 0, ROOMY))).toBe(false);
  });

  test('closes when the time is over and says so', () => {
    let nowMs = 0;
    const budget = createBudget(() => nowMs, ROOMY);
    nowMs = 1000;
    expect(isSpentSoon(budget)).toBe(true);
    expect(budget.spentLimit()).toBe('time');
  });

  test.each([
    ['bytes', 'takeBytes', 1000],
    ['entries', 'takeEntries', 10],
    ['characters', 'takeCharacters', 1000],
  ] as const)('%s: takes exactly the limit, not one more', (limit, take, most) => {
    expect(createBudget(() => 0, ROOMY)[take](most)).toBe(true);
    const budget = createBudget(() => 0, ROOMY);
    expect(budget[take](most + 1)).toBe(false);
    expect(budget.spentLimit()).toBe(limit);
  });

  test("a file that uses up its own share leaves the message's budget open", () => {
    const whole = createBudget(() => 0, ROOMY);
    const file = whole.child({ bytesOut: 10 });
    expect(file.takeBytes(11)).toBe(false);
    expect(isSpentSoon(file)).toBe(true);
    expect(isSpentSoon(whole)).toBe(false);
  });

  test.each([
    ['takeBytes', 900, 101],
    ['takeEntries', 9, 2],
    ['takeCharacters', 900, 101],
  ] as const)("what a file uses counts for the whole message's budget: %s", (take, used, more) => {
    const whole = createBudget(() => 0, ROOMY);
    expect(whole.child({})[take](used)).toBe(true);
    expect(whole[take](more)).toBe(false);
  });

  test.each(['takeBytes', 'takeEntries', 'takeCharacters'] as const)(
    'what is used up stays so: %s',
    (take) => {
      const budget = createBudget(() => 0, ROOMY);
      budget[take](1001);
      expect(budget[take](1)).toBe(false);
    },
  );
});
