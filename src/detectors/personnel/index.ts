/**
 * Personnel and benefit files: discipline, evaluation, hiring, conflict, applications of one person.
 *
 * Everyday words of any office, so somebody must be in reach (`shared/personal-term.ts`), and high
 * needs a named person in the same paragraph. Illness at work belongs to `health`.
 * Sources: be-federal recommendation, personal files; own lexicons, docs/lexicons.md.
 */
import type { Detector } from '../../core/detector';
import { wordList, type Lexicon } from '../shared/lexicon';
import { PERSON_WORDS } from '../shared/person';
import { judgePersonalTerm, type TermReading } from '../shared/personal-term';
import { mustBeTied, shapesOf, tiedLists } from '../shared/tied';
import label from './label.json';
import de from './lexicon/de.json';
import en from './lexicon/en.json';
import fr from './lexicon/fr.json';
import nl from './lexicon/nl.json';

const LEXICON: Lexicon = { nl, fr, de, en };

const STRONG: TermReading = { strength: 'strong', companions: [], isOfProfessionals: true };
const TIED: TermReading = { ...STRONG, tiedBy: ['personnel/weak'] };

export const detector: Detector = {
  id: 'personnel',
  category: 'file.content',
  takes: shapesOf(['strong']).concat('phrase:application', 'phrase:weak'),
  claimOrder: 100,
  words: {
    strong: wordList(LEXICON, 'strong'),
    ...tiedLists(LEXICON, ['strong']),
    application: wordList(LEXICON, 'application'),
    weak: wordList(LEXICON, 'weak'),
  },
  personWords: PERSON_WORDS,
  masking: 'label',
  label,
  about: {
    finds:
      'Discipline, evaluation, hiring and conflicts of one member of staff; applications of one citizen.',
    decides:
      'Category term and person evidence by reach, less signs of generality; high with a named person in the same paragraph.',
    sources: [
      'be-federal recommendation on e-mail and Teams',
      'own lexicons, see docs/lexicons.md',
    ],
    misses: 'Texts that name nobody; praise and leave balances.',
  },
  judge(candidate, near) {
    if (candidate.shape === 'phrase:strong') return judgePersonalTerm(candidate, near, STRONG);
    if (mustBeTied(candidate.shape)) return judgePersonalTerm(candidate, near, TIED);
    // "Uw aanvraag" is in every answer to a citizen: a name must stand beside it, not only "your".
    const isApplication = candidate.shape === 'phrase:application';
    const companions = isApplication ? [] : ['personnel/weak'];
    return judgePersonalTerm(candidate, near, { strength: 'weak', companions });
  },
};
