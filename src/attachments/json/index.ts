/** JSON: the text as written, with the escapes of its strings resolved (`\u00e9`, `\/`, `\n`). */
import type { Reader } from '../../core/reader';
import { decodeText, looksBinary } from '../decode-text';
import { SNIFF_BYTES } from '../limits';
import { asciiHead, endingOf } from '../sniff';
import { createTextSink } from '../text-sink';

export const json: Reader = {
  id: 'json',
  recognises(bytes, name) {
    const head = asciiHead(bytes, SNIFF_BYTES).trim();
    if (!/^[[{]/.test(head) || looksBinary(bytes)) return false;
    return /json$/.test(endingOf(name)) || /^[[{]\s{0,64}(?:"|\{|\[)/.test(head);
  },
  read(bytes) {
    const sink = createTextSink();
    sink.add(resolveEscapes(decodeText(bytes)));
    const texts = sink.texts();
    const state = texts.length > 0 ? 'text' : 'no-text';
    return { state, texts, nested: [], unread: sink.unread() };
  },
};

const ESCAPES: { readonly [char: string]: string } = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: ' ',
  f: '\n',
};

function resolveEscapes(source: string): string {
  return source.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/g, (_all, hex?: string, char?: string) => {
    if (hex !== undefined) return String.fromCharCode(parseInt(hex, 16));
    return char === undefined ? '' : (ESCAPES[char] ?? char);
  });
}
