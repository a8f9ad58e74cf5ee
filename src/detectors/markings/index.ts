/**
 * Classification and handling markings: internal, restricted, classified.
 *
 * A marking is set apart: in capitals, alone on its line or between brackets, or behind "classification:".
 * The same word in running text is a word, unless it is said of one paper that it is marked so. High needs capitals and one of these places; disclaimers
 * never count. In bodies of a mail a single plain word (`Confidentiel`) must stand alone on its line.
 * The bare word "confidential" is ambiguous (a footer, FISP, a state secret) and counts as internal.
 * Sources: Belgian law of 11 December 1998; FISP; EU Decision 2013/488; TLP 2.0.
 */
import {
  PASS,
  type Candidate,
  type Detector,
  type Judgement,
  type Surroundings,
} from '../../core/detector';
import type { WordList } from '../../core/word-list';
import type { Category } from '../../core/types';
import { anyOf } from '../../core/wording';
import label from './label.json';
import wording from './wording.json';
import words from './words.json';

type Terms = { readonly [language in 'nl' | 'fr' | 'de' | 'en']: string };
const list = ({ nl, fr, de, en }: Terms): WordList => ({
  nl: nl.split(', '),
  fr: fr.split(', '),
  de: de.split(', '),
  en: en.split(', '),
});

const CATEGORIES: { readonly [shape: string]: Category } = {
  'phrase:internal': 'marking.internal',
  'phrase:restricted': 'marking.restricted',
  'phrase:classified': 'marking.classified',
};

export const detector: Detector = {
  id: 'markings',
  category: 'marking.restricted',
  takes: Object.keys(CATEGORIES).concat('phrase:tlp'),
  claimOrder: 94,
  words: {
    internal: list(words.internal),
    restricted: list(words.restricted),
    classified: list(words.classified),
    label: list(words.label),
    tlp: list(words.tlp),
  },
  masking: 'label',
  label,
  about: {
    finds: 'Markings of the Belgian law, FISP, the EU, NATO, Germany, Canada and Quebec, and TLP.',
    decides:
      'Capitals, alone on the line, in brackets, behind a label such as "classification:", or said of one paper ("is classified SECRET").',
    sources: [
      'Belgian law of 11 December 1998 on classification',
      'EU Decision 2013/488',
      'FIRST TLP 2.0',
    ],
    misses: 'Markings in small letters inside other sentences; stamps in images.',
  },
  judge: judgeMarking,
};

function judgeMarking(candidate: Candidate, near: Surroundings): Judgement {
  if (near.zone === 'disclaimer') return PASS;
  if (candidate.shape === 'phrase:tlp') return judgeTrafficLight(near);
  const named = CATEGORIES[candidate.shape];
  if (named === undefined) return PASS;
  // "VERTROUWELIJK (wet 11.12.1998)" is a degree of that law, the bare word is none.
  const isOfLaw = LAW.test(near.after(64));
  const category = isOfLaw ? 'marking.classified' : named;
  const raw = near.raw();
  const word = raw.replace(SMALL_REST, '');
  // The German abbreviation has a small letter of its own.
  const isCapitals = word === word.toUpperCase() || raw === 'VS-NfD';
  const place = placeOf(near);
  if (category === 'marking.internal' && BESIDE_EXTERNAL.test(near.after(16))) return PASS;
  if (near.zone === 'signature' && !isFootOfPage(category, isCapitals, place)) return PASS;
  const isLabelled =
    /[:=]\s?$/.test(near.before(3)) &&
    near.has('markings/label', 'near') &&
    !ONE_OF_MANY.test(near.after(16));
  if (isOfLaw && isCapitals) {
    return { verdict: 'finding', confidence: 'high', evidence: ['word'], category };
  }
  if (!isLabelled && place === 'running') return judgeSaid(near, category, isCapitals);
  if (!isLabelled && !isCapitals && place === 'set-apart') return PASS;
  // "Sensitive" alone on a line may be a heading; in capitals or with a label it is a marking.
  if (!isLabelled && !isCapitals && raw.indexOf(' ') < 0) return PASS;
  const confidence = isCapitals || isLabelled ? 'high' : 'medium';
  const evidence = isLabelled ? ['word'] : ['shape'];
  return { verdict: 'finding', confidence, evidence, category };
}

/** Papers carry their degree at the foot too, in a mail below the signature; habits such as "CONFIDENTIAL" stand there as well. */
function isFootOfPage(category: Category, isCapitals: boolean, place: Place): boolean {
  return isCapitals && place === 'alone' && category !== 'marking.internal';
}

/** "The attached report is classified SECRET", "de nota draagt de markering 'Geheim'"; no rule about such papers. */
function judgeSaid(near: Surroundings, category: Category, isCapitals: boolean): Judgement {
  const before = near.before(64);
  const isSaid =
    SAID_OF_PAPER.test(before) || (AS.test(before) && MARKED_BEHIND.test(near.after(16)));
  if (!isSaid || ANY_PAPER.test(before) || near.generality('sentence') !== 'none') return PASS;
  const confidence = isCapitals ? 'high' : 'medium';
  return { verdict: 'finding', confidence, evidence: ['word'], category };
}

/**
 * The law behind a degree and the number of a level are written small: "GEHEIM (wet 11.12.1998)", "FISP niveau 2".
 * Tried on text as typed, so these words have no accents.
 */
const SMALL_REST = new RegExp(
  ` *(?:\\(? *${anyOf(wording.law)}|[- ]${anyOf(wording.level)}) .*$`,
  'i',
);
/** Behind a degree, or the same in the other language: "(wet van 11.12.1998)", "– CONFIDENTIEL\\n(loi du 11 décembre 1998)". */
const LAW = new RegExp(
  `^(?: ?[-/;] ?[a-z]{5,14})?["']?[ \\n]{0,3}[-(,/]? ?${anyOf(wording.law, wording.lawShort)}\\.?(?: ${anyOf(wording.ofDate)})? {0,2}` +
    `11[ ./-]{0,2}(?:12|${anyOf(wording.december)})[ ./-]{0,2}(?:19)?98`,
);
/** "The classification levels: Secret and Très Secret". */
const ONE_OF_MANY = new RegExp(`^ ${anyOf(wording.andOr)} `);
/** "Is classified ", "porte la mention « ": a degree follows. */
const SAID_OF_PAPER = new RegExp(`[^a-z]${anyOf(wording.marked)} ["'(]{0,2} ?$`);
/** "Als GEHEIM eingestuft". */
const AS = new RegExp(` ${anyOf(wording.as)} ["']?$`);
const MARKED_BEHIND = new RegExp(`^["']? ${anyOf(wording.markedBehind)}`);
const ANY_PAPER = new RegExp(
  `(?:^|[^a-z])(?:${anyOf(wording.papers)}|${anyOf(wording.any)} ${anyOf(wording.paper)})(?![a-z])`,
);

/** `TLP:AMBER+STRICT`: the colour behind the letters says which; white and clear are free. */
function judgeTrafficLight(near: Surroundings): Judgement {
  const colour = /^ ?: ?(red|amber|green)/.exec(near.after(10));
  if (colour === null) return PASS;
  const category = colour[1] === 'green' ? 'marking.internal' : 'marking.restricted';
  return { verdict: 'finding', confidence: 'high', evidence: ['shape'], category };
}

/** A subject line begins with its content. */
const SUBJECT = new RegExp(`(?:^|\\n)[ >*]{0,3}(?:${anyOf(wording.subject)}|re) ?: ?$`);

/** "INTERN | EXTERN" are two columns; in folded text a bar is a semicolon, a dash a hyphen. */
const BESIDE_EXTERNAL = /^ ?[;/\t-] ?extern/;

/** Alone on its line (with what people draw around it), between brackets, cut off by a dash, in running text. */
type Place = 'alone' | 'bracketed' | 'set-apart' | 'running';

function placeOf(near: Surroundings): Place {
  const before = near.before(16);
  const after = near.after(16);
  const isFirst = /(?:^|\n)[ \t*_#=~>-]{0,8}$/.test(before) || SUBJECT.test(before);
  const isLast = /^[ \t*_#=~<.!)-]{0,8}(\n|$)/.test(after);
  if (isFirst && isLast) return 'alone';
  if (/[[({<][ *]?$/.test(before) && /^[ *]?[\])}>]/.test(after)) return 'bracketed';
  if (isFirst && /^ ?[-:;/(] ?/.test(after)) return 'set-apart';
  if (isLast && /[-;/)] ?$/.test(before)) return 'set-apart';
  return 'running';
}
