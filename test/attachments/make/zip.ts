/** Zip archives for tests: honest ones, and the tricks that attackers use. */
import { deflateRawSync } from 'node:zlib';
import { encode, join, little } from './bytes';

export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly isStored?: boolean;
  readonly isEncrypted?: boolean;
  /** Packed data as given, with the size it claims to have. */
  readonly packed?: { readonly bytes: Uint8Array; readonly size: number };
}

interface How {
  readonly noDirectory?: boolean;
  /** Sizes stand behind the data only, as programs write that stream an archive out. */
  readonly isStreamed?: boolean;
}

export function zip(entries: readonly ZipEntry[], how: How = {}): Uint8Array {
  const locals: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = encode(entry.name);
    const packed =
      entry.packed?.bytes ?? (entry.isStored ? entry.bytes : deflateRawSync(entry.bytes));
    const size = entry.packed?.size ?? entry.bytes.length;
    const shared = little(
      [20, 2],
      [entry.isEncrypted ? 0x801 : 0x800, 2],
      [entry.isStored ? 0 : 8, 2],
      [0, 4],
      [crc32(entry.bytes), 4],
      [packed.length, 4],
      [size, 4],
      [name.length, 2],
      [0, 2],
    );
    const local = join([little([0x04034b50, 4]), shared, name, packed]);
    locals.push(how.isStreamed ? streamed({ shared, name, packed, size }) : local);
    directory.push(
      join([
        little([0x02014b50, 4], [20, 2]),
        shared,
        little([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]),
        name,
      ]),
    );
    offset += locals[locals.length - 1]!.length;
  }
  if (how.noDirectory) return join(locals);
  const central = join(directory);
  const end = little(
    [0x06054b50, 4],
    [0, 4],
    [entries.length, 2],
    [entries.length, 2],
    [central.length, 4],
    [offset, 4],
    [0, 2],
  );
  return join([...locals, central, end]);
}

function streamed(entry: {
  readonly shared: Uint8Array;
  readonly name: Uint8Array;
  readonly packed: Uint8Array;
  readonly size: number;
}): Uint8Array {
  const head = entry.shared.slice();
  head[2]! |= 8;
  // Check, packed size and size are not known yet.
  head.fill(0, 10, 22);
  const behind = little([0x08074b50, 4], [0, 4], [entry.packed.length, 4], [entry.size, 4]);
  return join([little([0x04034b50, 4]), head, entry.name, entry.packed, behind]);
}

export function zipOf(members: { readonly [name: string]: string | Uint8Array }): Uint8Array {
  return zip(
    Object.entries(members).map(([name, content]) => ({
      name,
      bytes: typeof content === 'string' ? encode(content) : content,
    })),
  );
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_unused, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (let at = 0; at < bytes.length; at++)
    value = (value >>> 8) ^ CRC_TABLE[(value ^ bytes[at]!) & 255]!;
  return (value ^ 0xffffffff) >>> 0;
}
