/**
 * Names of bodies, policies and campaigns, and everyday phrases that hold a sensitive word by accident:
 * "ministry of health", "traitement de la demande", "economic depression". What is offered to everybody and done to
 * somebody ("dépistage du cancer") is a list of its own: "of Ms X" behind it makes it hers.
 *
 * Takes their span before the special categories look, and reports nothing. Not here: signs that a whole
 * text is about people in general (person words, `genre` and `populations`).
 * Source: own curation of ambiguous words.
 */
import { CLAIM, PASS, type Detector } from '../../core/detector';
import { wordList, type Lexicon } from '../shared/lexicon';
import { isOfSomebodyBehind } from '../shared/tied';
import label from './label.json';
import de from './lexicon/de.json';
import en from './lexicon/en.json';
import fr from './lexicon/fr.json';
import nl from './lexicon/nl.json';

const LEXICON: Lexicon = { nl, fr, de, en };

export const detector: Detector = {
  id: 'general-wording',
  category: null,
  takes: ['phrase:neutral', 'phrase:campaign'],
  claimOrder: 95,
  words: { neutral: wordList(LEXICON, 'neutral'), campaign: wordList(LEXICON, 'campaign') },
  masking: 'label',
  label,
  about: {
    finds: 'Names of bodies and campaigns and everyday phrases that hold a sensitive word.',
    decides:
      'The phrase alone; it is claimed so that no special category takes a word out of it. A screening or test with its owner behind it ("of Ms X") is left to them.',
    sources: ['own curation, 2026-11-22'],
    misses: 'Nothing is reported.',
  },
  judge: (candidate, near) =>
    candidate.shape === 'phrase:campaign' && isOfSomebodyBehind(near) ? PASS : CLAIM,
};
