/**
 * How people write a password behind its word. Each way says what may stand between word and value and
 * how much the value must look like a password: the looser the tie, the more. Texts come folded.
 */
import { hasWordAndDigits, WITH_BOTH, WITH_DIGIT, WITH_SIGN } from './value';

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

/** `pass: kz7!`, `mdp (provisoire) = kz7!`, `login/pw: jan / kz7!pw`, `"password": "kz7!"`. */
export const SIGNS: readonly Way[] = [
  {
    between:
      /^(?: (?:provisoire|temporaire|tijdelijk|is|est|ist|lautet|luidt))?(?: ?\([a-z0-9 .,'-]{1,30}\))? ?(?:[:=]>?|->|→) ?/,
    takes: strict,
  },
  { between: /^["'] ?[:=] ?|^["'] value ?= ?/, takes: strict },
  { between: /^ ?[:=] ?[a-z0-9._@\\-]{2,40} ?[/;] ?/, takes: firm },
];

const WORDS = "(?: [a-z0-9'&.-]{1,16})";

/** As above, and with verbs, other words, a dash, the next cell or line between. */
export const ALL_WAYS: readonly Way[] = SIGNS.concat([
  {
    between:
      /^ (?:is|est|ist|lautet|luidt|wordt|sera|wird|blijft|reste|bleibt|remains)(?: (?:nu|nun|now|voortaan|desormais|maintenant))? /,
    takes: strict,
  },
  { between: /^(?: ?[;(] ?| - ?|- | {2,12}|[ \t\n]{0,2}[\t\n] ?)/, takes: firm },
  { between: new RegExp(`^${WORDS}{1,7}(?: ?[:=] ?| - )`), takes: loose, isLoose: true },
  {
    between: new RegExp(
      `^${WORDS}{1,6} (?:is|est|ist|lautet|luidt|wordt|sera|wird|blijft|reste|bleibt|remains|=) `,
    ),
    takes: loose,
    isLoose: true,
  },
  {
    // `wachtwoord is gewijzigd naar …`, `mot de passe a été changé en …`, `Passwort wurde auf … geändert`
    between: new RegExp(
      `^${WORDS}{0,4} (?:gewijzigd|veranderd|aangepast|gereset|ingesteld|change|modifie|reinitialise|remplace|mis|geandert|zuruckgesetzt|gesetzt|changed|reset|set|updated|wurde|wird) (?:naar|in|op|en|par|a|sur|auf|to|as) `,
    ),
    takes: loose,
  },
  { between: /^ /, takes: looser, isLoose: true },
]);

/** Between the word for a code and the code: `: `, ` est le `, ` van de badge is `, ` `. */
export const CODE_BETWEEN = new RegExp(
  `^(?:${WORDS}{0,5} ?[:=] ?|${WORDS}{0,6} (?:is|est|ist|lautet|luidt|wordt|sera|wird)(?: le| de| der| nu| now)? | )`,
);

/** Between the word for a key and the key. */
export const KEY_BETWEEN =
  /^(?: (?:is|est|ist|lautet|luidt))? ?["']? ?[:=]? ?["']?(?:(?:basic|bearer) )?/;
