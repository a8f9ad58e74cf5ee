/**
 * GPS coordinates: a pair of degrees that lies on earth, beside a position word.
 *
 * Car parks and meeting rooms have coordinates, too: without a person in the sentence they are
 * nobody's. Medium needs a position word and a person.
 */
import {
  PASS,
  type Candidate,
  type Detector,
  type Judgement,
  type Surroundings,
} from '../../core/detector';
import { gradedBy, keysOf, personKeys } from '../../core/evidence';
import label from './label.json';
import words from './words.json';

export const detector: Detector = {
  id: 'gps-coordinates',
  category: 'contact.private',
  takes: ['coordinates', 'link', 'phrase:position'],
  claimOrder: 16,
  words,
  masking: 'label',
  label,
  about: {
    finds: 'Pairs of degrees, decimal or with minutes, that say where somebody is or lives.',
    decides:
      "A position word is required, and a person in the sentence or the words of a home or of somebody's telephone. Never above medium.",
    sources: ['own rule: degrees within latitude and longitude'],
    misses: 'Coordinates without a position word, or of nobody in particular.',
  },
  judge,
};

/** `50°27'14.6"`; the degree sign comes folded to the letter o. */
const DEGREES = `\\d{1,3} ?o ?\\d{1,2}(?:[.,]\\d{1,4})? ?['’′] ?(?:\\d{1,2}(?:[.,]\\d{1,4})? ?(?:["”″]|'')? ?)?`;
/** `50°27'14.6"N 4°51'48.2"E`, `N 50°27'14.6" E 4°51'48.2"`. */
const MINUTES = new RegExp(
  `${DEGREES}[ns][ ,;]{0,3}${DEGREES}[ewo](?![a-z])|(?:^|[^a-z])[ns] ?${DEGREES}[ ,;]{0,3}[ewo] ?${DEGREES}`,
);
/** `50,63507 ; 6,03122`: with commas, as Excel writes them; pairs with points are candidates of their own. */
const COMMAS = /(?:^|\D)\d{1,2},\d{4,12} ?[;/ ] ?\d{1,3},\d{4,12}(?!\d)/;
/** What `after` shows at most. */
const LOOK = 64;

/** `https://maps.example/?q=50.84660,4.35280`, `…/@50.84660,4.35280,17z`. */
const IN_LINK = /[=@/:]-?\d{1,2}\.\d{4,12},-?\d{1,3}\.\d{4,12}/;

/** `51.5719° N, 4.7683`: nothing but a position. */
const COMPASS = /\d°? ?[ns]/i;

function judge(candidate: Candidate, near: Surroundings) {
  if (candidate.shape === 'link') return IN_LINK.test(near.raw()) ? judgePlace(near) : PASS;
  if (candidate.shape !== 'coordinates') return judgeWord(near);
  const numbers = near.raw().match(/[-+]?\d{1,3}\.\d{1,12}/g);
  if (candidate.compact.length < 6 || numbers === null || numbers.length !== 2) return PASS;
  const [latitude, longitude] = numbers.map(Number);
  if (Math.abs(latitude ?? 91) > 90 || Math.abs(longitude ?? 181) > 180) return PASS;
  const isPosition = COMPASS.test(near.raw()) || near.has('gps-coordinates/position', 'near');
  return isPosition ? judgePlace(near) : PASS;
}

/** Degrees and minutes are looked for behind the position word. */
function judgeWord(near: Surroundings): Judgement {
  const after = near.after(LOOK);
  const found = MINUTES.exec(after) ?? COMMAS.exec(after);
  const judged = found === null ? PASS : judgePlace(near);
  if (found === null || judged.verdict !== 'finding') return PASS;
  return { ...judged, widen: { before: 0, after: found.index + found[0].length } };
}

function judgePlace(near: Surroundings): Judgement {
  const inSentence = personKeys(near, 'sentence');
  // "Mevr. Goossens woont achteraan. Zet in: 51.18342, …"
  const persons = inSentence.length > 0 ? inSentence : personKeys(near, 'line');
  const isOfSomebody = persons.length > 0 || near.has('gps-coordinates/somebody', 'near');
  if (!isOfSomebody) return PASS;
  const keys = keysOf({ word: true, format: true, person: persons.length === 0 });
  return gradedBy(keys.concat(persons), 'medium');
}
