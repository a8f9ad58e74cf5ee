/**
 * Social situation of one person: assistance, debts, youth protection, housing, violence at home.
 *
 * A ministry of social affairs writes these words all day; somebody must be in reach
 * (`shared/personal-term.ts`), and high needs a named person in the same paragraph.
 * Sources: Quebec terms of use, "information sociale"; own lexicons, docs/lexicons.md.
 */
import type { Detector } from '../../core/detector';
import { wordList, type Lexicon } from '../shared/lexicon';
import { PERSON_WORDS } from '../shared/person';
import { judgePersonalTerm } from '../shared/personal-term';
import { mustBeTied, shapesOf, tiedLists } from '../shared/tied';
import label from './label.json';
import de from './lexicon/de.json';
import en from './lexicon/en.json';
import fr from './lexicon/fr.json';
import nl from './lexicon/nl.json';

const LEXICON: Lexicon = { nl, fr, de, en };
const WEAK = ['social/weak'];

export const detector: Detector = {
  id: 'social',
  category: 'social',
  takes: shapesOf(['strong']).concat('phrase:weak'),
  claimOrder: 100,
  words: {
    strong: wordList(LEXICON, 'strong'),
    ...tiedLists(LEXICON, ['strong']),
    weak: wordList(LEXICON, 'weak'),
  },
  personWords: PERSON_WORDS,
  masking: 'label',
  label,
  about: {
    finds:
      'Social assistance, debt mediation, youth protection, violence at home, homelessness of one person.',
    decides:
      'Category term and person evidence by reach, less signs of generality; high with a named person in the same paragraph.',
    sources: ['Quebec MSSS terms of use 2021', 'own lexicons, see docs/lexicons.md'],
    misses: 'Texts that name nobody; situations described without any listed word.',
  },
  judge(candidate, near) {
    if (candidate.shape === 'phrase:weak')
      return judgePersonalTerm(candidate, near, { strength: 'weak', companions: WEAK });
    const tiedBy = mustBeTied(candidate.shape) ? WEAK : undefined;
    return judgePersonalTerm(candidate, near, { strength: 'strong', companions: [], tiedBy });
  },
};
