/**
 * Encrypted PDFs that open without asking: the standard handler with an empty user password, revisions 2 to 6.
 *
 * Nobody is asked for a password when such a file is opened, so the recipient reads it and so do we. With
 * any other password or handler the file stays `encrypted`. Sources: ISO 32000-1:2008, 7.6; ISO
 * 32000-2:2020, 7.6.4.3.4 (revision 6); Adobe Supplement to ISO 32000, extension level 3 (revision 5).
 */
import { joinBytes } from '../join-bytes';
import { decryptCbc, encryptCbc } from './aes';
import type { Cipher, PdfDocument } from './document';
import { bytesOf, charsOf } from './lexer';
import { md5 } from './md5';
import { rc4 } from './rc4';
import { sha256, sha384, sha512 } from './sha2';
import { asChars, asDict, asItems, asName, asNumber } from './values';
import type { PdfDict, PdfStream } from './values';

/** What stands in for the missing bytes of a password. */
const PADDING = bytesOf(
  '\u0028\u00bf\u004e\u005e\u004e\u0075\u008a\u0041\u0064\u0000\u004e\u0056\u00ff\u00fa\u0001\u0008' +
    '\u002e\u002e\u0000\u00b6\u00d0\u0068\u003e\u0080\u002f\u000c\u00a9\u00fe\u0064\u0053\u0069\u007a',
);

type Method = 'none' | 'rc4' | 'aes-128' | 'aes-256';

/** The cipher of a file whose user password is empty, or null. */
export function openCipher(pdf: PdfDocument): Cipher | null {
  const dict = asDict(pdf.get(pdf.trailer, 'Encrypt'));
  if (dict === null || asName(pdf.get(dict, 'Filter')) !== 'Standard') return null;
  const revision = asNumber(pdf.get(dict, 'R'));
  const key = revision >= 5 ? longKey(dict, pdf, revision) : shortKey(dict, pdf, revision);
  if (key === null) return null;
  const strings = methodOf(dict, pdf, 'StrF');
  const streams = methodOf(dict, pdf, 'StmF');
  const hasOpenMetadata = pdf.get(dict, 'EncryptMetadata') === false;
  return {
    string: (chars, number, generation) =>
      strings === 'none'
        ? chars
        : charsOfAll(decrypt(strings, objectKey(strings, key, number, generation), bytesOf(chars))),
    stream(stream, number, generation) {
      if (streams === 'none' || isOpen(stream, hasOpenMetadata)) return stream.raw;
      return decrypt(streams, objectKey(streams, key, number, generation), stream.raw);
    },
  };
}

const charsOfAll = (bytes: Uint8Array): string => charsOf(bytes, 0, bytes.length);

/** Tables of the file and, where the writer said so, metadata are never encrypted. */
function isOpen({ dict }: PdfStream, hasOpenMetadata: boolean): boolean {
  const type = asName(dict.entries.get('Type') ?? null);
  if (type === 'XRef' || (type === 'Metadata' && hasOpenMetadata)) return true;
  const filter = dict.entries.get('Filter') ?? null;
  return asName(filter) === 'Crypt' || asName(asItems(filter)[0] ?? null) === 'Crypt';
}

function methodOf(dict: PdfDict, pdf: PdfDocument, use: 'StrF' | 'StmF'): Method {
  const version = asNumber(pdf.get(dict, 'V'));
  if (version < 4) return 'rc4';
  const name = asName(pdf.get(dict, use));
  const filter = asDict(pdf.get(asDict(pdf.get(dict, 'CF')), name));
  const method = asName(pdf.get(filter, 'CFM'));
  if (name === '' || name === 'Identity' || method === 'None') return 'none';
  return method === 'AESV3' ? 'aes-256' : method === 'AESV2' ? 'aes-128' : 'rc4';
}

function decrypt(method: Method, key: Uint8Array, input: Uint8Array): Uint8Array {
  if (method === 'rc4') return rc4(key, input);
  if (input.length < 32) return new Uint8Array(0);
  const plain = decryptCbc(key, input.subarray(0, 16), input.subarray(16));
  const padding = plain[plain.length - 1];
  return padding > 0 && padding <= 16 ? plain.subarray(0, plain.length - padding) : plain;
}

function objectKey(
  method: Method,
  key: Uint8Array,
  number: number,
  generation: number,
): Uint8Array {
  if (method === 'aes-256') return key;
  const salt = method === 'aes-128' ? [0x73, 0x41, 0x6c, 0x54] : [];
  const own = [number, number >> 8, number >> 16, generation, generation >> 8];
  return md5(joinBytes([key, own, salt])).subarray(0, Math.min(16, key.length + 5));
}

function same(a: Uint8Array, b: Uint8Array, length: number): boolean {
  for (let at = 0; at < length; at++) if (a[at] !== b[at]) return false;
  return a.length >= length;
}

function bytesIn(dict: PdfDict, pdf: PdfDocument, key: string): Uint8Array {
  return bytesOf(asChars(pdf.get(dict, key)) ?? '');
}

/** Revisions 2 to 4 (algorithms 2, 4 and 5): null when the password is not empty. */
function shortKey(dict: PdfDict, pdf: PdfDocument, revision: number): Uint8Array | null {
  const version = asNumber(pdf.get(dict, 'V'));
  const bits = version >= 4 ? 128 : asNumber(pdf.get(dict, 'Length'), 40);
  const length = revision < 3 ? 5 : Math.max(5, Math.min(16, bits >> 3));
  const owner = bytesIn(dict, pdf, 'O').subarray(0, 32);
  const user = bytesIn(dict, pdf, 'U');
  const rights = asNumber(pdf.get(dict, 'P')) | 0;
  const id = bytesOf(asChars(pdf.resolve(asItems(pdf.get(pdf.trailer, 'ID'))[0])) ?? '');
  const isOpen = revision >= 4 && pdf.get(dict, 'EncryptMetadata') === false;
  const flags = [rights, rights >> 8, rights >> 16, rights >> 24];
  let key = md5(joinBytes([PADDING, owner, flags, id, isOpen ? [255, 255, 255, 255] : []]));
  if (revision >= 3) for (let round = 0; round < 50; round++) key = md5(key.subarray(0, length));
  key = key.subarray(0, length);
  if (revision < 3) return same(user, rc4(key, PADDING), 32) ? key : null;
  let check = md5(joinBytes([PADDING, id]));
  for (let round = 0; round < 20; round++)
    check = rc4(
      key.map((byte) => byte ^ round),
      check,
    );
  return same(user, check, 16) ? key : null;
}

/** Revisions 5 and 6 (algorithm 2.A): null when the password is not empty. */
function longKey(dict: PdfDict, pdf: PdfDocument, revision: number): Uint8Array | null {
  const user = bytesIn(dict, pdf, 'U');
  const packed = bytesIn(dict, pdf, 'UE');
  if (user.length < 48 || packed.length < 32) return null;
  const hash = revision === 5 ? sha256 : hardHash;
  if (!same(user, hash(user.slice(32, 40)), 32)) return null;
  return decryptCbc(hash(user.slice(40, 48)), new Uint8Array(16), packed.subarray(0, 32));
}

/** Algorithm 2.B for an empty password: at least 64 rounds of AES and one of three hashes. */
function hardHash(salt: Uint8Array): Uint8Array {
  let key = sha256(salt);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const text = new Uint8Array(key.length * 64);
    for (let at = 0; at < 64; at++) text.set(key, at * key.length);
    const packed = encryptCbc(key.subarray(0, 16), key.slice(16, 32), text);
    let sum = 0;
    for (let at = 0; at < 16; at++) sum += packed[at];
    key = [sha256, sha384, sha512][sum % 3](packed);
    if (round >= 63 && packed[packed.length - 1] <= round - 31) break;
  }
  return key.subarray(0, 32);
}

/** The last byte ends the rounds at 287 at the latest. */
const MOST_ROUNDS = 288;
