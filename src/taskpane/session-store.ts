/** The pane's state and who listens to it. */
import { INITIAL_STATE, type PaneState } from './pane-state';

export interface SessionStore {
  state(): PaneState;
  set(change: Partial<PaneState>): void;
  subscribe(listener: () => void): () => void;
}

export function createStore(): SessionStore {
  let state: PaneState = INITIAL_STATE;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    set(change) {
      state = { ...state, ...change };
      listeners.forEach((listener) => listener());
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
