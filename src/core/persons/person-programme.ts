/**
 * Names of whoever does a point of a programme, holds office in a list of tasks, or signs within a line:
 * nobody the text is about. Used by `person-acts.ts` only; looks at a bounded stretch round the name.
 *
 * "13 Uhr: Burnout vorbeugen (Frau Rieger)", "1. Minutes 2. Homelessness (Mr Duarte)", "Unfälle (Herr Mohr),
 * Belastung (Frau Lutz)", "Contacts\nTVA : Mme Roy", "Gruß, Geschäftsstelle, Frau Adam"; but "aanvraag wegens burn-out (Jan Peeters)" is about him.
 */
import type { Name, Scene } from './person-scene';
import { textBefore } from '../text-before';

const IN_BRACKETS = /\([A-Z\u00c0-\u00de][^()\n]{1,40}\)/g;
/** As much of a line as is looked at to either side. */
const AROUND = 200;
const LONGEST_CLOSING = 64;
const LONGEST_EVENT = 90;
/** Lines between such a heading and a name. */
const MOST_LINES = 6;
const LONGEST_LINE = 80;
/** The same below a heading of who is on duty: a week of two shifts. */
const MOST_ROWS = 16;
const LONGEST_ROW = 120;
/** Words of the subject of a talk, before whoever gives it. */
const LONGEST_DAY = 24;
/** Characters in which the number of a point stands. */
const LABEL_LOOK = 12;

export function isOfProgramme(scene: Scene, name: Name): boolean {
  const { tokens } = scene;
  const start = tokens.starts[name.first]!;
  const end = tokens.ends[name.last]!;
  return (
    isOfPoint(scene, start, end) ||
    isAtEvent(scene, start, end) ||
    isInlineSigner(scene, start, end) ||
    isOfTask(scene, start) ||
    isOnDuty(scene) ||
    isSpeaker(scene, start, end)
  );
}

function isOfPoint({ text, tokens, patterns }: Scene, start: number, end: number): boolean {
  if (text.charAt(start - 1) !== '(') return false;
  if (!/^\.?\)\s{0,2}([,.;\d]|$|\n)/.test(text.slice(end, end + 5))) return false;
  const line = tokens.starts[0]!;
  if (patterns.atTime.test(text.slice(Math.max(0, line - 14), line + 5))) return true;
  if (isNumberedPoint(text, start, patterns.ofCase)) return true;
  // The number of the first point stands before the first word.
  const from = Math.max(0, line - 4, start - AROUND);
  const found = text.slice(from, Math.min(tokens.ends[tokens.length - 1]! + 1, end + AROUND));
  return patterns.steps.test(found) || (found.match(IN_BRACKETS) ?? []).length > 1;
}

const NUMBERED = /^\s{0,6}\d{1,2}[.)] /;

/** "2. Homelessness (Mr Duarte)" between other numbered lines; "3. Request for support (Mr Duarte)" is his. */
function isNumberedPoint(text: string, at: number, ofCase: RegExp): boolean {
  const line = startOfLine(text, at, AROUND);
  if (line < 0 || !NUMBERED.test(text.slice(line, line + LABEL_LOOK))) return false;
  if (ofCase.test(text.slice(line, at))) return false;
  const above = line > 0 ? startOfLine(text, line - 1, AROUND) : -1;
  const feed = text.slice(at, at + AROUND).indexOf('\n');
  const below = feed < 0 ? text.length : at + feed + 1;
  return (
    (above >= 0 && NUMBERED.test(text.slice(above, above + LABEL_LOOK))) ||
    NUMBERED.test(text.slice(below, below + LABEL_LOOK))
  );
}

/** "A practical day for line managers with Ruth Cavendish." */
function isAtEvent({ text, patterns }: Scene, start: number, end: number): boolean {
  if (!/^\s{0,2}([.;\n]|$)/.test(text.slice(end, end + 4))) return false;
  return patterns.eventWith.test(textBefore(text, start, LONGEST_EVENT));
}

function isInlineSigner({ text, patterns }: Scene, start: number, end: number): boolean {
  if (!/^\s{0,3}($|\n)/.test(text.slice(end, end + 4))) return false;
  return patterns.closing.test(textBefore(text, start, LONGEST_CLOSING));
}

/** A label before the name, and a heading of contacts or tasks above these lines. */
function isOfTask({ text, tokens, patterns }: Scene, start: number): boolean {
  let line = startOfLine(text, tokens.starts[0]!);
  if (line < 0 || !LABEL.test(text.slice(line, start))) return false;
  for (let lines = 0; lines < MOST_LINES && line > 1; lines++) {
    const end = line - 1;
    line = startOfLine(text, end);
    if (line < 0) return false;
    const above = text.slice(line, end);
    if (patterns.duties.test(above)) return true;
    if (!LABEL.test(above)) return false;
  }
  return false;
}

/** "Le tour de rôle du week-end :" above short lines: who is there for what; not the rota of patients. */
function isOnDuty({ text, tokens, patterns }: Scene): boolean {
  let line = startOfLine(text, tokens.starts[0]!, LONGEST_ROW);
  if (line < 0 || !isRow(text, line)) return false;
  for (let lines = 0; lines < MOST_ROWS && line > 1; lines++) {
    const end = line - 1;
    line = startOfLine(text, end, LONGEST_ROW);
    if (line < 0) return false;
    const above = text.slice(line, end);
    // Hardly any line ends like a heading, so the patterns are seldom tried.
    if (/: ?$/.test(above)) return patterns.roster.test(above) && !patterns.rosterOf.test(above);
    if (!isRow(text, line)) return false;
  }
  return false;
}

/** A short line that is no sentence. */
function isRow(text: string, line: number): boolean {
  const row = text.slice(line, line + LONGEST_ROW + 1).split('\n', 1)[0]!;
  return row.length <= LONGEST_ROW && !/[.!?:] ?$/.test(row.trim());
}

/** "14/05  Vivre avec la démence : ce que les familles demandent - Mme Klein": a day, a title of some words, a name. */
function isSpeaker({ text, tokens, patterns }: Scene, start: number, end: number): boolean {
  const line = startOfLine(text, tokens.starts[0]!, LONGEST_DAY);
  if (
    line < 0 ||
    start - line > AROUND ||
    !/^(?:, [^\n]{2,40})?\s{0,2}(?:\n|$)/.test(text.slice(end, end + 48))
  )
    return false;
  const day = patterns.onDay.exec(text.slice(line, line + LONGEST_DAY));
  if (day === null) return false;
  const title = text.slice(line + day[0].length, start);
  return /^[^\n]{12,} [-\u2013\u2014] $/.test(title) && title.split(' ').length > LEAST_WORDS;
}

/** Words of a title and the dash; fewer may be what somebody has. */
const LEAST_WORDS = 5;

const LABEL = /^[^:\n]{2,40}:\s/;

/** Where the line that holds `before` begins; -1 when that is further back than a label or heading may be. */
function startOfLine(text: string, before: number, furthest = LONGEST_LINE): number {
  const from = Math.max(0, before - furthest);
  const feed = text.slice(from, before).lastIndexOf('\n');
  if (feed >= 0) return from + feed + 1;
  return from === 0 ? 0 : -1;
}
