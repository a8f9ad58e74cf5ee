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

/** Never throws: what is not base64 has null bytes and becomes `unavailable`. */
export function fileOf({ attachment, format, data }: ContentText): AttachedFile {
  return {
    name: attachment.name,
    bytes: format === 'base64' ? decodeBase64(data) : encodeUtf8(data),
    isInline: attachment.isInline,
    kind: attachment.kind,
  };
}
