/**
 * Religion, origin, political opinion, trade union, sexual life, genes and biometry of one person.
 *
 * Six lists, one judgement; `kind` says which. Somebody must be in reach (`shared/personal-term.ts`);
 * high needs a named person in the same paragraph.
 * Sources: GDPR art. 9(1); special-categories.md 3.3; own lexicons, docs/lexicons.md.
 */
import { PASS, type Detector, type WordList } from '../../core/detector';
import { compoundList, wordList, type CompoundList, type Lexicon } from '../shared/lexicon';
import { PERSON_WORDS } from '../shared/person';
import { judgePersonalTerm } from '../shared/personal-term';
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
const COMPOUND = '-compound';
const WORDS: { [list: string]: WordList } = {};
const COMPOUNDS: { [shape: string]: CompoundList } = {};
for (const list of LISTS) {
  const compounds = compoundList(LEXICON, list);
  WORDS[list] = wordList(LEXICON, list);
  WORDS[list + COMPOUND] = compounds.words;
  COMPOUNDS[`phrase:${list}${COMPOUND}`] = compounds;
}

export const detector: Detector = {
  id: 'special-other',
  category: 'special.other',
  takes: Object.keys(WORDS).map((list) => `phrase:${list}`),
  claimOrder: 100,
  words: WORDS,
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
    const { shape, compact } = candidate;
    if (COMPOUNDS[shape]?.isPart(compact) === true) return PASS;
    const judgement = judgePersonalTerm(candidate, near, { strength: 'strong', companions: [] });
    if (judgement.verdict !== 'finding') return judgement;
    const kind = shape.slice('phrase:'.length).replace(COMPOUND, '');
    return Object.assign({}, judgement, { kind });
  },
};
