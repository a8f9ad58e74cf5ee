/**
 * Which ordinary words would count as a mistyped term: for whoever adds terms.
 *
 *   node -r ./scripts/ts.cjs bench/accuracy/typo-words.ts /usr/share/dict/dutch /usr/share/dict/french …
 *
 * Prints each word of the lists (one a line) that no word list holds and that `core/phrases/typos.ts` takes for
 * a term, with that term. What means something else belongs into `detectors/shared/not-mistyped-words.json`.
 */
import { readFileSync } from 'node:fs';
import { createBudget } from '../../src/core/budget';
import { buildCatalogue } from '../../src/core/judge/catalogue';
import { lettersOfTerm } from '../../src/core/phrases/phrases';
import { walk } from '../../src/core/walk/walk';
import { DETECTORS } from '../../src/detectors';

const LIMITS = { timeMs: 60_000, bytesOut: 1e9, entries: 1e9, characters: 1e9 };
const WORDS_AT_ONCE = 10_000;

const { tables, phrases } = buildCatalogue(DETECTORS, {});
for (const file of process.argv.slice(2)) {
  const words = readFileSync(file, 'utf8').split(/\r?\n/);
  console.log(`${file}: ${words.length} words`);
  for (let first = 0; first < words.length; first += WORDS_AT_ONCE) {
    printTaken(words.slice(first, first + WORDS_AT_ONCE).join('.\n\n'));
  }
}

function printTaken(text: string): void {
  const walked = walk(
    text,
    tables,
    createBudget(() => 0, LIMITS),
  );
  const starts = walked.typos.items.subarray(0, walked.typos.length);
  for (let row = 0; row < walked.phraseStarts.length; row++) {
    const start = walked.phraseStarts.items[row]!;
    if (!starts.includes(start)) continue;
    const word = text.slice(start, walked.phraseEnds.items[row]);
    console.log(`${word} ${lettersOfTerm(phrases, walked.phraseTerms.items[row]!)}`);
  }
}
