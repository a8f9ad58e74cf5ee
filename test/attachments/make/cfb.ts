/** Compound files (MS-CFB, version 3) for tests: streams below 4,096 bytes go to the mini stream. */
import { encode, join, little } from './bytes';

const SECTOR = 512;
const FREE = 0xffffffff;
const END = 0xfffffffe;
/** Places of the table's sectors that the header holds. */
const HEADER_FATS = 109;

interface Entry {
  readonly name: string;
  readonly kind: 1 | 2 | 5;
  readonly bytes: Uint8Array;
  start: number;
  child: number;
  right: number;
  size: number;
}

/** Names are stream paths with `/` between storages. */
export function cfb(streams: readonly { name: string; bytes: Uint8Array }[]): Uint8Array {
  const entries = directoryOf(streams);
  const sectors: Uint8Array[] = [];
  const fat: number[] = [];
  const miniFat: number[] = [];
  const mini: Uint8Array[] = [];
  const store = (bytes: Uint8Array): number => {
    if (bytes.length === 0) return END;
    const first = sectors.length;
    for (let at = 0; at < bytes.length; at += SECTOR) {
      const sector = new Uint8Array(SECTOR);
      sector.set(bytes.subarray(at, at + SECTOR));
      sectors.push(sector);
      fat.push(at + SECTOR < bytes.length ? sectors.length : END);
    }
    return first;
  };
  for (const entry of entries) {
    if (entry.kind !== 2) continue;
    entry.size = entry.bytes.length;
    if (entry.bytes.length >= 4096) entry.start = store(entry.bytes);
    else if (entry.bytes.length > 0) {
      entry.start = miniFat.length;
      for (let at = 0; at < entry.bytes.length; at += 64) {
        const piece = new Uint8Array(64);
        piece.set(entry.bytes.subarray(at, at + 64));
        mini.push(piece);
        miniFat.push(at + 64 < entry.bytes.length ? miniFat.length + 1 : END);
      }
    }
  }
  const root = entries[0]!;
  root.size = mini.length * 64;
  root.start = store(join(mini));
  const miniFatStart = store(uints(miniFat));
  const directoryStart = store(join(entries.map(directoryEntry)));
  return assemble(sectors, fat, {
    directoryStart,
    miniFatStart,
    miniFatSectors: Math.ceil(miniFat.length / 128),
  });
}

function assemble(
  sectors: Uint8Array[],
  fat: number[],
  at: { directoryStart: number; miniFatStart: number; miniFatSectors: number },
): Uint8Array {
  let fatSectors = 1;
  let difatSectors = 0;
  while (fatSectors * 128 < fat.length + fatSectors + difatSectors) {
    fatSectors++;
    difatSectors = Math.max(0, Math.ceil((fatSectors - HEADER_FATS) / 127));
  }
  const fatStart = sectors.length;
  for (let sector = 0; sector < fatSectors; sector++) fat.push(0xfffffffd);
  for (let sector = 0; sector < difatSectors; sector++) fat.push(0xfffffffc);
  while (fat.length % 128 !== 0) fat.push(FREE);
  const placeOf = (index: number): number => (index < fatSectors ? fatStart + index : FREE);
  const difat = Array.from({ length: HEADER_FATS }, (_unused, index) => placeOf(index));
  // Past the header's room, each sector of the list ends in the place of the next.
  const more = Array.from({ length: difatSectors }, (_unused, sector) =>
    little(
      ...Array.from(
        { length: 127 },
        (_none, index) => [placeOf(HEADER_FATS + sector * 127 + index), 4] as const,
      ),
      [sector + 1 < difatSectors ? fatStart + fatSectors + sector + 1 : END, 4],
    ),
  );
  const header = join([
    [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    new Uint8Array(16),
    little([0x3e, 2], [3, 2], [0xfffe, 2], [9, 2], [6, 2]),
    new Uint8Array(6),
    little([0, 4], [fatSectors, 4], [at.directoryStart, 4], [0, 4], [4096, 4]),
    little([at.miniFatStart, 4], [at.miniFatSectors, 4]),
    little([difatSectors > 0 ? fatStart + fatSectors : END, 4], [difatSectors, 4]),
    little(...difat.map((sector) => [sector, 4] as const)),
  ]);
  return join([header, ...sectors, uints(fat), ...more]);
}

/** As `little`, for lists too long for arguments. */
function uints(values: readonly number[]): Uint8Array {
  return new Uint8Array(Uint32Array.from(values).buffer);
}

function directoryOf(streams: readonly { name: string; bytes: Uint8Array }[]): Entry[] {
  const make = (name: string, kind: 1 | 2 | 5, bytes: Uint8Array = new Uint8Array(0)): Entry => ({
    name,
    kind,
    bytes,
    start: kind === 2 ? END : 0,
    child: FREE,
    right: FREE,
    size: 0,
  });
  const entries = [make('Root Entry', 5)];
  const storages = new Map([['', 0]]);
  const attach = (parent: number, entry: Entry): number => {
    entry.right = entries[parent]!.child;
    entries[parent]!.child = entries.push(entry) - 1;
    return entries.length - 1;
  };
  for (const { name, bytes } of streams) {
    const names = name.split('/');
    let path = '';
    let parent = 0;
    for (const storage of names.slice(0, -1)) {
      path += '/' + storage;
      const known = storages.get(path);
      parent = known ?? attach(parent, make(storage, 1));
      storages.set(path, parent);
    }
    attach(parent, make(names[names.length - 1]!, 2, bytes));
  }
  return entries;
}

function directoryEntry(entry: Entry): Uint8Array {
  const out = new Uint8Array(128);
  const name = encode(entry.name, 'utf-16le');
  out.set(name);
  out.set(little([name.length + 2, 2]), 64);
  out.set([entry.kind, 1], 66);
  out.set(little([FREE, 4], [entry.right, 4], [entry.child, 4]), 68);
  out.set(little([entry.start, 4], [entry.size, 4], [0, 4]), 116);
  return out;
}
