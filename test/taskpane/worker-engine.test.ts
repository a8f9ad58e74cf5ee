import type { PaneEngine } from '../../src/taskpane/engine-port';
import { answerQuestions, type Answer, type Question } from '../../src/taskpane/engine-questions';
import { openWorkerEngine, type WorkerHost } from '../../src/taskpane/worker-engine';
import { fakeEngine, message, type FakeEngine } from './fake-pane';

interface FakeWorker extends WorkerHost {
  readonly questions: Question[];
  readonly engineInPage: FakeEngine;
  isClosed: boolean;
  /** The worker's engine starts, and answers from now on if it is told to. */
  greet(answersToo: boolean): void;
  fail(): void;
  /** Every timer that still runs falls due. */
  runOut(): void;
}

function fakeWorker(engine = fakeEngine()): FakeWorker {
  const timers = new Set<() => void>();
  const engineInPage = fakeEngine('block');
  let take: (answer: Answer) => void = () => undefined;
  let broken: () => void = () => undefined;
  let answer: ((question: Question) => void) | null = null;
  const worker: FakeWorker = {
    questions: [],
    engineInPage,
    isClosed: false,
    line: {
      send(question) {
        worker.questions.push(question);
        answer?.(question);
      },
      onAnswer: (given) => void (take = given),
      onBroken: (given) => void (broken = given),
      close: () => void (worker.isClosed = true),
    },
    inPage: () => Promise.resolve<PaneEngine>(engineInPage),
    after(_ms, run) {
      timers.add(run);
      return () => timers.delete(run);
    },
    greet(answersToo) {
      const answering = answerQuestions(engine, (sent) => take(sent));
      if (answersToo) answer = answering;
    },
    fail: () => broken(),
    runOut() {
      const due = [...timers];
      timers.clear();
      due.forEach((run) => run());
    },
  };
  return worker;
}

const ASKED = { message: message(), contents: [], unchecked: [], groups: {} };
const FILE = {
  attachment: { id: 'a', name: 'a.txt', sizeBytes: 1, kind: 'file', isInline: false },
  format: 'base64',
  data: 'QQ==',
} as const;

async function opened(worker: FakeWorker, answersToo = true): Promise<PaneEngine> {
  const opening = openWorkerEngine(worker);
  worker.greet(answersToo);
  const engine = await opening;
  if (engine === null) throw new Error('did not open');
  return engine;
}

test('a question gets the verdict that the engine gives in the page', async () => {
  const engine = await opened(fakeWorker());
  expect(await engine.check(ASKED)).toEqual(fakeEngine().check(ASKED));
  expect(engine.policy?.id).toBe('be-federal');
});

test('attachments cross over once, and the worker still checks them with every question', async () => {
  const inWorker = fakeEngine();
  const worker = fakeWorker(inWorker);
  const engine = await opened(worker);
  const contents = [FILE];
  await engine.check({ ...ASKED, contents });
  await engine.check({ ...ASKED, contents });
  await engine.check({ ...ASKED, contents: [] });
  expect(worker.questions.map((question) => question.contents)).toEqual([contents, null, []]);
  expect(inWorker.requests.map((request) => request.contents.length)).toEqual([1, 1, 0]);
  // The same array: the engine reads the files once.
  expect(inWorker.requests[1]?.contents).toBe(inWorker.requests[0]?.contents);
});

test('two questions at once each get their own answer', async () => {
  const worker = fakeWorker();
  const engine = await opened(worker);
  const clean = { ...ASKED, message: message({ body: '<p>niets</p>' }) };
  const [dirty, empty] = await Promise.all([engine.check(ASKED), engine.check(clean)]);
  expect([dirty.decision.findings.length, empty.decision.findings.length]).toEqual([1, 0]);
});

test('a worker that breaks in the middle is replaced by the engine in the page', async () => {
  const worker = fakeWorker();
  const engine = await opened(worker, false);
  const asked = engine.check(ASKED);
  worker.fail();
  expect((await asked).decision.outcome).toBe('block');
  expect((await engine.check(ASKED)).decision.outcome).toBe('block');
  expect([worker.isClosed, worker.engineInPage.checks]).toEqual([true, 2]);
});

test('a worker that does not answer is an error, never a verdict and never a wait without end', async () => {
  const worker = fakeWorker();
  const engine = await opened(worker, false);
  const asked = engine.check(ASKED);
  worker.runOut();
  await expect(asked).rejects.toThrow('does not answer');
  await expect(engine.check(ASKED)).rejects.toThrow('no answer');
  expect([worker.isClosed, worker.engineInPage.checks]).toEqual([true, 0]);
});

test.each([
  ['breaks before it greets', (worker: FakeWorker) => worker.fail()],
  ['never greets', (worker: FakeWorker) => worker.runOut()],
])('a worker that %s leaves no engine, so that the page loads its own', async (_case, spoil) => {
  const worker = fakeWorker();
  const opening = openWorkerEngine(worker);
  spoil(worker);
  expect(await opening).toBeNull();
  expect(worker.isClosed).toBe(true);
});

test('time that runs out after a greeting and after an answer closes nothing', async () => {
  const worker = fakeWorker();
  const engine = await opened(worker);
  worker.runOut();
  await engine.check(ASKED);
  worker.runOut();
  expect(worker.isClosed).toBe(false);
  expect((await engine.check(ASKED)).decision.findings).toHaveLength(1);
});
