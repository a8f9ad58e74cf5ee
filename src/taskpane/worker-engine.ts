/**
 * The engine in a worker, as the pane sees it: a check is a question and its answer.
 *
 * A check of a long mail takes some hundred milliseconds; in the page they would be felt while typing
 * (measured in test/e2e/typing.browser.ts). A worker that breaks is replaced by the engine in the page; one
 * that does not answer is not, because the page would hang just so: then the pane says that it cannot check.
 */
import type { AttachmentContent } from '../office/read-attachments';
import type { PaneChecked, PaneEngine, PaneRequest } from './engine-port';
import type { Answer, Greeting, Question } from './engine-questions';

/** What is used of a Worker. */
export interface WorkerLine {
  send(question: Question): void;
  onAnswer(take: (answer: Answer) => void): void;
  /** The file did not come, or the engine broke. */
  onBroken(take: () => void): void;
  close(): void;
}

export interface WorkerHost {
  readonly line: WorkerLine;
  /** The engine in the page; null when that does not come either. */
  readonly inPage: () => Promise<PaneEngine | null>;
  /** Calls once after so many milliseconds, unless stopped. */
  readonly after: (ms: number, run: () => void) => () => void;
}

/** The engine's file is 1 MB at most; past this something is in its way. */
const GREETING_MS = 10_000;
/** Attachments and check have 4 s each by the engine's own clock. */
const ANSWER_MS = 30_000;

interface Waiting {
  readonly request: PaneRequest;
  readonly resolve: (checked: PaneChecked | Promise<PaneChecked>) => void;
  readonly reject: (error: Error) => void;
  readonly stopTimer: () => void;
}

/** Null when the worker does not start. */
export function openWorkerEngine(host: WorkerHost): Promise<PaneEngine | null> {
  const { line, after } = host;
  return new Promise((resolve) => {
    const giveUp = (): void => {
      line.close();
      resolve(null);
    };
    const stopTimer = after(GREETING_MS, giveUp);
    line.onBroken(() => {
      stopTimer();
      giveUp();
    });
    line.onAnswer((answer) => {
      if (answer.kind !== 'ready') return;
      stopTimer();
      resolve(workerEngine(answer, host));
    });
  });
}

function workerEngine({ policy, detectorLabels }: Greeting, host: WorkerHost): PaneEngine {
  const { line, inPage, after } = host;
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let sent: readonly AttachmentContent[] | null = null;
  let state: 'working' | 'broken' | 'silent' = 'working';

  async function checkInPage(request: PaneRequest): Promise<PaneChecked> {
    const engine = await inPage();
    if (engine === null) throw new Error('no engine');
    return engine.check(request);
  }

  /** The worker is given up; every open question goes where the new state says. */
  function give(up: 'broken' | 'silent'): void {
    state = up;
    line.close();
    const open = Array.from(waiting.values());
    waiting.clear();
    for (const { request, resolve, reject, stopTimer } of open) {
      stopTimer();
      if (up === 'broken') resolve(checkInPage(request));
      else reject(new Error('the engine does not answer'));
    }
  }

  function ask(request: PaneRequest): Promise<PaneChecked> {
    const id = ++lastId;
    const { contents, ...rest } = request;
    return new Promise((resolve, reject) => {
      const stopTimer = after(ANSWER_MS, () => give('silent'));
      waiting.set(id, { request, resolve, reject, stopTimer });
      line.send({ id, request: rest, contents: contents === sent ? null : contents });
      sent = contents;
    });
  }

  line.onBroken(() => give('broken'));
  line.onAnswer((answer) => {
    const question = answer.kind === 'checked' ? waiting.get(answer.id) : undefined;
    if (answer.kind !== 'checked' || question === undefined) return;
    waiting.delete(answer.id);
    question.stopTimer();
    question.resolve(answer.checked);
  });
  return {
    policy,
    detectorLabels,
    check(request) {
      if (state === 'working') return ask(request);
      return state === 'broken' ? checkInPage(request) : Promise.reject(new Error('no answer'));
    },
  };
}
