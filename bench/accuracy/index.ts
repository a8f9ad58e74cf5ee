/**
 * `npm run accuracy`: measures the detectors on generated mails and on the labelled sets, prints the
 * totals and writes `docs/accuracy.md`.
 *
 * `--sets` measures the labelled sets alone; `--misses` prints what went wrong in the development part
 * (never the test part: nothing is fitted on it); `--check` only says whether the page is stale.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createChecker } from '../../src/core/check';
import type { Finding } from '../../src/core/types';
import { DETECTORS } from '../../src/detectors';
import { findInMessage } from './as-message';
import { buildCorpus } from './corpus';
import { measureMails, type MailResult } from './measure-mails';
import { measureSets, type SetFigure } from './measure-sets';
import { accuracyPage, percent, totalsOf } from './report';
import { loadSets } from './sets';

const ROOT = path.join(__dirname, '..', '..');
const PAGE = path.join(ROOT, 'docs', 'accuracy.md');
const MEASURED = ['src/core', 'src/detectors', 'bench/accuracy'];

const has = (option: string) => process.argv.includes(option);

if (has('--check')) checkPage();
else run();

function run(): void {
  const sets = measureSets(loadSets(), findWith());
  sets.figures.forEach((figure) => console.log(setLine(figure)));
  if (has('--misses')) {
    for (const { part, kind, category, text, detectors } of sets.misses) {
      if (part === 'dev') console.log(`${kind} (${category}): ${text} ${detectors.join(' ')}`);
    }
  }
  if (has('--sets')) return;
  const find = findWith();
  const dev = measureMails(buildCorpus('dev'), find);
  const test = measureMails(buildCorpus('test'), find);
  if (has('--misses')) {
    for (const { kind, detector, mode, language, excerpt } of dev.misses) {
      console.log(`${kind} ${detector} ${mode} ${language}: ${excerpt}`);
    }
  }
  console.log(totalsLine('development', dev));
  console.log(totalsLine('test', test));
  const page = {
    fingerprint: fingerprint(),
    parts: { dev, test },
    sets: sets.figures,
    genres: sets.genres,
  };
  writeFileSync(PAGE, accuracyPage(page));
  console.log('wrote docs/accuracy.md');
}

/** One checker for all texts. */
function findWith(): (text: string) => readonly Finding[] {
  const checker = createChecker(DETECTORS);
  return (text) => findInMessage(checker, text);
}

function totalsLine(part: string, result: MailResult): string {
  const { labelled, unlabelled, alarmsPerThousand } = totalsOf(result);
  const recall = `recall ${percent(labelled)} with word or separators, ${percent(unlabelled)} without`;
  return `${part}: ${recall}; ${alarmsPerThousand.toFixed(2)} false alarms per 1,000 of ${result.cleanMails} clean mails`;
}

function setLine(figure: SetFigure): string {
  const name = [figure.part, figure.category, figure.topic, figure.language].join(' ');
  const recall = `${figure.personalFound}/${figure.personalTexts} texts found`;
  return `${name}: ${recall}, ${figure.falseAlarms}/${figure.impersonalTexts} false alarms`;
}

/** Twelve hex digits over everything that can change a figure. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const folder of MEASURED) {
    for (const file of readdirSync(path.join(ROOT, folder), { recursive: true })
      .map(String)
      .sort()) {
      if (!/\.(ts|json)$/.test(file) || file.endsWith('examples.ts')) continue;
      hash.update(file).update(readFileSync(path.join(ROOT, folder, file)));
    }
  }
  return hash.digest('hex').slice(0, 12);
}

function checkPage(): void {
  const isFresh = readFileSync(PAGE, 'utf8').includes(fingerprint());
  console.log(
    isFresh ? 'docs/accuracy.md is fresh' : 'docs/accuracy.md is stale: npm run accuracy',
  );
  if (!isFresh) process.exitCode = 1;
}
