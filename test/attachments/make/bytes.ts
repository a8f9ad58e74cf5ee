/** Bytes for tests: text in the encodings that files come in, hex, joins. */
import { CODE_PAGES } from '../../../src/attachments/code-pages';
import type { CodePage } from '../../../src/attachments/code-pages';
import { joinBytes as join } from '../../../src/attachments/join-bytes';

export { join };

export function encode(text: string, encoding = 'utf-8'): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-8-bom') return join([[0xef, 0xbb, 0xbf], encode(text)]);
  if (encoding === 'utf-16le-bom') return join([[0xff, 0xfe], encode(text, 'utf-16le')]);
  if (encoding === 'utf-16be-bom') return join([[0xfe, 0xff], encode(text, 'utf-16be')]);
  if (encoding === 'utf-16le') return new Uint8Array(Buffer.from(text, 'utf16le'));
  if (encoding === 'utf-16be') return new Uint8Array(Buffer.from(text, 'utf16le').swap16());
  const page = CODE_PAGES[encoding as CodePage];
  return Uint8Array.from(text, (char) => {
    const code = char.charCodeAt(0);
    return code < 0x80 ? code : 0x80 + page.indexOf(char);
  });
}

export function hex(digits: string): Uint8Array {
  return new Uint8Array(Buffer.from(digits.replace(/\s/g, ''), 'hex'));
}

/** Little-endian numbers, `[value, bytes]` each. */
export function little(...fields: readonly (readonly [number, number])[]): Uint8Array {
  const out: number[] = [];
  for (const [value, size] of fields)
    for (let at = 0; at < size; at++) out.push(Math.floor(value / 2 ** (8 * at)) & 255);
  return Uint8Array.from(out);
}
