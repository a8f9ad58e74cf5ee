/**
 * The text of all pages, and what it says about the file: pages that are only a picture, fonts that map
 * to nothing.
 */
import type { UnreadPart } from '../../core/reader';
import type { TextSink } from '../text-sink';
import { appearancesOf } from './appearances';
import { runContent } from './content';
import type { ContentResult } from './content';
import type { PdfDocument } from './document';
import type { Font } from './fonts';
import { areaOf } from './matrix';
import { listPages } from './pages';
import type { Page } from './pages';
import { NAMED_PAGES } from './pdf-limits';
import { asDict, asItems, asStream } from './values';
import type { PdfDict, PdfValue } from './values';

export interface PagesResult {
  readonly unread: readonly UnreadPart[];
  readonly count: number;
  readonly hasText: boolean;
  readonly hasPicture: boolean;
  /** Object number of an annotation → page, from 1. */
  readonly pageOf: ReadonlyMap<number, number>;
  readonly fonts: Map<number | PdfDict, Font>;
}

/** Share of a page that a picture fills when the page is a scan. */
const SCAN_SHARE = 0.6;
/** One glyph in so many may say nothing: a bullet, a rule, a logo. */
const UNMAPPED_SHARE = 20;
/** Fewer beside readable text are blanks and line ends that writers leave without a meaning. */
const UNMAPPED_LEAST = 6;
/** A4 in points, for pages that do not say their size. */
const USUAL_AREA = 595 * 842;

export function readPages(pdf: PdfDocument, sink: TextSink): PagesResult {
  const { pages, isCut } = listPages(pdf);
  const fonts = new Map<number | PdfDict, Font>();
  const pageOf = new Map<number, number>();
  const scans: string[] = [];
  let mapped = 0;
  let unmapped = 0;
  let hasPicture = false;
  pages.forEach((page, index) => {
    if (pdf.budget.isSpent() || sink.isFull()) return;
    const label = `page ${String(index + 1)}`;
    sink.mark(label);
    const tools = { pdf, sink, budget: pdf.budget, fonts, page: label };
    const result = runContent(contentOf(page, pdf), page.resources, tools);
    for (const form of appearancesOf(page, pdf)) {
      const bytes = pdf.unpack(form);
      if (bytes === null) continue;
      const own = asDict(pdf.get(form.dict, 'Resources')) ?? page.resources;
      const drawn = runContent(bytes, own, tools);
      mapped += drawn.mapped;
      unmapped += drawn.unmapped;
    }
    mapped += result.mapped;
    unmapped += result.unmapped;
    if (result.pictureArea > 0) hasPicture = true;
    if (isScan(page, result, pdf)) scans.push(label);
    for (const item of asItems(pdf.get(page.dict, 'Annots')))
      if (typeof item === 'object' && item !== null && item.kind === 'ref')
        pageOf.set(item.number, index + 1);
  });
  const unread: UnreadPart[] = [];
  if (isCut) unread.push({ path: [], reason: 'too-large', detail: 'pages' });
  const isGarbled = mapped === 0 ? unmapped > 0 : unmapped >= UNMAPPED_LEAST;
  if (isGarbled && unmapped * UNMAPPED_SHARE > mapped + unmapped)
    unread.push({ path: [], reason: 'partial', detail: 'fonts' });
  // A file of nothing but scans is told as a whole.
  if (mapped > 0)
    for (const label of scans.slice(0, NAMED_PAGES))
      unread.push({ path: [label], reason: 'image-only', detail: 'looks-like-scan' });
  const hasText = mapped + unmapped > 0;
  return { unread, count: pages.length, hasText, hasPicture, pageOf, fonts };
}

function isScan(page: Page, result: ContentResult, pdf: PdfDocument): boolean {
  if (result.mapped + result.unmapped > 0) return false;
  const area = areaOf(page.mediaBox, pdf) || USUAL_AREA;
  return result.pictureArea > area * SCAN_SHARE;
}

/** The content streams of a page, one after the other: an operator never crosses from one to the next. */
function contentOf(page: Page, pdf: PdfDocument): Uint8Array {
  const contents = pdf.get(page.dict, 'Contents');
  const list: readonly PdfValue[] = asStream(contents) === null ? asItems(contents) : [contents];
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (const item of list) {
    const stream = asStream(pdf.resolve(item));
    const bytes = stream === null || pdf.budget.isSpent() ? null : pdf.unpack(stream);
    if (bytes === null || !pdf.budget.takeBytes(bytes.length + 1)) continue;
    pieces.push(bytes);
    length += bytes.length + 1;
  }
  const all = new Uint8Array(length).fill(10);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length + 1;
  }
  return all;
}
