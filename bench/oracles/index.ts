/**
 * `npm run oracles`: the detectors against `stdnum` and `ibantools` on generated numbers, right ones and
 * ones with a digit changed, each behind its own name. Every difference must be on the list of intended
 * ones below, with its reason; an unexplained one makes the run red.
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import { MAKERS } from '../accuracy/numbers';
import { createRandom, type Random } from '../accuracy/random';
import { checkText, createChecker, DETECTORS } from '../throughput/engine';
import { EDGES, INTENDED } from './intended';

const load = createRequire(path.join(__dirname, '../package.json'));
const { stdnum } = load('stdnum');
const { isValidIBAN } = load('ibantools');

export interface Pair {
  /** Detector id. */
  readonly id: string;
  readonly oracle: string;
  readonly label: string;
  isValid(compact: string): boolean;
}

const standard = (country: string, number: string) => (compact: string) =>
  Boolean(stdnum[country][number].validate(compact).isValid);

const PAIRS: readonly Pair[] = [
  {
    id: 'be-national-number',
    oracle: 'stdnum BE.nn',
    label: 'NISS',
    isValid: standard('BE', 'nn'),
  },
  {
    id: 'be-bis-number',
    oracle: 'stdnum BE.bis',
    label: 'NISS bis',
    isValid: standard('BE', 'bis'),
  },
  { id: 'fr-nir', oracle: 'stdnum FR.nir', label: 'NIR', isValid: standard('FR', 'nir') },
  { id: 'fr-spi', oracle: 'stdnum FR.nif', label: 'numéro fiscal', isValid: standard('FR', 'nif') },
  { id: 'nl-bsn', oracle: 'stdnum NL.bsn', label: 'BSN', isValid: standard('NL', 'bsn') },
  { id: 'ca-sin', oracle: 'stdnum CA.sin', label: 'NAS', isValid: standard('CA', 'sin') },
  {
    id: 'de-tax-id',
    oracle: 'stdnum DE.idnr',
    label: 'Steuer-ID',
    isValid: standard('DE', 'idnr'),
  },
  { id: 'de-rvnr', oracle: 'stdnum DE.svnr', label: 'RVNR', isValid: standard('DE', 'svnr') },
  { id: 'iban', oracle: 'ibantools', label: 'IBAN', isValid: isValidIBAN },
];

const NUMBERS = 4000;
const CHECKED = ['checksum', 'check-digit', 'second-checksum'];
const checker = createChecker(DETECTORS);

let unexplained = 0;
for (const pair of PAIRS) unexplained += compare(pair);
console.log(unexplained === 0 ? '\nno unexplained difference' : `\n${unexplained} unexplained`);
process.exitCode = unexplained === 0 ? 0 : 1;

function compare(pair: Pair): number {
  const maker = MAKERS.find(({ detectors }) => detectors[0] === pair.id);
  if (maker === undefined) throw new Error(`no maker for ${pair.id}`);
  const random = createRandom(31);
  const counts = new Map<string, number>();
  const examples = new Map<string, string>();
  const numbers = (EDGES[pair.id] ?? []).concat(
    Array.from({ length: NUMBERS }, () => {
      const made = maker.make(random);
      return random.chance(0.5) ? made : withOneDigitChanged(made, random);
    }),
  );
  for (const number of numbers) {
    const ours = isOurs(pair, number);
    const theirs = pair.isValid(number);
    const reason = ours === theirs ? 'agreed' : reasonFor(pair, number, ours);
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
    if (!examples.has(reason)) examples.set(reason, number);
  }
  console.log(`\n${pair.id} beside ${pair.oracle}`);
  counts.forEach((count, reason) => {
    const example = reason === 'agreed' ? '' : `  e.g. ${examples.get(reason) ?? ''}`;
    console.log(`  ${String(count).padStart(5)}  ${reason}${example}`);
  });
  return Array.from(counts).reduce(
    (sum, [why, n]) => (why.startsWith('UNEXPLAINED') ? sum + n : sum),
    0,
  );
}

function isOurs({ id, label }: Pair, number: string): boolean {
  return checkText(checker, `${label} : ${number}`).findings.some(
    ({ detector, evidence }) =>
      detector === id &&
      evidence.some((key) => CHECKED.includes(key)) &&
      !evidence.includes('looks-mistyped'),
  );
}

function reasonFor({ id }: Pair, number: string, ours: boolean): string {
  const rule = INTENDED.find((row) => row.id === id && row.ours === ours && row.applies(number));
  if (rule !== undefined) return `intended: ${rule.reason}`;
  return `UNEXPLAINED: ${ours ? 'only we accept' : 'only the library accepts'}`;
}

/** One digit replaced by another: mostly wrong numbers, some of them right by chance. */
function withOneDigitChanged(number: string, random: Random): string {
  const places = [...number].map((_c, at) => at).filter((at) => /\d/.test(number.charAt(at)));
  const at = random.pick(places);
  const digit = String((Number(number.charAt(at)) + random.int(1, 9)) % 10);
  return number.slice(0, at) + digit + number.slice(at + 1);
}
