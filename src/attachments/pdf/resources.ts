/** What a page names and keeps elsewhere: fonts, states, properties. Source: ISO 32000-1:2008, 7.8.3. */
import type { Run } from './content';
import { openFont } from './fonts';
import type { Font } from './fonts';
import { asDict, asItems, asNumber, EMPTY_DICT } from './values';
import type { PdfValue } from './values';

/** The value of that name among the resources of one kind; null without it. */
export function resourceOf(run: Run, kind: string, name: string): PdfValue {
  const { resources } = run.frames[run.frames.length - 1];
  const group = asDict(run.pdf.get(resources, kind));
  return group === null ? null : (group.entries.get(name) ?? null);
}

export function findFont(run: Run, name: string): Font {
  return fontOf(run, resourceOf(run, 'Font', name));
}

function fontOf(run: Run, value: PdfValue): Font {
  // A font that is not there is shown in another one, by the codes of Windows.
  const dict = asDict(run.pdf.resolve(value)) ?? EMPTY_DICT;
  const isRef = typeof value === 'object' && value !== null && value.kind === 'ref';
  const key = isRef ? value.number : dict;
  const known = run.fonts.get(key);
  if (known !== undefined) return known;
  const font = openFont(dict, run.pdf);
  run.fonts.set(key, font);
  return font;
}

export function useGraphicsState(run: Run, name: string): void {
  const dict = asDict(run.pdf.resolve(resourceOf(run, 'ExtGState', name)));
  const items = asItems(run.pdf.get(dict, 'Font'));
  if (items.length < 2) return;
  run.pen.state.font = fontOf(run, items[0]);
  run.pen.state.size = asNumber(items[1], 1);
}
