/**
 * The bodies of one Outlook item, whatever file it lies in: plain text, HTML, compressed RTF.
 *
 * They mostly say the same; each is kept only where it says something that the ones before did not.
 */
import type { Budget } from '../core/budget';
import { decompressRtf } from './compressed-rtf';
import { saysTheSame } from './eml';
import { readHtml } from './html';
import { readRtf } from './rtf';
import type { TextSink } from './text-sink';

export interface ItemBodies {
  readonly subject: string;
  readonly plain: string;
  readonly html: string | null;
  /** As the item stores it (MS-OXRTFCP). */
  readonly rich: Uint8Array | null;
}

/** Adds subject and bodies to the main text, or under `prefix` for an item inside another. */
export function addBodies(
  { subject, plain, html, rich }: ItemBodies,
  {
    sink,
    budget,
    prefix,
  }: { readonly sink: TextSink; readonly budget: Budget; readonly prefix: string },
): void {
  sink.add(`${subject}\n\n${plain}\n`, prefix);
  const under = (label: string): string => (prefix === '' ? label : `${prefix}\n${label}`);
  let seen = plain;
  if (html !== null)
    seen = addBody(readHtml(html, budget).texts, { seen, label: under('html'), prefix, sink });
  const unpacked = rich === null ? null : decompressRtf(rich, budget);
  if (unpacked !== null)
    addBody(readRtf(unpacked, budget).texts, { seen, label: under('rtf'), prefix, sink });
}

/** Adds another form of the body where it says something else; returns what has been seen by then. */
function addBody(
  texts: readonly { readonly path: readonly string[]; readonly text: string }[],
  { seen, label, prefix, sink }: { seen: string; label: string; prefix: string; sink: TextSink },
): string {
  let known = seen;
  for (const found of texts) {
    if (found.path.length > 0) sink.add(found.text + '\n', found.path.join('\n'));
    else if (!saysTheSame(found.text, known)) {
      sink.add(found.text + '\n', known.trim() === '' ? prefix : label);
      if (known.trim() === '') known = found.text;
    }
  }
  return known;
}
