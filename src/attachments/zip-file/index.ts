/**
 * Zip archives that are no office document: every entry becomes a nested file.
 *
 * Small entries are unpacked first, so that a bomb beside a letter does not hide the letter. Names of
 * entries that stay closed are kept as text, because a name alone may tell whom a file is about.
 */
import type { Budget } from '../../core/budget';
import type { Extraction, NestedFile, Reader, UnreadPart } from '../../core/reader';
import { ARCHIVE_BYTES, PART_BYTES } from '../limits';
import { openZip, readEntry } from '../zip';
import { besideEntries, overlapping } from '../zip-layout';
import type { ZipArchive, ZipEntry } from '../zip';

export const zipFile: Reader = {
  id: 'zip',
  recognises: (bytes) => openZip(bytes) !== null,
  read(bytes, _name, budget) {
    const archive = openZip(bytes);
    if (archive === null) return { state: 'corrupt', texts: [], nested: [], unread: [] };
    return readArchive(archive, budget);
  },
};

interface Slot {
  readonly entry: ZipEntry;
  file: NestedFile | null;
  unread: UnreadPart | null;
}

function readArchive(archive: ZipArchive, budget: Budget): Extraction {
  const isFolder = ({ name, size }: ZipEntry): boolean => /[/\\]$/.test(name) && size === 0;
  const slots = archive.entries
    .filter((entry) => !isFolder(entry))
    .map((entry): Slot => ({ entry, file: null, unread: null }));
  fillSlots(slots, archive, budget);
  const nested = slots.map(({ file }) => file).filter((file): file is NestedFile => file !== null);
  for (const bytes of besideEntries(archive)) nested.push({ name: 'beside the entries', bytes });
  const unread = slots
    .map((slot) => slot.unread)
    .filter((part): part is UnreadPart => part !== null);
  if (archive.isCut) unread.push({ path: [], reason: 'too-large', detail: 'entries' });
  if (archive.isDamaged) unread.push({ path: [], reason: 'partial', detail: 'zip-directory' });
  const closed = slots.filter(({ file }) => file === null).map(({ entry }) => entry);
  const names = [...archive.entries.filter(isFolder), ...closed].map(({ name }) => name);
  const texts = [];
  if (names.length > 0) texts.push({ path: ['names'], text: names.join('\n') });
  if (archive.comments.length > 0)
    texts.push({ path: ['comment'], text: archive.comments.join('\n') });
  return { state: stateOf(nested, unread), texts, nested, unread };
}

function fillSlots(slots: readonly Slot[], archive: ZipArchive, budget: Budget): void {
  const shared = overlapping(archive.entries);
  let left = ARCHIVE_BYTES;
  // Half of the time is for reading what was unpacked.
  const enoughMs = budget.remainingMs() / 2;
  for (const slot of slots.slice().sort((a, b) => a.entry.size - b.entry.size)) {
    const { entry } = slot;
    const path = [entry.name];
    if (shared.has(entry)) slot.unread = { path, reason: 'too-large', detail: 'overlap' };
    else if (budget.remainingMs() < enoughMs)
      slot.unread = { path, reason: 'timed-out', detail: 'time' };
    else if (!budget.takeEntries(1)) slot.unread = { path, reason: 'too-large', detail: 'entries' };
    else {
      const { bytes, problem } = readEntry(archive, entry, {
        budget,
        most: Math.min(left, PART_BYTES),
      });
      left = Math.max(0, left - bytes.length);
      if (problem !== null) slot.unread = { path, ...problem };
      // What came out of a damaged entry is read; a bomb's first megabytes are not worth it.
      const isWorthReading = problem === null || (problem.reason === 'corrupt' && bytes.length > 0);
      if (isWorthReading) slot.file = { name: entry.name, bytes };
    }
  }
}

function stateOf(
  nested: readonly NestedFile[],
  unread: readonly UnreadPart[],
): Extraction['state'] {
  if (unread.length === 0) return 'no-text';
  if (nested.length > 0) return 'partial';
  const first = unread[0].reason;
  const isOne = unread.every(({ reason }) => reason === first);
  if (!isOne || first === 'failed') return 'partial';
  return first;
}
