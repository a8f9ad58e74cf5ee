/**
 * HTML files: visible text, hidden elements, comments, and the attributes that hold words.
 *
 * Nothing is laid out: a block begins a line, a table cell a tab. Of scripts the pieces with a number
 * are kept, styles are left out on purpose. Whether an element is shown is not judged, because the recipient has the file.
 */
import type { Budget } from '../../core/budget';
import type { Extraction, NestedFile, Reader } from '../../core/reader';
import { dataFile } from '../data-uri';
import { decodeText, looksBinary } from '../decode-text';
import { SNIFF_BYTES } from '../limits';
import { asciiHead, endingOf } from '../sniff';
import { createTextSink } from '../text-sink';
import type { TextSink } from '../text-sink';
import { walkXml } from '../xml';
import { eachAttribute, isNumberOfPerson, mayHoldNumber } from '../xml-attributes';
import type { XmlHandler } from '../xml';

export const html: Reader = {
  id: 'html',
  recognises(bytes, name) {
    const head = asciiHead(bytes, SNIFF_BYTES).toLowerCase();
    if (looksBinary(bytes) || head.indexOf('<') < 0) return false;
    if (/^x?html?$/.test(endingOf(name))) return true;
    return /^\s{0,256}<(?:!doctype html|html|head|body|meta)\b/.test(head) || hasHtmlRoot(head);
  },
  read: (bytes, _name, budget) => readHtml(decodeHtml(bytes), budget),
};

/** The source in the encoding that its head names, unless the bytes refute it. */
export function decodeHtml(bytes: Uint8Array): string {
  const head = asciiHead(bytes, SNIFF_BYTES);
  const declared = /charset\s{0,4}=\s{0,4}["']?([\w-]{1,40})/i.exec(head);
  return decodeText(bytes, declared === null ? undefined : declared[1]);
}

function hasHtmlRoot(head: string): boolean {
  return /^\s{0,64}<(?:\?xml|!--)/.test(head) && /<html[\s>]/.test(head);
}

/** The text of an HTML source; also for the bodies of mails. */
export function readHtml(source: string, budget: Budget): Extraction {
  const sink = createTextSink();
  const nested: NestedFile[] = [];
  walkXml(source, htmlHandler({ sink, budget, nested }), budget);
  const texts = sink.texts();
  const state = texts.length > 0 ? 'text' : 'no-text';
  return { state, texts, nested, unread: sink.unread() };
}

const INLINE =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|cite|code|del|dfn|em|font|i|ins|kbd|mark|nobr|q|s|samp|small|span|strike|strong|sub|sup|tt|u|var|wbr|img|input)$/i;
const CELL = /^t[dh]$/i;
const ROW = /^tr$/i;
const WORD_ATTRIBUTES =
  /^(?:alt|title|value|placeholder|label|aria-label|summary|content|srcdoc)$/i;

const LINK_ATTRIBUTES = /^(?:href|action)$/i;
/** Never words: looks, drawings and where a picture lies. */
const LOOKS = /^(?:style|srcset|background|d|points|transform|coords)$/i;
/** Whether a tag may have one of these: most have only looks, and this is one step. */
const MAY_SAY = /alt|title|value|placeholder|label|summary|content|srcdoc|href|action|data:/i;

type Kind = 'cell' | 'inline' | 'block';
/** Names of elements that are remembered; a page has a few dozen. */
const NAMES = 500;

interface Page {
  readonly sink: TextSink;
  readonly budget: Budget;
  readonly nested: NestedFile[];
}

function htmlHandler(page: Page): XmlHandler {
  const { sink, budget } = page;
  const kinds = new Map<string, Kind>();
  const kindOf = (name: string): Kind => {
    const known = kinds.get(name);
    if (known !== undefined) return known;
    const kind = CELL.test(name) ? 'cell' : INLINE.test(name) ? 'inline' : 'block';
    if (kinds.size < NAMES) kinds.set(name, kind);
    return kind;
  };
  let isLineOwed = false;
  /** Behind the tag of a row or cell, before anything that is read. */
  let isRowStart = false;
  let isCellStart = false;
  const block = (name: string): void => {
    const isRow = ROW.test(name);
    isRowStart = isRowStart || isRow;
    isCellStart = isCellStart && !isRow;
    isLineOwed = !isCellStart;
  };
  /** Word wraps the content of each cell in a paragraph, whose breaks are none between cells of a row. */
  const cell = (): void => {
    if (isRowStart && isLineOwed) sink.line();
    sink.add('\t');
    isLineOwed = false;
    isRowStart = false;
    isCellStart = true;
  };
  const addText = (text: string): void => {
    if ((isLineOwed || isCellStart) && text.trim() === '') return;
    if (isLineOwed) sink.line();
    isLineOwed = false;
    isRowStart = false;
    isCellStart = false;
    sink.add(collapse(text));
  };
  const handler: XmlHandler = {
    open(name, attributes) {
      const kind = kindOf(name);
      if (kind === 'cell') cell();
      else if (kind === 'block') block(name);
      if (attributes !== '' && (MAY_SAY.test(attributes) || mayHoldNumber(attributes)))
        addAttributes(name, attributes, page);
    },
    close(name) {
      if (kindOf(name) === 'block') block(name);
    },
    text: addText,
    isRaw: (name) => /^(?:script|style)$/i.test(name),
    raw(text, name) {
      if (/^script$/i.test(name)) addScript(text, sink);
    },
  };
  const addComment = (text: string): void => sink.add(collapse(text), 'comment');
  // A comment begun inside a comment is part of it, as written.
  const inside: XmlHandler = { ...handler, text: addComment, comment: addComment };
  // Mail programs hide whole bodies in conditional comments.
  return { ...handler, comment: (text) => void walkXml(text, inside, budget) };
}

/** Pieces of a script with a number of a person: pages carry their data in there. */
function addScript(text: string, sink: TextSink): void {
  if (!mayHoldNumber(text)) return;
  for (const piece of text.split(/[\r\n;{}]/))
    if (piece.length < LONG_PIECE && isNumberOfPerson(piece)) sink.add(piece + '\n', 'script');
}

/** Characters of a packed program or table, which is no data that somebody wrote. */
const LONG_PIECE = 1000;

function addAttributes(element: string, attributes: string, { sink, budget, nested }: Page): void {
  eachAttribute(
    attributes,
    (name, value) => {
      const file = /^data:/i.test(value) && budget.takeEntries(1) ? dataFile(value) : null;
      if (file !== null) nested.push(file);
      else if (WORD_ATTRIBUTES.test(name)) {
        if (name === 'content' && /^(?:text\/html|width=)/i.test(value)) return;
        sink.add(value + '\n', 'attribute');
      } else if (!LINK_ATTRIBUTES.test(name)) {
        if (isNumberOfPerson(value)) sink.add(`${name}: ${value}\n`, 'attribute');
      } else if (!/^(?:#|data:|javascript:)/i.test(value)) {
        if (!/^(?:link|base)$/i.test(element)) sink.add(value + '\n', 'link');
      }
    },
    (name) => !LOOKS.test(name) && !(name === 'src' && /^img$/i.test(element)),
  );
}

/** White space that is not one blank already. */
const WIDE = /[\t\r\n\f]|  /;

function collapse(text: string): string {
  return WIDE.test(text) ? text.replace(/[ \t\r\n\f]{1,}/g, ' ') : text;
}
