/** Engines for the command: one per policy, and the clock that the pure folders do not have. */
import type { Decision } from '../core/decision';
import type { Policy } from '../core/policy';
import type { Day } from '../core/types';
import { createEngine, type CheckRequest, type Engine } from '../engine/engine';

/** No user waits in front of a dialog, and a verdict must not depend on the machine: five times the add-in's. */
const TIME_MS = 20_000;

export interface Engines {
  check(
    policy: Policy,
    request: Pick<CheckRequest, 'message' | 'files' | 'extracted' | 'unchecked'>,
  ): Timed;
}

export interface Timed {
  readonly decision: Decision;
  readonly ms: number;
}

export function openEngines(): Engines {
  const engines = new Map<Policy, Engine>();
  const now = (): number => performance.now();
  return {
    check(policy, request) {
      const engine = engines.get(policy) ?? createEngine(policy);
      engines.set(policy, engine);
      const startMs = now();
      const { decision } = engine.check({ ...request, today: today(), now, timeMs: TIME_MS });
      return { decision, ms: now() - startMs };
    },
  };
}

export function today(): Day {
  const date = new Date();
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}
