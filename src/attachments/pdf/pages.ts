/**
 * The pages of a PDF in order, with what they inherit; found by their type where the tree is broken.
 * Source: ISO 32000-1:2008, 7.7.3 (page tree).
 */
import type { PdfDocument } from './document';
import { HOPS, PAGES } from './pdf-limits';
import { asDict, asItems, asName } from './values';
import type { PdfDict, PdfValue } from './values';

export interface Page {
  readonly dict: PdfDict;
  readonly resources: PdfDict | null;
  readonly mediaBox: PdfValue;
}

export interface Pages {
  readonly pages: readonly Page[];
  /** More pages than are read, or a tree that turns back on itself. */
  readonly isCut: boolean;
}

interface Waiting {
  readonly value: PdfValue;
  readonly resources: PdfDict | null;
  readonly mediaBox: PdfValue;
}

export function listPages(pdf: PdfDocument): Pages {
  const root = asDict(pdf.get(pdf.trailer, 'Root')) ?? findCatalog(pdf);
  const tree = root === null ? null : (root.entries.get('Pages') ?? null);
  const found = walkTree(pdf, tree);
  return found.pages.length > 0 ? found : loosePages(pdf);
}

function findCatalog(pdf: PdfDocument): PdfDict | null {
  for (const number of pdf.numbers) {
    if (pdf.budget.isSpent()) return null;
    const dict = asDict(pdf.load(number));
    if (asName(pdf.get(dict, 'Type')) === 'Catalog') return dict;
  }
  return null;
}

function walkTree(pdf: PdfDocument, tree: PdfValue): Pages {
  const pages: Page[] = [];
  const visited = new Set<number>();
  const waiting: Waiting[] = [{ value: tree, resources: null, mediaBox: null }];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (pdf.budget.isSpent()) break;
    const { value } = node;
    if (typeof value === 'object' && value !== null && value.kind === 'ref') {
      if (visited.has(value.number)) continue;
      visited.add(value.number);
    }
    const dict = asDict(pdf.resolve(value));
    if (dict === null) continue;
    const resources = inherit(asDict(pdf.get(dict, 'Resources')), node.resources);
    const mediaBox = pdf.get(dict, 'MediaBox') ?? node.mediaBox;
    const kids = asItems(pdf.get(dict, 'Kids'));
    if (kids.length === 0) {
      if (asName(pdf.get(dict, 'Type')) === 'Pages') continue;
      if (pages.length >= PAGES) return { pages, isCut: true };
      pages.push({ dict, resources, mediaBox });
    }
    for (let at = Math.min(kids.length, PAGES * 4) - 1; at >= 0; at--)
      waiting.push({ value: kids[at], resources, mediaBox });
  }
  return { pages, isCut: false };
}

/** What a page leaves out comes from above it; viewers do so by the group, beyond the rules. */
function inherit(own: PdfDict | null, above: PdfDict | null): PdfDict | null {
  if (own === null || above === null || own === above) return own ?? above;
  const entries = new Map(above.entries);
  own.entries.forEach((value, key) => entries.set(key, value));
  return { kind: 'dict', entries };
}

/** The resources of a page that no tree leads to, with those of the nodes that it names as its parents. */
function resourcesAbove(pdf: PdfDocument, page: PdfDict): PdfDict | null {
  let found: PdfDict | null = null;
  let node: PdfDict | null = page;
  for (let hop = 0; hop < HOPS && node !== null; hop++) {
    found = inherit(found, asDict(pdf.get(node, 'Resources')));
    node = asDict(pdf.get(node, 'Parent'));
  }
  return found;
}

/** Every object that says it is a page. */
function loosePages(pdf: PdfDocument): Pages {
  const pages: Page[] = [];
  for (const number of pdf.numbers) {
    if (pdf.budget.isSpent()) break;
    const dict = asDict(pdf.load(number));
    if (dict === null || asName(pdf.get(dict, 'Type')) !== 'Page') continue;
    if (pages.length >= PAGES) return { pages, isCut: true };
    pages.push({
      dict,
      resources: resourcesAbove(pdf, dict),
      mediaBox: pdf.get(dict, 'MediaBox'),
    });
  }
  return { pages, isCut: false };
}
