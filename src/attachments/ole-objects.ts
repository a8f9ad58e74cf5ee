/**
 * Files inside a compound file: packages and wrapped files whole, embedded documents as their storage.
 *
 * Only the outermost storage of a document is taken; what lies below it is found when it is read.
 */
import type { Budget } from '../core/budget';
import type { NestedFile } from '../core/reader';
import { openCompound, openStorage, readStream } from './cfb';
import type { CompoundFile } from './cfb';
import { nativeFile } from './ole-native';

/** A storage with one of these streams is a document (Word, Excel, PowerPoint, Outlook, protected Office). */
const DOCUMENT =
  /^(.{0,500}\/)(?:WordDocument|Workbook|Book|PowerPoint Document|EncryptedPackage|__properties_version1\.0)$/i;

/** All embedded files, in the order of the directory. */
export function embeddedFiles(file: CompoundFile, budget: Budget): NestedFile[] {
  const nested: NestedFile[] = [];
  const storages = documentStorages(file);
  for (const storage of storages) {
    if (!budget.takeEntries(1)) return nested;
    nested.push({ name: 'object', bytes: openStorage(file, storage) });
  }
  for (const stream of file.streams) {
    if (!/(?:^|\/)(?:\u0001Ole10Native|[Pp]ackage|CONTENTS)$/.test(stream.path)) continue;
    if (storages.some((storage) => stream.path.slice(0, storage.length) === storage)) continue;
    const bytes = budget.takeEntries(1) ? readStream(file, stream, budget) : null;
    if (bytes === null) break;
    if (/Ole10Native$/.test(stream.path)) nested.push(nativeFile(bytes.subarray(4)));
    else nested.push({ name: 'object', bytes });
  }
  return nested;
}

/** An embedded object as files: the document that it is, or what it wraps; nothing for a macro project. */
export function objectFiles(bytes: Uint8Array, budget: Budget): NestedFile[] {
  const file = openCompound(bytes);
  if (file === null || file.streams.length === 0) return [];
  if (file.streams.some(({ path }) => path === 'VBA/dir')) return [];
  const isDocument = file.streams.some(({ path }) => DOCUMENT.test(`/${path}`) && !/\//.test(path));
  const inside = isDocument ? [] : embeddedFiles(file, budget);
  return inside.length > 0 ? inside : [{ name: 'object', bytes }];
}

/** Objects of one document: each costs a pass over the list of streams. */
const MOST = 200;

function documentStorages({ streams }: CompoundFile): string[] {
  const found: string[] = [];
  for (const { path } of streams) {
    const match = DOCUMENT.exec(path);
    if (match !== null && match[1] !== '/' && found.indexOf(match[1]) < 0 && found.length < MOST)
      found.push(match[1]);
  }
  return found.filter(
    (storage) =>
      !found.some((other) => other !== storage && storage.slice(0, other.length) === other),
  );
}
