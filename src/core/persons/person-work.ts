/**
 * Papers about work: agendas, minutes, rotas, programmes, lists of tasks. In their lists a bare name is whoever
 * does the thing, not whom it is about: "Samir – comparison of burn-out figures".
 *
 * Whom such a list is about has a title ("Mme Roy : sortie de cure"), or the line says so: absent, because of, a
 * case, a verb behind the name. Used by `person-acts.ts` and `person.ts`; looks at one line, and once at the text.
 * Source: docs/policy-be-federal.md, EX-CONTACT.
 */
import { isBearing } from './person-office';
import type { PersonPatterns } from './person-patterns';
import { gapBetween, isWord, type Name, type Scene } from './person-scene';
import { textBefore } from '../text-before';

/** Characters at the beginning of a text in which such a paper says what it is. */
const LONGEST_HEAD = 4000;
const FIRST_WORDS = 120;
const LONGEST_ITEM = 160;
/** Characters before the first word of a line: a bullet, a number, a date. */
const LONGEST_BULLET = 24;

/** Does the text, or the folded subject of its mail, say that it is such a paper; not one of patients or clients? */
export function isWorkPaper(
  text: string,
  subject: string,
  { workPaper, workSubject, rosterOf, away }: PersonPatterns,
): boolean {
  if (rosterOf.test(subject) || away.test(subject)) return false;
  if (workPaper.test(subject) || workSubject.test(subject)) return true;
  const head = text.slice(0, LONGEST_HEAD);
  const at = head.search(workPaper);
  if (at < 0) return false;
  // "Verslag zorgoverleg 12/11, bewoner T.V.": what its first words or that line say besides.
  const line = head.slice(head.lastIndexOf('\n', at) + 1).split('\n')[0]!;
  return !rosterOf.test(line) && !away.test(line) && !rosterOf.test(head.slice(0, FIRST_WORDS));
}

/** Is it a bare name in a line of such a list? */
export function isInWorkList(scene: Scene, name: Name): boolean {
  if (!scene.isWork || name.kind === 'titled-name' || name.kind === 'labelled') return false;
  if (!isApart(scene, name.first) || isSurnameFirst(scene, name)) return false;
  if (isBearing(scene, name.last + 1)) return false;
  const item = itemOf(scene);
  if (item.length > LONGEST_ITEM || !ITEM.test(item)) return false;
  if (name.first === 0 && isSaidShortly(scene, name.last)) return false;
  return !scene.patterns.away.test(item) && !scene.patterns.ofCase.test(item);
}

/** Behind a mark, in a column of its own, or "by": "Ontslag Jan Peeters" is his. */
function isApart(scene: Scene, first: number): boolean {
  if (first === 0) return true;
  return (
    /[^ .'\u2019]| {2}/.test(gapBetween(scene, first - 1, first)) ||
    isWord(scene, first - 1, 'doneBy')
  );
}

/** "Duquette, Renée": so people are listed, not who does something. */
function isSurnameFirst({ text, tokens }: Scene, { first, last }: Name): boolean {
  return text.slice(tokens.starts[first]!, tokens.ends[last]!).indexOf(',') >= 0;
}

/** "Jan Peeters : burn-out": a word or three behind a name that comes first are about him, no task. */
function isSaidShortly({ text, tokens }: Scene, last: number): boolean {
  const end = tokens.ends[last]!;
  return /^ ?[:\u2013-] \S+(?: \S+){0,2}\s*$/.test(
    text.slice(end, end + LONGEST_ITEM).split('\n')[0]!,
  );
}

/** A bullet, number, hour or date first; columns; or a topic and a dash or colon. */
const ITEM =
  /^\s{0,8}(?:[-\u2013\u2014\u2022*>|]|\(?\d{1,2}[.):/h -]|[IVX]{1,4}\.|[a-z]\))|^ {2,8}\S|\S {2,}\S|\t|\||\.{3}|^[^.!?\n]{2,80}(?: [-\u2013\u2014] | ?: )[^.!?\n]*$/;

/** The line as typed, from its bullet to its end; empty when it is too long to be an item. */
function itemOf({ text, tokens }: Scene): string {
  const first = tokens.starts[0]!;
  const last = tokens.ends[tokens.length - 1]!;
  if (last - first > LONGEST_ITEM) return '';
  const before = textBefore(text, first, LONGEST_BULLET);
  return before.slice(before.lastIndexOf('\n') + 1) + text.slice(first, last + 2).split('\n')[0];
}
