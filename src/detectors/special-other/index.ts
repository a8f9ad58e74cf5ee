/**
 * Religion, origin, political opinion, trade union, sexual life, genes and biometry of one person.
 *
 * Six lists, one judgement; `kind` says which. Somebody must be in reach (`shared/personal-term.ts`);
 * high needs a named person in the same paragraph.
 * Sources: GDPR art. 9(1); own lexicons, docs/lexicons.md.
 */
import type { Detector } from '../../core/detector';
import { wordList, type Lexicon } from '../shared/lexicon';
import { PERSON_WORDS } from '../shared/person';
import { judgePersonalTerm } from '../shared/personal-term';
import { listOf, mustBeTied, shapesOf, tiedLists } from '../shared/tied';
import label from './label.json';
import de from './lexicon/de.json';
import en from './lexicon/en.json';
import fr from './lexicon/fr.json';
import nl from './lexicon/nl.json';

const LEXICON: Lexicon = { nl, fr, de, en };
const LISTS = [
  'religion',
  'ethnic-origin',
  'political-opinion',
  'trade-union',
  'sexual-life',
  'genetic-biometric',
];
const STRONG = { strength: 'strong', companions: [] } as const;
const TIED = { ...STRONG, tiedBy: [] };

export const detector: Detector = {
  id: 'special-other',
  category: 'special.other',
  takes: shapesOf(LISTS),
  claimOrder: 100,
  words: {
    religion: wordList(LEXICON, 'religion'),
    'ethnic-origin': wordList(LEXICON, 'ethnic-origin'),
    'political-opinion': wordList(LEXICON, 'political-opinion'),
    'trade-union': wordList(LEXICON, 'trade-union'),
    'sexual-life': wordList(LEXICON, 'sexual-life'),
    'genetic-biometric': wordList(LEXICON, 'genetic-biometric'),
    ...tiedLists(LEXICON, LISTS),
  },
  personWords: PERSON_WORDS,
  masking: 'label',
  label,
  about: {
    finds:
      'Belief, origin, political opinion, union membership, sexual life, genetic and biometric data of one person.',
    decides:
      'Category term and person evidence by reach, less signs of generality; high with a named person in the same paragraph.',
    sources: ['GDPR art. 9(1)', 'own lexicons, see docs/lexicons.md'],
    misses: 'Texts that name nobody; nationality alone; words such as "partner" or "origin" alone.',
  },
  judge(candidate, near) {
    const judgement = judgePersonalTerm(
      candidate,
      near,
      mustBeTied(candidate.shape) ? TIED : STRONG,
    );
    if (judgement.verdict !== 'finding') return judgement;
    return Object.assign({}, judgement, { kind: listOf(candidate.shape) });
  },
};
