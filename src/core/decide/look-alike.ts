/**
 * Does a domain look like a known one without being it? Typing slips and deceit alike.
 *
 * Compares with the organisation's own and listed domains and with the suffixes of the policy; short
 * names are left alone, because every short name is one letter away from another. Letters: a selection
 * from the Unicode confusables that can stand in Belgian, French and Canadian names, made for this.
 */

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

/** The known domain that this one resembles, or null. A known domain resembles nothing. */
export function looksLike(domain: string, known: KnownDomains): string | null {
  if (domain === '' || domain.length > LONGEST_DOMAIN || isKnown(domain, known)) return null;
  for (const candidate of known.exact) {
    if (resembles(domain, candidate)) return candidate;
    // `own.example.login.example`: the known name in front, somebody else's behind.
    if (domain.startsWith(`${candidate}.`)) return candidate;
  }
  for (const suffix of known.suffixes) {
    const tail = domain.split('.').slice(-suffix.split('.').length).join('.');
    if (suffix.length >= LENGTH_FOR_ONE && resembles(tail, suffix)) return suffix;
  }
  return null;
}

function isKnown(domain: string, known: KnownDomains): boolean {
  return (
    known.exact.includes(domain) ||
    known.suffixes.some((suffix) => domain === suffix || domain.endsWith(`.${suffix}`))
  );
}

function resembles(domain: string, known: string): boolean {
  if (domain === known) return false;
  const a = skeleton(domain);
  const b = skeleton(known);
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  if (shorter < LENGTH_FOR_ONE) return false;
  if (hasOtherEnding(domain, known)) return true;
  const limit = shorter >= LENGTH_FOR_TWO ? 2 : 1;
  return sharesStart(a, b) && distance(a, b, limit) <= limit;
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
export function skeleton(domain: string): string {
  let folded = '';
  for (const char of domain) if (char !== '-' && char !== '.') folded += FOLDS.get(char) ?? char;
  return folded.replace(/rn/g, 'm').replace(/vv/g, 'w').replace(/cl/g, 'd');
}

/** Edit distance with swaps of neighbours; `limit + 1` as soon as it is above `limit`. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let best = row;
    for (let column = 1; column <= b.length; column += 1) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      let value = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + cost);
      const isSwap =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (isSwap) value = Math.min(value, before[column - 2]! + 1);
      current.push(value);
      best = Math.min(best, value);
    }
    if (best > limit) return limit + 1;
    before = last;
    last = current;
  }
  return last[b.length]!;
}
