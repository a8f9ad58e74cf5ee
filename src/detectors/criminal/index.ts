/**
 * Convictions, offences and proceedings of one person; matter of a case as secrecy.investigation.
 *
 * Somebody must be in reach (`shared/personal-term.ts`); high needs a named person in the same
 * paragraph. A reference to a case alone is no finding.
 * Sources: GDPR art. 10; be-prosecution circular; own lexicons, docs/lexicons.md.
 */
import { PASS, type Detector, type Surroundings } from '../../core/detector';
import { anyOf } from '../../core/wording';
import { wordList, type Lexicon } from '../shared/lexicon';
import { PERSON_WORDS } from '../shared/person';
import { judgePersonalTerm } from '../shared/personal-term';
import { mustBeTied, shapesOf, tiedLists } from '../shared/tied';
import label from './label.json';
import de from './lexicon/de.json';
import en from './lexicon/en.json';
import fr from './lexicon/fr.json';
import nl from './lexicon/nl.json';
import words from './wording.json';

const LEXICON: Lexicon = { nl, fr, de, en };
/** Acts and what follows them; of who works at a court or leads a case two say nothing about anybody. */
const WEAK = ['criminal/weak'];
const WEAK_OR_COURT = WEAK.concat('criminal/court');

export const detector: Detector = {
  id: 'criminal',
  category: 'criminal',
  takes: shapesOf(['strong']).concat('phrase:case', 'phrase:party', 'phrase:weak', 'phrase:court'),
  claimOrder: 100,
  words: {
    strong: wordList(LEXICON, 'strong'),
    ...tiedLists(LEXICON, ['strong']),
    case: wordList(LEXICON, 'case'),
    party: wordList(LEXICON, 'party'),
    weak: wordList(LEXICON, 'weak'),
    court: wordList(LEXICON, 'court'),
  },
  personWords: PERSON_WORDS,
  masking: 'label',
  label,
  about: {
    finds: 'Convictions, offences, arrests and case matter of one person.',
    decides:
      'Category term and person evidence by reach, less signs of generality; high with a named person in the same paragraph.',
    sources: ['GDPR art. 10', 'be-prosecution circular 2022', 'own lexicons, see docs/lexicons.md'],
    misses:
      'Texts that name nobody; case references alone; judge, lawyer and court without an act.',
  },
  judge(candidate, near) {
    if (candidate.shape === 'phrase:weak')
      return judgePersonalTerm(candidate, near, { strength: 'weak', companions: WEAK_OR_COURT });
    if (candidate.shape === 'phrase:court')
      return judgePersonalTerm(candidate, near, { strength: 'weak', companions: WEAK });
    if (candidate.shape === 'phrase:party' && !isPartyNamed(near)) return PASS;
    // "Juge d'instruction de garde : Mme Lambin" holds that office.
    if (candidate.shape === 'phrase:case' && ON_DUTY.test(near.after(24))) return PASS;
    const tiedBy = mustBeTied(candidate.shape) ? WEAK_OR_COURT : undefined;
    const reading = { strength: 'strong', companions: [], tiedBy } as const;
    const judgement = judgePersonalTerm(candidate, near, reading);
    if (judgement.verdict !== 'finding' || candidate.shape !== 'phrase:case') return judgement;
    return Object.assign({}, judgement, { category: 'secrecy.investigation' as const });
  },
};

const ON_DUTY = new RegExp(`^ ${anyOf(words.onDuty)}(?![a-z])`);

/** "Verdachte: Karel Somers", "le prévenu Karel Somers", "Karel Somers (suspect)"; not "j'ai prévenu Mme Hall". */
function isPartyNamed(near: Surroundings): boolean {
  const after = near.after(4);
  if (/^ ?\($/.test(near.sinceName() ?? '')) return /^ ?[),]/.test(after);
  return (
    /^ ?:? ?[a-z]/.test(after) && PARTY.test(near.before(16)) && near.isNamedBehind(NAME_BEHIND)
  );
}

const NAME_BEHIND = 16;
/** The word begins its line, cell or sentence, or has its article. */
const PARTY = new RegExp(`(?:^|[\\n\\t;(-] ?|[.!?] |(?:^|[^a-z])${anyOf(words.beforeParty)} ?)$`);
