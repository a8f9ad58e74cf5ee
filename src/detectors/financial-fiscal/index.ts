/**
 * Pay, means and taxes of one person: payslips, pensions, loans; tax files as secrecy.tax.
 *
 * Budgets and prices use the same words, so somebody must be in reach (`shared/personal-term.ts`); an
 * amount of money beside the word raises nothing, it is what the reader sees. Account numbers are
 * found by `iban`.
 * Sources: fr-mef charter, tax secrecy; Belgian income tax code art. 337; own lexicons.
 */
import type { Detector, Judgement } from '../../core/detector';
import { anyOf } from '../../core/wording';
import { wordList, type Lexicon } from '../shared/lexicon';
import { PERSON_WORDS } from '../shared/person';
import { judgePersonalTerm, type TermReading } from '../shared/personal-term';
import { listOf, mustBeTied, shapesOf, tiedLists } from '../shared/tied';
import label from './label.json';
import de from './lexicon/de.json';
import en from './lexicon/en.json';
import fr from './lexicon/fr.json';
import nl from './lexicon/nl.json';
import words from './wording.json';

const LEXICON: Lexicon = { nl, fr, de, en };
/** `Salary` beside `gross` or a sum is pay; a sum beside a sum is an invoice. */
const COMPANIONS = ['financial-fiscal/weak', 'financial-fiscal/sum'];

/** An amount of three digits and more right behind a word of pay; not a weight, a year or a number of somebody. */
const AMOUNT = new RegExp(
  `^[^a-z\\d]{0,4}(?:(?:${anyOf(words.ofAmount)}|eur|cad|gbp|chf)[^a-z\\d]{1,4}){0,2}(?!(?:19|20)\\d\\d(?![\\d.,]))` +
    "(?:\\d{1,3}(?:[.,' ]\\d{3}){1,2}|\\d{3,7})(?:[.,]\\d\\d?)?(?![-/.,]?\\d| ?(?:kg|g|t|l|m2|%))|^ (?:[a-z&]{2,14} ){1,3}[€£$] ?\\d",
);
const LOOK = 32;

const STRONG: TermReading = { strength: 'strong', companions: [], isOfProfessionals: true };
const TIED: TermReading = { ...STRONG, tiedBy: COMPANIONS };
/** Something said in figures: a sum, a share, since when; not the number of a form. */
const SUM = new RegExp(
  `[€$£]|\\d[\\d., ]*(?:eur|%)|\\d{1,3}[., ]\\d{3}|${anyOf(words.since)} (?:19|20)\\d\\d`,
);
const AROUND = 64;
/** "Grundsteuer" is on every notice; with arrears or instalments and a figure beside it is somebody's. */
const LEVY: TermReading = {
  strength: 'weak',
  companions: ['financial-fiscal/owing'],
  isOfProfessionals: true,
};
const LEVY_TIED: TermReading = { ...LEVY, tiedBy: [] };

export const detector: Detector = {
  id: 'financial-fiscal',
  category: 'financial',
  takes: shapesOf(['financial', 'tax']).concat('phrase:weak', 'phrase:levy'),
  claimOrder: 100,
  words: {
    financial: wordList(LEXICON, 'financial'),
    tax: wordList(LEXICON, 'tax'),
    ...tiedLists(LEXICON, ['financial', 'tax']),
    weak: wordList(LEXICON, 'weak'),
    sum: wordList(LEXICON, 'sum'),
    levy: wordList(LEXICON, 'levy'),
    owing: wordList(LEXICON, 'owing'),
  },
  personWords: PERSON_WORDS,
  masking: 'label',
  label,
  about: {
    finds: 'Pay, pension, loans and savings of one person; tax returns, audits and debts.',
    decides:
      'Category term and person evidence by reach, less signs of generality; high with a named person in the same paragraph.',
    sources: ['fr-mef digital charter 2022', 'own lexicons, see docs/lexicons.md'],
    misses: 'Amounts without a word of pay, means or tax; texts that name nobody.',
  },
  judge(candidate, near) {
    if (candidate.shape === 'phrase:weak') {
      // "Salary €31,244" needs no other word, but somebody's name.
      const hasCompany = COMPANIONS.some((list) => near.has(list, 'sentence'));
      const companions = hasCompany || !AMOUNT.test(near.after(LOOK)) ? COMPANIONS : [];
      return judgePersonalTerm(candidate, near, { strength: 'weak', companions });
    }
    if (candidate.shape === 'phrase:levy') {
      const isSum = SUM.test(near.before(AROUND) + near.after(AROUND));
      return asTax(judgePersonalTerm(candidate, near, isSum ? LEVY : LEVY_TIED));
    }
    const judgement = judgePersonalTerm(
      candidate,
      near,
      mustBeTied(candidate.shape) ? TIED : STRONG,
    );
    return listOf(candidate.shape) === 'tax' ? asTax(judgement) : judgement;
  },
};

function asTax(judgement: Judgement): Judgement {
  return judgement.verdict === 'finding' ? { ...judgement, category: 'secrecy.tax' } : judgement;
}
