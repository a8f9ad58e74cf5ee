/**
 * Text strings of a PDF (titles, comments, field values) to words: UTF-16, UTF-8 or PDFDocEncoding.
 * Source: ISO 32000-1:2008, 7.9.2 and annex D.3; language escapes inside UTF-16 are left out.
 */
import { decodeAs } from '../decode-text';
import { bytesOf } from './lexer';

/** PDFDocEncoding where it differs from Latin-1: 0x18 to 0x1F, then 0x80 to 0xA0. */
const LOW = '˘ˇˆ˙˝˛˚˜';
const HIGH = '•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž\ufffd€';

export function textOf(chars: string): string {
  const start = chars.slice(0, 3);
  if (start.slice(0, 2) === '\u00fe\u00ff')
    return decodeAs(bytesOf(chars), 'utf-16be').replace(/\u001b[\s\S]{2,6}?\u001b/g, '');
  if (start.slice(0, 2) === '\u00ff\u00fe') return decodeAs(bytesOf(chars), 'utf-16le');
  if (start === '\u00ef\u00bb\u00bf') return decodeAs(bytesOf(chars), 'utf-8');
  return chars.replace(/[\u0018-\u001f\u0080-\u00a0]/g, (char) => {
    const code = char.charCodeAt(0);
    return code < 0x20 ? LOW.charAt(code - 0x18) : HIGH.charAt(code - 0x80);
  });
}
