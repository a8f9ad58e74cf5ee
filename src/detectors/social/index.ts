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
import label from './label.json';
import de from './lexicon/de.json';
import en from './lexicon/en.json';
import fr from './lexicon/fr.json';
import nl from './lexicon/nl.json';

const LEXICON: Lexicon = { nl, fr, de, en };

export const detector: Detector = {
  id: 'social',
  category: 'social',
  takes: ['phrase:strong', 'phrase:weak'],
  claimOrder: 100,
  words: {
    strong: wordList(LEXICON, 'strong'),
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
    const isWeak = candidate.shape === 'phrase:weak';
    const reading = isWeak
      ? ({ strength: 'weak', companions: ['social/weak'] } as const)
      : ({ strength: 'strong', companions: [] } as const);
    return judgePersonalTerm(candidate, near, reading);
  },
};
