/**
 * Passwords, keys and tokens: password lines in four languages, tokens by prefix, PEM blocks.
 *
 * A password line is the word, a sign or verb, and a value that looks like one (mixed kinds, no plain
 * word); advice about passwords is silent, and so are meeting passcodes. High needs a token prefix with
 * its length, a PEM header, or a value with digits and signs behind the word. Raw values never leave.
 * Sources: facts/identifiers.md 4; secretlint rule documentation; GitHub, AWS, Slack token formats (2026-11-21).
 */
import { PASS, type Detector, type Surroundings } from '../../core/detector';
import prefixes from './prefixes.json';
import label from './label.json';
import words from './words.json';

export const detector: Detector = {
  id: 'secrets',
  category: 'credential',
  takes: ['token', 'phrase:password', 'phrase:key'],
  claimOrder: 17,
  words: {
    password: words.password,
    key: words.key,
    meeting: words.meeting,
  },
  masking: 'label',
  label,
  about: {
    finds: 'Passwords written in the text, access tokens of large services, private keys.',
    decides:
      'Password words followed by a value that is no plain word; token prefixes with their length; PEM headers.',
    sources: [
      'secretlint rule documentation; GitHub, AWS and Slack token formats (read 2026-11-21)',
    ],
    misses:
      'Passwords that are plain words; keys without a known prefix; meeting passcodes; passwords inside a link.',
  },
  judge(candidate, near) {
    if (candidate.shape === 'token') return judgeToken(near);
    return candidate.shape === 'phrase:key' ? judgeKey(near) : judgePassword(near);
  },
};

/** A known prefix and enough characters of the right kind behind it. */
function judgeToken(near: Surroundings) {
  const raw = near.raw();
  const known = prefixes.tokens.some(
    ({ prefix, length }) =>
      raw.slice(0, prefix.length) === prefix &&
      raw.length - prefix.length >= length &&
      /^[A-Za-z0-9_./+=-]+$/.test(raw),
  );
  return known ? found('high', ['prefix']) : PASS;
}

/** `-----BEGIN RSA PRIVATE KEY-----`. */
function judgeKey(near: Surroundings) {
  return /-{4,5} ?$/.test(near.before(6)) ? found('high', ['shape']) : PASS;
}

/** `wachtwoord: Kz7!pw2`, `le mot de passe est Kz7!pw2`; the text comes folded to lower case. */
const ANNOUNCED =
  /^( (is|est|ist|lautet|luidt|provisoire|tijdelijk))? ?[:=] ?(\S{4,})|^ (is|est|ist|lautet|luidt) :? ?(\S{4,})/;
/** `wachtwoord - kz7!pw2`, or the value in the next cell or line; after a space alone it needs all kinds. */
const BESIDE = /^( ?- ?|[ \t\n]{1,2})(\S{6,})/;

function judgePassword(near: Surroundings) {
  // `https://…/j/812?pwd=x7Kd`: every meeting link has one.
  if (/[?&]$/.test(near.before(1))) return PASS;
  const after = near.after(16);
  const announced = ANNOUNCED.exec(after);
  const match = announced ?? BESIDE.exec(after);
  if (match === null || near.has('secrets/meeting', 'paragraph')) return PASS;
  const last = announced === null ? match[2] : (match[3] ?? match[5]);
  const value = (last ?? '').replace(/[.,;)"'»]+$/, '');
  const kinds = kindsIn(value);
  const enough = announced === null && match[1] === ' ' ? 3 : 2;
  const isSure = announced !== null || kinds.indexOf('digit') >= 0;
  if (value.length < 4 || kinds.length < enough || !isSure || /^https?:/.test(value)) return PASS;
  const confidence = kinds.indexOf('digit') >= 0 ? 'high' : 'medium';
  return Object.assign(found(confidence, ['word', 'shape']), {
    widen: { before: 0, after: match[0].length },
  });
}

/** Letters, digits and signs in a value; a plain word or number has one kind only. */
function kindsIn(value: string): readonly string[] {
  const kinds: string[] = [];
  if (/[a-z]/.test(value)) kinds.push('letter');
  if (/\d/.test(value)) kinds.push('digit');
  if (/[!#$%&*+?@^_~=<>|\\]/.test(value)) kinds.push('sign');
  return kinds;
}

function found(confidence: 'high' | 'medium', evidence: readonly string[]) {
  return { verdict: 'finding' as const, confidence, evidence };
}
