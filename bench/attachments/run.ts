/**
 * Has tools read files, each tool in a process of its own: first what they say, then how long they take.
 *
 * Times are taken tool by tool in turn and more than once, so that a slow spell of the machine meets all
 * of them; each process goes over its files a few times, and the best time of a file counts.
 */
import { spawnSync } from 'node:child_process';

export interface Result {
  readonly file: string;
  readonly text: string;
  readonly aside: string;
  readonly error: string;
  /** At first sight of the file, by code that has seen only the files before it. */
  readonly ms: number;
  readonly rssMb: number;
}

/** How often each tool gets its turn. */
const TURNS = 2;

/** What the tool says of each file. One that hangs or kills it is missing; it starts again behind it. */
export function readAll(tool: string, files: readonly string[]): ReadonlyMap<string, Result> {
  const found = new Map<string, Result>();
  let rest = files.slice();
  while (rest.length > 0) {
    const lines = linesOf<Result>('read', tool, rest);
    for (const result of lines) found.set(result.file, result);
    rest = rest.slice(lines.length + 1);
  }
  return found;
}

/** The best time of each tool for each file, in milliseconds. */
export function timeAll(
  tools: readonly string[],
  files: readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const best = new Map(tools.map((tool) => [tool, files.map(() => Infinity)]));
  for (let turn = 0; turn < TURNS; turn++)
    for (const [tool, times] of best)
      for (const { file, ms } of linesOf<{ file: string; ms: number }>('time', tool, files)) {
        const at = files.indexOf(file);
        times[at] = Math.min(ms, times[at]!);
      }
  return best;
}

function linesOf<Line>(task: string, tool: string, files: readonly string[]): Line[] {
  const args = ['-r', './scripts/ts.cjs', 'bench/attachments/worker.ts', task, tool, ...files];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 30 });
  return stdout
    .split('\n')
    .filter((line) => line.startsWith('{"file"') && line.endsWith('}'))
    .map((line) => JSON.parse(line) as Line);
}
