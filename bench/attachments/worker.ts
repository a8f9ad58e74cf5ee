/** Runs one tool over some files in a process of its own and prints text, time and peak memory as JSON. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { TOOLS } from './tools';

const [toolName, ...files] = process.argv.slice(2) as [string, ...string[]];

/** The best of a few, because the machine has other work. */
const RUNS = 3;

async function main(): Promise<void> {
  const tool = TOOLS[toolName]!;
  for (const file of files) {
    const bytes = new Uint8Array(readFileSync(file));
    let text = '';
    let error = '';
    let ms = Infinity;
    for (let run = 0; run < RUNS; run++) {
      const startMs = performance.now();
      try {
        text = await tool(bytes.slice(), path.basename(file));
      } catch (problem) {
        error = String(problem).slice(0, 200);
      }
      ms = Math.min(ms, performance.now() - startMs);
    }
    const rssMb = process.resourceUsage().maxRSS / 1024;
    process.stdout.write(JSON.stringify({ file, text, error, ms, rssMb }) + '\n');
  }
}

void main().then(() => process.exit(0));
