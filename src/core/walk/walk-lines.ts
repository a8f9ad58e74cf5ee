/**
 * Ends of lines in a walk: paragraphs, rows and their cells (tabs, semicolons, `|`, commas), machine-readable
 * zones. Holds what it must remember of the lines before; writes into `Walked`.
 */
import { intList, push, type IntList } from '../int-list';
import { FOLD, SPACE } from '../text';
import { isBehindList, isCountedOn, isItem, isLaterItem } from './walk-items';
import { mrzLength, skipSpaces } from './walk-marks';
import { addCandidate, startItem, startParagraph, type Walked } from './walked';
import { textBefore } from '../text-before';

export interface WalkLines {
  /** A semicolon or `|` may end a field of a row. */
  field(index: number): void;
  /** `<` fills the lines of passports. */
  angle(index: number): void;
  /** The line ends at `end`, the next one begins at `next`. */
  end(end: number, next: number): void;
}

const ENDS_OF_PROSE = '.,:!?';
/** Of so many characters the last field of a header is one word, its mark and full stop included. */
const SHORT_FIELD = 12;
/** Characters of one line of an identity card; its zone has three lines, that of a passport two. */
const CARD_LINE = 30;

/** `mrzShape`: the shape id of machine-readable zones; -1 when no detector takes them. */
export function createLines(text: string, walked: Walked, mrzShape: number): WalkLines {
  let lineStart = 0;
  let lastAngle = -1;
  /** Lines of a machine-readable zone so far: their length, number and where the first begins. */
  let mrz = { length: 0, lines: 0, start: 0 };
  let isBlankLine = true;
  let isInList = false;
  let tabsBeforeLine = 0;
  let previousBlock = -1;
  /** Where fields end in this line, `Nom;NISS` or `| Nom | NISS |`, and how many did in the line before. */
  const fieldEnds = intList();
  let previousFields = 0;
  let fieldsTop = 0;

  function end(lineEnd: number, next: number): void {
    const line = walked.lines.length - 1;
    const hasTabs = walked.tabs.length > tabsBeforeLine;
    let isRow = hasTabs;
    if (hasTabs) endRow(line);
    else isRow = endFields(line, lineEnd);
    fieldEnds.length = 0;
    isBlankLine = skipSpaces(text, lineStart, lineEnd) === lineEnd;
    addMrzLine(lineEnd);
    if (next < text.length) startLine(line, next, isRow);
  }

  function startLine(line: number, next: number, isBehindRow: boolean): void {
    const { lines, paragraphs, sentences } = walked;
    const isAfterBlank = isBlankLine && line > 0;
    if (isAfterBlank && paragraphs.items[paragraphs.length - 1] === lineStart) {
      // Of many blank lines one is enough.
      lines.items[line] = next;
      paragraphs.items[paragraphs.length - 1] = next;
      sentences.items[sentences.length - 1] = next;
    } else {
      push(lines, next);
      push(walked.lineTabs, walked.tabs.length);
      push(walked.lineBlocks, line + 1);
      if (isBlankLine || isBehindRow || isLaterItem(text, lineStart, next))
        startParagraph(walked, next);
    }
    startItems(next);
    lineStart = next;
    tabsBeforeLine = walked.tabs.length;
  }

  function startItems(next: number): void {
    const isCounted = isCountedOn(text, lineStart, next);
    // A word and a number begin an item once the next line counts on.
    if (isCounted && !isInList) startItem(walked, lineStart);
    const isNext = isCounted || isItem(text, next);
    const isBelow = !isNext && isInList && isBehindList(text, lineStart, next);
    if (isNext || isBelow) startItem(walked, next);
    isInList = isNext || (isInList && !isBelow && !isBlankLine);
  }

  function endRow(line: number): void {
    previousBlock = previousBlock >= 0 ? previousBlock : line;
    walked.lineBlocks.items[line] = previousBlock;
    startParagraph(walked, lineStart);
    previousFields = 0;
  }

  /** A line without tabs: fields count as cells; as many in the next line make a table of both. Is it a row? */
  function endFields(line: number, lineEnd: number): boolean {
    // The rule below the heads of a table belongs to it.
    if (isRule(text, lineStart, lineEnd)) {
      walked.lineBlocks.items[line] = fieldsTop;
      return false;
    }
    if (fieldEnds.length === 0) addCommas(text, lineStart, lineEnd, fieldEnds);
    if (fieldEnds.length === 0) addGaps(text, lineStart, lineEnd, fieldEnds);
    const count = fieldEnds.length;
    for (let i = 0; i < count; i++) push(walked.tabs, fieldEnds.items[i]!);
    const isRow = count > 0 && count === previousFields;
    if (isRow) {
      walked.lineBlocks.items[line] = fieldsTop;
      startParagraph(walked, lineStart);
    } else fieldsTop = line;
    previousBlock = -1;
    // Prose has semicolons too, and ends with a full stop; so may `Nom ; adresse ; anniv.`
    const isShort = count > 1 && lineEnd - fieldEnds.items[count - 1]! <= SHORT_FIELD;
    const isHeader = isRow || isShort || !endsProse(text, lineEnd);
    previousFields = isHeader ? count : 0;
    return isRow;
  }

  function addMrzLine(lineEnd: number): void {
    const mayBe = lastAngle >= lineStart || mrz.lines > 0;
    const length = mayBe ? mrzLength(text, lineStart, lineEnd) : 0;
    if (length === 0) {
      if (!isBlankLine) mrz = { length: 0, lines: 0, start: 0 };
      return;
    }
    const isNext = mrz.lines > 0 && mrz.length === length;
    const start = isNext ? mrz.start : skipSpaces(text, lineStart, lineEnd);
    mrz = { length, lines: isNext ? mrz.lines + 1 : 1, start };
    if (mrz.lines < (length === CARD_LINE ? 3 : 2)) return;
    let last = lineEnd;
    while (FOLD[text.charCodeAt(last - 1)] === SPACE) last--;
    if (mrzShape >= 0) addCandidate(walked, mrzShape, start, last);
    mrz = { length: 0, lines: 0, start: 0 };
  }

  return {
    field: (index) => push(fieldEnds, index),
    angle: (index) => void (lastAngle = index),
    end,
  };
}

/** Longer lines with commas are prose; fewer of them are decimals. */
const LONGEST_CSV_LINE = 1000;
const LEAST_COMMAS = 2;

/** `Invoice no.,Amount,Due`: commas without a space behind them. */
function addCommas(text: string, start: number, end: number, ends: IntList): void {
  if (end - start > LONGEST_CSV_LINE) return;
  const line = text.slice(start, end);
  for (let at = line.indexOf(','); at >= 0; at = line.indexOf(',', at + 1)) {
    if (line.charAt(at + 1) !== ' ') push(ends, start + at);
  }
  if (ends.length < LEAST_COMMAS) ends.length = 0;
}

const LEAST_GAPS = 2;

/** `Emp. no  Name         SIN`: columns kept apart by spaces; two behind a full stop are a typist's habit. */
function addGaps(text: string, start: number, end: number, ends: IntList): void {
  if (end - start > LONGEST_CSV_LINE) return;
  const line = text.slice(start, end);
  for (let at = line.indexOf('  '); at >= 0; at = line.indexOf('  ', at)) {
    const before = line.charAt(at - 1);
    while (line.charAt(at) === ' ') at++;
    if (before !== '' && at < line.length && !/[.!?:\s]/.test(before)) push(ends, start + at - 1);
  }
  if (ends.length < LEAST_GAPS) ends.length = 0;
}

const LONGEST_RULE = 400;

/** `---+---------+---`, `|:--|--:|`, `=====`. */
function isRule(text: string, start: number, end: number): boolean {
  const first = text.charAt(start);
  if (first !== '-' && first !== '|' && first !== '+' && first !== '=') return false;
  return end - start <= LONGEST_RULE && /^[-+|:= ]{3,400}$/.test(text.slice(start, end).trim());
}

/** A full stop behind three letters at most is an abbreviation's: `Name;Ausweis-Nr.`. */
function endsProse(text: string, end: number): boolean {
  if (ENDS_OF_PROSE.indexOf(text.charAt(end - 1)) < 0) return false;
  return !/(?:^|[^A-Za-z])[A-Za-z]{1,3}\.$/.test(textBefore(text, end, 5));
}
