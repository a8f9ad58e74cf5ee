/**
 * The pieces of each picture format that hold a size or words; pixels are stepped over.
 *
 * Sources: JPEG (ISO 10918-1) annex B, PNG 3rd edition 11, GIF89a, the WebP container specification,
 * ISO 14496-12 (HEIC, AVIF), BMP (wingdi.h); read 2026-11-22. Damage ends the walk; what was found stays.
 */
import { decodeAs, decodeText } from '../decode-text';
import { inflate } from '../inflate';
import { startsWithAscii } from '../sniff';
import { setSize } from './picture';
import type { Picture } from './picture';
import { readNumber, readTiff } from './tiff';
import { readIptc, readXmp } from './words';

type ReadFormat = (bytes: Uint8Array, picture: Picture) => void;

export const FORMATS: { readonly [id: string]: ReadFormat } = {
  jpeg: readJpeg,
  png: readPng,
  gif: readGif,
  tiff: (bytes, picture) => readTiff(bytes, picture, true),
  webp: readWebp,
  heic: readBoxes,
  avif: readBoxes,
  jp2: readBoxes,
  bmp: readBmp,
};

const big = (bytes: Uint8Array, at: number, size: number): number =>
  readNumber(bytes, at, { size, isBig: true });
const small = (bytes: Uint8Array, at: number, size: number): number =>
  readNumber(bytes, at, { size, isBig: false });

const EXIF = 'Exif\u0000\u0000';
const XMP = 'http://ns.adobe.com/xap/1.0/\u0000';
const PHOTOSHOP = 'Photoshop 3.0\u0000';

function readJpeg(bytes: Uint8Array, picture: Picture): void {
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff && !picture.budget.isSpent();) {
    const marker = bytes[at + 1];
    if (marker === 0xff) {
      at++;
      continue;
    }
    // The scan begins: pixels to the end.
    if (marker === 0xda || marker === 0xd9) return;
    const end = at + 2 + big(bytes, at + 2, 2);
    const content = bytes.subarray(at + 4, end);
    if (marker === 0xfe) picture.sink.add(decodeText(content) + '\n', 'comment');
    else if (marker === 0xe1 && startsWithAscii(content, EXIF))
      readTiff(content.subarray(6), picture, false);
    else if (marker === 0xe1 && startsWithAscii(content, XMP))
      readXmp(content.subarray(XMP.length), picture);
    else if (marker === 0xed && startsWithAscii(content, PHOTOSHOP))
      readResources(content.subarray(PHOTOSHOP.length), picture);
    else if (marker >= 0xc0 && marker <= 0xcf && marker % 4 !== 0)
      setSize(picture, big(content, 3, 2), big(content, 1, 2));
    else if (marker === 0xc0) setSize(picture, big(content, 3, 2), big(content, 1, 2));
    at = Math.max(end, at + 2);
  }
}

/** Photoshop's own list of resources; number 0x0404 is IPTC. */
function readResources(bytes: Uint8Array, picture: Picture): void {
  for (let at = 0; startsWithAscii(bytes, '8BIM', at) && !picture.budget.isSpent();) {
    const name = bytes[at + 6] + 1;
    const start = at + 6 + name + (name & 1);
    const size = big(bytes, start, 4);
    if (big(bytes, at + 4, 2) === 0x404)
      readIptc(bytes.subarray(start + 4, start + 4 + size), picture);
    at = start + 4 + size + (size & 1);
  }
}

function readPng(bytes: Uint8Array, picture: Picture): void {
  setSize(picture, big(bytes, 16, 4), big(bytes, 20, 4));
  picture.isBilevel = bytes[24] === 1;
  for (let at = 8; at + 12 <= bytes.length && !picture.budget.isSpent();) {
    const end = at + 8 + big(bytes, at, 4);
    const content = bytes.subarray(at + 8, end);
    if (startsWithAscii(bytes, 'eXIf', at + 4)) readTiff(content, picture, false);
    else if (/^[tzi](?:EXt|TXt)$/.test(decodeAs(bytes.subarray(at + 4, at + 8), 'windows-1252')))
      addPngText(String.fromCharCode(bytes[at + 4]), content, picture);
    at = end + 4;
  }
}

/** Characters that one compressed comment may unpack to. */
const COMMENT_BYTES = 1024 * 1024;

/** Keyword, then text: as it is, packed, or with a language and a translated keyword before it. */
function addPngText(kind: string, bytes: Uint8Array, picture: Picture): void {
  const { sink, budget } = picture;
  const zero = bytes.indexOf(0);
  if (zero < 0) return;
  const keyword = decodeText(bytes.subarray(0, zero));
  let at = zero + 1;
  let isPacked = kind === 'z';
  if (kind === 'z') at += 1;
  if (kind === 'i') {
    isPacked = bytes[at] === 1;
    const language = bytes.indexOf(0, at + 2);
    const translated = language < 0 ? -1 : bytes.indexOf(0, language + 1);
    if (translated < 0) return;
    at = translated + 1;
  }
  const packed = bytes.subarray(at);
  const text = isPacked ? inflate(packed.subarray(2), COMMENT_BYTES, budget).bytes : packed;
  if (/xmp$/i.test(keyword)) readXmp(text, picture);
  else if (!/^(?:software|date:|creation time|raw profile)/i.test(keyword))
    sink.add(`${keyword}: ${decodeText(text)}\n`, 'comment');
}

function readGif(bytes: Uint8Array, picture: Picture): void {
  setSize(picture, small(bytes, 6, 2), small(bytes, 8, 2));
  let at = 13 + tableSize(bytes[10]);
  while (at < bytes.length && !picture.budget.isSpent()) {
    if (bytes[at] === 0x2c) at = addBlocks(bytes, at + 11 + tableSize(bytes[at + 9]), null);
    else if (bytes[at] !== 0x21) return;
    else at = addBlocks(bytes, at + 2, bytes[at + 1] === 0xfe ? picture : null);
  }
}

function tableSize(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 * Math.pow(2, (flags & 7) + 1);
}

/** Steps over blocks of up to 255 bytes; their text goes to the picture, when one is given. */
function addBlocks(bytes: Uint8Array, start: number, picture: Picture | null): number {
  let at = start;
  while (at < bytes.length && bytes[at] !== 0) {
    if (picture !== null)
      picture.sink.add(decodeText(bytes.subarray(at + 1, at + 1 + bytes[at])), 'comment');
    at += bytes[at] + 1;
  }
  if (picture !== null) picture.sink.line('comment');
  return at + 1;
}

function readWebp(bytes: Uint8Array, picture: Picture): void {
  for (let at = 12; at + 8 <= bytes.length && !picture.budget.isSpent();) {
    const size = small(bytes, at + 4, 4);
    const start = at + 8;
    const content = bytes.subarray(start, start + size);
    if (startsWithAscii(bytes, 'VP8X', at))
      setSize(picture, small(bytes, start + 4, 3) + 1, small(bytes, start + 7, 3) + 1);
    else if (startsWithAscii(bytes, 'VP8 ', at))
      setSize(picture, small(bytes, start + 6, 2) & 0x3fff, small(bytes, start + 8, 2) & 0x3fff);
    else if (startsWithAscii(bytes, 'VP8L', at)) {
      const bits = small(bytes, start + 1, 4);
      setSize(picture, (bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1);
    } else if (startsWithAscii(bytes, 'EXIF', at))
      readTiff(content.subarray(startsWithAscii(content, EXIF) ? 6 : 0), picture, false);
    else if (startsWithAscii(bytes, 'XMP ', at)) readXmp(content, picture);
    at = start + size + (size & 1);
  }
}

/** Boxes nest in many ways; the three that count are found by their marks. */
function readBoxes(bytes: Uint8Array, picture: Picture): void {
  eachMark(bytes, 'ispe', picture, (at) =>
    setSize(picture, big(bytes, at + 8, 4), big(bytes, at + 12, 4)),
  );
  eachMark(bytes, 'ihdr', picture, (at) =>
    setSize(picture, big(bytes, at + 8, 4), big(bytes, at + 4, 4)),
  );
  eachMark(bytes, EXIF, picture, (at) => {
    if (startsWithAscii(bytes, 'II*\u0000', at + 6) || startsWithAscii(bytes, 'MM\u0000*', at + 6))
      readTiff(bytes.subarray(at + 6), picture, false);
  });
  eachMark(bytes, '<x:xmpmeta', picture, (at) => {
    const end = nextMark(bytes, '</x:xmpmeta', at);
    if (end >= 0) readXmp(bytes.subarray(at, end), picture);
  });
}

/** Marks of one kind that are looked at; honest files hold a few. */
const MARKS = 20;

function eachMark(
  bytes: Uint8Array,
  mark: string,
  { budget }: Picture,
  take: (at: number) => void,
): void {
  let at = nextMark(bytes, mark, 0);
  for (let found = 0; found < MARKS && at >= 0 && !budget.isSpent(); found++) {
    take(at);
    at = nextMark(bytes, mark, at + 1);
  }
}

function nextMark(bytes: Uint8Array, mark: string, from: number): number {
  let at = bytes.indexOf(mark.charCodeAt(0), from);
  while (at >= 0 && !startsWithAscii(bytes, mark, at))
    at = bytes.indexOf(mark.charCodeAt(0), at + 1);
  return at;
}

function readBmp(bytes: Uint8Array, picture: Picture): void {
  const height = small(bytes, 22, 4) | 0;
  setSize(picture, small(bytes, 18, 4), Math.abs(height));
  picture.isBilevel = small(bytes, 28, 2) === 1;
}
