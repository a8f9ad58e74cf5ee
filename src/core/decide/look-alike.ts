/**
 * Does a domain look like a known one without being it? Typing slips and deceit alike.
 *
 * Compares with the organisation's own and listed domains and with the suffixes of the policy; short
 * names are left alone, because every short name is one letter away from another. Letters: a selection
 * from the Unicode confusables that can stand in Belgian, French and Canadian names, made for this.
 */

import { isBelow } from './domain-entries';

/** Known domains: `exact` whole, `suffixes` for the end of a domain. */
export interface KnownDomains {
  readonly exact: readonly string[];
  readonly suffixes: readonly string[];
}

/** Shortest name, without dots, for which one slip counts; for two slips. */
const LENGTH_FOR_ONE = 8;
const LENGTH_FOR_TWO = 14;
/** Longer domains are not compared: recipients times known domains must stay affordable. */
const LONGEST_DOMAIN = 100;

/** A known name with what the eye sees of it. */
interface Known {
  readonly domain: string;
  readonly skeleton: string;
  /** Compared with the whole domain, or with as many labels at its end. */
  readonly labels: number | null;
}

/**
 * A test against known domains: the known domain that the given one resembles, or null. A known domain
 * resembles nothing. Build it once for a message; asking twice about a domain costs once.
 */
export function createLookAlike(known: KnownDomains): (domain: string) => string | null {
  const exact = new Set(known.exact);
  const all: Known[] = [];
  for (const domain of known.exact) all.push({ domain, skeleton: skeleton(domain), labels: null });
  for (const domain of known.suffixes) {
    if (domain.length < LENGTH_FOR_ONE) continue;
    all.push({ domain, skeleton: skeleton(domain), labels: domain.split('.').length });
  }
  const answers = new Map<string, string | null>();
  return (domain) => {
    const before = answers.get(domain);
    if (before !== undefined) return before;
    const isKnown = exact.has(domain) || known.suffixes.some((suffix) => isBelow(domain, suffix));
    const isComparable = domain !== '' && domain.length <= LONGEST_DOMAIN && !isKnown;
    const answer = isComparable ? firstAlike(domain, all) : null;
    answers.set(domain, answer);
    return answer;
  };
}

function firstAlike(domain: string, all: readonly Known[]): string | null {
  const whole = skeleton(domain);
  const labels = domain.split('.');
  for (const known of all) {
    // `own.example.login.example`: the known name in front, somebody else's behind.
    if (known.labels === null && domain.startsWith(`${known.domain}.`)) return known.domain;
    const tail = known.labels === null ? domain : labels.slice(-known.labels).join('.');
    const seen = known.labels === null ? whole : skeleton(tail);
    if (resembles(tail, seen, known)) return known.domain;
  }
  return null;
}

function resembles(domain: string, seen: string, known: Known): boolean {
  if (domain === known.domain) return false;
  if (seen === known.skeleton) return true;
  const shorter = Math.min(seen.length, known.skeleton.length);
  if (shorter < LENGTH_FOR_ONE) return false;
  if (hasOtherEnding(domain, known.domain)) return true;
  const limit = shorter >= LENGTH_FOR_TWO ? 2 : 1;
  return sharesStart(seen, known.skeleton) && distance(seen, known.skeleton, limit) <= limit;
}

/** `own-name.be` and `own-name.com`: same name, other country. */
function hasOtherEnding(domain: string, known: string): boolean {
  const nameOf = (text: string): string => text.slice(0, text.lastIndexOf('.'));
  return nameOf(domain) === nameOf(known) && nameOf(known).length >= LENGTH_FOR_ONE;
}

/** Slips rarely hit the first letter; different words often differ there. */
function sharesStart(a: string, b: string): boolean {
  return a[0] === b[0] || (a[0] === b[1] && a[1] === b[0]);
}

/** Each row: the plain letter, then what can stand for it. */
const ALIKE: readonly string[] = [
  'o0оóòôöõοø',
  'l1iíìïîıіι',
  'e3еéèêëε',
  's5ѕ',
  'b8в',
  'aаáàâäãåα',
  'pрρ',
  'cсç',
  'yуýÿ',
  'xхχ',
  'dԁ',
  'hһн',
  'jј',
  'qԛ',
  'wԝω',
  'kкκ',
  'mм',
  'tтτ',
  'vν',
  'nñ',
  'uúùûüυ',
];
const FOLDS: Map<string, string> = new Map();
for (const row of ALIKE) for (const char of row) FOLDS.set(char, row[0]!);

/** What the eye sees: look-alike letters folded, `rn` as m, `vv` as w, `cl` as d, dots and dashes dropped. */
function skeleton(domain: string): string {
  let folded = '';
  for (const char of domain) if (char !== '-' && char !== '.') folded += FOLDS.get(char) ?? char;
  return folded.replace(/rn/g, 'm').replace(/vv/g, 'w').replace(/cl/g, 'd');
}

/**
 * Edit distance with swaps of neighbours; `limit + 1` as soon as it is above `limit`. Only the band of
 * `limit` columns around the diagonal can stay below it, so a comparison is linear in the length.
 */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const far = limit + 1;
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current: number[] = [];
    current[0] = row;
    const from = Math.max(1, row - limit);
    const to = Math.min(b.length, row + limit);
    let best = from === 1 ? row : far;
    for (let column = from; column <= to; column += 1) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      const above = (last[column] ?? far) + 1;
      const left = (current[column - 1] ?? far) + 1;
      let value = Math.min(above, left, (last[column - 1] ?? far) + cost);
      const isSwap =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (isSwap) value = Math.min(value, (before[column - 2] ?? far) + 1);
      current[column] = value;
      best = Math.min(best, value);
    }
    if (best > limit) return far;
    before = last;
    last = current;
  }
  return last[b.length] ?? far;
}
