/** Writes PDFs for tests: objects by number, with a classic table, object streams, or damage. */
import { deflateSync } from 'node:zlib';
import { encode, join } from './bytes';

export type PdfObjects = { readonly [number: number]: string | PdfStreamObject };

export interface PdfStreamObject {
  /** Entries of the dictionary beside the length. */
  readonly dict?: string;
  readonly stream: string | Uint8Array;
  /** Packs it with Flate. */
  readonly isPacked?: boolean;
}

export interface PdfHow {
  /** Entries of the trailer beside the root, which is object 1. */
  readonly trailer?: string;
  /** `broken` points nowhere, `packed` puts objects into an object stream with an xref stream. */
  readonly table?: 'classic' | 'broken' | 'none' | 'packed';
  /** Changes strings and streams on their way out, for encrypted files. */
  readonly encrypt?: (bytes: Uint8Array, number: number) => Uint8Array;
}

const latin = (text: string): Uint8Array =>
  Uint8Array.from(text, (char) => char.charCodeAt(0) & 255);

/** A file of one page is `page('BT … ET')` plus whatever else the test needs. */
export function pdfOf(objects: PdfObjects, how: PdfHow = {}): Uint8Array {
  const numbers = Object.keys(objects).map(Number);
  const pieces: Uint8Array[] = [latin('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n')];
  const offsets: number[] = [];
  let length = pieces[0]!.length;
  const put = (piece: Uint8Array): void => {
    pieces.push(piece);
    length += piece.length;
  };
  const packed: [number, string][] = [];
  for (const number of numbers) {
    const object = objects[number]!;
    if (how.table === 'packed' && typeof object === 'string') {
      packed.push([number, object]);
      continue;
    }
    offsets[number] = length;
    put(join([latin(`${number} 0 obj\n`), bodyOf(object, number, how), latin('\nendobj\n')]));
  }
  if (packed.length > 0) put(objectStream(packed, how));
  const table = length;
  if (how.table === 'packed') put(xrefStream(numbers, how.trailer ?? ''));
  else if (how.table !== 'none') {
    const rows = numbers.map((number) => {
      const offset = how.table === 'broken' ? 7 : offsets[number]!;
      return `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`;
    });
    put(latin(`xref\n0 1\n0000000000 65535 f \n${rows.join('')}`));
    put(latin(`trailer\n<</Size 99/Root 1 0 R ${how.trailer ?? ''}>>\n`));
  }
  put(latin(`startxref\n${table}\n%%EOF\n`));
  return join(pieces);
}

function bodyOf(object: string | PdfStreamObject, number: number, how: PdfHow): Uint8Array {
  if (typeof object === 'string') return latin(object);
  const plain = typeof object.stream === 'string' ? latin(object.stream) : object.stream;
  const stored = object.isPacked === true ? new Uint8Array(deflateSync(plain)) : plain;
  const bytes = how.encrypt === undefined ? stored : how.encrypt(stored, number);
  const filter = object.isPacked === true ? '/Filter/FlateDecode' : '';
  return join([
    latin(`<<${object.dict ?? ''}${filter}/Length ${bytes.length}>>\nstream\n`),
    bytes,
    latin('\nendstream'),
  ]);
}

function objectStream(objects: readonly (readonly [number, string])[], how: PdfHow): Uint8Array {
  let places = '';
  let body = '';
  for (const [number, text] of objects) {
    places += `${number} ${body.length} `;
    body += text + '\n';
  }
  const stream = { stream: places + body, isPacked: true };
  const dict = `/Type/ObjStm/N ${objects.length}/First ${places.length}`;
  return join([latin('90 0 obj\n'), bodyOf({ ...stream, dict }, 90, how), latin('\nendobj\n')]);
}

/** The table itself is left empty: its dictionary is the trailer. */
function xrefStream(numbers: readonly number[], trailer: string): Uint8Array {
  const dict = `/Type/XRef/Size ${Math.max(...numbers) + 1}/W[1 2 1]/Root 1 0 R ${trailer}`;
  const stream = { dict, stream: new Uint8Array(4), isPacked: true };
  return join([latin('91 0 obj\n'), bodyOf(stream, 91, {}), latin('\nendobj\n')]);
}

const FONT = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>';

/** Catalog 1, pages 2, page 3, content 4, font 5 (`/F1`); `more` adds to or replaces them. */
export function onePage(content: string | PdfStreamObject, more: PdfObjects = {}): PdfObjects {
  return {
    1: '<</Type/Catalog/Pages 2 0 R>>',
    2: '<</Type/Pages/Kids[3 0 R]/Count 1/Resources<</Font<</F1 5 0 R>>>>>>',
    3: '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>',
    4: typeof content === 'string' ? { stream: content } : content,
    5: FONT,
    ...more,
  };
}

export const say = (text: string): string => `BT /F1 12 Tf 50 700 Td (${text}) Tj ET`;

export const utf16 = (text: string): string =>
  `<feff${Buffer.from(encode(text, 'utf-16be')).toString('hex')}>`;
