/**
 * Religion, origin, political opinion, trade union, sexual life, genes and biometry of one person.
 *
 * Six lists, one judgement; `kind` says which. Names of unions, parties and peoples count as somebody's
 * (frames/). Somebody must be in reach (`shared/personal-term.ts`); high needs a named person in the same
 * paragraph.
 * Sources: GDPR art. 9(1); own lexicons, docs/lexicons.md.
 */
import { PASS, type Detector, type Surroundings, type Widening } from '../../core/detector';
import { wordList, type Lexicon } from '../shared/lexicon';
import { PERSON_WORDS } from '../shared/person';
import { judgePersonalTerm, type TermReading } from '../shared/personal-term';
import { isSaidOf, listOf, mustBeTied, shapesOf, tiedLists } from '../shared/tied';
import { isSaidOfOne } from './frames/adherent';
import { membershipOf } from './frames/membership';
import { originOf } from './frames/origin';
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
/** Words for what people are, of these lists; they count when said of one (frames/adherent.ts). */
const WHO = ['religion-who', 'ethnic-origin-who', 'political-opinion-who', 'sexual-life-who'];
/** Names that count only as somebody's (frames/), and those of them that are words as well or say less. */
const NAMES = ['trade-union-name', 'political-opinion-name', 'ethnic-origin-name'];
const WEAK_NAMES = ['trade-union-word', 'political-opinion-word', 'ethnic-origin-word'];
const STRONG: TermReading = { strength: 'strong', companions: [] };
const TIED: TermReading = { ...STRONG, tiedBy: [] };
const SAID_OF: TermReading = { ...STRONG, isSaidOf: true };

export const detector: Detector = {
  id: 'special-other',
  category: 'special.other',
  takes: shapesOf(LISTS).concat(WHO.concat(NAMES, WEAK_NAMES).map((list) => `phrase:${list}`)),
  claimOrder: 100,
  words: {
    religion: wordList(LEXICON, 'religion'),
    'ethnic-origin': wordList(LEXICON, 'ethnic-origin'),
    'political-opinion': wordList(LEXICON, 'political-opinion'),
    'trade-union': wordList(LEXICON, 'trade-union'),
    'sexual-life': wordList(LEXICON, 'sexual-life'),
    'genetic-biometric': wordList(LEXICON, 'genetic-biometric'),
    ...tiedLists(LEXICON, LISTS),
    'religion-who': wordList(LEXICON, 'religion-who'),
    'ethnic-origin-who': wordList(LEXICON, 'ethnic-origin-who'),
    'political-opinion-who': wordList(LEXICON, 'political-opinion-who'),
    'sexual-life-who': wordList(LEXICON, 'sexual-life-who'),
    'trade-union-name': wordList(LEXICON, 'trade-union-name'),
    'trade-union-word': wordList(LEXICON, 'trade-union-word'),
    'political-opinion-name': wordList(LEXICON, 'political-opinion-name'),
    'political-opinion-word': wordList(LEXICON, 'political-opinion-word'),
    'ethnic-origin-name': wordList(LEXICON, 'ethnic-origin-name'),
    'ethnic-origin-word': wordList(LEXICON, 'ethnic-origin-word'),
  },
  personWords: PERSON_WORDS,
  masking: 'label',
  label,
  about: {
    finds:
      'Belief, origin, political opinion, union membership, sexual life, genetic and biometric data of one person.',
    decides:
      'Category term and person evidence by reach, less signs of generality; what people are ("Catholic", "nationalist") counts when said of one; high with a named person in the same paragraph.',
    sources: ['GDPR art. 9(1)', 'own lexicons, see docs/lexicons.md'],
    misses: 'Texts that name nobody; nationality alone; words such as "partner" or "origin" alone.',
  },
  judge(candidate, near) {
    const list = listOf(candidate.shape);
    const kind = list.replace(/-(?:name|word|who)$/, '');
    const said = isName(list) ? nameOf(kind, list, near) : wordOf(candidate.shape, near);
    if (said === null) return PASS;
    const judgement = judgePersonalTerm(candidate, near, said.reading);
    if (judgement.verdict !== 'finding') return judgement;
    return Object.assign({}, judgement, { kind, widen: said.widen });
  },
};

interface Said {
  readonly reading: TermReading;
  /** The words beside a name that make it somebody's. */
  readonly widen?: Widening;
}

function isName(list: string): boolean {
  return NAMES.indexOf(list) >= 0 || WEAK_NAMES.indexOf(list) >= 0;
}

/** Null when what people are is said of nobody: "Muslim groups". */
function wordOf(shape: string, near: Surroundings): Said | null {
  if (WHO.indexOf(listOf(shape)) < 0) return { reading: mustBeTied(shape) ? TIED : STRONG };
  return isSaidOfOne(near) || isSaidOf(near) || near.persons('sentence').indexOf('table') >= 0
    ? { reading: STRONG }
    : null;
}

/** Null when nothing beside the name makes it somebody's. */
function nameOf(kind: string, list: string, near: Surroundings): Said | null {
  const isWeak = WEAK_NAMES.indexOf(list) >= 0;
  if (kind !== 'ethnic-origin') {
    const widen = membershipOf(near, isWeak);
    return widen === null ? null : { reading: SAID_OF, widen };
  }
  const origin = originOf(near);
  if (origin === null || (isWeak && origin.said === 'nationality')) return null;
  const mayBeGoods = origin.said === 'nationality' || (isWeak && origin.said === 'origin');
  return { reading: mayBeGoods ? TIED : STRONG, widen: origin.widen };
}
