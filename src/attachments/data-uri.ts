/** Files that stand inside a text as an address: `data:text/plain;base64,…` (RFC 2397). Pictures and fonts are looks. */
import type { NestedFile } from '../core/reader';
import { decodeBase64 } from './base64';
import { decodeQuotedPrintable } from './quoted-printable';

/** The file in an address, or null when it holds none that may say something. */
export function dataFile(address: string): NestedFile | null {
  const head = /^data:([\w.+-]{1,80}\/[\w.+-]{1,80})?([^,]{0,200}),/i.exec(address);
  if (head === null || /^(?:image|font|audio|video)\//i.test(head[1] ?? '')) return null;
  const content = address.slice(head[0].length);
  const isBase64 = /;base64$/i.test(head[2]);
  const bytes = isBase64
    ? decodeBase64(content)
    : decodeQuotedPrintable(content.replace(/=/g, '=3D').replace(/%/g, '='));
  return { name: (head[1] ?? 'text/plain').replace('/', '.'), bytes };
}
