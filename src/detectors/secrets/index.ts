/**
 * Passwords, codes, keys and tokens: password lines in four languages, tokens by prefix, PEM blocks, links
 * with a password inside.
 *
 * A password line is the word, a sign or verb, and a value that looks like one (mixed kinds, no plain
 * word); advice about passwords is silent, and so are meeting passcodes. High needs a token prefix with
 * its length, a PEM header, or a value with digits behind the word; door codes are medium. Raw values never leave.
 * Sources: secretlint rule documentation; GitHub, AWS, Slack token formats (2026-11-21).
 */
import { PASS, type Detector, type Judgement, type Surroundings } from '../../core/detector';
import prefixes from './prefixes.json';
import {
  foundWith,
  judgeCode,
  judgeLongKey,
  judgePassword,
  judgeShort,
  judgeWifi,
} from './password';
import label from './label.json';
import { strengthOf, WITH_SIGN } from './value';
import words from './words.json';

/** By list of phrases: what is looked for behind them. */
const JUDGES: { readonly [shape: string]: (near: Surroundings) => Judgement } = {
  token: judgeToken,
  link: judgeLink,
  'phrase:password': judgePassword,
  'phrase:code': judgeCode,
  'phrase:pin': judgeCode,
  'phrase:short': judgeShort,
  'phrase:wifiKey': judgeWifi,
  'phrase:longKey': judgeLongKey,
  'phrase:key': judgeKey,
};

export const detector: Detector = {
  id: 'secrets',
  category: 'credential',
  takes: Object.keys(JUDGES),
  claimOrder: 17,
  words,
  masking: 'label',
  label,
  about: {
    finds:
      'Passwords and door codes written in the text or in a link, access tokens of large services, private keys.',
    decides:
      'Password words followed by a value that is no plain word; token prefixes with their length; PEM headers.',
    sources: [
      'secretlint rule documentation; GitHub, AWS and Slack token formats (read 2026-11-21)',
    ],
    misses:
      'Passwords that are plain words without a user name near; keys without a known prefix or word; meeting passcodes.',
  },
  judge(candidate, near) {
    return JUDGES[candidate.shape]?.(near) ?? PASS;
  },
};

const PREFIXES = prefixes.tokens.map(({ prefix }) => prefix.replace(/\./g, '\\.')).join('|');
/** By itself, behind the name of a setting (`KEY=ghp_…`), in a link (`https://ghp_…@host/`). */
const TOKEN = new RegExp(`(?:^|[=:/@])(${PREFIXES})([A-Za-z0-9_./+=-]+)`);

/** A known prefix and enough characters of the right kind behind it. */
function judgeToken(near: Surroundings) {
  const found = TOKEN.exec(near.raw());
  if (found === null) {
    const isSecond = isMixed(near.raw()) && AWS_ID.test(near.before(64));
    return isSecond ? foundWith('high', ['shape']) : PASS;
  }
  const least = prefixes.tokens.filter(({ prefix }) => prefix === found[1])[0]!.length;
  return found[2]!.length >= least ? foundWith('high', ['prefix']) : PASS;
}

/** `AKIA… / m8Vt/3KqZr1W…`: the secret behind the id of its key has no prefix. */
const AWS_ID = /(?:akia|asia)[a-z0-9]{16}(?![a-z0-9])/;

/** Twenty characters and more (a plus parts a longer one), capitals, small letters and digits. */
function isMixed(raw: string): boolean {
  return (
    /^[A-Za-z0-9/+=_-]{20,}$/.test(raw) && /[A-Z]/.test(raw) && /[a-z]/.test(raw) && /\d/.test(raw)
  );
}

/** `postgres://app:s3cr3t@host/db`, `jdbc:mysql://db/hr?user=app&password=s3cr3t`. */
function judgeLink(near: Surroundings) {
  const token = judgeToken(near);
  if (token.verdict === 'finding') return token;
  const raw = near.raw().toLowerCase();
  const user = /^[a-z][a-z0-9+.-]{1,20}:\/\/[^/\s:@]{1,60}:([^/\s@]{3,80})@/.exec(raw);
  // Web pages have one-time values there; a meeting link has `pwd=`.
  const query = /^http/.test(raw) ? null : /[?&;](?:password|passwd|pwd)=([^&;\s]{4,80})/.exec(raw);
  const value = (user ?? query)?.[1] ?? '';
  return strengthOf(value) >= WITH_SIGN ? foundWith('high', ['shape']) : PASS;
}

const FENCE = '-----';

/** `-----BEGIN RSA PRIVATE KEY-----` and what it begins. */
function judgeKey(near: Surroundings): Judgement {
  if (!/-{4,5} ?$/.test(near.before(6))) return PASS;
  const widen = { before: FENCE.length, after: 0, block: { fence: FENCE, end: 'END' } };
  return Object.assign(foundWith('high', ['shape']), { widen });
}
