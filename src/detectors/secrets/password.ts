/**
 * Is there a value behind a password word? Advice about passwords has words there, a leak has a mix of
 * letters, digits and signs. Raw values are looked at in folded form and never leave this file.
 */
import { PASS, type Judgement, type Surroundings } from '../../core/detector';

/**
 * What may stand between the word and its value, and how many kinds of characters the value then needs:
 * `wachtwoord: kz7!`, `mot de passe est kz7!`, `ww - kz7!pw`, a cell or line of its own, a bare space,
 * `password for the portal: kz7!pw`. The text comes folded to lower case.
 */
const WAYS: readonly { readonly shape: RegExp; readonly kinds: number; readonly length: number }[] =
  [
    {
      shape: /^(?: (?:is|est|ist|lautet|luidt|provisoire|tijdelijk))? ?[:=]>? ?/,
      kinds: 2,
      length: 4,
    },
    { shape: /^ (?:is|est|ist|lautet|luidt) /, kinds: 2, length: 4 },
    { shape: /^["'] ?[:=] ?/, kinds: 2, length: 4 },
    { shape: /^(?: ?[-|(] ?|[ \t\n]{0,2}[\t\n] ?)/, kinds: 2, length: 6 },
    { shape: /^(?: [a-z']{1,12}){1,4} ?[:=] ?/, kinds: 3, length: 6 },
    { shape: /^ /, kinds: 3, length: 6 },
  ];

/** A finding when a value that looks like a password stands behind the word. */
export function judgePassword(near: Surroundings): Judgement {
  // `https://…/j/812?pwd=x7Kd`: every meeting link has one.
  if (/[?&]$/.test(near.before(1))) return PASS;
  const after = near.after(64);
  for (const { shape, kinds, length } of WAYS) {
    const between = shape.exec(after);
    if (between === null) continue;
    const behind = after.slice(between[0].length);
    const quote = /^["'(]/.test(behind) ? 1 : 0;
    const value = (/^\S{1,40}/.exec(behind.slice(quote))?.[0] ?? '').replace(/[.,;)"'|]+$/, '');
    const found = kindsIn(value);
    const hasDigit = found.indexOf('digit') >= 0;
    if (value.length < length || found.length < kinds || /^https?:/.test(value)) continue;
    if (!hasDigit && length > 4) continue;
    if (near.has('secrets/meeting', 'paragraph')) return PASS;
    const widen = { before: 0, after: between[0].length + quote + value.length };
    return Object.assign(foundWith(hasDigit ? 'high' : 'medium', ['word', 'shape']), { widen });
  }
  return PASS;
}

/** Letters, digits and signs in a value; a plain word or number has one kind only. */
function kindsIn(value: string): readonly string[] {
  const kinds: string[] = [];
  if (/[a-z]/.test(value)) kinds.push('letter');
  if (/\d/.test(value)) kinds.push('digit');
  if (/[!#$%&*+?@^_~=<>|\\]/.test(value)) kinds.push('sign');
  return kinds;
}

export function foundWith(confidence: 'high' | 'medium', evidence: readonly string[]) {
  return { verdict: 'finding' as const, confidence, evidence };
}
