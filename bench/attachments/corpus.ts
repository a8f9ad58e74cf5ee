/**
 * The files of a comparison: our own, built in memory, and public ones when they are there.
 *
 * Public files are never committed: `git clone --depth 1 https://github.com/apache/tika .cache/corpus/tika`
 * (Apache-2.0) or any folder given with `--corpus`. Own files carry a number in each place where
 * people hide one.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PLANTED } from '../../test/attachments/make/planted';

export interface BenchFile {
  readonly path: string;
  readonly format: string;
  readonly isOwn: boolean;
  /** The planted numbers; empty for public files. */
  readonly wanted: readonly string[];
}

const OWN = path.resolve('.cache/bench-attachments');
const FORMATS =
  /\.(docx|docm|dotx|xlsx|xlsm|xlsb|pptx|pptm|ppsx|odt|ods|odp|rtf|eml|msg|pdf|doc|dot|xls|xlt|ppt|pps|html?|epub)$/;
const SAME: { readonly [ending: string]: string } = {
  docm: 'docx',
  dotx: 'docx',
  xlsm: 'xlsx',
  pptm: 'pptx',
  ppsx: 'pptx',
  dot: 'doc',
  xlt: 'xls',
  pps: 'ppt',
  htm: 'html',
};
/** Damaged on purpose or locked: what a reader should give is a state, which tests of ours check. */
const UNFAIR = /protect|encrypt|password|fuzz|truncated|corrupt|bomb|crash|clusterfuzz|timeout/i;
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

/** At most that many of each format, taken evenly from the sorted list, each content once. */
export function publicFiles(folder: string, most: number): BenchFile[] {
  if (!existsSync(folder)) return [];
  const byFormat = new Map<string, Map<string, BenchFile>>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    const format = formatOf(entry.name);
    if (!entry.isFile() || format === null || UNFAIR.test(entry.name)) continue;
    const bytes = readFileSync(file);
    if (bytes.length > MOST_BYTES || bytes.length === 0) continue;
    const content = createHash('sha256').update(bytes).digest('hex');
    const chosen = byFormat.get(format) ?? new Map<string, BenchFile>();
    byFormat.set(format, chosen.set(content, { path: file, format, isOwn: false, wanted: [] }));
  }
  return Array.from(byFormat.values()).flatMap((chosen) => {
    const sorted = Array.from(chosen.values()).sort((a, b) => (a.path < b.path ? -1 : 1));
    const step = Math.max(1, sorted.length / most);
    return sorted.filter(
      (_file, index) => Math.floor(index / step) !== Math.floor((index - 1) / step),
    );
  });
}

function formatOf(name: string): string | null {
  const ending = FORMATS.exec(name.toLowerCase())?.[1];
  return ending === undefined ? null : (SAME[ending] ?? ending);
}
