/**
 * How mail programs and people mark quotes, signatures and disclaimers, in nl, fr, de and en.
 *
 * Every pattern is tried on one line of at most 400 characters, lower-case, accents dropped (line-fold.ts: the
 * German sharp s stays), but for names, which are read as typed. The words are data (wording.json), collected from
 * Outlook (Windows, web, Mac, mobile), Gmail, Apple Mail and Thunderbird as installed in the four languages.
 */
import { anyOf, wordsOf } from '../wording';
import words from './wording.json';

/** Labels that begin a block. */
export const FROM_LABELS = wordsOf(words.fromLabels);
/** Labels whose line names people. */
export const PEOPLE_LABELS = FROM_LABELS.concat(wordsOf(words.peopleLabels));
/** `De : Jean` or `*Van:* Jan`; group 1 is the label. Outlook prints a space before the colon in French. */
export const HEADER_LINE = new RegExp(
  `^[\\s>*|]{0,20}(${anyOf(words.fromLabels, words.peopleLabels, words.otherLabels)})\\s?\\*?\\s?:\\s?\\*?\\s{0,5}(?:\\S|$)`,
);

/** Where a line begins. */
const LINE = '^\\s{0,4}';

/** "Le lun. 9 mars 2026 à 08:14, Luc <luc@…> a écrit :", possibly wrapped over three lines. */
export const WROTE_START = new RegExp(
  `${LINE}(?:${anyOf(words.wroteOn)}\\d|\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4})`,
);
export const WROTE_END = new RegExp(`${anyOf(words.wrote)}(?:\\s.{0,160})?\\s?:\\s{0,3}$`);

/** "----- Original message -----", "Begin forwarded message:": lines after which everything is history. */
export const FORWARD_LINES = new RegExp(
  `^[\\s>]{0,10}(?:-{2,20}\\s?${anyOf(words.forwarded)}\\s?-{0,20}|${anyOf(words.forwardBegins)}\\s?:)\\s{0,5}$`,
);

/** "Met vriendelijke groeten," alone on its line, also with a name behind the comma. */
export const CLOSING = new RegExp(
  `${LINE}(?:${anyOf(words.very)} )?${anyOf(words.closings)}(?:\\s{0,3}[,.!;]?\\s{0,3}|,\\s.{1,40}|\\s?/\\s?.{1,40})$`,
);

/** Thanks and "see you" alone on a line: they close a mail when a name stands below. */
export const SOFT_CLOSING = new RegExp(
  `${LINE}${anyOf(words.softClosings)}\\s{0,3}[,.!]{0,3}\\s{0,3}$`,
);

/** A word with a capital. */
const NAME = '[A-Z\u00c0-\u00de][^\\s,;:!?()/|\\d]{0,20}';
/** Two to five words with capitals, particles between, as typed: "Tom De Schepper". */
export const NAME_LINE = new RegExp(
  `^[ \\t]{0,4}(?:(?:Dr|Prof|Ir|Ing|Mag)\\. (?:[a-z]{2,4}\\. ){0,2})?${NAME} (?:(?:${anyOf(words.nameParticles)}|${NAME}) ){0,3}` +
    '[A-Z\u00c0-\u00de][^\\s.,;:!?()/|\\d]{1,20}(?:, (?:[A-Z]\\.){2,4}|, [A-Z][A-Za-z]{1,3}\\.?)?\\s{0,4}$',
);
/** One such word: whoever signs with a first name. */
export const FIRST_NAME_LINE = /^[ \t]{0,4}[A-Z\u00c0-\u00de][a-z\u00df-\u00ff'-]{1,20}\s{0,4}$/;

/** "Sent from my iPhone": a signature of one line. */
export const MOBILE_SIGNATURE = new RegExp(`${LINE}${anyOf(words.mobileSignatures)}\\s{0,4}$`);

/** "PS: …": a line after a closing formula that is a message again. */
export const POSTSCRIPT = new RegExp(
  `${LINE}(?:p\\.?\\s?s\\.?|n\\.?\\s?b\\.?|${anyOf(words.postscripts)})\\s{0,2}[:.,\\s-]`,
);

/** Parts of sentences that only footers hold. */
export const DISCLAIMER = new RegExp(anyOf(words.disclaimers));
