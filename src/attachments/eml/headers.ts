/**
 * Header fields of a mail: folded lines joined, parameters split, encoded words decoded.
 * Sources: RFC 5322 2.2, RFC 2045 5.1, RFC 2047, RFC 2231 (read 2026-11-21).
 */
import { decodeBase64 } from '../base64';
import { decodeAs, decodeText } from '../decode-text';
import { decodeQuotedPrintable } from '../quoted-printable';

export interface Headers {
  /** Lower-case name → value as written, the first of each name first. */
  readonly fields: readonly (readonly [string, string])[];
  /** Where the body begins. */
  readonly bodyStart: number;
}

/** Bytes of headers that are looked at: the longest honest ones are some 30 kB of `Received`. */
const HEADER_BYTES = 256 * 1024;

export function readHeaders(bytes: Uint8Array, start: number, end: number): Headers {
  const fields: [string, string][] = [];
  const limit = Math.min(end, start + HEADER_BYTES);
  let at = start;
  while (at < limit) {
    let stop = bytes.indexOf(10, at);
    if (stop < 0 || stop > limit) stop = limit;
    const lineEnd = stop > at && bytes[stop - 1] === 13 ? stop - 1 : stop;
    if (lineEnd === at) return { fields, bodyStart: stop + 1 };
    const line = decodeText(bytes.subarray(at, lineEnd));
    const isFolded = bytes[at] === 0x20 || bytes[at] === 9;
    const colon = line.indexOf(':');
    if (isFolded && fields.length > 0) fields[fields.length - 1][1] += ' ' + line.trim();
    else if (colon > 0)
      fields.push([line.slice(0, colon).toLowerCase().trim(), line.slice(colon + 1).trim()]);
    at = stop + 1;
  }
  return { fields, bodyStart: Math.min(at, end) };
}

export function field(headers: Headers, name: string): string {
  for (const [key, value] of headers.fields) if (key === name) return value;
  return '';
}

/** The value before the first `;`, in lower case. */
export function mainValue(value: string): string {
  return value.split(';', 1)[0].trim().toLowerCase();
}

/** A parameter of a field, continued and encoded forms (`name*0*=`) included; empty without one. */
export function parameter(value: string, wanted: string): string {
  const found = parameters(value);
  const plain = found[wanted];
  const encoded = found[wanted + '*'];
  if (encoded !== undefined) return decodeExtended(encoded);
  if (plain !== undefined) return decodeWords(plain);
  let joined = '';
  let isEncoded = false;
  for (let part = 0; part < 100; part++) {
    const piece = found[`${wanted}*${part}*`] ?? found[`${wanted}*${part}`];
    if (piece === undefined) break;
    if (found[`${wanted}*${part}*`] !== undefined) isEncoded = true;
    joined += piece;
  }
  return isEncoded ? decodeExtended(joined) : joined;
}

function parameters(value: string): { [name: string]: string } {
  const found: { [name: string]: string } = Object.create(null);
  let at = value.indexOf(';');
  while (at >= 0 && at < value.length) {
    const equals = value.indexOf('=', at);
    if (equals < 0) break;
    const name = value
      .slice(at + 1, equals)
      .trim()
      .toLowerCase();
    let start = equals + 1;
    while (value.charAt(start) === ' ') start++;
    const isQuoted = value.charAt(start) === '"';
    let end = isQuoted ? quoteEnd(value, start + 1) : value.indexOf(';', start);
    if (end < 0) end = value.length;
    const raw = value.slice(isQuoted ? start + 1 : start, end);
    if (found[name] === undefined)
      found[name] = isQuoted ? raw.replace(/\\(.)/g, '$1') : raw.trim();
    at = value.indexOf(';', end);
  }
  return found;
}

function quoteEnd(value: string, from: number): number {
  for (let at = from; at < value.length; at++) {
    if (value.charAt(at) === '\\') at++;
    else if (value.charAt(at) === '"') return at;
  }
  return value.length;
}

/** `utf-8'fr'Dupr%C3%A9.pdf` */
function decodeExtended(value: string): string {
  const parts = /^([\w-]{0,40})'[\w-]{0,40}'/.exec(value);
  const raw = parts === null ? value : value.slice(parts[0].length);
  const bytes = decodeQuotedPrintable(raw.replace(/%/g, '='));
  return decodeText(bytes, parts === null ? undefined : parts[1]);
}

/** Encoded words: `=?utf-8?Q?Dupr=C3=A9?=`; blanks between two of them vanish. */
export function decodeWords(value: string): string {
  if (value.indexOf('=?') < 0) return value;
  const joined = value.replace(/\?=[ \t]{1,100}=\?/g, '?==?');
  return joined.replace(
    /=\?([\w.-]{1,40})(?:\*[\w-]{1,20})?\?([bqBQ])\?([^?]{0,2000})\?=/g,
    (_all, charset: string, kind: string, text: string) => {
      const bytes =
        kind.toLowerCase() === 'b'
          ? decodeBase64(text)
          : decodeQuotedPrintable(text.replace(/_/g, ' '));
      return /^utf-?8$/i.test(charset) ? decodeAs(bytes, 'utf-8') : decodeText(bytes, charset);
    },
  );
}
