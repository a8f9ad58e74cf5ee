/**
 * What the sheets of a workbook share: names, strings, number formats, and which part belongs to which.
 * Tables grow to a fixed size; past it strings come out empty and the file is called partial.
 */
import type { Budget } from '../../core/budget';
import { TABLE_ENTRIES } from '../limits';
import { walkXml } from '../xml';
import { attributeOf } from '../xml-attributes';
import type { XmlHandler } from '../xml';

export interface Workbook {
  readonly strings: string[];
  /** Cell format → number format id. */
  readonly formats: number[];
  readonly codes: { [id: string]: string };
  /** Days that its dates are short of those of other workbooks: 1462 when they count from 1904. */
  firstDay: number;
  /** Relation id → sheet name. */
  readonly sheets: { [id: string]: string };
  /** Part name → sheet name, or relation id until the workbook has been read. */
  readonly partSheets: { [part: string]: string };
  /** Part of a comment or drawing → part of its sheet. */
  readonly owners: { [part: string]: string };
}

export function createWorkbook(): Workbook {
  return {
    strings: [],
    formats: [],
    codes: Object.create(null),
    firstDay: 0,
    sheets: Object.create(null),
    partSheets: Object.create(null),
    owners: Object.create(null),
  };
}

/** The name of the sheet that a part is, or belongs to; else the part's own name. */
export function sheetName(workbook: Workbook, part: string): string {
  const sheet = workbook.owners[part] ?? part;
  const id = workbook.partSheets[sheet];
  const name = id === undefined ? undefined : workbook.sheets[id];
  return name ?? sheet.slice(sheet.lastIndexOf('/') + 1).replace(/\.\w{1,4}$/, '');
}

const nothing = (): void => undefined;

export function readRelations(
  name: string,
  bytes: Uint8Array,
  workbook: Workbook,
  budget: Budget,
): void {
  const owner = name.replace('_rels/', '').replace(/\.rels$/, '');
  const isWorkbook = /workbook\.(?:xml|bin)$/.test(owner);
  const open: XmlHandler['open'] = (_element, attributes) => {
    const target = attributeOf(attributes, 'Target');
    if (target === null) return;
    const part = resolvePath(owner, target);
    if (isWorkbook) workbook.partSheets[part] = attributeOf(attributes, 'Id') ?? '';
    else if (/worksheets\//.test(owner)) workbook.owners[part] = owner;
  };
  walkXml(bytes, { open, close: nothing, text: nothing }, budget);
}

function resolvePath(owner: string, target: string): string {
  if (target.charAt(0) === '/') return target.slice(1);
  const path = owner.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else path.push(step);
  }
  return path.join('/');
}

/** Days between the two first days that workbooks know. */
export const FROM_1904 = 1462;

export function readWorkbook(source: Uint8Array, workbook: Workbook, budget: Budget): void {
  const open: XmlHandler['open'] = (element, attributes) => {
    if (element === 'workbookPr' && /^(?:1|true)$/.test(attributeOf(attributes, 'date1904') ?? ''))
      workbook.firstDay = FROM_1904;
    if (element !== 'sheet') return;
    const id = attributeOf(attributes, 'id');
    const name = attributeOf(attributes, 'name');
    if (id !== null && name !== null) workbook.sheets[id] = name;
  };
  walkXml(source, { open, close: nothing, text: nothing }, budget);
}

/** `sstItem` is what the trial versions of Excel 2007 wrote. */
const isString = (element: string): boolean => element === 'si' || element === 'sstItem';

/** The strings in order; pronunciation hints (`rPh`) are left out, they repeat the text. */
export function readSharedStrings(source: Uint8Array, { strings }: Workbook, budget: Budget): void {
  let pieces: string[] = [];
  let isText = false;
  let isHint = false;
  walkXml(
    source,
    {
      open(element) {
        if (isString(element)) pieces = [];
        else if (element === 't') isText = true;
        else if (element === 'rPh') isHint = true;
      },
      close(element) {
        if (element === 't') isText = false;
        else if (element === 'rPh') isHint = false;
        else if (isString(element) && strings.length < TABLE_ENTRIES) strings.push(pieces.join(''));
      },
      text(text) {
        if (isText && !isHint) pieces.push(text);
      },
    },
    budget,
  );
}

export function readStyles(source: Uint8Array, { formats, codes }: Workbook, budget: Budget): void {
  let isCell = false;
  walkXml(
    source,
    {
      open(element, attributes) {
        if (element === 'cellXfs') isCell = true;
        else if (element === 'numFmt')
          codes[attributeOf(attributes, 'numFmtId') ?? ''] =
            attributeOf(attributes, 'formatCode') ?? '';
        else if (element === 'xf' && isCell && formats.length < TABLE_ENTRIES)
          formats.push(Number(attributeOf(attributes, 'numFmtId')));
      },
      close(element) {
        if (element === 'cellXfs') isCell = false;
      },
      text: nothing,
    },
    budget,
  );
}
