/**
 * A file as a message to check: a mail is read as the mail that it is, anything else as the only
 * attachment of a new, empty mail to nobody.
 */
import path from 'node:path';
import { EMPTY_MESSAGE } from '../core/empty-message';
import type { Message } from '../core/types';
import { emlRequest } from './eml-file';
import type { FileRequest } from './mail-message';
import { msgRequest } from './msg-file';
import { type FoundFile, readBytes } from './paths';

/** Reads a file; refuses one that cannot be read, or a mail that is none. */
export async function requestOfFile({ shown, full }: FoundFile): Promise<FileRequest> {
  const bytes = await readBytes({ shown, full });
  const ending = path.extname(full).toLowerCase();
  if (ending === '.eml') return emlRequest(shown, bytes);
  if (ending === '.msg') return msgRequest(shown, bytes);
  const name = path.basename(full);
  const message: Message = {
    ...EMPTY_MESSAGE,
    attachments: [{ id: '0', name, sizeBytes: bytes.length, kind: 'file', isInline: false }],
  };
  return {
    message,
    files: [{ name, bytes, isInline: false, kind: 'file' }],
    extracted: [],
    unchecked: [],
  };
}
