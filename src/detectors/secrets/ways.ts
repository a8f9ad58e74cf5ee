/**
 * How people write a password behind its word. Each way says what may stand between word and value and
 * how much the value must look like a password: the looser the tie, the more. Texts come folded.
 */
import { anyOf } from '../../core/wording';
import { hasWordAndDigits, WITH_BOTH, WITH_DIGIT, WITH_SIGN } from './value';
import words from './wording.json';

export interface Way {
  /** What stands between the word and its value. */
  readonly between: RegExp;
  /** Does the value (with its strength) count here? */
  readonly takes: (value: string, strength: number) => boolean;
  /** Silent in a sentence that gives advice: `wachtwoord vergeten: …`. */
  readonly isLoose?: boolean;
}

const strict = (value: string, strength: number) => strength >= WITH_SIGN && value.length >= 4;
const firm = (value: string, strength: number) => strength >= WITH_DIGIT && value.length >= 6;
const loose = (value: string, strength: number) =>
  (strength === WITH_BOTH && value.length >= 6) ||
  (strength === WITH_DIGIT &&
    value.length >= 7 &&
    (hasWordAndDigits(value, 3, 2) || hasWordAndDigits(value, 4, 1)));
const looser = (value: string, strength: number) =>
  (strength === WITH_BOTH && value.length >= 6) ||
  (strength === WITH_DIGIT && value.length >= 8 && hasWordAndDigits(value, 4, 2));

/** A word between. */
const WORD = "(?: [a-z0-9'&.-]{1,16})";
const IS = anyOf(words.is, words.reads);
const WILL_BE = anyOf(words.is, words.reads, words.becomes);
const STAYS = anyOf(words.is, words.reads, words.becomes, words.remains);

/** `pass: kz7!`, `mdp (provisoire) = kz7!`, `login/pw: jan / kz7!pw`, `"password": "kz7!"`. */
export const SIGNS: readonly Way[] = [
  {
    between: new RegExp(
      `^(?: (?:${IS}|${anyOf(words.temporary)}))?(?: ?\\([a-z0-9 .,'-]{1,30}\\))? ?(?:[:=]>?|->|→) ?`,
    ),
    takes: strict,
  },
  { between: /^["'] ?[:=] ?|^["'] value ?= ?/, takes: strict },
  { between: /^ ?[:=] ?[a-z0-9._@\\-]{2,40} ?[/;] ?/, takes: firm },
];

/** As above, and with verbs, other words, a dash, the next cell or line between. */
export const ALL_WAYS: readonly Way[] = SIGNS.concat([
  { between: new RegExp(`^ ${STAYS}(?: ${anyOf(words.fromNowOn)})? `), takes: strict },
  { between: /^(?: ?[;(] ?| - ?|- | {2,12}|[ \t\n]{0,2}[\t\n] ?| ?[:=] ?\n{1,2} ?)/, takes: firm },
  { between: new RegExp(`^${WORD}{1,7}(?: ?[:=][ \\n]{0,3}| - )`), takes: loose, isLoose: true },
  { between: new RegExp(`^${WORD}{1,6} (?:${STAYS}|=) `), takes: loose, isLoose: true },
  {
    // `wachtwoord is gewijzigd naar …`, `mot de passe a été changé en …`, `Passwort wurde auf … geändert`
    between: new RegExp(`^${WORD}{0,4} ${anyOf(words.changed)} ${anyOf(words.to)} `),
    takes: loose,
  },
  { between: new RegExp(`^ (?:${anyOf(words.temporary)} )?`), takes: looser, isLoose: true },
]);

/** Between the word for a code and the code: `: `, ` est le `, ` van de badge is `, ` `. */
export const CODE_BETWEEN = new RegExp(
  `^(?:${WORD}{0,5} ?[:=] ?|${WORD}{0,6} ${WILL_BE}(?: ${anyOf(words.theOrNow)})? | )`,
);

/** Between the word for a key and the key. */
export const KEY_BETWEEN = new RegExp(
  `^(?:${WORD}{1,7} ?[:=]|(?: ${IS})? ?["']? ?[:=]?) ?["']?(?:(?:basic|bearer) )?`,
);
