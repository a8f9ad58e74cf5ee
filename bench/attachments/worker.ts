/**
 * Runs one tool over some files in a process of its own, for `run.ts`: `worker.ts read TOOL FILES` prints
 * what it says of each file with the time that it took at first sight and the peak memory; `worker.ts time
 * TOOL FILES` goes over all of them a few times and prints the best time of each. JSON, one line a file.
 * A tool that stays on one file too long ends the process; the runner goes on after it.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { TOOLS } from './tools';
import type { Said, Tool } from './tools';

const [task, toolName, ...files] = process.argv.slice(2) as [string, string, ...string[]];

/** Rounds over all files: a slow spell of the machine then never takes all runs of one file. */
const ROUNDS = 3;
/** Longer than any tool needs for an honest file of a few megabytes. */
const HANG_MS = 20000;

/** A thread that ends the process when no sign of life comes: a loop without end blocks every timer here. */
const WATCH = `
  const { parentPort } = require('node:worker_threads');
  let timer = null;
  parentPort.on('message', () => {
    clearTimeout(timer);
    timer = setTimeout(() => process.kill(process.pid, 'SIGKILL'), ${HANG_MS});
  });`;

interface Run extends Said {
  readonly error: string;
  readonly ms: number;
}

async function runOnce(tool: Tool, file: string): Promise<Run> {
  const bytes = new Uint8Array(readFileSync(file));
  const startMs = performance.now();
  try {
    const answer = await tool(bytes, path.basename(file));
    const ms = performance.now() - startMs;
    const said = typeof answer === 'string' ? { text: answer, aside: '' } : answer;
    return { ...said, error: '', ms };
  } catch (problem) {
    const error = String(problem).slice(0, 200);
    return { text: '', aside: '', error, ms: performance.now() - startMs };
  }
}

/** A pipe takes long lines in pieces; leaving before the last one would lose the file. */
async function print(row: object): Promise<void> {
  const line = JSON.stringify(row) + '\n';
  await new Promise((resolve) => process.stdout.write(line, resolve));
}

async function main(): Promise<void> {
  const tool = TOOLS[toolName]!;
  const watch = new Worker(WATCH, { eval: true });
  const best = new Map<string, number>();
  for (let round = 0; round < (task === 'time' ? ROUNDS : 1); round++)
    for (const file of files) {
      watch.postMessage(file);
      const run = await runOnce(tool, file);
      best.set(file, Math.min(run.ms, best.get(file) ?? Infinity));
      const rssMb = process.resourceUsage().maxRSS / 1024;
      if (task === 'read') await print({ file, ...run, rssMb });
    }
  if (task === 'time') for (const [file, ms] of best) await print({ file, ms });
}

void main().then(() => process.exit(0));
