/**
 * One run of a send handler in the runtime of classic Outlook: a fresh QuickJS without DOM, Intl or newer
 * built-ins, timers as the only host functions, and the built launchevent.js as text.
 *
 * Time inside the engine counts a tenth: QuickJS is an interpreter, classic Outlook runs V8, and a verdict
 * must not depend on the engine's speed. Time spent waiting for answers counts in full.
 * As in classic Outlook, the handler keeps running after completion (OfficeDev/office-js issue 6656) until dispose().
 */
import type { QuickJSContext, QuickJSWASMModule } from 'quickjs-emscripten';
import type { Dispatched } from '../dispatch';
import { parseJson } from '../fields';
import { parseCompletedOptions } from '../smart-alerts';
import type { RunningHandler, RunRequest } from '../send-flow';
import type { HandlerResult } from '../smart-alerts';
import type { ThinSettings } from './bridge';
import { FLOOR_SCRIPT } from './floor';

const ENGINE_TIME_SHARE = 0.1;
const MEMORY_MAX_BYTES = 512 * 1024 * 1024;
/** An engine that computes for longer than this without a pause is stopped. */
const STUCK_AFTER_MS = 60_000;

export interface ClassicParts {
  readonly quickjs: QuickJSWASMModule;
  /** thin-office.ts, built. */
  readonly officeScript: string;
  /** dist/launchevent.js. */
  readonly bundle: string;
  readonly settings: ThinSettings;
  readonly now: () => number;
  call(dispatchId: number, params: unknown): Dispatched;
  /** A second completion, an exception outside the handler: worth a line in the log. */
  remark(text: string): void;
}

/** Loads the bundle and fires the handler. */
export function runClassic(parts: ClassicParts, request: RunRequest): RunningHandler {
  const engine = startEngine(parts);
  let finish: (result: HandlerResult) => void = () => undefined;
  const result = new Promise<HandlerResult>((resolve) => (finish = resolve));
  let completions = 0;
  engine.onCompleted((optionsJson) => {
    completions += 1;
    if (completions > 1) parts.remark('event.completed was called again: ignored');
    finish({ kind: 'completed', options: parseCompletedOptions(parseJson(optionsJson)) });
  });
  const problem =
    engine.run(parts.officeScript) ?? engine.run(FLOOR_SCRIPT) ?? engine.run(parts.bundle);
  if (problem !== null) {
    finish({ kind: 'unavailable', why: problem });
  } else {
    const names = [request.functionName, request.eventType].map((name) => JSON.stringify(name));
    const thrown = engine.run(`outlookFound = outlookFire(${names.join(',')})`);
    if (thrown !== null) parts.remark(`the handler threw: ${thrown}`);
    else if (!engine.isTrue('outlookFound')) finish({ kind: 'handler-missing' });
  }
  return { result, dispose: engine.dispose };
}

interface Engine {
  /** Runs a script and everything it left pending; what was thrown, or null. */
  run(script: string): string | null;
  isTrue(expression: string): boolean;
  onCompleted(listener: (optionsJson: string) => void): void;
  dispose(): void;
}

function startEngine(parts: ClassicParts): Engine {
  const context = parts.quickjs.newContext();
  const { runtime } = context;
  runtime.setMemoryLimit(MEMORY_MAX_BYTES);
  const clock = createClock(parts.now);
  runtime.setInterruptHandler(() => clock.currentRunMs() > STUCK_AFTER_MS);
  let isAlive = true;
  const timers = new Map<number, ReturnType<typeof setTimeout>>();
  let completed: (optionsJson: string) => void = () => undefined;

  function run(script: string): string | null {
    if (!isAlive) return null;
    return clock.measure(() => evaluate(context, script));
  }
  function later(delayMs: number, script: string): ReturnType<typeof setTimeout> {
    return setTimeout(() => {
      const thrown = run(script);
      if (thrown !== null) parts.remark(`uncaught: ${thrown}`);
    }, delayMs);
  }

  defineHost(context, {
    hostNow: () => clock.now(),
    hostCall: (dispatchId, paramsJson, callId) => {
      const answer = parts.call(Number(dispatchId), parseJson(String(paramsJson)));
      if (answer.reply === null) return;
      const payload = JSON.stringify(JSON.stringify(answer.reply.payload));
      later(answer.delayMs, `outlookSettle(${Number(callId)}, ${payload})`);
    },
    hostCompleted: (optionsJson) => completed(String(optionsJson)),
    hostTimer: (id, delayMs) => {
      const timer = later(Number(delayMs), `outlookTimer(${Number(id)})`);
      timers.set(Number(id), timer);
    },
    hostClear: (id) => {
      clearTimeout(timers.get(Number(id)));
      timers.delete(Number(id));
    },
    hostLog: (line) => parts.remark(`console: ${String(line)}`),
  });
  run(preludeScript(parts.settings));

  return {
    run,
    isTrue: (expression) => {
      const found = context.unwrapResult(context.evalCode(expression));
      const isTrue: unknown = context.dump(found);
      found.dispose();
      return isTrue === true;
    },
    onCompleted: (listener) => (completed = listener),
    dispose: () => {
      isAlive = false;
      timers.forEach((timer) => clearTimeout(timer));
      context.dispose();
    },
  };
}

/** Timers, console and the bridge, in the engine's own words. */
function preludeScript(settings: ThinSettings): string {
  return `(function (root) {
  var timers = {}, last = 0;
  root.setTimeout = function (callback, delay) {
    last += 1; timers[last] = callback; hostTimer(last, Number(delay) || 0); return last;
  };
  root.clearTimeout = function (id) { if (timers[id]) { delete timers[id]; hostClear(id); } };
  root.outlookTimer = function (id) {
    var callback = timers[id]; delete timers[id]; if (callback) callback();
  };
  root.bridge = {
    settings: ${JSON.stringify(settings)}, call: hostCall, completed: hostCompleted
  };
  var log = function () { hostLog(Array.prototype.map.call(arguments, String).join(' ')); };
  root.console = { log: log, info: log, warn: log, error: log, debug: log };
  Date.now = function () { return hostNow(); };
})(this);`;
}

type HostFunction = (...args: unknown[]) => number | void;

function defineHost(context: QuickJSContext, functions: Record<string, HostFunction>): void {
  for (const [name, run] of Object.entries(functions)) {
    const handle = context.newFunction(name, (...args) => {
      const result = run(...args.map((arg): unknown => context.dump(arg)));
      return typeof result === 'number' ? context.newNumber(result) : context.undefined;
    });
    context.setProp(context.global, name, handle);
    handle.dispose();
  }
}

function evaluate(context: QuickJSContext, script: string): string | null {
  const thrown = errorText(context, context.evalCode(script));
  const pending = context.runtime.executePendingJobs();
  if (pending.error === undefined) return thrown;
  const late = describe(pending.error.context.dump(pending.error));
  pending.error.dispose();
  return thrown ?? late;
}

function errorText(
  context: QuickJSContext,
  result: ReturnType<QuickJSContext['evalCode']>,
): string | null {
  if (result.error === undefined) {
    result.value.dispose();
    return null;
  }
  const text = describe(context.dump(result.error));
  result.error.dispose();
  return text;
}

function describe(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  return `${String(Reflect.get(error, 'name'))}: ${String(Reflect.get(error, 'message'))}`;
}

/** Wall time in which the engine's own computing counts a tenth. */
function createClock(now: () => number): {
  now: () => number;
  currentRunMs: () => number;
  measure: <T>(run: () => T) => T;
} {
  let engineMs = 0;
  let startedAt: number | null = null;
  const currentRunMs = (): number => (startedAt === null ? 0 : now() - startedAt);
  return {
    currentRunMs,
    now: () => now() - (engineMs + currentRunMs()) * (1 - ENGINE_TIME_SHARE),
    measure: (run) => {
      if (startedAt !== null) return run();
      startedAt = now();
      try {
        return run();
      } finally {
        engineMs += currentRunMs();
        startedAt = null;
      }
    },
  };
}
