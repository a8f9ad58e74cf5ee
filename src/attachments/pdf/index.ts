/**
 * PDF: text of the pages, comments, form fields, bookmarks, properties, embedded files.
 *
 * Own and small: objects are found by walking the file, so that broken tables do not matter. No
 * rendering, no picture formats, no scripts run. Limits: 500 pages, 200,000 objects. Source: ISO
 * 32000-1:2008; encryption of ISO 32000-2:2020 where the user password is empty.
 */
import type { Extraction, NestedFile, ReadState, Reader, UnreadPart } from '../../core/reader';
import { createTextSink, hasText } from '../text-sink';
import type { TextSink } from '../text-sink';
import { openDocument } from './document';
import type { PdfDocument } from './document';
import { readExtras } from './extras';
import { readPages } from './page-text';
import type { PagesResult } from './page-text';
import { hasPdfHead } from './scan';
import { openCipher } from './security';

export const pdf: Reader = {
  id: 'pdf',
  recognises: hasPdfHead,
  read(bytes, _name, budget) {
    const sink = createTextSink();
    const pdf = openDocument(bytes, budget);
    if (pdf.trailer.entries.has('Encrypt')) {
      const cipher = openCipher(pdf);
      if (cipher === null) return { state: 'encrypted', texts: [], nested: [], unread: [] };
      pdf.useCipher(cipher);
    }
    pdf.addPackedObjects();
    const nested: NestedFile[] = [];
    const pages = readPages(pdf, sink);
    readExtras({ pdf, sink, nested, pageOf: pages.pageOf });
    return weigh(pdf, { pages, sink, nested });
  },
};

interface Result {
  readonly pages: PagesResult;
  readonly sink: TextSink;
  readonly nested: readonly NestedFile[];
}

function weigh(pdf: PdfDocument, { pages, sink, nested }: Result): Extraction {
  const texts = sink.texts();
  const unread: UnreadPart[] = [...pages.unread, ...sink.unread()];
  if (pdf.problems.has('objects'))
    unread.push({ path: [], reason: 'too-large', detail: 'objects' });
  if (pdf.problems.has('size')) unread.push({ path: [], reason: 'too-large', detail: 'ratio' });
  if (pdf.problems.has('stream')) unread.push({ path: [], reason: 'partial', detail: 'stream' });
  const hasPages = texts.some(({ path, text }) => path.length === 0 && hasText(text));
  if (!pages.hasText && pages.hasPicture && unread.length === 0)
    return { state: 'image-only', texts, nested, unread, looksLikeScan: true };
  const hasAny = hasPages || texts.length > 0 || nested.length > 0;
  return { state: stateOf(pages, unread, hasAny), texts, nested, unread };
}

function stateOf(pages: PagesResult, unread: readonly UnreadPart[], hasAny: boolean): ReadState {
  if (unread.length > 0) {
    const isTooLarge = unread.every(({ reason }) => reason === 'too-large');
    return !hasAny && isTooLarge ? 'too-large' : 'partial';
  }
  if (pages.count === 0) return hasAny ? 'partial' : 'corrupt';
  return hasAny ? 'text' : 'no-text';
}
