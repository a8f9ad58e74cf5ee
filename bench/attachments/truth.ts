/**
 * What must be found in a file, known without any of the readers that are compared.
 *
 * Own files: the planted numbers. Zip-based public files: words of the XML itself, unpacked by Node and
 * joined by paragraph. Other public files: words that at least two tools agree on, taken by the runner.
 */
import { inflateRawSync } from 'node:zlib';

/** Words per file: spread over its whole length, so that no part decides alone. */
const WORDS = 12;

export function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFKC')
    .replace(/\u00ad/g, '')
    .toLowerCase();
  return Array.from(new Set(plain.match(/[\p{L}\p{N}]{4,24}/gu) ?? []));
}

/** Every n-th word, so that beginning, middle and end all count. */
export function spread(words: readonly string[], count = WORDS): string[] {
  const step = Math.max(1, Math.floor(words.length / count));
  return words.filter((_word, index) => index % step === 0).slice(0, count);
}

/** Share of the wanted words that stand in a text. */
export function share(text: string, wanted: readonly string[]): number {
  if (wanted.length === 0) return 1;
  const plain = text
    .normalize('NFKC')
    .replace(/\u00ad/g, '')
    .toLowerCase()
    .replace(/\s+/g, ' ');
  return wanted.filter((word) => plain.includes(word)).length / wanted.length;
}

/** Words of all text elements of a zip-based document; empty when it is no readable zip. */
export function xmlWords(bytes: Buffer): string[] {
  const words: string[] = [];
  for (const { name, content } of members(bytes)) {
    if (
      !/\.xml$/.test(name) ||
      /styles|theme|fontTable|settings|docProps|manifest|meta|_xmlsignatures|slideLayouts|Masters?\/|\[Content/.test(
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
