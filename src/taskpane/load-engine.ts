/**
 * Loads `engine.js` after the first paint: the same engine as the send handler's, too large to wait for.
 * It runs in a worker; where none can start (an old web view, a host's security policy), in the page.
 */
import type { PaneEngine } from './engine-port';
import type { Answer } from './engine-questions';
import { openWorkerEngine, type WorkerLine } from './worker-engine';

const FILE = 'engine.js';

declare global {
  interface Window {
    /** Put there by `engine.ts`. */
    sluiceEngine?: PaneEngine;
  }
}

/** Null when the file does not come or breaks; may be called again. */
export async function loadEngine(): Promise<PaneEngine | null> {
  const line = openLine();
  const inWorker = line === null ? null : await openWorkerEngine({ line, inPage, after });
  return inWorker ?? inPage();
}

function openLine(): WorkerLine | null {
  if (typeof Worker !== 'function') return null;
  try {
    const worker = new Worker(FILE);
    return {
      send: (question) => worker.postMessage(question),
      onAnswer: (take) => {
        worker.onmessage = ({ data }: MessageEvent<Answer>) => take(data);
      },
      onBroken: (take) => {
        worker.onerror = take;
      },
      close: () => worker.terminate(),
    };
  } catch {
    // A host may refuse workers by its security policy: the page's engine does the same work.
    return null;
  }
}

function after(ms: number, run: () => void): () => void {
  const timer = window.setTimeout(run, ms);
  return () => window.clearTimeout(timer);
}

function inPage(): Promise<PaneEngine | null> {
  if (window.sluiceEngine !== undefined) return Promise.resolve(window.sluiceEngine);
  return new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = FILE;
    script.onload = () => resolve(window.sluiceEngine ?? null);
    script.onerror = () => {
      script.remove();
      resolve(null);
    };
    document.head.appendChild(script);
  });
}
