/** One sheet: cells joined by tabs, rows by line feeds, each cell under its own place name. */
import { CELL_MARKS } from '../limits';
import { shownNumber } from '../number-format';
import { takeWords } from '../tag-words';
import { walkXml } from '../xml';
import { attributeOf, eachAttribute } from '../xml-attributes';
import type { XmlHandler } from '../xml';
import type { TextSink } from '../text-sink';
import { OOXML_RULES } from '../markup-rules';
import type { WorkbookTools } from './index';
import type { Workbook } from './workbook';

interface Cell {
  readonly place: string;
  readonly type: string;
  readonly format: number;
  value: string;
  inline: string;
  formula: string;
}

export function readSheet(
  source: Uint8Array,
  name: string,
  { workbook, sink, budget }: WorkbookTools,
): void {
  const grid = createGrid(name, sink);
  let cell: Cell | null = null;
  let inside = '';
  const handler: XmlHandler = {
    open(element, attributes) {
      inside = element;
      if (element === 'row') grid.row(Number(attributeOf(attributes, 'r')));
      else if (element === 'c') cell = openCell(attributes, grid);
      else if (cell === null) takeWords(element, attributes, { rules: OOXML_RULES, sink });
    },
    close(element) {
      inside = '';
      if (element === 'c' && cell !== null) {
        grid.put(cell.place, cellText(cell, workbook));
        if (cell.formula.indexOf('"') >= 0) sink.add(cell.formula + '\n', 'formula');
        cell = null;
      }
    },
    text(text) {
      if (cell === null) {
        const label = OOXML_RULES.labels[inside] ?? 'field';
        if (text.trim() !== '') sink.add(text + '\n', label);
      } else if (inside === 'v') cell.value += text;
      else if (inside === 't') cell.inline += text;
      else if (inside === 'f') cell.formula += text;
    },
  };
  walkXml(source, handler, budget);
  sink.line();
}

function openCell(attributes: string, grid: Grid): Cell {
  const cell = { place: '', type: '', format: -1, value: '', inline: '', formula: '' };
  eachAttribute(attributes, (name, value) => {
    if (name === 'r') cell.place = value;
    else if (name === 't') cell.type = value;
    else if (name === 's') cell.format = Number(value);
  });
  if (cell.place === '') cell.place = grid.nextPlace();
  return cell;
}

function cellText(cell: Cell, workbook: Workbook): string {
  if (cell.type === 's') return workbook.strings[Number(cell.value)] ?? '';
  if (cell.type === 'inlineStr' || cell.inline !== '') return cell.inline;
  if (cell.type === 'str' || cell.type === 'b' || cell.type === 'e' || cell.type === 'd')
    return cell.value;
  return numberText(cell.value, workbook.formats[cell.format], workbook);
}

/** A number as shown and raw, `01.02 = 102`; a date only as shown. */
export function numberText(
  raw: string,
  formatId: number | undefined,
  { codes, firstDay }: Pick<Workbook, 'codes' | 'firstDay'>,
): string {
  const value = Number(raw);
  if (raw === '' || !isFinite(value)) return raw;
  const plain = Math.floor(value) === value && Math.abs(value) < 1e15 ? String(value) : raw;
  if (formatId === undefined) return plain;
  const shown = shownNumber(value, { id: formatId, code: codes[formatId] ?? null }, firstDay);
  if (shown === null) return plain;
  return /\d[/-]\d\d[/-]\d/.test(shown) && shown.length === 10 && !/^\d{9,11}$/.test(plain)
    ? shown
    : `${shown} = ${plain}`;
}

export interface Grid {
  row(number: number): void;
  nextPlace(): string;
  put(place: string, text: string): void;
}

/** Lays cells out in the main text, with a place name for each that holds text. */
export function createGrid(sheet: string, sink: TextSink): Grid {
  let row = 0;
  let column = 0;
  let marks = 0;
  let isRowMarked = false;
  return {
    row(number) {
      sink.line();
      row = number > 0 ? number : row + 1;
      column = 0;
      isRowMarked = false;
    },
    nextPlace: () => columnName(column) + String(row),
    put(place, text) {
      column++;
      if (text === '') {
        sink.add('\t');
        return;
      }
      // Past the limit one name a row: memory is bounded, the place still leads to the line.
      if (marks < CELL_MARKS || !isRowMarked) sink.mark(`${sheet}!${place}`);
      isRowMarked = true;
      marks++;
      sink.add(text + '\t');
    },
  };
}

/** A for 0, Z for 25, AA for 26. */
export function columnName(column: number): string {
  let name = '';
  for (
    let rest = Math.floor(column);
    rest >= 0 && name.length < 4;
    rest = Math.floor(rest / 26) - 1
  )
    name = String.fromCharCode(65 + (rest % 26)) + name;
  return name;
}
