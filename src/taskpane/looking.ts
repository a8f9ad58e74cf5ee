/** When the pane looks: every two seconds while it is visible, one look at a time, with rests. */

/** What the pane needs of the browser; handed in, so that tests scale time. */
export interface PaneHost {
  now(): number;
  setTimeout(run: () => void, ms: number): unknown;
  clearTimeout(timer: unknown): void;
  isVisible(): boolean;
}

export interface Looking {
  start(): void;
  stop(): void;
  /** Looks now, whatever the clock says. */
  look(): Promise<void>;
  /** Looks as soon as whoever told us is done. */
  soon(): void;
}

/** Between two looks. */
const LOOK_EVERY_MS = 2000;
/** A look that takes long is followed by a pause at least so many times as long: typing comes first. */
const REST_FACTOR = 10;
const LONGEST_REST_MS = 10_000;

export function createLooking(input: {
  readonly host: PaneHost;
  readonly lookOnce: () => Promise<void>;
  /** A look threw: it can only be a bug. */
  readonly onBug: () => void;
}): Looking {
  const { host, lookOnce, onBug } = input;
  let timer: unknown = null;
  let isLooking = false;
  let isLookWanted = false;
  let isStopped = true;

  /** One look at a time; a wish that comes meanwhile is granted right after. */
  async function look(): Promise<void> {
    isLookWanted = true;
    if (isLooking) return;
    isLooking = true;
    const startedMs = host.now();
    try {
      while (isLookWanted) {
        isLookWanted = false;
        await lookOnce();
      }
    } catch {
      onBug();
    } finally {
      isLooking = false;
      const restMs = Math.min(LONGEST_REST_MS, REST_FACTOR * (host.now() - startedMs));
      schedule(Math.max(LOOK_EVERY_MS, restMs));
    }
  }

  function schedule(ms: number): void {
    host.clearTimeout(timer);
    if (isStopped) return;
    timer = host.setTimeout(() => {
      if (host.isVisible()) void look();
      else schedule(LOOK_EVERY_MS);
    }, ms);
  }

  return {
    start() {
      isStopped = false;
      void look();
    },
    stop() {
      isStopped = true;
      host.clearTimeout(timer);
    },
    look,
    soon: () => schedule(0),
  };
}
