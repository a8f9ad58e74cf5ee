/**
 * Runs one tool over some files in a process of its own and prints text, time and peak memory as JSON,
 * one line a file. A tool that stays on one file too long ends the process; the runner goes on after it.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { TOOLS } from './tools';
import type { Said } from './tools';

const [toolName, ...files] = process.argv.slice(2) as [string, ...string[]];

/** The best of a few, because the machine has other work. */
const RUNS = 3;
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

async function main(): Promise<void> {
  const tool = TOOLS[toolName]!;
  const watch = new Worker(WATCH, { eval: true });
  for (const file of files) {
    watch.postMessage(file);
    const bytes = new Uint8Array(readFileSync(file));
    let said: Said = { text: '', aside: '' };
    let error = '';
    let ms = Infinity;
    for (let run = 0; run < RUNS; run++) {
      const startMs = performance.now();
      try {
        const answer = await tool(bytes.slice(), path.basename(file));
        said = typeof answer === 'string' ? { text: answer, aside: '' } : answer;
      } catch (problem) {
        error = String(problem).slice(0, 200);
      }
      ms = Math.min(ms, performance.now() - startMs);
    }
    const rssMb = process.resourceUsage().maxRSS / 1024;
    const line = JSON.stringify({ file, ...said, error, ms, rssMb }) + '\n';
    // A pipe takes long lines in pieces; leaving before the last one would lose the file.
    await new Promise((resolve) => process.stdout.write(line, resolve));
  }
}

void main().then(() => process.exit(0));
