/**
 * Compound files (MS-CFB): the streams inside .msg, .doc, .xls, .ppt and embedded objects.
 *
 * Chains are followed at most as far as the file has sectors, so a cycle ends; the directory tree is
 * walked with a list. Damaged files give the streams that can still be reached. Source: MS-CFB v20240423,
 * sections 2.2 to 2.6 (read 2026-11-21).
 */
import type { Budget } from '../core/budget';
import { CFB_DIRECTORY_ENTRIES } from './limits';
import { toUints, toUnits, unitsText } from './numbers-in-bytes';
import { readUint } from './zip';

export interface CompoundStream {
  /** Storages and name, without the root: `ObjectPool/_123/CONTENTS`. */
  readonly path: string;
  /** `ObjectPool/_123/` */
  readonly storage: string;
  readonly name: string;
  readonly sizeBytes: number;
  readonly start: number;
}

export interface CompoundFile {
  readonly bytes: Uint8Array;
  readonly streams: readonly CompoundStream[];
  readonly sectorSize: number;
  readonly fat: Uint32Array;
  readonly miniFat: Uint32Array;
  /** The stream that small streams live in. */
  readonly mini: Uint8Array;
  /** Sectors in use lie past the end of the bytes: something is missing, and with it what it led to. */
  readonly isCut: boolean;
}

/** Streams below this size live in the mini stream. */
const MINI_CUTOFF = 4096;
const MINI_SECTOR = 64;
/** Chain marks from here up end a chain. */
const LAST_SECTOR = 0xfffffffa;

const known = new WeakMap<Uint8Array, { readonly file: CompoundFile | null }>();

/** The compound file in these bytes, or null when they are none. */
export function openCompound(bytes: Uint8Array): CompoundFile | null {
  const found = known.get(bytes) ?? { file: open(bytes) };
  known.set(bytes, found);
  return found.file;
}

/**
 * The part of a compound file below one storage, as a file of its own: the same bytes, other streams.
 * The view given back is known to `openCompound`, so that any reader can take it.
 */
export function openStorage(file: CompoundFile, storage: string): Uint8Array {
  const view = file.bytes.subarray(0);
  const streams = file.streams
    .filter((stream) => stream.storage.slice(0, storage.length) === storage)
    .map((stream) => ({
      ...stream,
      path: stream.path.slice(storage.length),
      storage: stream.storage.slice(storage.length),
    }));
  known.set(view, { file: { ...file, bytes: view, streams } });
  return view;
}

/** The stream of that path (capitals do not matter), or null. */
export function findStream(file: CompoundFile, path: string): CompoundStream | null {
  const wanted = path.toLowerCase();
  for (const stream of file.streams)
    if (stream.path.length === wanted.length && stream.path.toLowerCase() === wanted) return stream;
  return null;
}

/** The content of a stream, shorter than stated where its chain is damaged; null past the budget. */
export function readStream(
  file: CompoundFile,
  stream: CompoundStream,
  budget: Budget,
): Uint8Array | null {
  if (budget.isSpent()) return null;
  const size = Math.min(stream.sizeBytes, file.bytes.length);
  if (!budget.takeBytes(size)) return null;
  if (stream.sizeBytes >= MINI_CUTOFF) return readChain(file, stream.start, size);
  const source = { bytes: file.mini, fat: file.miniFat, sectorSize: MINI_SECTOR, base: 0 };
  return followChain(source, stream.start, size);
}

interface Source {
  readonly bytes: Uint8Array;
  readonly fat: Uint32Array;
  readonly sectorSize: number;
  /** Where sector 0 begins. */
  readonly base: number;
}

function readChain(
  file: Omit<CompoundFile, 'streams' | 'mini' | 'miniFat'>,
  start: number,
  size: number,
): Uint8Array {
  return followChain({ ...file, base: file.sectorSize }, start, size);
}

/** The content of a chain: a view of the file where its sectors follow one another, as they mostly do. */
function followChain(source: Source, start: number, size: number): Uint8Array {
  const { bytes, fat, sectorSize, base } = source;
  const at = base + start * sectorSize;
  if (start >= LAST_SECTOR || size <= 0) return bytes.subarray(0, 0);
  const run = runLength(fat, start, Math.ceil(size / sectorSize)) * sectorSize;
  const isWhole = run >= size || !(fat[start + run / sectorSize - 1] < LAST_SECTOR);
  return isWhole ? bytes.subarray(at, at + Math.min(run, size)) : copyChain(source, start, size);
}

/** Sectors from this one on that follow one another, at most as many as asked for. */
function runLength(fat: Uint32Array, start: number, most: number): number {
  let last = start;
  while (last - start + 1 < most && last < fat.length && fat[last] === last + 1) last++;
  return last - start + 1;
}

function copyChain(source: Source, start: number, size: number): Uint8Array {
  const { bytes, fat, sectorSize, base } = source;
  // What is stated may be far more than the chain holds: memory is taken for sectors that are there.
  const out = new Uint8Array(Math.min(size, chainSectors(source, start, size) * sectorSize));
  let length = 0;
  let sector = start;
  while (length < out.length && sector < LAST_SECTOR) {
    const at = base + sector * sectorSize;
    if (at >= bytes.length) break;
    const run = runLength(fat, sector, Math.ceil((out.length - length) / sectorSize));
    const piece = bytes.subarray(at, Math.min(at + run * sectorSize, at + out.length - length));
    out.set(piece, length);
    length += piece.length;
    if (at + (run - 1) * sectorSize >= bytes.length) break;
    const last = sector + run - 1;
    sector = last < fat.length ? fat[last] : LAST_SECTOR;
  }
  return out.subarray(0, length);
}

/** Sectors of a chain, at most as many as `size` bytes need, so that a cycle ends. */
function chainSectors({ fat, sectorSize }: Source, start: number, size: number): number {
  const most = Math.ceil(size / sectorSize);
  let count = 0;
  for (let sector = start; count < most && sector < LAST_SECTOR; count++)
    sector = sector < fat.length ? fat[sector] : LAST_SECTOR;
  return count;
}

function open(bytes: Uint8Array): CompoundFile | null {
  if (readUint(bytes, 0, 4) !== 0xe011cfd0 || readUint(bytes, 4, 4) !== 0xe11ab1a1) return null;
  const sectorSize = readUint(bytes, 30, 2) === 12 ? 4096 : 512;
  const { fat, isCut } = readFat(bytes, sectorSize);
  const base = { bytes, sectorSize, fat, isCut };
  const directory = readChain(base, readUint(bytes, 48, 4), bytes.length);
  const miniFat = toUints(readChain(base, readUint(bytes, 60, 4), bytes.length));
  const root = { start: readUint(directory, 116, 4), size: readUint(directory, 120, 4) };
  const mini = readChain(base, root.start, Math.min(root.size, bytes.length));
  return { ...base, miniFat, mini, streams: listStreams(directory) };
}

function readFat(
  bytes: Uint8Array,
  sectorSize: number,
): { readonly fat: Uint32Array; readonly isCut: boolean } {
  const sectors: number[] = [];
  let isLost = false;
  const most = Math.ceil(bytes.length / sectorSize);
  const perSector = sectorSize / 4 - 1;
  const add = (from: number, count: number): void => {
    const listed = toUints(bytes.subarray(from, from + count * 4));
    for (let index = 0; index < listed.length; index++)
      if (listed[index] < most) sectors.push(listed[index]);
      else if (listed[index] < LAST_SECTOR) isLost = true;
  };
  add(76, 109);
  let next = readUint(bytes, 68, 4);
  for (let seen = 0; next < LAST_SECTOR && seen * perSector < most; seen++) {
    const at = (next + 1) * sectorSize;
    if (at >= bytes.length) break;
    add(at, perSector);
    next = readUint(bytes, at + perSector * 4, 4);
  }
  const used = sectors.slice(0, Math.ceil(most / perSector) + 1);
  const fat = new Uint32Array((used.length * sectorSize) / 4).fill(LAST_SECTOR + 4);
  used.forEach((sector, index) => {
    const at = (sector + 1) * sectorSize;
    fat.set(toUints(bytes.subarray(at, at + sectorSize)), (index * sectorSize) / 4);
    if (at + sectorSize > bytes.length) isLost = true;
  });
  let last = 0;
  for (let index = 0; index < fat.length; index++)
    if (fat[index] > last && fat[index] < LAST_SECTOR) last = fat[index];
  return { fat, isCut: isLost || (last + 1) * sectorSize >= bytes.length };
}

/** Walks the tree of names from the root; entries that nobody points to are added under their name. */
function listStreams(directory: Uint8Array): CompoundStream[] {
  const count = Math.min(directory.length >> 7, CFB_DIRECTORY_ENTRIES);
  const numbers = toUints(directory);
  const names = unitsText(toUnits(directory));
  const seen = new Uint8Array(count);
  const streams: CompoundStream[] = [];
  const waiting: { index: number; parent: string }[] = [];
  const push = (index: number, parent: string): void => {
    if (index >= count || seen[index] === 1) return;
    seen[index] = 1;
    waiting.push({ index, parent });
  };
  for (let root = 0; root < count; root++) {
    push(root, '');
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      const { index, parent } = node;
      // An entry is 128 bytes: 64 units of two, 32 numbers of four.
      const units = Math.max(0, Math.min(32, names.charCodeAt(index * 64 + 32) >> 1) - 1);
      const name = names.substr(index * 64, units);
      const at = index * 32;
      const kind = directory[index * 128 + 66];
      if (kind === 2)
        streams.push({
          path: parent + name,
          storage: parent,
          name,
          start: numbers[at + 29],
          sizeBytes: numbers[at + 30],
        });
      push(numbers[at + 17], parent);
      push(numbers[at + 18], parent);
      if (kind === 1) push(numbers[at + 19], (parent + name).slice(0, 256) + '/');
      if (kind === 5) push(numbers[at + 19], '');
    }
  }
  return streams;
}
