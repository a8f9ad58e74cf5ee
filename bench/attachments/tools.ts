/**
 * The readers that are compared: ours and the best of npm, each as "bytes in, text out".
 *
 * Oracles live in `bench/node_modules` and are loaded by name, so that the project compiles without
 * them. Each gets its most generous options; text of attachments is added where it gives the bytes.
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import { extract } from '../../src/attachments/extract';
import { READERS } from '../../src/attachments/index';
import { MESSAGE_LIMITS } from '../../src/attachments/limits';
import { createBudget } from '../../src/core/budget';

const load = createRequire(path.resolve('bench/package.json'));

/** `aside`: properties, authors, links. Found text like the rest, but no other tool is asked for it. */
export interface Said {
  readonly text: string;
  readonly aside: string;
}

export type Tool = (bytes: Uint8Array, name: string) => Promise<string | Said>;

const ASIDE = /^(?:properties|custom data|author|link|defined name|master|people|cached data)$/;

const sluice: Tool = (bytes, name) => {
  const budget = createBudget(() => performance.now(), MESSAGE_LIMITS);
  const files = [{ name, bytes, isInline: false, kind: 'file' as const }];
  const { parts } = extract(files, { readers: READERS, budget });
  // Names of files inside count; the name of the file itself was given, not read.
  const texts = parts.filter(
    ({ location }) => location.part === 'attachment' || location.path.length > 1,
  );
  const say = (isAside: boolean): string =>
    texts
      .filter(({ location }) => ASIDE.test(location.path[location.path.length - 1]!) === isAside)
      .map(({ text }) => text)
      .join('\n');
  return Promise.resolve({ text: say(false), aside: say(true) });
};

const mammoth: Tool = async (bytes) => {
  const { extractRawText } = load('mammoth');
  return (await extractRawText({ buffer: Buffer.from(bytes) })).value;
};

const officeparser: Tool = async (bytes, name) => {
  const { OfficeParser } = load('officeparser');
  const parsed = await OfficeParser.parseOffice(Buffer.from(bytes), {
    ignoreNotes: false,
    putNotesAtLast: false,
    // Types without a mark of their own must be named.
    ...(/\.html?$/.test(name) ? { fileType: 'html' } : {}),
  });
  return typeof parsed === 'string' ? parsed : parsed.toText();
};

/** Cells as shown and raw, all sheets, comments. */
const sheetjs: Tool = (bytes) => {
  const xlsx = load('@e965/xlsx');
  const book = xlsx.read(bytes, { type: 'array', cellText: true, cellNF: true });
  const lines: string[] = [];
  for (const name of book.SheetNames) {
    const sheet = book.Sheets[name];
    for (const key of Object.keys(sheet)) {
      const { w, v, c } = sheet[key] ?? {};
      if (key.startsWith('!')) continue;
      lines.push(
        String(w ?? ''),
        String(v ?? ''),
        ...(c ?? []).map((note: { t: string }) => note.t),
      );
    }
  }
  return Promise.resolve(lines.join('\n'));
};

/** Text, people, and what text attachments hold; attached mails are parsed like the one around them. */
const postalMime: Tool = async (bytes) => {
  const PostalMime = load('postal-mime').default;
  const lines: string[] = [];
  const waiting: Uint8Array[] = [bytes];
  for (let raw = waiting.pop(); raw !== undefined; raw = waiting.pop()) {
    const mail = await PostalMime.parse(raw);
    lines.push(mail.subject ?? '', mail.text ?? '', withoutMarkup(mail.html ?? ''));
    for (const one of [mail.from, ...(mail.to ?? []), ...(mail.cc ?? [])])
      lines.push(`${one?.name} ${one?.address}`);
    for (const file of mail.attachments) {
      lines.push(file.filename ?? '');
      if (file.mimeType === 'message/rfc822') waiting.push(new Uint8Array(file.content));
      else if (file.mimeType.startsWith('text/')) lines.push(Buffer.from(file.content).toString());
    }
  }
  return lines.join('\n');
};

/** All strings of all fields, however deep, and text attachments; not the way that a mail took. */
const msgreader: Tool = (bytes) => {
  const MsgReader = load('@kenjiuno/msgreader').default;
  const reader = new MsgReader(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length),
  );
  const lines: string[] = [];
  const waiting: unknown[] = [reader.getFileData()];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (typeof value === 'string') lines.push(value);
    else if (ArrayBuffer.isView(value)) lines.push(Buffer.from(value as Uint8Array).toString());
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value))
        if (!UNASKED.test(key) && inner !== undefined) waiting.push(inner);
  }
  for (const file of reader.getFileData().attachments ?? []) {
    const { fileName, content } = reader.getAttachment(file);
    if (/\.(?:txt|csv|html?|xml|eml)$/i.test(fileName ?? ''))
      lines.push(Buffer.from(content).toString());
  }
  return Promise.resolve(withoutMarkup(lines.join('\n')));
};

/** Routing, and what is packed or no text. */
const UNASKED = /^(?:headers|messageClass|compressedRtf|content|.*[eE]ntryI[dD]|.*Key)$/;

function withoutMarkup(html: string): string {
  return html
    .replace(/<!--[\s\S]*?-->|<(style|script)\b[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;/g, ' ');
}

const unpdf: Tool = async (bytes) => {
  const { extractText } = await import(load.resolve('unpdf'));
  return (await extractText(bytes.slice(), { mergePages: true })).text;
};

/** PDFium, Chromium's own engine, as WebAssembly; the words of the pages and of the form fields drawn there. */
let pdfiumLibrary: Promise<{ loadDocument(bytes: Uint8Array): Promise<PdfiumDocument> }> | null =
  null;

interface PdfiumDocument {
  pages(): Iterable<{ getText(): string }>;
  destroy(): void;
}

const pdfium: Tool = async (bytes) => {
  pdfiumLibrary = pdfiumLibrary ?? load('@hyzyla/pdfium').PDFiumLibrary.init();
  const document = await (await pdfiumLibrary!).loadDocument(bytes);
  const lines: string[] = [];
  for (const page of document.pages()) lines.push(page.getText());
  document.destroy();
  return lines.join('\n').replace(/[\u0002\ufffe]/g, '');
};

const wordExtractor: Tool = async (bytes) => {
  const WordExtractor = load('word-extractor');
  const document = await new WordExtractor().extract(Buffer.from(bytes));
  return [
    document.getBody(),
    document.getFootnotes(),
    document.getEndnotes(),
    document.getHeaders(),
    document.getAnnotations(),
    document.getTextboxes(),
  ].join('\n');
};

export const TOOLS: { readonly [name: string]: Tool } = {
  sluice,
  mammoth,
  officeparser,
  sheetjs,
  'postal-mime': postalMime,
  msgreader,
  unpdf,
  pdfium,
  'word-extractor': wordExtractor,
};

/** Who reads what; ours reads all. For ppt npm has no reader: ours stands alone there. */
export const RIVALS: { readonly [format: string]: readonly string[] } = {
  docx: ['mammoth', 'officeparser', 'word-extractor'],
  xlsx: ['sheetjs', 'officeparser'],
  xlsb: ['sheetjs'],
  pptx: ['officeparser'],
  odt: ['officeparser'],
  ods: ['sheetjs', 'officeparser'],
  odp: ['officeparser'],
  rtf: ['officeparser'],
  eml: ['postal-mime'],
  msg: ['msgreader'],
  pdf: ['unpdf', 'pdfium'],
  doc: ['word-extractor'],
  xls: ['sheetjs'],
  ppt: [],
  html: ['officeparser'],
  epub: ['officeparser'],
};
