/**
 * Number of a prosecution file ("numéro de notice", "notitienummer", PV number): BR.21.L3.001234/2022,
 * and the prosecution's systems number (24XX55555).
 *
 * It has no check digit. The number alone is a reference, claimed and silent; beside case words, or in a
 * sentence about a named person, it ties somebody to a criminal case (GDPR art. 10). High needs the case
 * word. Arrondissement letters only add weight: the known list is incomplete.
 * Sources: docs.athumi.eu pv-nummer-of-systeemnummer-parket (read 2026-11-21).
 */
import { CLAIM, PASS, type Candidate, type Detector, type Surroundings } from '../../core/detector';
import { gradedBy, keysOf, personKeys } from '../../core/evidence';
import { isSpecimen } from '../shared/is-specimen';
import specimen from '../shared/specimen.json';
import codes from './codes.json';
import label from './label.json';
import words from './words.json';

const SEQUENCES = [4, 5, 6];
const YEARS = [2, 4];
/** Digits from the service's own digit on: its number, the sequence and the year in one run. */
const RUNS = SEQUENCES.reduce<readonly number[]>(
  (all, sequence) => all.concat(YEARS.map((year) => sequence + year)),
  [],
).filter((length, index, all) => all.indexOf(length) === index);

export const detector: Detector = {
  id: 'be-notice-number',
  category: 'secrecy.investigation',
  takes: RUNS.map((length) => `L2D2L1D${length + 1}`)
    .concat(RUNS.map((length) => `L2D2L2D${length}`))
    .concat(RUNS.map((length) => `L2D${length + 4}`))
    .concat(['D2L2D5', 'D2L2D6']),
  claimOrder: 42,
  words: {
    case: words.case,
    system: words.system,
    'shared/specimen': specimen,
  },
  masking: 'shape',
  label,
  about: {
    finds: 'Notice, PV and systems numbers of Belgian prosecution files.',
    decides:
      'Layout and year; reported only beside case words or in a sentence about a named person, otherwise claimed in silence.',
    sources: ['docs.athumi.eu, pv-nummer of systeemnummer parket (read 2026-11-21)'],
    misses: 'A number without a year; systems numbers without their own name.',
  },
  judge,
};

/** `AA.99.A9.999999/9999` with any usual separator; the year needs one before it. */
const NOTICE = /^AA[. /-]?99[. /-]?(A9|AA)[. /-]?9{4,6}[/. -](99|9999)$/;
/** The prosecution's own service is 98: like dates and sums, it needs the dots and a case word. */
const OWN_SERVICE = /^AA\.?99\.99\.9{4,6}[/-](99|9999)$/;
const SYSTEM = /^99[ .-]?AA[ .-]?9{5,6}$/;

function judge(candidate: Candidate, near: Surroundings) {
  if (SYSTEM.test(candidate.layout)) return judgeSystem(near);
  const isOwnService = OWN_SERVICE.test(candidate.layout);
  if (!isOwnService && !NOTICE.test(candidate.layout)) return PASS;
  if (!hasPossibleYear(candidate, near.today.year)) return PASS;
  const hasWord =
    near.has('be-notice-number/case', 'line') || near.has('be-notice-number/case', 'near');
  const isKnown = codes.arrondissements.indexOf(candidate.compact.slice(0, 2)) >= 0;
  if (isOwnService && !(hasWord && isKnown)) return PASS;
  const persons = whoseCase(near);
  if (!hasWord && persons.indexOf('named-person') < 0) return CLAIM;
  const keys = keysOf({
    word: hasWord,
    shape: true,
    format: isKnown,
    specimen: isSpecimen(near),
  });
  return gradedBy(keys.concat(persons));
}

function judgeSystem(near: Surroundings) {
  if (!near.has('be-notice-number/system', 'near')) return PASS;
  return gradedBy(['word', 'format'].concat(whoseCase(near)));
}

/** With any name beside it, titled or not, a case is somebody's: "Re: Karel Somers, BR55.L7.123456/2026". */
function whoseCase(near: Surroundings): readonly string[] {
  const hasName = near.persons('sentence').indexOf('name') >= 0;
  return hasName ? ['named-person'] : personKeys(near, 'sentence');
}

function hasPossibleYear(candidate: Candidate, thisYear: number): boolean {
  const layout = candidate.layout;
  if (!/[/. -]9999$/.test(layout)) return true;
  const year = Number(candidate.compact.slice(-4));
  return year >= 1980 && year <= thisYear + 1;
}
