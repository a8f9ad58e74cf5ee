/**
 * Word documents (docx, docm, dotx): every part, with headers, notes, comments, text boxes, deletions.
 *
 * Layout, numbering and calculated fields are not rebuilt. Macros are not read. Source: ECMA-376 part 1,
 * WordprocessingML; Word's own comment extensions.
 */
import type { Reader } from '../../core/reader';
import { gatherMarkup } from '../markup';
import { OOXML_RULES } from '../markup-rules';
import { isPackage, readDocument } from '../office-parts';
import { createTextSink } from '../text-sink';
import { openZip } from '../zip';

/** Place of a part, from its name; the main text has none. */
const LABELS: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\/)header\d{0,9}\./, 'header'],
  [/(?:^|\/)footer\d{0,9}\./, 'footer'],
  [/footnotes/, 'footnote'],
  [/endnotes/, 'endnote'],
  [/comments/i, 'comment'],
  [/charts\//, 'chart'],
  [/diagrams\//, 'diagram'],
  [/glossary\//, 'building block'],
  [/people|settings|styles|numbering|fontTable|theme|Table/, 'field'],
];

export const docx: Reader = {
  id: 'docx',
  recognises: (bytes) => isPackage(bytes, /^word\//, /^word\/document\d?\.xml$/),
  read(bytes, _name, budget) {
    const sink = createTextSink();
    const archive = openZip(bytes)!;
    return readDocument(
      { archive, sink, budget },
      {
        xml(name, source) {
          if (!/^word\//.test(name)) return false;
          gatherMarkup(source, OOXML_RULES, { sink, budget, label: labelOf(name) });
          return true;
        },
      },
    );
  },
};

function labelOf(name: string): string {
  for (const [pattern, label] of LABELS) if (pattern.test(name)) return label;
  return '';
}
