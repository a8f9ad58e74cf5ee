/**
 * The files of a comparison: our own, built in memory, and public ones when they are there.
 *
 * Public files are never committed: `git clone --depth 1 https://github.com/apache/tika .cache/corpus/tika`
 * (Apache-2.0) or any folder given with `--corpus`. Own files carry a number in each place where
 * people hide one.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PLANTED } from '../../test/attachments/make/planted';
import { spread, xmlWords } from './truth';

export interface BenchFile {
  readonly path: string;
  readonly format: string;
  readonly isOwn: boolean;
  /** What must be found; empty for public files that no independent truth exists for. */
  readonly wanted: readonly string[];
}

const OWN = path.resolve('.cache/bench-attachments');
const FORMATS = /\.(docx|docm|dotx|xlsx|xlsm|xlsb|pptx|pptm|ppsx|odt|ods|odp|rtf|eml|msg|pdf)$/;
const SAME: { readonly [ending: string]: string } = {
  docm: 'docx',
  dotx: 'docx',
  xlsm: 'xlsx',
  pptm: 'pptx',
  ppsx: 'pptx',
};
/** Larger ones would measure the disk. */
const MOST_BYTES = 4e6;

/** Whole documents that every tool can open; one file stands for all of its places. */
export function ownFiles(): BenchFile[] {
  mkdirSync(OWN, { recursive: true });
  return Object.entries(PLANTED).map(([format, make]) => {
    const target = path.join(OWN, `planted.${format}`);
    const { bytes, numbers } = make();
    writeFileSync(target, bytes);
    return { path: target, format, isOwn: true, wanted: Object.values(numbers) };
  });
}

export function publicFiles(folder: string): BenchFile[] {
  if (!existsSync(folder)) return [];
  const found: BenchFile[] = [];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    const format = formatOf(entry.name);
    if (
      !entry.isFile() ||
      format === null ||
      /protect|encrypt|fuzz|truncated|bomb/i.test(entry.name)
    )
      continue;
    const bytes = readFileSync(file);
    if (bytes.length > MOST_BYTES || bytes.length === 0) continue;
    const isZip = /^(?:docx|xlsx|pptx|od[tsp])$/.test(format);
    const wanted = isZip ? spread(xmlWords(bytes)) : [];
    if (isZip && wanted.length === 0) continue;
    found.push({ path: file, format, isOwn: false, wanted });
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function formatOf(name: string): string | null {
  const ending = FORMATS.exec(name.toLowerCase())?.[1];
  return ending === undefined ? null : (SAME[ending] ?? ending);
}
