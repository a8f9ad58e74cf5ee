/** Stretches of a page with a text of their own (`ActualText`). Source: ISO 32000-1:2008, 14.6 and 14.9.4. */
import type { Run } from './content';
import { resourceOf } from './resources';
import { textOf } from './text-string';
import { asChars, asDict, asName } from './values';
import type { PdfValue } from './values';

export function beginMarked(run: Run, properties: PdfValue): void {
  run.marked++;
  if (run.covering > 0) return;
  const dict =
    asDict(properties) ??
    asDict(run.pdf.resolve(resourceOf(run, 'Properties', asName(properties))));
  const chars = asChars(run.pdf.get(dict, 'ActualText'));
  if (chars === null) return;
  run.covering = run.marked;
  run.pen.actual = textOf(chars);
  run.pen.isCovered = true;
  run.pen.covered = '';
}

/** Ends a stretch with a text of its own; glyphs that say other digits are kept as well. */
export function endCover(run: Run): void {
  const { pen } = run;
  if (run.covering === 0) return;
  if (pen.actual !== null) pen.lines.append(pen.actual);
  if (/\d/.test(pen.covered)) run.sink.add(pen.covered + '\n', `${run.page}\nreplaced text`);
  run.covering = 0;
  pen.actual = null;
  pen.isCovered = false;
  pen.covered = '';
}
