/**
 * Religion, origin, political opinion, trade union, sexual life, genes and biometry of one person.
 *
 * Six lists, one judgement; `kind` says which. Names of unions and parties count with a word of membership. Somebody must be in reach (`shared/personal-term.ts`);
 * high needs a named person in the same paragraph.
 * Sources: GDPR art. 9(1); own lexicons, docs/lexicons.md.
 */
import { PASS, type Detector } from '../../core/detector';
import { wordList, type Lexicon } from '../shared/lexicon';
import { PERSON_WORDS } from '../shared/person';
import { judgePersonalTerm } from '../shared/personal-term';
import { listOf, mustBeTied, shapesOf, tiedLists } from '../shared/tied';
import label from './label.json';
import de from './lexicon/de.json';
import en from './lexicon/en.json';
import fr from './lexicon/fr.json';
import nl from './lexicon/nl.json';
import { isMembership } from './membership';

const LEXICON: Lexicon = { nl, fr, de, en };
const LISTS = [
  'religion',
  'ethnic-origin',
  'political-opinion',
  'trade-union',
  'sexual-life',
  'genetic-biometric',
];
/** Names of unions and parties, which count when said as somebody's (membership/). */
const NAMES = ['trade-union-name', 'political-opinion-name'];
/** Those of them that are words as well: "Vooruit", "Unite". */
const WORDS = ['trade-union-word', 'political-opinion-word'];
const STRONG = { strength: 'strong', companions: [] } as const;
const TIED = { ...STRONG, tiedBy: [] };
const SAID_OF = { ...STRONG, isSaidOf: true };

export const detector: Detector = {
  id: 'special-other',
  category: 'special.other',
  takes: shapesOf(LISTS).concat(NAMES.concat(WORDS).map((list) => `phrase:${list}`)),
  claimOrder: 100,
  words: {
    religion: wordList(LEXICON, 'religion'),
    'ethnic-origin': wordList(LEXICON, 'ethnic-origin'),
    'political-opinion': wordList(LEXICON, 'political-opinion'),
    'trade-union': wordList(LEXICON, 'trade-union'),
    'sexual-life': wordList(LEXICON, 'sexual-life'),
    'genetic-biometric': wordList(LEXICON, 'genetic-biometric'),
    ...tiedLists(LEXICON, LISTS),
    'trade-union-name': wordList(LEXICON, 'trade-union-name'),
    'trade-union-word': wordList(LEXICON, 'trade-union-word'),
    'political-opinion-name': wordList(LEXICON, 'political-opinion-name'),
    'political-opinion-word': wordList(LEXICON, 'political-opinion-word'),
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
    const list = listOf(candidate.shape);
    const isWord = WORDS.indexOf(list) >= 0;
    const isName = isWord || NAMES.indexOf(list) >= 0;
    if (isName && !isMembership(near, isWord)) return PASS;
    const other = mustBeTied(candidate.shape) ? TIED : STRONG;
    const judgement = judgePersonalTerm(candidate, near, isName ? SAID_OF : other);
    if (judgement.verdict !== 'finding') return judgement;
    return Object.assign({}, judgement, { kind: list.replace(/-(?:name|word)$/, '') });
  },
};
