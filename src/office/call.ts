/**
 * One Office.js call as a promise that always settles, and never rejects.
 *
 * Callbacks of Office.js may fail, throw, never come, or come after the mail has gone
 * (OfficeDev/office-js issues 6098 and 6581). Every call of the add-in goes through here; nothing else looks at an
 * `asyncResult`. Timers are cleared together: classic Outlook keeps running after `event.completed`,
 * and a timer that fires then can release a stopped mail (OfficeDev/office-js issue 6656).
 */

/** The host functions this folder needs; handed in, so that tests and slow engines can scale time. */
export interface HostClock {
  now(): number;
  setTimeout(run: () => void, ms: number): unknown;
  clearTimeout(timer: unknown): void;
}

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      /** `missing`: this client lacks the member; `failed`: Office said no, or threw. */
      readonly why: 'failed' | 'timed-out' | 'missing';
      /** Office's error number where it gave one. */
      readonly code?: number;
    };

type OfficeCallback<T> = (result: Office.AsyncResult<T>) => void;

export interface Calls {
  /**
   * Calls Office and waits at most `timeoutMs`.
   * `invoke` returns false when the member does not exist on this client.
   */
  ask<T>(
    timeoutMs: number,
    invoke: (callback: OfficeCallback<T>) => void | false,
  ): Promise<Answer<T>>;
  /** Runs once after `ms`, unless closed before. */
  after(ms: number, run: () => void): void;
  /** Clears every timer; answers that come later change nothing. */
  close(): void;
}

/** Opens a group of calls that live and die together. */
export function openCalls(clock: HostClock): Calls {
  const timers = new Set<unknown>();
  let isClosed = false;

  function after(ms: number, run: () => void): () => void {
    if (isClosed) return () => undefined;
    const timer: unknown = clock.setTimeout(() => {
      timers.delete(timer);
      if (!isClosed) run();
    }, ms);
    timers.add(timer);
    return () => {
      timers.delete(timer);
      clock.clearTimeout(timer);
    };
  }

  function ask<T>(
    timeoutMs: number,
    invoke: (callback: OfficeCallback<T>) => void | false,
  ): Promise<Answer<T>> {
    return new Promise((resolve) => {
      const cancel = after(timeoutMs, () => resolve({ ok: false, why: 'timed-out' }));
      const settle = (answer: Answer<T>): void => {
        cancel();
        resolve(answer);
      };
      try {
        const isThere = invoke((result) => settle(readResult(result)));
        if (isThere === false) settle({ ok: false, why: 'missing' });
      } catch {
        // The library throws on closed items and unknown arguments: the same to us as a "no".
        settle({ ok: false, why: 'failed' });
      }
    });
  }

  return {
    ask,
    after: (ms, run) => void after(ms, run),
    close() {
      isClosed = true;
      timers.forEach((timer) => clock.clearTimeout(timer));
      timers.clear();
    },
  };
}

/** `value` of a success may still be undefined: each reader says what it takes for an answer. */
function readResult<T>(result: Office.AsyncResult<T> | undefined): Answer<T> {
  // The enum of the types is not in every office.js; the word is.
  const status: unknown = result?.status;
  if (result !== undefined && result !== null && status === 'succeeded') {
    return { ok: true, value: result.value };
  }
  const code = result?.error?.code;
  return code === undefined ? { ok: false, why: 'failed' } : { ok: false, why: 'failed', code };
}

/** The reason to give for something whose call brought nothing usable. */
export function unansweredReason(answer: Answer<unknown>): 'timed-out' | 'unavailable' {
  return !answer.ok && answer.why === 'timed-out' ? 'timed-out' : 'unavailable';
}
