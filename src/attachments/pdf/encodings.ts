/**
 * The encodings of simple fonts: byte to character, by the name of a base encoding and its differences.
 * Source: ISO 32000-1:2008, 9.6.6 and annex D.2. MacExpert and the symbol fonts are left out.
 */
import { CODE_PAGES } from '../code-pages';
import { textOfGlyph } from './glyph-names';
import type { PdfValue } from './values';

/** StandardEncoding from 0xA1 on; a blank is an undefined code. */
const STANDARD_HIGH =
  "¡¢£⁄¥ƒ§¤'“«‹›ﬁﬂ –†‡· ¶•‚„”»…‰ ¿ `´ˆ˜¯˘˙¨ ˚¸ ˝˛ˇ—                Æ ª    ŁØŒº     æ   ı  łøœß";

/** 256 texts; an empty one is a code that maps to nothing. */
export function baseEncoding(name: string): string[] {
  const table: string[] = [];
  const high =
    name === 'MacRomanEncoding'
      ? CODE_PAGES.macintosh
      : name === 'StandardEncoding'
        ? ' '.repeat(33) + STANDARD_HIGH
        : CODE_PAGES['windows-1252'];
  for (let code = 0; code < 256; code++) {
    if (code < 0x20 || code === 0x7f) table.push('');
    else if (code < 0x80) table.push(String.fromCharCode(code));
    else {
      const char = high.charAt(code - 0x80);
      table.push(char === 'ﬁ' ? 'fi' : char === 'ﬂ' ? 'fl' : char === ' ' ? '' : char);
    }
  }
  if (name === 'StandardEncoding') {
    table[0x27] = '’';
    table[0x60] = '‘';
  }
  return table;
}

/** Writes the differences over a base: numbers set the code, names take the next one. */
export function applyDifferences(table: string[], differences: readonly PdfValue[]): void {
  let code = 0;
  for (const item of differences) {
    if (typeof item === 'number') code = item;
    else if (typeof item === 'object' && item !== null && item.kind === 'name') {
      if (code >= 0 && code < 256)
        table[code] = textOfGlyph(item.name) ?? numbered(item.name, code);
      code++;
    }
  }
}

/** `a97` and `G41` at their own codes: fonts drawn by TeX and old printer drivers keep the letter's code. */
function numbered(name: string, code: number): string {
  const found = /^[A-Za-z]{1,2}([0-9A-Fa-f]{2,3})$/.exec(name);
  if (found === null || (Number(found[1]) !== code && parseInt(found[1], 16) !== code)) return '';
  return code > 0x20 && code < 0x7f ? String.fromCharCode(code) : '';
}

/** The encoding inside a Type 1 font program: `dup 65 /A put`. */
export function programEncoding(program: string): string[] | null {
  const start = program.indexOf('/Encoding');
  if (start < 0 || /^\/Encoding\s{0,9}StandardEncoding/.test(program.slice(start, start + 40)))
    return null;
  const table: string[] = [];
  for (let code = 0; code < 256; code++) table.push('');
  const pattern = /dup\s{1,9}(\d{1,3})\s{0,9}\/([\w.]{1,40})\s{1,9}put/g;
  const body = program.slice(start, start + 20000);
  let isFilled = false;
  for (let match = pattern.exec(body); match !== null; match = pattern.exec(body)) {
    table[Number(match[1]) & 255] = textOfGlyph(match[2]) ?? '';
    isFilled = true;
  }
  return isFilled ? table : null;
}
