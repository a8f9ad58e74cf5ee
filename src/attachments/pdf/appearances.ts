/**
 * The drawings of annotations that say their words nowhere else: stamps, visible signatures, typed notes.
 *
 * An annotation with a comment or a value is left to `extras.ts`: its drawing would say the same again.
 * Source: ISO 32000-1:2008, 12.5.5 (appearance streams).
 */
import type { PdfDocument } from './document';
import type { Page } from './pages';
import { asChars, asDict, asItems, asName, asStream } from './values';
import type { PdfDict, PdfStream } from './values';

/** Annotations looked at on one page, and states of one; honest pages stay far below. */
const ANNOTATIONS = 1000;
const STATES = 8;

/** The forms to be run after the content of the page. */
export function appearancesOf(page: Page, pdf: PdfDocument): PdfStream[] {
  const forms: PdfStream[] = [];
  for (const item of asItems(pdf.get(page.dict, 'Annots')).slice(0, ANNOTATIONS)) {
    if (pdf.budget.isSpent()) break;
    const dict = asDict(pdf.resolve(item));
    if (dict === null || speaksItself(dict, pdf)) continue;
    const normal = pdf.get(asDict(pdf.get(dict, 'AP')), 'N');
    const single = asStream(normal);
    if (single !== null) forms.push(single);
    else if (asName(pdf.get(dict, 'Subtype')) !== 'Widget')
      forms.push(...statesOf(asDict(normal), pdf));
  }
  return forms;
}

function statesOf(states: PdfDict | null, pdf: PdfDocument): PdfStream[] {
  const forms: PdfStream[] = [];
  if (states === null) return forms;
  for (const value of Array.from(states.entries.values()).slice(0, STATES)) {
    const form = asStream(pdf.resolve(value));
    if (form !== null) forms.push(form);
  }
  return forms;
}

function speaksItself(dict: PdfDict, pdf: PdfDocument): boolean {
  if (/^(?:Link|Popup)$/.test(asName(pdf.get(dict, 'Subtype')))) return true;
  const parent = asDict(pdf.get(dict, 'Parent'));
  const words = [
    pdf.get(dict, 'Contents'),
    pdf.get(dict, 'RC'),
    pdf.get(dict, 'V'),
    pdf.get(parent, 'V'),
  ];
  return words.some((value) => (asChars(value) ?? '') !== '');
}
