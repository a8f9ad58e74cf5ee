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

export type Tool = (bytes: Uint8Array, name: string) => Promise<string>;

const sluice: Tool = (bytes, name) => {
  const budget = createBudget(() => performance.now(), MESSAGE_LIMITS);
  const files = [{ name, bytes, isInline: false, kind: 'file' as const }];
  const { parts } = extract(files, { readers: READERS, budget });
  const texts = parts.filter(({ location }) => location.part === 'attachment');
  return Promise.resolve(texts.map(({ text }) => text).join('\n'));
};

const mammoth: Tool = async (bytes) => {
  const { extractRawText } = load('mammoth');
  return (await extractRawText({ buffer: Buffer.from(bytes) })).value;
};

const officeparser: Tool = async (bytes) => {
  const { OfficeParser } = load('officeparser');
  const parsed = await OfficeParser.parseOffice(Buffer.from(bytes), {
    ignoreNotes: false,
    putNotesAtLast: false,
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

const postalMime: Tool = async (bytes) => {
  const PostalMime = load('postal-mime').default;
  const mail = await PostalMime.parse(bytes);
  const people = [mail.from, ...(mail.to ?? []), ...(mail.cc ?? [])].map(
    (one) => `${one?.name} ${one?.address}`,
  );
  const files = mail.attachments.map(
    (file: { filename: string; mimeType: string; content: ArrayBuffer }) =>
      `${file.filename} ${/^(?:text|message)\//.test(file.mimeType) ? Buffer.from(file.content).toString() : ''}`,
  );
  const html = (mail.html ?? '').replace(/<[^>]*>/g, '');
  return [mail.subject, mail.text ?? '', html, ...people, ...files].join('\n');
};

const msgreader: Tool = (bytes) => {
  const MsgReader = load('@kenjiuno/msgreader').default;
  const reader = new MsgReader(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length),
  );
  const data = reader.getFileData();
  const html = (data.bodyHtml ?? Buffer.from(data.html ?? []).toString()).replace(/<[^>]*>/g, ' ');
  const people = (data.recipients ?? []).map(
    (one: { name: string; email: string }) => `${one.name} ${one.email}`,
  );
  const names = (data.attachments ?? []).map((file: { fileName: string }) => file.fileName);
  return Promise.resolve(
    [data.subject, data.body, html, data.senderName, data.senderEmail, ...people, ...names].join(
      '\n',
    ),
  );
};

const unpdf: Tool = async (bytes) => {
  const { extractText } = await import(load.resolve('unpdf'));
  return (await extractText(bytes.slice(), { mergePages: true })).text;
};

export const TOOLS: { readonly [name: string]: Tool } = {
  sluice,
  mammoth,
  officeparser,
  sheetjs,
  'postal-mime': postalMime,
  msgreader,
  unpdf,
};

/** Who reads what; ours reads all. */
export const RIVALS: { readonly [format: string]: readonly string[] } = {
  docx: ['mammoth', 'officeparser'],
  xlsx: ['sheetjs', 'officeparser'],
  xlsb: ['sheetjs'],
  pptx: ['officeparser'],
  odt: ['officeparser'],
  ods: ['sheetjs', 'officeparser'],
  odp: ['officeparser'],
  rtf: ['officeparser'],
  eml: ['postal-mime'],
  msg: ['msgreader'],
  pdf: ['unpdf'],
};
