/**
 * Runs a send handler in one of the two runtimes: a fresh hidden frame with the genuine office.js, or a
 * fresh QuickJS. Which of them the user's client has, and that the other one is run to compare, is decided
 * in main.ts; here they look the same.
 */
import { newQuickJSWASMModule, RELEASE_SYNC } from 'quickjs-emscripten';
import type { QuickJSWASMModule } from 'quickjs-emscripten';
import { runClassic } from '../classic/runtime';
import { EVENTS, launchData } from '../protocol';
import type { RuntimeName } from '../profiles';
import type { RunningHandler, RunRequest } from '../send-flow';
import { parseCompletedOptions } from '../smart-alerts';
import type { HandlerResult } from '../smart-alerts';
import { callHost, openFrame } from './frame';
import type { AddInFrame } from './frame';
import type { Session } from './session';

/** OSF's number for "no function of that name". */
const HANDLER_MISSING = 11101;

export function runHandler(
  session: Session,
  runtime: RuntimeName,
  request: RunRequest,
  parent: HTMLElement,
): RunningHandler {
  return runtime === 'web' ? runInFrame(session, request, parent) : runInEngine(session, request);
}

function runInFrame(session: Session, request: RunRequest, parent: HTMLElement): RunningHandler {
  const invocationId = crypto.randomUUID();
  const state: { frame: AddInFrame | null; isDisposed: boolean; completions: number } = {
    frame: null,
    isDisposed: false,
    completions: 0,
  };
  const result = new Promise<HandlerResult>((resolve) => {
    const open = (): void => {
      if (state.isDisposed) return;
      state.frame = openFrame(session, {
        page: session.addIn.runtimePage,
        title: request.eventType,
        isHidden: true,
        parent,
        source: 'handler',
        onRegistered: (eventId) => {
          if (eventId !== EVENTS.appCommand) return;
          const event = { type: request.eventType, source: { id: '' } };
          state.frame?.fire(eventId, launchData(invocationId, request.functionName, event));
        },
        onCompleted: ({ invocationId: id, status, options }) => {
          if (id !== invocationId) return;
          state.completions += 1;
          const isAgain = state.completions > 1;
          session.journal.add('handler', 'event.completed', isAgain ? 'again: ignored' : 'ok');
          resolve(
            status === HANDLER_MISSING
              ? { kind: 'handler-missing' }
              : { kind: 'completed', options: parseCompletedOptions(options) },
          );
        },
      });
    };
    isServed(session.addIn.runtimePage).then(
      (isThere) => {
        if (isThere) open();
        else resolve({ kind: 'unavailable', why: `${session.addIn.runtimePage} did not load` });
      },
      () => resolve({ kind: 'unavailable', why: 'the add-in’s host does not answer' }),
    );
  });
  return {
    result,
    dispose() {
      state.isDisposed = true;
      state.frame?.dispose();
    },
  };
}

async function isServed(page: string): Promise<boolean> {
  return (await fetch(`/add-in/${page}`)).ok;
}

let quickjs: Promise<QuickJSWASMModule> | null = null;

/** Loaded once, on first use; a failed load is tried again. */
function loadQuickJs(): Promise<QuickJSWASMModule> {
  quickjs ??= newQuickJSWASMModule(RELEASE_SYNC).catch((error: unknown) => {
    quickjs = null;
    throw error;
  });
  return quickjs;
}

function runInEngine(session: Session, request: RunRequest): RunningHandler {
  let running: RunningHandler | null = null;
  let isDisposed = false;
  const start = async (): Promise<HandlerResult> => {
    const [engine, officeScript, bundle] = await Promise.all([
      loadQuickJs(),
      fetchText('/thin-office.js'),
      fetchText(`/add-in/${session.addIn.runtimeScript}`),
    ]);
    if (isDisposed) return { kind: 'timed-out' };
    const { from, kind } = session.mailbox.draft();
    const settings = {
      mailboxMinor: session.profile().mailboxMinor,
      locale: session.settings().locale,
      itemKind: kind,
      userAddress: from.address,
      userName: from.name,
    };
    running = runClassic(
      {
        quickjs: engine,
        officeScript,
        bundle,
        settings,
        now: () => performance.now(),
        call: (dispatchId, params) => callHost(session, 'classic handler', dispatchId, params),
        remark: (text) => session.journal.add('classic handler', 'remark', text),
      },
      request,
    );
    const result = await running.result;
    session.journal.add('classic handler', 'event.completed', result.kind);
    return result;
  };
  return {
    result: start().catch((error: unknown) => ({ kind: 'unavailable', why: String(error) })),
    dispose() {
      isDisposed = true;
      running?.dispose();
    },
  };
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} did not load`);
  return response.text();
}
