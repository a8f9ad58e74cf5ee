/** Turns the builds of `examples.ts` into bytes. */
import { gzipSync } from 'node:zlib';
import type { Build, Members } from '../../../src/attachments/example';
import { encode, hex } from './bytes';
import { cfb } from './cfb';
import { tar } from './tar';
import { zip } from './zip';

export function build(file: Build | string): Uint8Array {
  if (typeof file === 'string') return encode(file);
  if ('text' in file) return encode(file.text, file.encoding);
  if ('hex' in file) return hex(file.hex);
  if ('gz' in file) return new Uint8Array(gzipSync(build(file.gz)));
  if ('tar' in file) return tar(members(file.tar));
  if ('cfb' in file) return cfb(members(file.cfb));
  const entries = members(file.zip).map((entry) => ({
    ...entry,
    isStored: file.how === 'stored' || entry.name === 'mimetype',
    isEncrypted: file.how === 'encrypted',
  }));
  return zip(entries, { noDirectory: file.how === 'no-directory' });
}

function members(list: Members): { name: string; bytes: Uint8Array }[] {
  return Object.entries(list).map(([name, content]) => ({ name, bytes: build(content) }));
}
