/**
 * Names of bodies, policies and campaigns, and everyday phrases that hold a sensitive word by accident:
 * "ministry of health", "traitement de la demande", "economic depression".
 *
 * Takes their span before the special categories look, and reports nothing. Not here: signs that a whole
 * text is about people in general (person words, `genre` and `populations`).
 * Source: own curation of ambiguous words.
 */
import { CLAIM, type Detector } from '../../core/detector';
import { wordList, type Lexicon } from '../shared/lexicon';
import label from './label.json';
import de from './lexicon/de.json';
import en from './lexicon/en.json';
import fr from './lexicon/fr.json';
import nl from './lexicon/nl.json';

const LEXICON: Lexicon = { nl, fr, de, en };

export const detector: Detector = {
  id: 'general-wording',
  category: null,
  takes: ['phrase:neutral'],
  claimOrder: 95,
  words: { neutral: wordList(LEXICON, 'neutral') },
  masking: 'label',
  label,
  about: {
    finds: 'Names of bodies and campaigns and everyday phrases that hold a sensitive word.',
    decides: 'The phrase alone; it is claimed so that no special category takes a word out of it.',
    sources: ['own curation, 2026-11-22'],
    misses: 'Nothing is reported.',
  },
  judge: () => CLAIM,
};
