/**
 * Signed and encrypted messages (p7m, p7s, p7c): what is signed goes on as a file, the rest is told.
 *
 * Only the type and the way to the content are read; signatures are not verified and certificates are
 * not opened. A signature that lies beside its content has nothing to read. DER, BER, Base64 and PEM.
 * Sources: RFC 5652 (CMS) 3 to 8, RFC 8551 (S/MIME) 3.5, RFC 7292 (PKCS #12) 4 (read 2026-11-22).
 */
import type { Budget } from '../../core/budget';
import type { Extraction, Reader, UnreadPart } from '../../core/reader';
import { decodeBase64 } from '../base64';
import { inflate } from '../inflate';
import { joinBytes } from '../join-bytes';
import { PART_BYTES } from '../limits';
import { asciiHead } from '../sniff';
import { readDer } from './der';
import type { DerElement } from './der';

export const pkcs7: Reader = {
  id: 'pkcs7',
  recognises: (bytes) => typeOf(binaryOf(bytes, HEAD_BYTES)) !== null,
  read(bytes, name, budget) {
    const binary = binaryOf(bytes, bytes.length);
    const type = typeOf(binary);
    if (type === null) return result('corrupt', []);
    if (type.kind === 'encrypted')
      return result('encrypted', [{ path: [], reason: 'encrypted', detail: type.detail }]);
    return readContent(binary, type, { name, budget });
  },
};

type Kind = 'signed' | 'digested' | 'compressed' | 'encrypted';

interface ContentType {
  readonly kind: Kind;
  readonly detail: string;
  /** Where the content of the type begins: after its identifier. */
  readonly at: number;
}

/** Object identifiers as they lie in the file, in hex (RFC 5652, RFC 5083, RFC 3274). */
const TYPES: readonly (readonly [string, Kind])[] = [
  ['06092a864886f70d010701', 'digested'],
  ['06092a864886f70d010702', 'signed'],
  ['06092a864886f70d010703', 'encrypted'],
  ['06092a864886f70d010704', 'encrypted'],
  ['06092a864886f70d010705', 'digested'],
  ['06092a864886f70d010706', 'encrypted'],
  ['060b2a864886f70d0109100109', 'compressed'],
  ['060b2a864886f70d0109100117', 'encrypted'],
];

/** Enough of the start to tell the type, in bytes; four thirds of it in Base64. */
const HEAD_BYTES = 96;

/** The content type stated at the start, or null when this is something else. */
function typeOf(bytes: Uint8Array): ContentType | null {
  const outer = sequenceAt(bytes, 0);
  if (outer === null) return null;
  for (const [oid, kind] of TYPES) {
    if (!hasHex(bytes, outer.start, oid)) continue;
    return { kind, detail: 'smime', at: outer.start + oid.length / 2 };
  }
  // A key store: version 3, then a content of its own, closed with a password.
  const isStore = hasHex(bytes, outer.start, '02010330') && hasType(bytes, outer.start + 3);
  return isStore ? { kind: 'encrypted', detail: 'pkcs12', at: outer.start } : null;
}

function hasType(bytes: Uint8Array, at: number): boolean {
  const inner = sequenceAt(bytes, at);
  return inner !== null && TYPES.some(([oid]) => hasHex(bytes, inner.start, oid));
}

/** A sequence, whatever length it states: of the head only a part is there. */
function sequenceAt(bytes: Uint8Array, at: number): DerElement | null {
  const found = bytes[at] === 0x30 ? readDer(bytes, at, bytes.length) : null;
  return found !== null && found.tag === 0x30 ? found : null;
}

function hasHex(bytes: Uint8Array, at: number, hex: string): boolean {
  for (let digit = 0; digit < hex.length; digit += 2)
    if (bytes[at + digit / 2] !== parseInt(hex.substr(digit, 2), 16)) return false;
  return true;
}

/** The bytes themselves, or what their Base64 says. */
function binaryOf(bytes: Uint8Array, wanted: number): Uint8Array {
  if (bytes[0] === 0x30) return bytes;
  const head = asciiHead(bytes, 4 * HEAD_BYTES);
  const armor = /^\s{0,64}-----BEGIN (?:PKCS ?#?7|CMS|SIGNED DATA)[A-Z ]{0,20}-----/.exec(head);
  // Base64 of a sequence whose length takes one to three bytes, or is open: `MI`.
  if (armor === null && !/^\s{0,64}MI[\w+/]{20}[\w+/\s]{8}/.test(head)) return EMPTY;
  const start = armor === null ? 0 : armor[0].length;
  const dash = bytes.indexOf(0x2d, start);
  const end = Math.min(dash < 0 ? bytes.length : dash, start + wanted * 2);
  return decodeBase64(bytes.subarray(start, end));
}

const EMPTY = new Uint8Array(0);

interface ContentTools {
  readonly name: string;
  readonly budget: Budget;
}

/** Walks `[0] SEQUENCE { version, algorithms, SEQUENCE { type, [0] OCTET STRING } … }`. */
function readContent(
  bytes: Uint8Array,
  { kind, at }: ContentType,
  { name, budget }: ContentTools,
): Extraction {
  const isPlain = kind === 'digested' && bytes[at - 1] === 1;
  const content = isPlain ? { at, end: bytes.length } : contentAt(bytes, at);
  if (content === null) return result('corrupt', []);
  // A signature beside its content: nothing, or the end mark, follows the inner type.
  if (content.at === content.end || bytes[content.at] === 0) return result('no-text', []);
  const wrapper = readDer(bytes, content.at, bytes.length);
  if (wrapper === null || wrapper.tag !== 0xa0) return result('corrupt', []);
  const found = gatherOctets(bytes, wrapper, budget);
  const octets = kind === 'compressed' ? inflated(found, budget) : found;
  const inner = octets.bytes;
  if (inner.length === 0) return result(octets.isCut ? 'corrupt' : 'no-text', []);
  const nested = [namedContent(inner, name)];
  if (!octets.isCut) return { ...result('no-text', []), nested };
  const unread: UnreadPart = { path: [], reason: 'partial', detail: 'smime' };
  return { ...result('partial', [unread]), nested };
}

/** The place behind the inner type: of its `[0]`, when the content is there. */
function contentAt(bytes: Uint8Array, at: number): { at: number; end: number } | null {
  const wrapper = readDer(bytes, at, bytes.length);
  const body = wrapper === null ? null : sequenceAt(bytes, wrapper.start);
  if (body === null) return null;
  let next = body.start;
  for (let skipped = 0; skipped < 4; skipped++) {
    const element = readDer(bytes, next, bytes.length);
    if (element === null || element.isOpen) break;
    const oid = element.tag === 0x30 ? readDer(bytes, element.start, element.end) : null;
    if (skipped >= 2 && oid !== null && oid.tag === 6) return { at: oid.end, end: element.end };
    next = element.end;
  }
  // The inner sequence may be of open length.
  const open = sequenceAt(bytes, next);
  const oid = open === null ? null : readDer(bytes, open.start, open.end);
  return open !== null && oid !== null && oid.tag === 6 ? { at: oid.end, end: open.end } : null;
}

interface Octets {
  readonly bytes: Uint8Array;
  readonly isCut: boolean;
}

/** The bytes of an octet string, in one piece or in many. */
function gatherOctets(bytes: Uint8Array, { start, end }: DerElement, budget: Budget): Octets {
  const pieces: Uint8Array[] = [];
  let length = 0;
  let isCut = end >= bytes.length;
  for (let at = start; at < end && !budget.isSpent();) {
    const element = readDer(bytes, at, end);
    if (element === null || element.tag === 0) break;
    if (element.tag === 0x24) {
      at = element.start;
      continue;
    }
    if (element.tag !== 4) break;
    pieces.push(bytes.subarray(element.start, element.end));
    length += element.end - element.start;
    isCut = element.isCut;
    at = element.end;
  }
  if (pieces.length === 1) return { bytes: pieces[0], isCut };
  if (!budget.takeBytes(length)) return { bytes: EMPTY, isCut: true };
  return { bytes: joinBytes(pieces), isCut };
}

/** Compressed content carries a two-byte header of zlib (RFC 3274 1.1). */
function inflated({ bytes, isCut }: Octets, budget: Budget): Octets {
  const found = inflate(bytes.subarray(2), PART_BYTES, budget);
  return { bytes: found.bytes, isCut: isCut || found.end !== 'done' };
}

/**
 * Signed mail is a MIME part, often with one header line only; a second one lets the mail reader see it.
 * Other content keeps the name of the file without its last ending.
 */
function namedContent(bytes: Uint8Array, name: string): { name: string; bytes: Uint8Array } {
  const isMail = /^(?:content-[a-z-]{2,30}|mime-version)[ \t]{0,9}:/i.test(asciiHead(bytes, 64));
  if (!isMail) return { name: name.replace(/\.p7[a-z]$/i, '') || 'content', bytes };
  const header = 'MIME-Version: 1.0\r\nX-Signed: yes\r\n';
  const lead = Uint8Array.from(header.split(''), (char) => char.charCodeAt(0));
  return { name: 'message.eml', bytes: joinBytes([lead, bytes]) };
}

function result(state: Extraction['state'], unread: readonly UnreadPart[]): Extraction {
  return { state, texts: [], nested: [], unread };
}
