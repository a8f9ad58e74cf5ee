/**
 * Health of one person: diagnoses, symptoms, treatments, medicines, disability, sick leave, pregnancy.
 *
 * A medical word alone is nothing; somebody must be in reach (`shared/personal-term.ts`). High needs a
 * strong term and a named person in the same paragraph. Names of bodies and campaigns were claimed
 * before by `general-wording`.
 * Sources: GDPR art. 4(15) and 9; own lexicons, docs/lexicons.md.
 */
import {
  PASS,
  type Candidate,
  type Detector,
  type Judgement,
  type Surroundings,
} from '../../core/detector';
import { compoundList, plainWords, withTypos, wordList, type Lexicon } from '../shared/lexicon';
import { PERSON_WORDS } from '../shared/person';
import { judgePersonalTerm, type TermStrength } from '../shared/personal-term';
import { listOf, mustBeTied, shapesOf, tiedLists } from '../shared/tied';
import label from './label.json';
import de from './lexicon/de.json';
import en from './lexicon/en.json';
import fr from './lexicon/fr.json';
import medicines from './lexicon/medicines.json';
import nl from './lexicon/nl.json';

const LEXICON: Lexicon = { nl, fr, de, en };
const COMPOUNDS = compoundList(LEXICON, 'strong');

export const detector: Detector = {
  id: 'health',
  category: 'health',
  takes: shapesOf(['strong']).concat('phrase:compound', 'phrase:weak', 'phrase:medicine'),
  claimOrder: 100,
  words: {
    strong: withTypos(wordList(LEXICON, 'strong')),
    ...tiedLists(LEXICON, ['strong']),
    compound: COMPOUNDS.words,
    weak: wordList(LEXICON, 'weak'),
    medicine: withTypos(plainWords(medicines, 'medicine')),
  },
  personWords: PERSON_WORDS,
  masking: 'label',
  label,
  about: {
    finds: 'Medical words in a sentence, paragraph or row about one person, in four languages.',
    decides:
      'Category term and person evidence by reach, less signs of generality; high with a named person in the same paragraph.',
    sources: ['GDPR art. 4(15) and art. 9(1)', 'own lexicons, see docs/lexicons.md'],
    misses: 'Texts that name nobody; illnesses described without any listed word.',
  },
  judge(candidate, near) {
    if (candidate.shape === 'phrase:compound')
      return COMPOUNDS.isPart(candidate.compact) ? PASS : judgeAs('strong', candidate, near);
    if (listOf(candidate.shape) === 'strong') return judgeAs('strong', candidate, near);
    if (candidate.shape === 'phrase:medicine') return judgeAs('medicine', candidate, near);
    return judgeAs('weak', candidate, near);
  },
};

function judgeAs(strength: TermStrength, candidate: Candidate, near: Surroundings): Judgement {
  const companions = strength === 'weak' ? ['health/weak'] : [];
  const tiedBy = mustBeTied(candidate.shape) ? ['health/weak'] : undefined;
  return judgePersonalTerm(candidate, near, { strength, companions, tiedBy });
}
