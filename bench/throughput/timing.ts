/** Timing that stands a shared machine: many short runs, of which the fastest tells the cost. */

/** Fastest run in milliseconds, within about `budgetMs` and at least three runs. */
export function fastestMs(run: () => unknown, budgetMs = 1500): number {
  const startedAt = performance.now();
  let fastest = Infinity;
  for (let runs = 0; runs < 3 || performance.now() - startedAt < budgetMs; runs++) {
    const from = performance.now();
    run();
    fastest = Math.min(fastest, performance.now() - from);
  }
  return fastest;
}

/** Fastest run of each in milliseconds, one after another in turns: a machine that slows down slows all of them. */
export function fastestInTurns(runs: readonly (() => unknown)[], budgetMs: number): number[] {
  const startedAt = performance.now();
  const fastest = runs.map(() => Infinity);
  for (let turn = 0; turn < 3 || performance.now() - startedAt < budgetMs; turn++) {
    runs.forEach((run, i) => {
      const from = performance.now();
      run();
      fastest[i] = Math.min(fastest[i]!, performance.now() - from);
    });
  }
  return fastest;
}

/** The bound that no scanner in JavaScript can beat: look at each code unit once. */
export function bareLoop(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

/** Aligned columns for the terminal. */
export function row(cells: readonly (string | number)[], widths: readonly number[]): string {
  return cells
    .map((cell, i) => {
      const text = typeof cell === 'number' ? cell.toFixed(2) : cell;
      return i === 0 ? text.padEnd(widths[i] ?? 0) : text.padStart(widths[i] ?? 10);
    })
    .join('  ');
}
