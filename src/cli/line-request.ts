/** A message line as a request to the engine: attachments become bytes, or text that was extracted before. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { AttachedFile } from '../attachments/extract';
import type { Attachment, Message, TextPart } from '../core/types';
import type { CheckRequest } from '../engine/engine';
import type { LineAttachment, MessageLine } from './message-line';

type Request = Pick<CheckRequest, 'message' | 'files' | 'extracted' | 'unchecked'>;

/** `folder` is where `{name, file}` attachments lie; null refuses them as unavailable. */
export async function requestOfLine(line: MessageLine, folder: string | null): Promise<Request> {
  const files = new Array<AttachedFile>();
  const extracted = new Array<TextPart>();
  for (const attachment of line.attachments) {
    if ('text' in attachment) extracted.push(...textParts(attachment));
    else files.push(await fileOf(attachment, folder));
  }
  const attachments = line.attachments.map((attachment, index): Attachment => ({
    id: String(index),
    name: attachment.name,
    sizeBytes: sizeOf(attachment, files),
    kind: 'file',
    isInline: false,
  }));
  const message: Message = { ...line.message, attachments };
  return { message, files, extracted, unchecked: [] };
}

function textParts({ name, text }: { name: string; text: string }): TextPart[] {
  const parts: TextPart[] = [{ location: { part: 'attachment', path: [name] }, text, zones: [] }];
  if (name !== '') {
    parts.push({ location: { part: 'attachmentName', path: [name] }, text: name, zones: [] });
  }
  return parts;
}

async function fileOf(
  attachment: Exclude<LineAttachment, { text: string }>,
  folder: string | null,
): Promise<AttachedFile> {
  return {
    name: attachment.name,
    bytes: await bytesOf(attachment, folder),
    isInline: false,
    kind: 'file',
  };
}

/** null, and so `unavailable`, where the bytes cannot be had. */
async function bytesOf(
  attachment: Exclude<LineAttachment, { text: string }>,
  folder: string | null,
): Promise<Uint8Array | null> {
  if ('base64' in attachment) {
    const bytes = new Uint8Array(Buffer.from(attachment.base64, 'base64'));
    return bytes.length === 0 && attachment.base64 !== '' ? null : bytes;
  }
  if (folder === null) return null;
  return readFile(path.resolve(folder, attachment.file)).then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
}

function sizeOf(attachment: LineAttachment, files: readonly AttachedFile[]): number {
  if ('text' in attachment) return attachment.text.length;
  return files.find(({ name }) => name === attachment.name)?.bytes?.length ?? 0;
}
