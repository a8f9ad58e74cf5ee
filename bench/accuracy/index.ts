/**
 * `npm run accuracy`: measures the detectors on generated mails and on the labelled sets.
 *
 * `--sets` measures the labelled sets alone; `--misses` prints what went wrong in the development part
 * (never the test part: words are not fitted on it).
 */
import { createBudget } from '../../src/core/budget';
import { createChecker } from '../../src/core/check';
import type { Day, Finding } from '../../src/core/types';
import { DETECTORS } from '../../src/detectors';
import { measureSets, type SetFigure } from './measure-sets';
import { loadSets } from './sets';

/** The day on which the corpus is judged; fixed, so that figures repeat. */
const TODAY: Day = { year: 2026, month: 11, day: 20 };
const LIMITS = { timeMs: 60_000, bytesOut: 1e9, entries: 1e6, characters: 1e9 };

const checker = createChecker(DETECTORS);

function find(text: string): readonly Finding[] {
  const part = { location: { part: 'body', path: [] }, text, zones: [] } as const;
  const budget = createBudget(() => 0, LIMITS);
  return checker.check([part], { today: TODAY, budget, participants: [] }).findings;
}

const { figures, misses } = measureSets(loadSets(), find);
for (const figure of figures) console.log(setLine(figure));
if (process.argv.includes('--misses')) {
  for (const miss of misses.filter(({ part }) => part === 'dev')) {
    console.log(`${miss.kind} (${miss.category}): ${miss.text} ${miss.detectors.join(' ')}`);
  }
}

function setLine(figure: SetFigure): string {
  const name = [figure.part, figure.category, figure.topic, figure.language].join(' ');
  const recall = `${figure.personalFound}/${figure.personalTexts} texts found`;
  return `${name}: ${recall}, ${figure.falseAlarms}/${figure.impersonalTexts} false alarms`;
}
