/**
 * What happened, in order: calls of the add-in, events of the host, remarks. It holds names and sizes,
 * never what the mail says.
 */
export type Source = 'handler' | 'classic handler' | 'pane' | 'host';

export interface Entry {
  /** Milliseconds since the page loaded. */
  readonly atMs: number;
  readonly source: Source;
  readonly name: string;
  /** `ok`, an error code, `no answer`; for remarks the remark. */
  readonly note: string;
}

export interface Journal {
  add(source: Source, name: string, note: string): void;
  entries(): readonly Entry[];
  clear(): void;
  listen(listener: () => void): void;
}

/** Entries kept; older ones go. */
const KEPT = 500;

export function createJournal(now: () => number): Journal {
  let entries: readonly Entry[] = [];
  const listeners: (() => void)[] = [];
  const tell = (): void => listeners.forEach((listener) => listener());
  return {
    add(source, name, note) {
      entries = [...entries.slice(1 - KEPT), { atMs: Math.round(now()), source, name, note }];
      tell();
    },
    entries: () => entries,
    clear() {
      entries = [];
      tell();
    },
    listen: (listener) => listeners.push(listener),
  };
}
