/**
 * Presentations (pptx, pptm, ppsx, potx): slides, hidden ones too, notes, masters, comments, drawings.
 *
 * Text comes out slide by slide under `slide 3`; its notes and comments under that slide's number as far
 * as the part's name tells. Animation order is not followed. Source: ECMA-376 part 1, PresentationML.
 */
import type { Reader } from '../../core/reader';
import { gatherMarkup } from '../markup';
import { OOXML_RULES } from '../markup-rules';
import { isPackage, partNumber, readDocument } from '../office-parts';
import { createTextSink } from '../text-sink';
import { openZip } from '../zip';

const LABELS: readonly (readonly [RegExp, string])[] = [
  [/notesSlides\//, 'notes'],
  [/comments/i, 'comment'],
  [/(?:slideMasters|slideLayouts|notesMasters|handoutMasters)\//, 'master'],
  [/charts\//, 'chart'],
  [/diagrams\//, 'diagram'],
];

export const pptx: Reader = {
  id: 'pptx',
  recognises: (bytes) =>
    isPackage(bytes, /^ppt\//, /^ppt\/(?:presentation|slides\/slide\d{1,9})\.xml$/),
  read(bytes, _name, budget) {
    const sink = createTextSink();
    const archive = openZip(bytes)!;
    return readDocument(
      { archive, sink, budget },
      {
        xml(name, source) {
          if (!/^ppt\//.test(name)) return false;
          gatherMarkup(source, OOXML_RULES, { sink, budget, label: labelOf(name) });
          return true;
        },
      },
    );
  },
};

function labelOf(name: string): string {
  if (/slides\/slide\d{1,9}\./.test(name)) return `slide ${partNumber(name)}`;
  for (const [pattern, label] of LABELS) {
    if (!pattern.test(name)) continue;
    return label === 'notes' ? `slide ${partNumber(name)}\nnotes` : label;
  }
  return 'field';
}
