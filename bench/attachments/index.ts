/**
 * `npm run bench:attachments`: our readers beside the best of npm, on the same files in the same run.
 *
 * Per format and tool: planted numbers found (own files), recall of reference words (public files; what
 * they are measured against: `truth.ts`), files with everything found, failures, and over the files that
 * every tool could read the median time at first sight, the median and the 95th percentile of the best
 * times (`run.ts`); peak memory of the process.
 * Options: `--corpus FOLDER` (default `.cache/corpus`), `--most FILES` of each format (default 100),
 * `--format docx`, `--json`, `--misses` (what ours missed, by file).
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ownFiles, publicFiles } from './corpus';
import type { BenchFile } from './corpus';
import { readAll, timeAll } from './run';
import type { Result } from './run';
import { RIVALS } from './tools';
import { referenceWords, share, SOURCES, wordsOf } from './truth';

type Results = ReadonlyMap<string, ReadonlyMap<string, Result>>;

function option(name: string, fallback: string): string {
  const at = process.argv.indexOf(name);
  return at < 0 ? fallback : (process.argv[at + 1] ?? fallback);
}

function installOracles(): void {
  if (existsSync('bench/node_modules/word-extractor')) return;
  console.log('installing the oracles of bench/package.json (once) …');
  spawnSync('npm', ['ci', '--prefix', 'bench', '--ignore-scripts', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
  });
}

function median(values: readonly number[], at = 0.5): number {
  const sorted = values.slice().sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? 0;
}

type Row = Record<string, string | number>;

function compare(format: string, files: readonly BenchFile[]): Row[] {
  const tools = ['sluice', ...(RIVALS[format] ?? [])];
  const results: Results = new Map(tools.map((tool) => [tool, readAll(tool, files.map(pathOf))]));
  const textOf = (tool: string, file: BenchFile): string => {
    const result = results.get(tool)?.get(file.path);
    return result === undefined ? '' : `${result.text}\n${result.aside}`;
  };
  const wanted = new Map<BenchFile, readonly string[]>();
  for (const file of files) {
    const texts = tools.map((tool) => results.get(tool)?.get(file.path)?.text ?? '');
    wanted.set(file, file.isOwn ? file.wanted : referenceWords(format, file.path, texts));
  }
  const judged = files.filter((file) => !file.isOwn && wanted.get(file)!.length > 0);
  const isReadByAll = ({ path: name }: BenchFile): boolean =>
    tools.every((tool) => results.get(tool)?.get(name)?.error === '');
  const timed = judged.filter(isReadByAll).map(pathOf);
  const times = timeAll(tools, timed);
  if (process.argv.includes('--misses')) printMisses(judged, wanted, textOf);
  return tools.map((tool): Row => {
    const list = results.get(tool)!;
    const own = files
      .filter((file) => file.isOwn)
      .flatMap((file) => plantedIn(file, textOf(tool, file)));
    const shares = judged.map((file) => share(textOf(tool, file), wanted.get(file)!));
    const recall = shares.reduce((sum, value) => sum + value, 0) / Math.max(1, shares.length);
    const best = times.get(tool)!;
    const first = timed.map((file) => list.get(file)!.ms);
    const errors = Array.from(list.values()).filter(({ error }) => error !== '').length;
    return {
      format,
      tool,
      planted: own.length > 0 ? `${own.filter(Boolean).length}/${own.length}` : '-',
      files: judged.length,
      'recall %': judged.length > 0 ? (recall * 100).toFixed(1) : '-',
      complete: shares.filter((value) => value === 1).length,
      failed: errors + files.length - list.size,
      'first ms': median(first).toFixed(2),
      'median ms': median(best).toFixed(2),
      'p95 ms': median(best, 0.95).toFixed(1),
      'max MB': Math.max(0, ...Array.from(list.values(), ({ rssMb }) => rssMb)).toFixed(0),
    };
  });
}

const pathOf = (file: BenchFile): string => file.path;

const plantedIn = (file: BenchFile, text: string): boolean[] =>
  file.wanted.map((number) => share(text, [number]) === 1);

function printMisses(
  files: readonly BenchFile[],
  wanted: ReadonlyMap<BenchFile, readonly string[]>,
  textOf: (tool: string, file: BenchFile) => string,
): void {
  for (const file of files) {
    const said = new Set(wordsOf(textOf('sluice', file)));
    const text = textOf('sluice', file);
    const missed = wanted.get(file)!.filter((word) => !said.has(word) && share(text, [word]) < 1);
    if (missed.length === 0) continue;
    const total = wanted.get(file)!.length;
    console.log(`${file.path}: ${missed.length} of ${total}: ${missed.slice(0, 12).join(' ')}`);
  }
}

installOracles();
const corpus = path.resolve(option('--corpus', '.cache/corpus'));
const files = [...ownFiles(), ...publicFiles(corpus, Number(option('--most', '100')))];
const only = option('--format', '');
if (only !== '' && !(only in RIVALS)) {
  console.error(`there is no format "${only}"; the formats: ${Object.keys(RIVALS).join(', ')}`);
  process.exit(2);
}
const rows: Row[] = [];
for (const format of Object.keys(RIVALS)) {
  const chosen = files.filter((file) => file.format === format);
  if (chosen.length > 0 && (only === '' || only === format)) rows.push(...compare(format, chosen));
}
if (process.argv.includes('--json')) console.log(JSON.stringify(rows, null, 2));
else {
  console.table(rows);
  for (const [name, meaning] of Object.entries(SOURCES)) console.log(`${name}: ${meaning}`);
}
