/**
 * The parts of a MIME message in order, found without recursion (RFC 2046 5.1).
 * A boundary that never closes is closed by the end; parts and depth have limits that show in the result.
 */
import type { Budget } from '../../core/budget';
import { decodeBase64 } from '../base64';
import { MIME_DEPTH, MIME_PARTS } from '../limits';
import { unitsText } from '../numbers-in-bytes';
import { decodeQuotedPrintable } from '../quoted-printable';
import { field, mainValue, parameter, readHeaders } from './headers';
import type { Headers } from './headers';

export interface MimePart {
  readonly headers: Headers;
  /** `text/html`; `text/plain` where none is stated. */
  readonly type: string;
  /** As it lies in the file; `decodeBody` undoes the transfer encoding. */
  readonly body: Uint8Array;
  readonly name: string;
  /** Of the multipart around it. */
  readonly container: string;
}

export interface MimeParts {
  /** The first is the message itself when it has no parts. */
  readonly parts: readonly MimePart[];
  readonly headers: Headers;
  /** Text before, between and after the parts, which mail programs do not show. */
  readonly hidden: readonly Uint8Array[];
  /** Which limit left parts out, or null. */
  readonly cut: 'mime-parts' | 'mime-depth' | 'mime-boundary' | null;
}

interface Waiting {
  readonly start: number;
  readonly end: number;
  readonly depth: number;
  readonly container: string;
}

export function listParts(bytes: Uint8Array, budget: Budget): MimeParts {
  const parts: MimePart[] = [];
  const hidden: Uint8Array[] = [];
  const waiting: Waiting[] = [{ start: 0, end: bytes.length, depth: 0, container: '' }];
  let cut: MimeParts['cut'] = null;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (budget.isSpent()) break;
    if (parts.length >= MIME_PARTS || !budget.takeEntries(1)) {
      cut = 'mime-parts';
      break;
    }
    const headers = readHeaders(bytes, next.start, next.end);
    const stated = field(headers, 'content-type');
    const type = mainValue(stated) || 'text/plain';
    const boundary = type.slice(0, 10) === 'multipart/' ? parameter(stated, 'boundary') : '';
    if (boundary === '') {
      parts.push({
        headers,
        type,
        name: nameOf(headers),
        container: next.container,
        body: bytes.subarray(headers.bodyStart, next.end),
      });
    } else if (next.depth >= MIME_DEPTH) cut = 'mime-depth';
    else {
      const { inside, between } = split(bytes, {
        boundary,
        start: headers.bodyStart,
        end: next.end,
      });
      hidden.push(...between);
      const isLost = between.length === 1 && between[0].length === next.end - headers.bodyStart;
      if (isLost && between[0].some((byte) => byte > 0x20)) cut = 'mime-boundary';
      for (const [start, end] of inside.reverse())
        waiting.push({ start, end, depth: next.depth + 1, container: type });
    }
  }
  return { parts, headers: readHeaders(bytes, 0, bytes.length), hidden, cut };
}

function nameOf(headers: Headers): string {
  const disposition = parameter(field(headers, 'content-disposition'), 'filename');
  return disposition || parameter(field(headers, 'content-type'), 'name');
}

/** The stretches between the boundary lines, and what lies before the first and after the last. */
function split(
  bytes: Uint8Array,
  { boundary, start, end }: { boundary: string; start: number; end: number },
): { inside: [number, number][]; between: Uint8Array[] } {
  const mark = asciiBytes('--' + boundary);
  const inside: [number, number][] = [];
  const between: Uint8Array[] = [];
  let open = -1;
  let at = findLine(bytes, mark, start);
  const first = at < 0 ? end : Math.min(at, end);
  if (first > start) between.push(bytes.subarray(start, first));
  while (at >= 0 && at < end && inside.length < MIME_PARTS + 1) {
    if (open >= 0) inside.push([open, Math.max(open, at - (bytes[at - 2] === 13 ? 2 : 1))]);
    const after = at + mark.length;
    const lineEnd = bytes.indexOf(10, after);
    const next = lineEnd < 0 ? end : lineEnd + 1;
    if (bytes[after] === 0x2d && bytes[after + 1] === 0x2d) {
      if (next < end) between.push(bytes.subarray(next, end));
      return { inside, between };
    }
    open = next;
    at = findLine(bytes, mark, next);
  }
  if (open >= 0 && open < end) inside.push([open, end]);
  return { inside, between };
}

/** The place of a mark at the start of a line; -1 without one. */
function findLine(bytes: Uint8Array, mark: Uint8Array, from: number): number {
  let at = bytes.indexOf(0x2d, from);
  while (at >= 0) {
    const isLineStart = at === 0 || bytes[at - 1] === 10;
    let same = 0;
    while (isLineStart && same < mark.length && bytes[at + same] === mark[same]) same++;
    if (same === mark.length) return at;
    // To the next line: a body of dashes must not be looked at twice.
    const line = bytes.indexOf(10, at);
    if (line < 0) return -1;
    at = bytes.indexOf(0x2d, bytes[line + 1] === 0x2d ? line + 1 : line);
  }
  return -1;
}

function asciiBytes(text: string): Uint8Array {
  const out = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) out[at] = text.charCodeAt(at);
  return out;
}

/** The content of a part, and plain text that a list server put behind it; null without room for it. */
export function decodeBody(
  { headers, body }: MimePart,
  budget: Budget,
): { readonly bytes: Uint8Array; readonly tail: Uint8Array } | null {
  const [encoding] = mainValue(field(headers, 'content-transfer-encoding')).split(' ', 1);
  const none = body.subarray(body.length);
  if (!budget.takeBytes(body.length)) return null;
  if (encoding === 'quoted-printable') return { bytes: decodeQuotedPrintable(body), tail: none };
  if (encoding !== 'base64') return { bytes: body, tail: none };
  const end = base64End(body);
  return { bytes: decodeBase64(body.subarray(0, end)), tail: body.subarray(end) };
}

/** Bytes at the end of a body in which plain text is looked for. */
const TAIL_BYTES = 4096;

/** Where lines begin that are no Base64. */
function base64End(body: Uint8Array): number {
  const from = Math.max(0, body.length - TAIL_BYTES);
  const tail = unitsText(body.subarray(from));
  const found = /\n[^\n]{0,998}?[^A-Za-z0-9+/=\s_-]|\n[^\n]{0,998}?\w \w/.exec(tail);
  return found === null ? body.length : from + found.index;
}
