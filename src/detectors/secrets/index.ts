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
import { foundWith, judgePassword } from './password';
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
  return known ? foundWith('high', ['prefix']) : PASS;
}

/** `-----BEGIN RSA PRIVATE KEY-----`. */
function judgeKey(near: Surroundings) {
  return /-{4,5} ?$/.test(near.before(6)) ? foundWith('high', ['shape']) : PASS;
}
