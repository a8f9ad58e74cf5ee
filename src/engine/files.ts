/** Attachment content as the mail client hands it over, turned into bytes for the readers. */
import { decodeBase64 } from '../attachments/base64';
import type { AttachedFile } from '../attachments/extract';
import { encodeUtf8 } from '../core/text-bytes';
import type { Attachment } from '../core/types';

export interface ContentText {
  readonly attachment: Attachment;
  /** `text`: a whole mail or calendar item as a string, headers included. */
  readonly format: 'base64' | 'text';
  readonly data: string;
}

/** Never throws: text that holds no base64 at all is null bytes, and so `unavailable`, not an empty file. */
export function fileOf({ attachment, format, data }: ContentText): AttachedFile {
  const bytes = format === 'base64' ? decodeBase64(data) : encodeUtf8(data);
  const isDamaged = bytes.length === 0 && data !== '' && !attachment.isInline;
  return {
    name: attachment.name,
    bytes: isDamaged ? null : bytes,
    isInline: attachment.isInline,
    kind: attachment.kind,
  };
}
