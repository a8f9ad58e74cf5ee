/**
 * How reading a binary Office file (doc, xls, ppt) ends: locked as a whole, read as a whole, or damaged and
 * read as far as it went.
 */
import type { Extraction, NestedFile } from '../core/reader';
import type { TextSink } from './text-sink';

/** `detail`: the format, or `irm` where rights management locks it. */
export function lockedFile(detail: string): Extraction {
  const unread = [{ path: [], reason: 'encrypted', detail } as const];
  return { state: 'encrypted', texts: [], nested: [], unread };
}

/** A damaged file is never clean: `partial` with what was found in it, else `corrupt`. */
export function endOfReading(
  sink: TextSink,
  nested: readonly NestedFile[],
  { format, isWhole }: { readonly format: string; readonly isWhole: boolean },
): Extraction {
  const texts = sink.texts();
  if (isWhole) {
    const state = texts.length > 0 ? 'text' : 'no-text';
    return { state, texts, nested, unread: sink.unread() };
  }
  const state = texts.length > 0 ? 'partial' : 'corrupt';
  const damage = { path: [], reason: state, detail: format } as const;
  return { state, texts, nested, unread: [damage, ...sink.unread()] };
}
