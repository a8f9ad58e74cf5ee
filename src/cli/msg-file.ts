/**
 * An Outlook item (.msg) as the message that its sender was about to send, on the readers' own view of
 * compound files. Source: MS-OXMSG 2.1 to 2.2, MS-OXPROPS (read 2026-11-21).
 */
import {
  type CompoundFile,
  type CompoundStream,
  openCompound,
  readStream,
} from '../attachments/cfb';
import { decompressRtf } from '../attachments/compressed-rtf';
import { decodeAs, decodeText } from '../attachments/decode-text';
import type { AttachedFile } from '../attachments/extract';
import { MESSAGE_LIMITS } from '../attachments/limits';
import { readRtf } from '../attachments/rtf';
import { type Budget, createBudget } from '../core/budget';
import type { Recipient, Unchecked } from '../core/types';
import { type FileRequest, type MailFacts, messageOfMail } from './mail-message';
import { Refusal } from './refusal';

/** Refuses a file that is no compound file with a message in it. */
export function msgRequest(shown: string, bytes: Uint8Array): FileRequest {
  const file = openCompound(bytes);
  if (file === null || !file.streams.some(({ path }) => path === '__properties_version1.0'))
    throw new Refusal(
      `${shown}: not an Outlook item; save it from Outlook as .msg, or give it its own ending`,
    );
  const item = openItem(file);
  const mail: MailFacts = {
    subject: item.text('', '0037'),
    ...bodyOf(item),
    from: { address: item.text('', '5D01') || item.text('', '0C1F'), name: item.text('', '0C1A') },
    recipients: recipientsOf(item),
    isReply: item.text('', '1042') !== '' || item.text('', '1039') !== '',
  };
  const request = messageOfMail(mail, attachmentsOf(item));
  return item.isCut() ? { ...request, unchecked: [CUT] } : request;
}

const CUT: Unchecked = { part: 'body', path: [], reason: 'corrupt' };

/** HTML says most; some items hold their text as RTF only. */
function bodyOf(item: Item): Pick<MailFacts, 'body' | 'isHtml'> {
  const html = item.text('', '1013');
  if (html !== '') return { body: html, isHtml: true };
  return { body: item.text('', '1000') || item.richText(), isHtml: false };
}

interface Item {
  /** Storages below the top whose name begins with this. */
  storages(prefix: string): string[];
  bytes(storage: string, property: string, type: string): Uint8Array | null;
  /** A text property, whatever its encoding; empty without one. */
  text(storage: string, property: string): string;
  /** The text of the RTF body. */
  richText(): string;
  /** The file ends before a text of the message does, or holds one that nobody can read. */
  isCut(): boolean;
}

function openItem(file: CompoundFile): Item {
  const budget: Budget = createBudget(() => performance.now(), MESSAGE_LIMITS);
  const streams = new Map<string, CompoundStream>(
    file.streams.map((stream) => [stream.path, stream]),
  );
  let isCut = false;
  const bytes = (storage: string, property: string, type: string): Uint8Array | null => {
    const stream = streams.get(`${storage}__substg1.0_${property}${type}`);
    if (stream === undefined) return null;
    const found = readStream(file, stream, budget);
    // A cut attachment is told by its own reader.
    if (storage === '' && (found?.length ?? 0) < stream.sizeBytes) isCut = true;
    return found;
  };
  return {
    storages: (prefix) => [
      ...new Set(
        file.streams
          .map(({ path }) => path.slice(0, path.indexOf('/') + 1))
          .filter((path) => path.startsWith(prefix)),
      ),
    ],
    bytes: (storage, property, type) =>
      type === ''
        ? fixed(streams.get(`${storage}__properties_version1.0`), file, budget)
        : bytes(storage, property, type),
    text(storage, property) {
      const wide = bytes(storage, property, '001F');
      if (wide !== null) return clean(decodeAs(wide, 'utf-16le'));
      const narrow = bytes(storage, property, '001E') ?? bytes(storage, property, '0102');
      return narrow === null ? '' : clean(decodeText(narrow));
    },
    richText() {
      const packed = bytes('', '1009', '0102');
      const rich = packed === null ? null : decompressRtf(packed, budget);
      if (packed !== null && rich === null) isCut = true;
      const texts = rich === null ? [] : readRtf(rich, budget).texts;
      return texts.map(({ text }) => text).join('\n');
    },
    isCut: () => isCut,
  };
}

function fixed(
  stream: CompoundStream | undefined,
  file: CompoundFile,
  budget: Budget,
): Uint8Array | null {
  return stream === undefined ? null : readStream(file, stream, budget);
}

function clean(text: string): string {
  return text.split('\0').join('');
}

function recipientsOf(item: Item): Recipient[] {
  return item.storages('__recip_version1.0_#').map((storage) => ({
    address: item.text(storage, '39FE') || item.text(storage, '3003'),
    name: item.text(storage, '3001'),
    field: fieldOf(item.bytes(storage, '', '')),
    type: 'unknown',
  }));
}

/** PidTagRecipientType (0x0C150003) in the table of fixed properties: 8 bytes of header, 16 an entry. */
function fieldOf(table: Uint8Array | null): Recipient['field'] {
  if (table === null) return 'to';
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  for (let at = 8; at + 16 <= table.length; at += 16) {
    if (view.getUint32(at, true) !== 0x0c150003) continue;
    const type = view.getUint32(at + 8, true) & 3;
    return type === 2 ? 'cc' : type === 3 ? 'bcc' : 'to';
  }
  return 'to';
}

function attachmentsOf(item: Item): AttachedFile[] {
  return item.storages('__attach_version1.0_#').map((storage, index) => ({
    name: item.text(storage, '3707') || item.text(storage, '3704') || `attachment ${index + 1}`,
    bytes: item.bytes(storage, '3701', '0102'),
    isInline: item.text(storage, '3712') !== '',
    kind: 'file',
  }));
}
