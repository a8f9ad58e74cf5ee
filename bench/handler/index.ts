/**
 * `npm run bench -- handler`: how long dist/launchevent.js takes to load and then to judge a mail of 10 kB
 * HTML, in Node (a process for each run) and in QuickJS (a context for each run). Bars: docs/architecture.md.
 * Nothing here fails on a slow machine; it prints. What the handler decides: test/launchevent.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { newQuickJSWASMModule, RELEASE_SYNC, type QuickJSWASMModule } from 'quickjs-emscripten';
import { officeMails } from '../throughput/texts';
import { row } from '../throughput/timing';

const ROOT = path.join(__dirname, '..', '..');
const BUNDLE = path.join(ROOT, 'dist', 'launchevent.js');
const HOST = path.join(ROOT, 'test', 'launchevent', 'bare-host.js');
const ONCE = path.join(__dirname, 'once.js');
const RUNS = { node: 21, quickJs: 7 };
const BODY_CHARACTERS = 10_000;
const MOST_TURNS = 2000;
const WIDTHS = [10, 12, 12, 8, 14, 14, 8];

interface Times {
  readonly loadMs: number;
  readonly handlerMs: number;
  readonly sent: number;
}

async function main(): Promise<void> {
  if (!existsSync(BUNDLE)) throw new Error('dist/launchevent.js is missing: npm run build');
  const scenario = JSON.stringify(ordinaryMail());
  console.log('\nLoading the handler, then one mail of 10 kB HTML without attachments, in ms\n');
  console.log(row(['', 'load: best', 'median', 'bar', 'handler: best', 'median', 'bar'], WIDTHS));
  print('Node', inNode(scenario), [60, 40]);
  const quickJs = await newQuickJSWASMModule(RELEASE_SYNC);
  const runs = Array.from({ length: RUNS.quickJs }, () => inQuickJs(quickJs, scenario));
  print('QuickJS', runs, [300, 250]);
}

function inNode(scenario: string): readonly Times[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'sluice-bench-'));
  try {
    const file = path.join(folder, 'scenario.json');
    writeFileSync(file, scenario);
    return Array.from({ length: RUNS.node }, () => {
      const printed = execFileSync(process.execPath, [ONCE, HOST, BUNDLE, file]);
      return JSON.parse(printed.toString()) as Times;
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function inQuickJs(quickJs: QuickJSWASMModule, scenario: string): Times {
  const context = quickJs.newContext();
  const run = (code: string): unknown => {
    const handle = context.unwrapResult(context.evalCode(code));
    const value: unknown = context.dump(handle);
    handle.dispose();
    return value;
  };
  try {
    run(`var SCENARIO = ${scenario};`);
    run(readFileSync(HOST, 'utf8'));
    const bundle = readFileSync(BUNDLE, 'utf8');
    const loadFrom = performance.now();
    run(bundle);
    const loadMs = performance.now() - loadFrom;
    run('bareHost.registered()');
    const handlerFrom = performance.now();
    run("bareHost.fire('onMessageSend')");
    for (let turn = 0; turn < MOST_TURNS; turn++) {
      context.runtime.executePendingJobs();
      if (run('bareHost.next()') === false) break;
    }
    const handlerMs = performance.now() - handlerFrom;
    const result = JSON.parse(String(run('bareHost.result()'))) as { completions: unknown[] };
    return { loadMs, handlerMs, sent: result.completions.length };
  } finally {
    context.dispose();
  }
}

/** Ordinary office mails in paragraphs, to one recipient outside. */
function ordinaryMail() {
  let body = '';
  for (const mail of officeMails(BODY_CHARACTERS)) {
    const paragraphs = mail.split('\n').map((line) => `<p class="MsoNormal">${escaped(line)}</p>`);
    body += paragraphs.join('\n');
    if (body.length >= BODY_CHARACTERS) break;
  }
  const to = [{ emailAddress: 'an.peeters@bedrijf.example', displayName: 'An Peeters' }];
  return { item: { subject: 'Planning', body: `<html><body>${body}</body></html>`, to } };
}

function escaped(line: string): string {
  return line.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

function print(engine: string, runs: readonly Times[], [load, handler]: readonly number[]): void {
  if (runs.some(({ sent }) => sent !== 1)) throw new Error(`${engine}: a send was not completed`);
  const loads = runs.map(({ loadMs }) => loadMs).sort((a, b) => a - b);
  const handlers = runs.map(({ handlerMs }) => handlerMs).sort((a, b) => a - b);
  const middle = Math.floor(runs.length / 2);
  const cells = [loads[0]!, loads[middle]!, `< ${load}`, handlers[0]!, handlers[middle]!];
  console.log(row([engine, ...cells, `< ${handler}`], WIDTHS));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
