/** Font programs for tests, as small as readers need them: a TrueType one with a map or names, a CFF one. */
import { encode, join } from './bytes';

const big = (...fields: readonly (readonly [number, number])[]): Uint8Array => {
  const out: number[] = [];
  for (const [value, size] of fields)
    for (let at = size - 1; at >= 0; at--) out.push(Math.floor(value / 2 ** (8 * at)) & 255);
  return Uint8Array.from(out);
};
const short = (value: number): readonly [number, number] => [value, 2];
const counted = (text: string): Uint8Array => join([[text.length], encode(text)]);

interface Shapes {
  /** Text of the glyphs from 1 on, by the character map of Unicode. */
  readonly map?: string;
  /** Format of that map. */
  readonly format?: 4 | 6 | 12;
  /** First byte of the glyphs in the font's own map. */
  readonly firstByte?: number;
  /** Names of the glyphs from 1 on. */
  readonly names?: readonly string[];
}

export function trueType({ map, format = 4, firstByte, names }: Shapes): Uint8Array {
  const count = map?.length ?? names?.length ?? 0;
  const maps: { readonly key: Uint8Array; readonly bytes: Uint8Array }[] = [];
  if (map !== undefined) maps.push({ key: big([3, 2], [1, 2]), bytes: unicodeMap(map, format) });
  if (firstByte !== undefined) {
    const glyphs = Array.from({ length: count }, (_unused, at) => short(at + 1));
    const head = big([6, 2], [10 + count * 2, 2], [0, 2], [firstByte, 2], [count, 2]);
    maps.push({ key: big([1, 2], [0, 2]), bytes: join([head, big(...glyphs)]) });
  }
  let offset = 4 + maps.length * 8;
  const places = maps.map(({ key, bytes }) => {
    const place = join([key, big([offset, 4])]);
    offset += bytes.length;
    return place;
  });
  const cmap = join([big([0, 2], [maps.length, 2]), ...places, ...maps.map(({ bytes }) => bytes)]);
  return sfnt([['cmap', cmap], ...(names === undefined ? [] : [['post', post(names)] as const])]);
}

/** Segments of one character each, so that any text will do. */
function unicodeMap(text: string, format: 4 | 6 | 12): Uint8Array {
  const codes = Array.from(text, (char, at) => ({ code: char.charCodeAt(0), glyph: at + 1 })).sort(
    (a, b) => a.code - b.code,
  );
  if (format === 12) {
    const groups = codes.map(({ code, glyph }) => big([code, 4], [code, 4], [glyph, 4]));
    return join([big([12, 2], [0, 2], [16, 4], [0, 4], [codes.length, 4]), ...groups]);
  }
  if (format === 6) {
    const first = codes[0]!.code;
    const last = codes[codes.length - 1]!.code;
    const glyphs = Array.from({ length: last - first + 1 }, (_unused, at) =>
      short(codes.find(({ code }) => code === first + at)?.glyph ?? 0),
    );
    return join([big([6, 2], [0, 2], [0, 2], [first, 2], [glyphs.length, 2]), big(...glyphs)]);
  }
  const segments = [...codes, { code: 0xffff, glyph: 0 }];
  return big(
    [4, 2],
    [0, 2],
    [0, 2],
    [segments.length * 2, 2],
    [0, 2],
    [0, 2],
    [0, 2],
    ...segments.map(({ code }) => short(code)),
    [0, 2],
    ...segments.map(({ code }) => short(code)),
    ...segments.map(({ code, glyph }) => short((glyph - code) & 0xffff)),
    ...segments.map(() => short(0)),
  );
}

function post(names: readonly string[]): Uint8Array {
  const indexes = names.map((_name, at) => short(258 + at));
  const head = big([0x00020000, 4], [0, 4], [0, 4], [0, 4], [0, 4], [0, 4], [0, 4], [0, 4]);
  return join([head, big([names.length + 1, 2], [0, 2], ...indexes), ...names.map(counted)]);
}

function sfnt(tables: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  let offset = 12 + tables.length * 16;
  const rows = tables.map(([tag, bytes]) => {
    const row = join([encode(tag), big([0, 4], [offset, 4], [bytes.length, 4])]);
    offset += bytes.length;
    return row;
  });
  const head = big([0x00010000, 4], [tables.length, 2], [0, 2], [0, 2], [0, 2]);
  return join([head, ...rows, ...tables.map(([, bytes]) => bytes)]);
}

/** A CFF program whose glyphs from 1 on have these names, at the bytes from `firstByte` on. */
export function cff(names: readonly string[], firstByte: number): Uint8Array {
  const index = (items: readonly Uint8Array[]): Uint8Array => {
    if (items.length === 0) return big([0, 2]);
    let offset = 1;
    const offsets = [short(offset)];
    for (const { length } of items) offsets.push(short((offset += length)));
    return join([big([items.length, 2], [2, 1], ...offsets), ...items]);
  };
  const head = join([[1, 0, 4, 1], index([encode('F')])]);
  const strings = join([index(names.map((name) => encode(name))), index([])]);
  const topLength = index([new Uint8Array(18)]).length;
  const charset = head.length + topLength + strings.length;
  const charsetBytes = big([0, 1], ...names.map((_name, at) => short(391 + at)));
  const encoding = charset + charsetBytes.length;
  const encodingBytes = big([1, 1], [1, 1], [firstByte, 1], [names.length - 1, 1]);
  const charStrings = encoding + encodingBytes.length;
  const entry = (value: number, operator: number): Uint8Array =>
    big([29, 1], [value, 4], [operator, 1]);
  const top = join([entry(charset, 15), entry(encoding, 16), entry(charStrings, 17)]);
  const glyphs = Array.from({ length: names.length + 1 }, () => Uint8Array.of(14));
  return join([head, index([top]), strings, charsetBytes, encodingBytes, index(glyphs)]);
}
