/**
 * What must be found in a file.
 *
 * Own files: the planted numbers, known because we put them there. Public files have no written truth, so:
 * - zip of XML: the words of the XML itself, unpacked by Node and joined by paragraph; no reader is asked;
 * - PDF: words that at least two of three unrelated engines found (ours, PDF.js, PDFium);
 * - other types: words that any tool found, when a second tool found them too or when they stand in the
 *   unpacked bytes of the file, so that nobody's garbage counts. What no tool found is not counted.
 * Properties and the way that a mail took are left out of the truth: few tools read them at all.
 * So recall compares the tools with each other; it is no promise that nothing else is in a file.
 */
import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

/** Words per file: spread over its whole length, so that no part decides alone. */
const WORDS = 60;

/** Formats whose XML is the truth. */
const ZIPPED = /^(?:docx|xlsx|pptx|od[tsp]|epub)$/;

export const SOURCES: { readonly [column: string]: string } = {
  planted: 'numbers that we hid in whole documents of our own, found of all',
  'recall %': `mean share of up to ${WORDS} reference words a file (docx, xlsx, pptx, odt, ods, odp, epub: from the XML itself; pdf: found by two of three engines; others: found by any tool and confirmed by a second one or by the bytes)`,
  'first ms':
    'at first sight, in a process that has read only the files before it, over the judged files that every tool of the row could open',
  'median ms':
    'the same files, best of three rounds over all of them in each of two processes, tools in turn',
};

/** The reference words of a public file; `texts` is what each tool said. Empty when there are none. */
export function referenceWords(
  format: string,
  file: string,
  texts: readonly string[],
): readonly string[] {
  const bytes = readFileSync(file);
  if (ZIPPED.test(format)) return spread(xmlWords(bytes));
  const sets = texts.map((text) => new Set(wordsOf(text)));
  const all = new Set(sets.flatMap((set) => Array.from(set)));
  const raw = format === 'pdf' ? '' : rawText(format, bytes);
  return spread(
    Array.from(all).filter(
      (word) => sets.filter((set) => set.has(word)).length > 1 || raw.includes(word),
    ),
  );
}

/** The bytes of a file as text in each way that its words may be stored, in lower case. */
function rawText(format: string, bytes: Buffer): string {
  const parts = format === 'xlsb' ? members(bytes).map(({ content }) => content) : [bytes];
  if (format === 'eml') parts.push(...mimeBytes(bytes.toString('latin1')));
  return parts
    .flatMap((part) => [
      part.toString('latin1'),
      part.toString('utf8'),
      part.toString('utf16le'),
      part.subarray(1).toString('utf16le'),
    ])
    .map((text) => text.normalize('NFKC').toLowerCase())
    .join('\n');
}

/** Every stretch of a mail that could be base64, and the whole of it without quoted-printable. */
function mimeBytes(mail: string): Buffer[] {
  const packed = mail.match(/(?:^[A-Za-z0-9+/=]{20,80}\r?\n){1,}/gm) ?? [];
  const quoted = mail
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_all, code: string) => String.fromCharCode(parseInt(code, 16)));
  return [...packed.map((text) => Buffer.from(text, 'base64')), Buffer.from(quoted, 'latin1')];
}

export function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFKC')
    .replace(/\u00ad/g, '')
    .toLowerCase();
  return Array.from(new Set(plain.match(/[\p{L}\p{N}]{4,24}/gu) ?? []));
}

/** Every n-th word, so that beginning, middle and end all count. */
function spread(words: readonly string[], count = WORDS): string[] {
  const step = Math.max(1, Math.floor(words.length / count));
  return words.filter((_word, index) => index % step === 0).slice(0, count);
}

/** Hebrew and Arabic: some tools give letters as drawn, others as read; neither is held against them. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff]/;
const turned = (word: string): string => Array.from(word).reverse().join('');

/** Share of the wanted words that stand in a text. */
export function share(text: string, wanted: readonly string[]): number {
  if (wanted.length === 0) return 1;
  const plain = text
    .normalize('NFKC')
    .replace(/\u00ad/g, '')
    .toLowerCase()
    .replace(/\s+/g, ' ');
  const has = (word: string): boolean =>
    plain.includes(word) || (RIGHT_TO_LEFT.test(word) && plain.includes(turned(word)));
  return wanted.filter(has).length / wanted.length;
}

/** Words of all text elements of a zip-based document; empty when it is no readable zip. */
function xmlWords(bytes: Buffer): string[] {
  const words: string[] = [];
  for (const { name, content } of members(bytes)) {
    if (
      !/\.x(?:ht)?ml$/.test(name) ||
      /styles|theme|fontTable|settings|docProps|manifest|meta|_xmlsignatures|__MACOSX|slideLayouts|Masters?\/|\[Content/.test(
        name,
      )
    )
      continue;
    const text = content
      .toString('utf8')
      .replace(/<(w:delText|w:instrText|f|rPh)\b[^>]*>(?:[^<]|<t>|<\/t>)*<\/\1>/g, '')
      .replace(/<(?:w:tab|w:br|a:br|text:tab|text:line-break|text:s|w:cr)\b[^>]*>/g, '\n')
      .replace(/<\/(?!(?:\w+:)?(?:r|t|span|a|rPr)>)[^>]*>/g, '\n')
      .replace(/<[^>]*>/g, '')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&#(\d+);/g, (_all, code: string) => String.fromCodePoint(Number(code)))
      .replace(/&apos;/g, "'")
      .replace(/&amp;/g, '&');
    // Bare numbers of a sheet are raw values or string indexes: no word of the author.
    words.push(...wordsOf(text).filter((word) => !/^\d+$/.test(word)));
  }
  return Array.from(new Set(words));
}

function members(bytes: Buffer): { name: string; content: Buffer }[] {
  const found: { name: string; content: Buffer }[] = [];
  const end = bytes.lastIndexOf('PK\u0005\u0006');
  if (end < 0) return found;
  let at = bytes.readUInt32LE(end + 16);
  for (let count = bytes.readUInt16LE(end + 10); count > 0 && at + 46 < bytes.length; count--) {
    const [method, packed, name, extra, note] = [10, 20, 28, 30, 32].map((offset, index) =>
      index === 1 ? bytes.readUInt32LE(at + offset) : bytes.readUInt16LE(at + offset),
    ) as [number, number, number, number, number];
    const local = bytes.readUInt32LE(at + 42);
    try {
      const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
      const raw = bytes.subarray(start, start + packed);
      const content = method === 8 ? inflateRawSync(raw, { maxOutputLength: 16e6 }) : raw;
      found.push({ name: bytes.toString('utf8', at + 46, at + 46 + name), content });
    } catch {
      return found;
    }
    at += 46 + name + extra + note;
  }
  return found;
}
