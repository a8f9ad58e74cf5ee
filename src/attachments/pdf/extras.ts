/**
 * What a PDF says beside its pages: comments, form fields, bookmarks, properties, links, embedded files.
 *
 * Every object is looked at once, by the keys it has, so that broken trees, cycles and objects that no
 * page refers to cost nothing. Sources: ISO 32000-1:2008, 7.11.4 (embedded files), 12.3.3 (outlines), 12.5
 * (annotations), 12.7 (forms), 14.3 (metadata), 14.9 (alternative text).
 */
import type { NestedFile } from '../../core/reader';
import { decodeText } from '../decode-text';
import { hasText } from '../text-sink';
import type { TextSink } from '../text-sink';
import { gatherXml } from '../xml-file';
import type { PdfDocument } from './document';
import { HOPS } from './pdf-limits';
import { textOf } from './text-string';
import { asChars, asDict, asItems, asName, asStream } from './values';
import type { PdfDict, PdfStream, PdfValue } from './values';

export interface ExtrasTools {
  readonly pdf: PdfDocument;
  readonly sink: TextSink;
  readonly nested: NestedFile[];
  /** Object number of an annotation → its page. */
  readonly pageOf: ReadonlyMap<number, number>;
}

/** Key of a dictionary → label of its text; annotations and fields have functions of their own. */
const TEXT_KEYS: readonly (readonly [string, string])[] = [
  ['Alt', 'alternative text'],
  ['ActualText', 'alternative text'],
  ['URI', 'link'],
  ['JS', 'script'],
];

/** Entries that a program fills in, with numbers that are nobody's. */
const INFO_KEYS =
  /^(?:Type|CreationDate|ModDate|Creator|Producer|Trapped|PTEX\..{0,40}|SourceModified)$/;

/** Adds all of it to the sink and the nested files. */
export function readExtras(tools: ExtrasTools): void {
  const { pdf, sink } = tools;
  readInfo(tools);
  for (const number of pdf.numbers) {
    if (pdf.budget.isSpent() || sink.isFull()) return;
    const waiting: PdfValue[] = [pdf.load(number)];
    for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
      const stream = asStream(value);
      if (stream !== null) readStream(stream, tools);
      const dict = asDict(value);
      if (dict !== null) {
        readDict(dict, number, tools);
        dict.entries.forEach((inner) => pushContainer(inner, waiting));
      } else for (const inner of asItems(value)) pushContainer(inner, waiting);
    }
  }
}

function pushContainer(value: PdfValue, waiting: PdfValue[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (value.kind === 'dict' || value.kind === 'array') waiting.push(value);
}

function readInfo({ pdf, sink }: ExtrasTools): void {
  const info = asDict(pdf.get(pdf.trailer, 'Info'));
  if (info === null) return;
  info.entries.forEach((value, key) => {
    const text = textIn(pdf.resolve(value));
    if (!INFO_KEYS.test(key) && hasText(text)) sink.add(`${key}: ${text}\n`, 'properties');
  });
}

function readStream(stream: PdfStream, { pdf, sink, nested }: ExtrasTools): void {
  const isMetadata = asName(pdf.get(stream.dict, 'Type')) === 'Metadata';
  if (!isMetadata) return;
  const bytes = pdf.unpack(stream);
  if (bytes === null) return;
  gatherXml(decodeText(bytes).replace(XMP_IDS, ' '), sink, pdf.budget, {
    label: 'properties',
    nested,
  });
}

/** `xmpMM:InstanceID="uuid:…"` and `<stEvt:when>…`: the history of the file, by machine numbers. */
const XMP_IDS = /\b(?:xmpMM|stEvt|stRef):\w{1,40}(?:="[^"<]{0,200}"|>[^<]{0,200}<)/g;

function readDict(dict: PdfDict, number: number, tools: ExtrasTools): void {
  const { entries } = dict;
  const { pdf, sink } = tools;
  for (const [key, label] of TEXT_KEYS) {
    if (!entries.has(key)) continue;
    const text = textOrStream(pdf.get(dict, key), pdf);
    if (hasText(text)) sink.add(text + '\n', label);
  }
  if (entries.has('Title') && (entries.has('Parent') || entries.has('Next') || entries.has('Prev')))
    addText(textIn(pdf.get(dict, 'Title')), 'bookmark', tools);
  if (entries.has('XFA')) readXfa(pdf.get(dict, 'XFA'), tools);
  if (entries.has('EF')) readEmbedded(dict, tools);
  if (entries.has('Subtype') || entries.has('Contents')) readAnnotation(dict, number, tools);
  if (entries.has('V') || entries.has('DV') || entries.has('TU')) readField(dict, tools);
  // Choices that were not made; each a text, or what is stored and what is shown.
  for (const option of asItems(pdf.get(dict, 'Opt')))
    addText(valueText(pdf.resolve(option), pdf), 'field', tools);
}

function addText(text: string, label: string, { sink }: ExtrasTools): void {
  if (hasText(text)) sink.add(text + '\n', label);
}

/** The words of a comment; its rich form only when it says something else. */
function readAnnotation(dict: PdfDict, number: number, tools: ExtrasTools): void {
  const { pdf, pageOf } = tools;
  const page = pageOf.get(number);
  const label = page === undefined ? 'comment' : `page ${String(page)}\ncomment`;
  // The contents of a page are streams, and no comment.
  const contents = textIn(pdf.get(dict, 'Contents'));
  addText(contents, label, tools);
  const rich = textOrStream(pdf.get(dict, 'RC'), pdf);
  const words = rich.replace(/<[^<>]{0,2000}>/g, ' ');
  if (bare(words) !== bare(contents)) addText(words, label, tools);
  addText(textIn(pdf.get(dict, 'Subj')), label, tools);
}

const bare = (text: string): string => text.replace(/\s{1,}/g, '');

/** Name and value of a form field; the name may stand in a parent. */
function readField(dict: PdfDict, tools: ExtrasTools): void {
  const { pdf, sink } = tools;
  // Numbers in `V` of other dictionaries (filters, signatures) are no text.
  const value = valueText(pdf.get(dict, 'V'), pdf);
  const standard = valueText(pdf.get(dict, 'DV'), pdf);
  const hint = textIn(inherited(dict, 'TU', pdf));
  const name = hint !== '' ? hint : fieldName(dict, pdf);
  for (const text of standard === value ? [value] : [value, standard])
    if (hasText(text)) sink.add(name === '' ? `${text}\n` : `${name}: ${text}\n`, 'field');
  if (!hasText(value) && !hasText(standard)) addText(hint, 'field', tools);
}

/** Strings, the choices of a list, rich text in a stream; buttons have names, which say nothing. */
function valueText(value: PdfValue, pdf: PdfDocument): string {
  const items = asItems(value);
  if (items.length === 0) return textOrStream(value, pdf);
  return items.map((item) => textIn(pdf.resolve(item))).join('\n');
}

function inherited(dict: PdfDict, key: string, pdf: PdfDocument): PdfValue {
  let current: PdfDict | null = dict;
  for (let hop = 0; hop < HOPS && current !== null; hop++) {
    const value = pdf.get(current, key);
    if (value !== null) return value;
    current = asDict(pdf.get(current, 'Parent'));
  }
  return null;
}

function fieldName(dict: PdfDict, pdf: PdfDocument): string {
  const names: string[] = [];
  let current: PdfDict | null = dict;
  for (let hop = 0; hop < HOPS && current !== null; hop++) {
    const name = textIn(pdf.get(current, 'T'));
    if (name !== '') names.unshift(name);
    current = asDict(pdf.get(current, 'Parent'));
  }
  return names.join('.');
}

/** The packets of an XML form: one stream, or names and streams in turn, cut anywhere. */
function readXfa(value: PdfValue, { pdf, sink, nested }: ExtrasTools): void {
  const single = asStream(value);
  const parts = single === null ? asItems(value) : [single];
  let source = '';
  for (const part of parts) {
    const stream = asStream(pdf.resolve(part));
    const bytes = stream === null || pdf.budget.isSpent() ? null : pdf.unpack(stream);
    if (bytes !== null) source += decodeText(bytes);
  }
  gatherXml(source, sink, pdf.budget, { label: 'form data', nested });
}

function readEmbedded(dict: PdfDict, { pdf, nested }: ExtrasTools): void {
  const files = asDict(pdf.get(dict, 'EF'));
  const stream = asStream(pdf.get(files, 'UF')) ?? asStream(pdf.get(files, 'F'));
  if (stream === null || !pdf.budget.takeEntries(1)) return;
  const bytes = pdf.unpack(stream);
  const name = textIn(pdf.get(dict, 'UF')) || textIn(pdf.get(dict, 'F'));
  if (bytes !== null) nested.push({ name: name === '' ? 'embedded' : name, bytes });
}

function textIn(value: PdfValue): string {
  const chars = asChars(value);
  return chars === null ? '' : textOf(chars);
}

/** A string, or a stream of text. */
function textOrStream(value: PdfValue, pdf: PdfDocument): string {
  const stream = asStream(value);
  if (stream === null) return textIn(value);
  const bytes = pdf.unpack(stream);
  return bytes === null ? '' : decodeText(bytes);
}
