/**
 * Is there a value behind a word for a password, a door code, a wifi key or a machine's key? Advice about
 * passwords has words there, a leak has a mix of letters, digits and signs. How people write it: ways.ts;
 * what looks like a value: value.ts. Raw values are looked at in folded form and never leave.
 */
import { PASS, type Judgement, type Surroundings } from '../../core/detector';
import { anyOf } from '../../core/wording';
import { cellBelow } from './cell-below';
import { longKeyIn, padCodeIn, PLAIN_WORD, strengthOf, WITH_BOTH, WITH_DIGIT } from './value';
import { ALL_WAYS, CODE_BETWEEN, KEY_BETWEEN, SIGNS, type Way } from './ways';
import words from './wording.json';

/** What `near` shows at most. */
const LOOK = 64;

const SHAPED = ['word', 'shape'];
/** `c'est kz7!pw le mdp`, `kz7!pw is het wachtwoord`. */
const SAID_BEFORE = new RegExp(
  `(?:${anyOf(words.itIs)} (\\S{6,40})|(?:^| )(\\S{6,40}) (?:${anyOf(words.is)}|=)) ${anyOf(words.theOrOur)}(?: [a-z-]{4,14})? $`,
);

/** `wachtwoord: kz7!pw` and all other ways. */
export function judgePassword(near: Surroundings): Judgement {
  return judgeBy(near, ALL_WAYS);
}

/** `pw: …`, `pass = …`, `Identifiants : …`: words that mean other things as well need a sign. */
export function judgeShort(near: Surroundings): Judgement {
  return judgeBy(near, SIGNS);
}

/** `clé: soleil-2026` in a paragraph about wifi, `code 2580` in a line about a door. */
export function judgeWifi(near: Surroundings): Judgement {
  if (near.has('secrets/lock', 'line')) return judgeCode(near);
  return near.has('secrets/wifi', 'paragraph') ? judgeBy(near, SIGNS) : PASS;
}

/** `code d'accès : 4471`: digits alone will do. */
export function judgeCode(near: Surroundings): Judgement {
  if (isInLink(near)) return PASS;
  const after = near.after(LOOK);
  const between = CODE_BETWEEN.exec(after)?.[0] ?? '';
  const code = between === '' ? null : padCodeIn(after.slice(between.length));
  if (code === null || (between === ' ' && near.raw().length < 5)) return judgePassword(near);
  if (near.has('secrets/advice', 'sentence')) return PASS;
  return foundBehind(near, 'medium', between.length + code.length);
}

/** `token: 7f3e1c2a85b7…`, `Authorization: Basic c3Zj…`. */
export function judgeLongKey(near: Surroundings): Judgement {
  // A key with a known prefix was found already.
  if (isInLink(near) || near.hasFinding(['credential'], 'near')) return PASS;
  const after = near.after(LOOK);
  const between = KEY_BETWEEN.exec(after)?.[0] ?? '';
  const key = between === '' ? null : longKeyIn(after.slice(between.length));
  return key === null ? PASS : foundBehind(near, 'high', between.length + key.length);
}

function judgeBy(near: Surroundings, ways: readonly Way[]): Judgement {
  if (isInLink(near) || isGlued(near)) return PASS;
  const after = near.after(LOOK);
  const isAdvice = near.has('secrets/advice', 'sentence');
  for (const { between, takes, isLoose } of ways) {
    if (isAdvice && isLoose === true) continue;
    const found = between.exec(after);
    if (found === null) continue;
    const value = valueIn(after, found[0].length);
    const strength = strengthOf(value.text);
    if (!takes(value.text, strength) && !isPlainOne(near, value.text, after)) continue;
    return foundBehind(near, strength >= WITH_DIGIT ? 'high' : 'medium', value.end);
  }
  const before = near.before(LOOK);
  const said = SAID_BEFORE.exec(before);
  const value = said?.[1] ?? said?.[2] ?? '';
  if (strengthOf(value) === WITH_BOTH)
    return {
      ...foundWith('high', SHAPED),
      widen: { before: before.length - before.lastIndexOf(value), after: 0 },
    };
  const below = cellBelow(before, after);
  if (below === null || strengthOf(below.text) < WITH_DIGIT || below.text.length < 6) return PASS;
  return foundBehind(near, 'high', below.end);
}

/** `https://…/j/812?pwd=x7Kd`: every meeting link has one. */
function isInLink(near: Surroundings): boolean {
  return /[?&]$/.test(near.before(1));
}

/** `131003PW`, `…1b/mDp mqTR…` in an encoded file: not a word by itself; `login/pw: …` is one. */
function isGlued(near: Surroundings): boolean {
  const before = near.before(1);
  return /[a-z0-9+=_]/.test(before) || (before === '/' && !/^ ?[:=]/.test(near.after(2)));
}

/** The word that begins at `at`, without quotes and what ends a sentence. */
function valueIn(after: string, at: number): { readonly text: string; readonly end: number } {
  const quote = /^["'(]/.test(after.slice(at)) ? 1 : 0;
  const raw = /^\S{1,40}/.exec(after.slice(at + quote))?.[0] ?? '';
  const text = raw.replace(/[.,;)"'|]+$/, '');
  return { text, end: at + quote + text.length };
}

/** `Benutzer: kweber`, next line `Kennwort: Sonnenblume`: alone behind its colon, with a user name near. */
function isPlainOne(near: Surroundings, value: string, after: string): boolean {
  return (
    value.length >= 6 &&
    strengthOf(value) === PLAIN_WORD &&
    /^ ?[:=] ?[a-z]{6,30}\.?(?:\n|$)/.test(after) &&
    near.has('secrets/user', 'paragraph') &&
    !near.has('secrets/advice', 'line')
  );
}

function foundBehind(near: Surroundings, confidence: 'high' | 'medium', after: number): Judgement {
  if (near.has('secrets/meeting', 'paragraph')) return PASS;
  return { ...foundWith(confidence, SHAPED), widen: { before: 0, after } };
}

export function foundWith(confidence: 'high' | 'medium', evidence: readonly string[]) {
  return { verdict: 'finding' as const, confidence, evidence };
}
