/** The sheets of an OpenDocument spreadsheet: cells by place, shown and raw, comments under their cell. */
import type { Budget } from '../../core/budget';
import { ODF_RULES } from '../markup-rules';
import { hasText } from '../text-sink';
import type { TextSink } from '../text-sink';
import { takeWords } from '../tag-words';
import { walkXml } from '../xml';
import { attributeOf } from '../xml-attributes';
import { columnName, createGrid } from '../xlsx/sheet';
import type { Grid } from '../xlsx/sheet';

interface Sheet {
  name: string;
  grid: Grid;
  row: number;
  rowRepeat: number;
  column: number;
}

interface Cell {
  raw: string;
  text: string;
  comment: string;
  repeat: number;
}

export function readTables(source: Uint8Array, sink: TextSink, budget: Budget): void {
  const sheet: Sheet = { name: '', grid: createGrid('', sink), row: 0, rowRepeat: 1, column: 0 };
  let cell: Cell | null = null;
  let comments = 0;
  const write = (text: string): void => {
    if (cell === null) sink.add(text, ODF_LABEL);
    else if (comments > 0) cell.comment += text;
    else cell.text += text;
  };
  walkXml(
    source,
    {
      open(name, attributes) {
        if (name === 'table') openSheet(sheet, attributes, sink);
        else if (name === 'table-row') openRow(sheet, attributes);
        else if (/^(?:covered-)?table-cell$/.test(name)) cell = openCell(attributes);
        else if (name === 'annotation') comments++;
        else if (name === 's' || name === 'tab') write(' ');
        else if (
          /^(?:p|h|line-break)$/.test(name) &&
          cell !== null &&
          (comments > 0 ? cell.comment : cell.text) !== ''
        )
          write('\n');
        if (attributes !== '') takeWords(name, attributes, { rules: ODF_RULES, sink });
      },
      close(name) {
        if (/^(?:covered-)?table-cell$/.test(name) && cell !== null) {
          putCell(sheet, cell, sink);
          cell = null;
        } else if (name === 'annotation') comments = Math.max(0, comments - 1);
        else if (name === 'table-row') sheet.row += sheet.rowRepeat;
        else if (/^(?:p|h)$/.test(name) && cell === null) sink.line(ODF_LABEL);
      },
      text(text) {
        if (hasText(text) || text.indexOf('\n') < 0) write(text);
      },
    },
    budget,
  );
}

/** Text outside cells: drawings, tracked changes. */
const ODF_LABEL = 'text box';

function openSheet(sheet: Sheet, attributes: string, sink: TextSink): void {
  sheet.name = attributeOf(attributes, 'name') ?? sheet.name;
  sheet.grid = createGrid(sheet.name, sink);
  sheet.row = 0;
}

function openRow(sheet: Sheet, attributes: string): void {
  sheet.rowRepeat = count(attributes, 'number-rows-repeated');
  sheet.column = 0;
  sheet.grid.row(sheet.row + 1);
}

function openCell(attributes: string): Cell {
  return {
    raw: attributeOf(attributes, 'value') ?? '',
    text: '',
    comment: '',
    repeat: count(attributes, 'number-columns-repeated'),
  };
}

function count(attributes: string, name: string): number {
  const value = Number(attributeOf(attributes, name));
  return value > 1 && value < 1e7 ? Math.floor(value) : 1;
}

function putCell(sheet: Sheet, cell: Cell, sink: TextSink): void {
  const place = columnName(sheet.column) + String(sheet.row + 1);
  const isSame = cell.raw === '' || cell.raw === cell.text;
  sheet.grid.put(
    place,
    isSame || cell.text === '' ? cell.text || cell.raw : `${cell.text} = ${cell.raw}`,
  );
  if (cell.comment !== '') sink.add(cell.comment + '\n', `${sheet.name}!${place}\ncomment`);
  sheet.column += cell.repeat;
}
