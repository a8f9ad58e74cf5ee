/**
 * `npm run bench:attachments`: our readers beside the best of npm, on the same files in the same run.
 *
 * Per format and tool: recall of planted numbers (own files) and of reference words (public files),
 * files with everything found, failures, median and 95th-percentile time, peak memory of the process.
 * Options: `--corpus FOLDER` (default `.cache/corpus`), `--format docx`, `--json`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ownFiles, publicFiles } from './corpus';
import type { BenchFile } from './corpus';
import { RIVALS } from './tools';
import { share, spread, wordsOf } from './truth';

interface Result {
  readonly file: string;
  readonly text: string;
  readonly error: string;
  readonly ms: number;
  readonly rssMb: number;
}

/** A tool that takes longer for all files of a format is stopped; what it had by then counts. */
const TOOL_TIMEOUT_MS = 120000;

function option(name: string, fallback: string): string {
  const at = process.argv.indexOf(name);
  return at < 0 ? fallback : (process.argv[at + 1] ?? fallback);
}

function installOracles(): void {
  if (existsSync('bench/node_modules/mammoth')) return;
  console.log('installing the oracles of bench/package.json (once) …');
  spawnSync('npm', ['ci', '--prefix', 'bench', '--ignore-scripts', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
  });
}

function runTool(tool: string, files: readonly BenchFile[]): Result[] {
  const args = [
    '-r',
    './scripts/ts.cjs',
    'bench/attachments/worker.ts',
    tool,
    ...files.map((file) => file.path),
  ];
  const { stdout } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    timeout: TOOL_TIMEOUT_MS,
    maxBuffer: 1 << 30,
  });
  return stdout
    .split('\n')
    .filter((line) => line.startsWith('{"file"'))
    .map((line) => JSON.parse(line) as Result);
}

/** Reference words that two tools agree on, for formats without a truth of their own. */
function agreed(file: BenchFile, results: ReadonlyMap<string, Result[]>): readonly string[] {
  if (file.wanted.length > 0) return file.wanted;
  const sets = Array.from(results.values(), (list) => new Set(wordsOf(textOf(list, file))));
  const [first, ...others] = sets;
  if (first === undefined || others.length === 0) return [];
  return spread(Array.from(first).filter((word) => others.some((set) => set.has(word))));
}

const textOf = (list: readonly Result[], file: BenchFile): string =>
  list.find((result) => result.file === file.path)?.text ?? '';

function median(values: readonly number[], at = 0.5): number {
  const sorted = values.slice().sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? 0;
}

function compare(format: string, files: readonly BenchFile[]): Record<string, string | number>[] {
  const results = new Map<string, Result[]>();
  for (const tool of ['sluice', ...(RIVALS[format] ?? [])]) results.set(tool, runTool(tool, files));
  const wanted = new Map(files.map((file) => [file, agreed(file, results)] as const));
  const own = files.filter((file) => file.isOwn);
  const judged = files.filter((file) => !file.isOwn && wanted.get(file)!.length > 0);
  return Array.from(results, ([tool, list]) => {
    const shares = judged.map((file) => share(textOf(list, file), wanted.get(file)!));
    const planted = own.flatMap((file) => file.wanted.map((number) => ({ file, number })));
    const found = planted.filter(
      ({ file, number }) => share(textOf(list, file), [number]) === 1,
    ).length;
    const recall = shares.reduce((sum, value) => sum + value, 0) / Math.max(1, shares.length);
    return {
      format,
      tool,
      planted: own.length > 0 ? `${found}/${planted.length}` : '-',
      files: judged.length,
      'recall %': judged.length > 0 ? (recall * 100).toFixed(1) : '-',
      complete: shares.filter((value) => value === 1).length,
      failed: list.filter(({ error }) => error !== '').length + files.length - list.length,
      'median ms': median(list.map(({ ms }) => ms)).toFixed(1),
      'p95 ms': median(
        list.map(({ ms }) => ms),
        0.95,
      ).toFixed(1),
      'max MB': Math.max(0, ...list.map(({ rssMb }) => rssMb)).toFixed(0),
    };
  });
}

installOracles();
const files = [...ownFiles(), ...publicFiles(path.resolve(option('--corpus', '.cache/corpus')))];
const only = option('--format', '');
const rows: Record<string, string | number>[] = [];
for (const format of Object.keys(RIVALS)) {
  const chosen = files.filter((file) => file.format === format);
  if (chosen.length > 0 && (only === '' || only === format)) rows.push(...compare(format, chosen));
}
if (process.argv.includes('--json')) console.log(JSON.stringify(rows, null, 2));
else console.table(rows);
