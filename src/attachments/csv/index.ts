/**
 * Tables as text: csv and tsv. Cells come out joined by tabs, so that a detector sees columns.
 *
 * The name decides between a table and prose, the first lines which of `;`, tab, `,` and `|` separates.
 * Quoted fields lose their quotes (RFC 4180); a quote that never closes ends with its line's text.
 */
import type { Reader } from '../../core/reader';
import { decodeText, looksBinary } from '../decode-text';
import { SNIFF_BYTES } from '../limits';
import { endingOf } from '../sniff';
import { createTextSink } from '../text-sink';

export const csv: Reader = {
  id: 'csv',
  recognises: (bytes, name) => /^(?:csv|tsv|tab)$/.test(endingOf(name)) && !looksBinary(bytes),
  read(bytes) {
    const sink = createTextSink();
    sink.add(cellsToTabs(decodeText(bytes)));
    const texts = sink.texts();
    const state = texts.length > 0 ? 'text' : 'no-text';
    return { state, texts, nested: [], unread: sink.unread() };
  },
};

function cellsToTabs(source: string): string {
  const separator = guessSeparator(source.slice(0, SNIFF_BYTES));
  const pieces: string[] = [];
  let from = 0;
  let at = 0;
  while (at < source.length) {
    const char = source.charAt(at);
    if (char === '"' && (at === from || source.charAt(at - 1) === separator)) {
      pieces.push(source.slice(from, at));
      const end = quoteEnd(source, at + 1);
      pieces.push(source.slice(at + 1, end).replace(/""/g, '"'));
      at = end + 1;
      from = at;
    } else {
      if (char === separator) {
        pieces.push(source.slice(from, at), '\t');
        from = at + 1;
      }
      at++;
    }
  }
  pieces.push(source.slice(from));
  return pieces.join('');
}

/** The closing quote: the first that is not doubled. */
function quoteEnd(source: string, from: number): number {
  let at = source.indexOf('"', from);
  while (at >= 0 && source.charAt(at + 1) === '"') at = source.indexOf('"', at + 2);
  return at < 0 ? source.length : at;
}

/** The separator that most lines share; `;` first, because the decimal comma makes `,` doubtful. */
function guessSeparator(head: string): string {
  const lines = head.split('\n', 12).filter((line) => line.trim() !== '');
  for (const separator of [';', '\t', '|', ',']) {
    const having = lines.filter((line) => line.indexOf(separator) >= 0).length;
    if (having * 2 > lines.length) return separator;
  }
  return ',';
}
