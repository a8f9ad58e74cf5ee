/**
 * Does a word look like a password, a door code or a long key? All values come folded to lower case.
 *
 * A plain word is none: advice about passwords is full of them. Place holders, file names, versions,
 * dates and addresses are none either, though they mix letters and digits. Raw values never leave.
 */
import { anyOf } from '../../core/wording';
import words from './wording.json';

/** From what is surely no password to what can hardly be anything else. */
const NOTHING = 0;
export const PLAIN_WORD = 1;
/** Letters and signs without a digit: `zonnebloem!`. */
export const WITH_SIGN = 2;
/** Letters and digits: `tulp2291`. */
export const WITH_DIGIT = 3;
/** Letters, digits and signs: `tulp!2291`. */
export const WITH_BOTH = 4;

/** Each with an example; what is behind a password word and yet no password. */
const NO_VALUES: readonly RegExp[] = [
  // `<your password>`, `{{password}}`, `[à compléter]`, `%PWD%`, `${PWD}`
  /^[<{[%]|^\$[{(]/,
  // `********`, `xxxxxxxx`, `....`
  /^[*x•._-]{2,}$/,
  // `https://…`, `/dossier/a1`, `jan@dienst.be`
  /^[a-z]{2,8}:\/\/|^[\\/]|^[^@]{1,30}@[a-z0-9-]{1,30}\.[a-z]{2,10}$/,
  // `lijst2026.xlsx`
  /\.(?:pdf|docx?|xlsx?|pptx?|txt|csv|zip|kdbx?|html?|jpe?g|png)$/,
  // `sha256`, `kb4471`, `v2.1`, `iso27001`, `f12`
  /^(?:sha|aes|md|utf|base|kb|iso|rfc|oauth|tls|ssl|ipv|win|v|f)[-_]?\d{1,5}(?:\b|$)/,
  // `14h30`, `90d`, `3x`, `2fa`, `1e`, `2de`
  new RegExp(`^\\d{1,3}(?:${anyOf(words.unitsAndOrdinals)}|x|fa|min)\\d{0,2}$`),
  // `12/03/2026`, `2026-03-12`, `8-12`
  /^[\d./:-]+$/,
];

/** One of the constants above. */
export function strengthOf(value: string): number {
  if (NO_VALUES.some((pattern) => pattern.test(value))) return NOTHING;
  if (!/[a-z]/.test(value)) return NOTHING;
  const hasSign = /[!#$%&*+?@^_~=<>|\\]/.test(value);
  if (/\d/.test(value)) return hasSign ? WITH_BOTH : WITH_DIGIT;
  return hasSign ? WITH_SIGN : PLAIN_WORD;
}

/** At least so many letters in a row and digits: `lilas2291`, not `fa-12` or `a4b`. */
export function hasWordAndDigits(value: string, letters: number, digits: number): boolean {
  const run = /[a-z]{3,}/.exec(value)?.[0] ?? '';
  return run.length >= letters && value.replace(/\D/g, '').length >= digits;
}

/** What one types on a key pad: `4471`, `4471b`, `*88213#`, `77-12-40`; the value and what is behind it. */
export function padCodeIn(behind: string): string | null {
  const shape = /^[*#]?[a-z]?\d{4,8}[a-z]?[*#]?|^\d{2}([-. ])\d{2}\1\d{2}/.exec(behind);
  if (shape === null) return null;
  return MORE_THAN_CODE.test(behind.slice(shape[0].length)) ? null : shape[0];
}

/** Behind the digits in `2556 412 8833`, `12.03.2026`, `1000 euro`. */
const MORE_THAN_CODE = new RegExp(
  `^(?: ?\\d|[./-]\\d|[a-z0-9]| (?:eur|${anyOf(words.characters)}))`,
);

/** A key of a machine: sixteen characters and more in one piece, letters and digits mixed. */
export function longKeyIn(behind: string): string | null {
  const found = /^[a-z0-9_~./+=-]{16,}/.exec(behind)?.[0] ?? '';
  const isMixed = found.replace(/\D/g, '').length >= 3 && found.replace(/[^a-z]/g, '').length >= 3;
  return isMixed && strengthOf(found) >= WITH_DIGIT ? found : null;
}
