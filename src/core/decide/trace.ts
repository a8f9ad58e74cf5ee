/**
 * The reasoning of one decision, step by step, for the pane's "why" and for `sluice check`: which
 * exception, class, cell, modifier, signal, unread rule and profile led where, and which layer of the
 * policy each value comes from. The same step for many findings is written once.
 */
import type { TraceStep } from '../decision';
import type { Policy, Profile } from '../policy';
import type { Outcome } from '../types';
import type { ClassedFinding } from './exceptions';
import type { Weighed } from './modifiers';
import type { FiredSignal } from './signals';
import { capped } from './outcome';
import type { WeighedUnchecked } from './unchecked';

/** Steps kept; a message with hundreds of recipients and findings repeats itself. */
const MOST_STEPS = 200;

export interface Trace {
  addFindings(findings: readonly ClassedFinding[], weighed: readonly Weighed[]): void;
  addSignals(signals: readonly FiredSignal[]): void;
  addUnchecked(items: readonly WeighedUnchecked[]): void;
  addProfile(profile: Profile, highest: Outcome): void;
  steps(): readonly TraceStep[];
}

export function createTrace(policy: Policy): Trace {
  const steps: TraceStep[] = [];
  const seen = new Set<string>();
  const add = (step: string, id: string, outcome: Outcome, more: { ref: string; path: string }) => {
    const key = `${step} ${id} ${outcome}`;
    if (seen.has(key) || steps.length >= MOST_STEPS) return;
    seen.add(key);
    const ruleIds = more.ref === 'default' ? [] : [more.ref];
    steps.push({ step, id, outcome, ruleIds, layer: policy.layers[more.path] ?? policy.id });
  };
  return {
    addFindings(findings, weighed) {
      for (const { exception } of findings) {
        if (exception === null) continue;
        const outcome = exception.effect === 'suppress' ? 'allow' : 'inform';
        add('exception', exception.id, outcome, {
          ref: exception.ref,
          path: `exceptions.${exception.id}`,
        });
      }
      for (const one of weighed) {
        if (one.entry.exception?.effect === 'suppress') continue;
        const id = `${one.group.id}.${one.entry.dataClass.id}`;
        add('matrix', id, one.cell.outcome, { ref: one.cell.ref, path: `matrix.${id}` });
        if (one.isAccepted) {
          add('acceptance', id, one.outcome, { ref: 'default', path: `riskAcceptances.${id}` });
        }
        for (const { modifier, outcome } of one.fired) {
          add('modifier', modifier.id, outcome, {
            ref: modifier.ref,
            path: `modifiers.${modifier.id}`,
          });
        }
      }
    },
    addSignals(signals) {
      for (const { signal, outcome } of signals) {
        add('signal', signal.id, outcome, { ref: signal.ref, path: `signals.${signal.id}` });
      }
    },
    addUnchecked(items) {
      for (const { item, outcome, rule } of items) {
        add('unchecked', `${item.part}.${item.reason}`, outcome, {
          ref: rule?.ref ?? 'default',
          path: 'unchecked',
        });
      }
    },
    addProfile(profile, highest) {
      add('profile', profile.id, capped(highest, profile.cap), {
        ref: 'default',
        path: 'activeProfile',
      });
    },
    steps: () => steps,
  };
}
