/**
 * `npm run fuzz`: seeded damage to every format, each file read within a deadline and a memory bound.
 *
 * Fails when a reader throws (state `failed`), takes longer than its deadline, or the process grows past
 * the bound. Prints the seed of each failure: `npm run fuzz -- --format rtf --seed 4711 --count 1` repeats
 * it. Options: `--count` mutations for each format (default 1000), `--seed` the first seed (default 1).
 */
import { extract } from '../../src/attachments/extract';
import { READERS } from '../../src/attachments/index';
import { FILE_LIMITS, MESSAGE_LIMITS } from '../../src/attachments/limits';
import { createBudget } from '../../src/core/budget';
import { seeds } from '../../test/attachments/make/seeds';
import type { Seed } from '../../test/attachments/make/seeds';

/** The reader's own deadline, and as much again for one step between two looks at the clock. */
const DEADLINE_MS = FILE_LIMITS.fileTimeMs * 2;
const GROWTH_BYTES = 300 * 1024 * 1024;

function option(name: string, fallback: string): string {
  const at = process.argv.indexOf(name);
  return at < 0 ? fallback : (process.argv[at + 1] ?? fallback);
}

interface Failure {
  readonly seed: number;
  readonly name: string;
  readonly why: string;
}

function tryOne(
  seed: Seed,
  number: number,
  baseBytes: number,
): { ms: number; failure: Failure | null } {
  const bytes = seed.damaged(number);
  const budget = createBudget(() => performance.now(), MESSAGE_LIMITS);
  const startMs = performance.now();
  const { unchecked } = extract([{ name: seed.name, bytes, isInline: false, kind: 'file' }], {
    readers: READERS,
    budget,
  });
  const ms = performance.now() - startMs;
  const failed = unchecked.find(({ reason }) => reason === 'failed');
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  const why =
    failed !== undefined
      ? `threw in ${failed.detail}`
      : ms > DEADLINE_MS
        ? `took ${Math.round(ms)} ms`
        : heapUsed + arrayBuffers - baseBytes > GROWTH_BYTES
          ? 'grew past the memory bound'
          : null;
  return { ms, failure: why === null ? null : { seed: number, name: seed.name, why } };
}

function fuzz(format: string, chosen: readonly Seed[], count: number, first: number): Failure[] {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  const failures: Failure[] = [];
  let slowestMs = 0;
  for (let number = first; number < first + count; number++) {
    const { ms, failure } = tryOne(
      chosen[number % chosen.length]!,
      number,
      heapUsed + arrayBuffers,
    );
    slowestMs = Math.max(slowestMs, ms);
    if (failure !== null) failures.push(failure);
  }
  console.log(
    `${failures.length === 0 ? 'ok  ' : 'FAIL'} ${format}: ${count} mutations, slowest ${slowestMs.toFixed(0)} ms`,
  );
  for (const { seed, name, why } of failures.slice(0, 5))
    console.log(`     seed ${seed} (${name}): ${why}`);
  return failures;
}

const count = Number(option('--count', '1000'));
const first = Number(option('--seed', '1'));
const only = option('--format', '');
const all = seeds();
const formats = Array.from(new Set(all.map((seed) => seed.format)));
if (only !== '' && !formats.includes(only)) {
  console.error(`there is no format "${only}"; the formats: ${formats.join(', ')}`);
  process.exit(2);
}
let red = 0;
for (const format of formats) {
  if (only !== '' && only !== format) continue;
  red += fuzz(
    format,
    all.filter((seed) => seed.format === format),
    count,
    first,
  ).length;
}
process.exit(red === 0 ? 0 : 1);
