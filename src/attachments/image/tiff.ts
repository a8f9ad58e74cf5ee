/**
 * The directory of a TIFF file, which is also the Exif part of photos: place, comments, owner, size.
 *
 * Of several hundred tags only those with words, the position and what tells a scan are read. Sources:
 * TIFF 6.0 sections 2 and 8, Exif 2.32 (CIPA DC-008) 4.6 (read 2026-11-22).
 */
import { decodeAs, decodeText } from '../decode-text';
import { setSize } from './picture';
import type { Picture } from './picture';
import { readIptc, readXmp } from './words';

/** Bytes of a value by its type number. */
const SIZES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];
/** Directories of one file: pages, thumbnails, Exif, position. */
const DIRECTORIES = 100;
const ENTRIES = 1000;

interface Entry {
  readonly bytes: Uint8Array;
  readonly isBig: boolean;
  readonly type: number;
  readonly count: number;
  /** Where the value lies. */
  readonly at: number;
}

interface Position {
  south: boolean;
  west: boolean;
  latitude: number | null;
  longitude: number | null;
}

interface Walk {
  readonly picture: Picture;
  readonly position: Position;
  readonly waiting: number[];
}

export function readNumber(
  bytes: Uint8Array,
  at: number,
  { size, isBig }: { size: number; isBig: boolean },
): number {
  let value = 0;
  for (let digit = 0; digit < size; digit++)
    value = value * 256 + (bytes[isBig ? at + digit : at + size - 1 - digit] ?? 0);
  return value;
}

/** Reads all directories; `isFile` when they describe the picture itself and not only add to it. */
export function readTiff(bytes: Uint8Array, picture: Picture, isFile: boolean): void {
  const isBig = bytes[0] === 0x4d;
  const long = { size: 4, isBig };
  const short = { size: 2, isBig };
  const position = { south: false, west: false, latitude: null, longitude: null };
  const walk: Walk = { picture, position, waiting: [readNumber(bytes, 4, long)] };
  let seen = 0;
  for (let at = walk.waiting.pop(); at !== undefined; at = walk.waiting.pop()) {
    if (at < 8 || at + 2 > bytes.length || seen++ > DIRECTORIES) continue;
    const count = Math.min(ENTRIES, readNumber(bytes, at, short));
    for (let index = 0; index < count && !picture.budget.isSpent(); index++) {
      const head = at + 2 + index * 12;
      const type = readNumber(bytes, head + 2, short);
      const values = readNumber(bytes, head + 4, long);
      const isNear = (SIZES[type] ?? 1) * values <= 4;
      const place = isNear ? head + 8 : readNumber(bytes, head + 8, long);
      const entry = { bytes, isBig, type, count: values, at: place };
      takeEntry(readNumber(bytes, head, short), entry, walk, isFile);
    }
    const next = readNumber(bytes, at + 2 + count * 12, long);
    if (isFile && next > 0) walk.waiting.push(next);
  }
  addPosition(position, picture);
}

/** Tags whose value is text, by the label it gets. */
const TEXTS: { readonly [tag: number]: string } = {
  0x10d: 'properties',
  0x10e: 'comment',
  0x11d: 'properties',
  0x13b: 'author',
  0x8298: 'properties',
  0xa430: 'author',
};
/** Texts of Windows, in two bytes a character: title, comment, author, keywords, subject. */
const WIDE_FIRST = 0x9c9b;
const WIDE_LAST = 0x9c9f;
const FAX_PACKINGS = [2, 3, 4];

function takeEntry(tag: number, entry: Entry, walk: Walk, isFile: boolean): void {
  const { picture } = walk;
  const label = TEXTS[tag];
  if (label !== undefined) picture.sink.add(textOf(entry, picture) + '\n', label);
  else if (tag >= WIDE_FIRST && tag <= WIDE_LAST)
    picture.sink.add(clean(decodeAs(raw(entry, picture), 'utf-16le')) + '\n', 'comment');
  else if (tag === 0x9286) picture.sink.add(commentOf(entry, picture) + '\n', 'comment');
  else if (tag === 0x8769 || tag === 0x8825) walk.waiting.push(first(entry));
  else if (tag === 0x829a) picture.isPhoto = true;
  else if (tag === 0x2bc) readXmp(raw(entry, picture), picture);
  else if (tag === 0x83bb) readIptc(raw(entry, picture), picture);
  else if (isFile) takeShape(tag, entry, picture);
  takePosition(tag, entry, walk);
}

function takeShape(tag: number, entry: Entry, picture: Picture): void {
  if (tag === 0x100) picture.width = Math.max(picture.width, first(entry));
  else if (tag === 0x101) {
    setSize(picture, picture.width, Math.max(picture.height, first(entry)));
    picture.pages++;
  } else if (tag === 0x102) picture.isBilevel = entry.count === 1 && first(entry) === 1;
  else if (tag === 0x103) picture.isFax = FAX_PACKINGS.indexOf(first(entry)) >= 0;
}

/** Tags 1 to 4 belong to the position; elsewhere they are not in use. */
function takePosition(tag: number, entry: Entry, { position, picture }: Walk): void {
  if (tag === 1) position.south = /^S/i.test(textOf(entry, picture));
  else if (tag === 2) position.latitude = degrees(entry);
  else if (tag === 3) position.west = /^W/i.test(textOf(entry, picture));
  else if (tag === 4) position.longitude = degrees(entry);
}

/** Degrees, minutes and seconds as three fractions. */
function degrees({ bytes, isBig, type, count, at }: Entry): number | null {
  if (type !== 5 || count < 1 || at + count * 8 > bytes.length) return null;
  let value = 0;
  for (let part = 0; part < Math.min(3, count); part++) {
    const top = readNumber(bytes, at + part * 8, { size: 4, isBig });
    const bottom = readNumber(bytes, at + part * 8 + 4, { size: 4, isBig });
    if (bottom > 0) value += top / bottom / Math.pow(60, part);
  }
  return value;
}

function addPosition({ south, west, latitude, longitude }: Position, picture: Picture): void {
  if (latitude === null || longitude === null) return;
  // Cameras without a fix write zeros.
  if (latitude === 0 && longitude === 0) return;
  const shown = (value: number): string => String(Math.round(value * 1e5) / 1e5);
  const place = `GPS ${shown(south ? -latitude : latitude)}, ${shown(west ? -longitude : longitude)}`;
  // The picture and its thumbnail may both state it.
  if (place !== picture.place) picture.sink.add(place + '\n', 'GPS');
  picture.place = place;
}

function first({ bytes, isBig, type, at }: Entry): number {
  return readNumber(bytes, at, { size: Math.min(4, SIZES[type] ?? 1), isBig });
}

/** Bytes of one value; honest captions and XMP are far shorter. */
const VALUE_BYTES = 1024 * 1024;

/** Many tags may point to the same bytes, so each is counted. */
function raw({ bytes, type, count, at }: Entry, { budget }: Picture): Uint8Array {
  const size = Math.min(VALUE_BYTES, bytes.length - at, count * (SIZES[type] ?? 1));
  return size > 0 && budget.takeBytes(size) ? bytes.subarray(at, at + size) : new Uint8Array(0);
}

function textOf(entry: Entry, picture: Picture): string {
  return clean(decodeText(raw(entry, picture)));
}

/** Eight bytes name the encoding; `UNICODE` is two bytes a character. */
function commentOf(entry: Entry, picture: Picture): string {
  const value = raw(entry, picture);
  const name = decodeAs(value.subarray(0, 8), 'windows-1252');
  const text = value.subarray(8);
  if (!/^UNICODE/.test(name)) return clean(decodeText(text));
  return clean(decodeAs(text, entry.isBig ? 'utf-16be' : 'utf-16le'));
}

function clean(text: string): string {
  return text.replace(/\u0000/g, '');
}
