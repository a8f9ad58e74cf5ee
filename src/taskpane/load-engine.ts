/** Loads `engine.js` after the first paint: the same engine as the send handler's, too large to wait for. */
import type { PaneEngine } from './engine-port';

declare global {
  interface Window {
    /** Put there by `engine.ts`. */
    sluiceEngine?: PaneEngine;
  }
}

/** Null when the file does not come or breaks; may be called again. */
export function loadEngine(): Promise<PaneEngine | null> {
  if (window.sluiceEngine !== undefined) return Promise.resolve(window.sluiceEngine);
  return new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = 'engine.js';
    script.onload = () => resolve(window.sluiceEngine ?? null);
    script.onerror = () => {
      script.remove();
      resolve(null);
    };
    document.head.appendChild(script);
  });
}
