/**
 * What somebody is by profession and where she works: "policy officer at the trans network". Words in it say
 * nothing of her. Used by the readers of names and of signatures; looks at a bounded number of words.
 */
import type { Span } from './person-doubt';
import { BIT } from './person-lists';
import { canBe, gapBetween, isWord, wordAt, type Name, type Scene } from './person-scene';

/** Words of an aside: up to its body or function, and behind it. */
const ASIDE_WORDS = 9;

/**
 * Last word of "from the cancer society", ", policy officer at the trans network" behind a name; -1 when
 * there is no body or function in it.
 */
export function endOfAside(scene: Scene, { first, last }: Name): number {
  const { tokens } = scene;
  let at = last + 1;
  // In a line of capitals a name has no end; "ist Herr X aus der …" goes on with what he is.
  if (at >= tokens.length || tokens.caps[last] === 2) return -1;
  if (first > 0 && canBe(scene, first - 1, BIT.bearing)) return -1;
  const gap = gapBetween(scene, last, at);
  const isApart = /^\s?[,(\u2013-]\s?$/.test(gap);
  if (!isApart && gap !== ' ') return -1;
  while (at < tokens.length && isApart && isWord(scene, at, 'article')) at++;
  if (at >= tokens.length) return -1;
  const field = isApart && isWord(scene, at, 'expert') ? endOfField(scene, at) : -1;
  if (field >= 0) return field;
  const isOffice = isApart && (isOfficeWord(scene, at) || isOfficeWord(scene, at + 1));
  if (!isOffice && !isWord(scene, at, 'from')) return -1;
  let end = -1;
  let body = -1;
  for (let from = at; at < tokens.length && at < from + ASIDE_WORDS; at++) {
    if (at > from && !/^[ '\u2019-]$/.test(gapBetween(scene, at - 1, at))) break;
    if (isBearing(scene, at) || canBe(scene, at, BIT.speaking | BIT.modals)) break;
    const isLink = isWord(scene, at, 'link');
    if (end < 0) {
      if (isBody(scene, at)) end = body = at;
    } else if (isLink) {
      continue;
    } else if (isRestOfBody(scene, at, body)) {
      end = at;
    } else break;
  }
  return end;
}

/** ", expert violence conjugale", to the end of the line: what she knows about. */
function endOfField({ text, tokens }: Scene, expert: number): number {
  const from = tokens.ends[expert]!;
  const field = /^(?: [^\s,;:.()]{2,24}){1,4}(?=\s{0,2}(?:\n|$))/.exec(
    text.slice(from, from + LONGEST_FIELD),
  );
  if (field === null) return -1;
  let end = expert;
  while (end + 1 < tokens.length && tokens.ends[end + 1]! <= from + field[0].length) end++;
  return end;
}

const LONGEST_FIELD = 110;

/**
 * Behind the body only what belongs to it: "service achats", "conseil des mosquées"; its next words go on with
 * the sentence: "van de groendienst draagt een …", "aus der Kirche ausgetreten ist".
 */
function isRestOfBody(scene: Scene, at: number, body: number): boolean {
  if (scene.tokens.caps[at]! > 0 || isWord(scene, at - 1, 'link')) return true;
  return at === body + 1 && (at + 1 >= scene.tokens.length || !isBearing(scene, at + 1));
}

const OFFICE = BIT.functions | BIT.publicRoles;

export function isOfficeWord(scene: Scene, index: number): boolean {
  if (index >= scene.tokens.length) return false;
  return canBe(scene, index, OFFICE) || isWord(scene, index, 'officeEnd');
}

/** A body, by its word or by the end of its word: `Kulturverein`, `gezondheidscentrum`. */
export function isBody(scene: Scene, index: number): boolean {
  if (canBe(scene, index, BIT.bodies | BIT.places)) return true;
  return isOfficeWord(scene, index) || isWord(scene, index, 'bodyEnd');
}

/** "Mme Hall a …", not "à". */
export function isBearing(scene: Scene, index: number): boolean {
  return canBe(scene, index, BIT.bearing) && wordAt(scene, index) !== 'à';
}

/**
 * The cell behind a name that says what she is, in a row that goes on with more than where she works ("Sarah
 * Byrne | Clerical Officer | €31,244").
 */
export function officeCell(scene: Scene, { last }: Name): Span | null {
  const { text, tokens } = scene;
  const start = tokens.ends[last]!;
  const cell = /^ ?\|[^\n|]{1,60}(?=\|)/.exec(text.slice(start, start + 64));
  if (cell === null) return null;
  const end = start + cell[0].length;
  let hasOffice = false;
  let next = last + 1;
  for (; next < tokens.length && tokens.starts[next]! < end; next++)
    hasOffice = hasOffice || isOfficeWord(scene, next);
  if (!hasOffice || isBody(scene, next) || isBody(scene, next + 1)) return null;
  return { start, end };
}

/** "Irina Volkova, RN, dialysis, ext. 2257, irina.volkova@…": a row of a directory is where she works. */
export function cardBehind(scene: Scene, { last }: Name): Span | null {
  const start = scene.tokens.ends[last]!;
  const card = scene.patterns.card.exec(scene.text.slice(start, start + LONGEST_CARD));
  return card === null ? null : { start, end: start + card[0].length };
}

const LONGEST_CARD = 240;

/** "Tegen schepen X loopt", "gegen den Bürgermeister". */
export function isAgainst(scene: Scene, index: number): boolean {
  const before = isWord(scene, index - 1, 'definite') ? index - 2 : index - 1;
  return isWord(scene, before, 'against');
}
