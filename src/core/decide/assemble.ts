/**
 * Puts the decision together: outcome under the profile's cap, level, what each finding came to,
 * channels, rules, actions and the trace. Everything has been weighed before; nothing is judged here.
 */
import type { Decision, JudgedFinding, JudgedRecipient } from '../decision';
import type { Channel, Policy, Profile, RecipientGroup } from '../policy';
import type { Outcome } from '../types';
import { rankChannels } from './channels';
import type { ClassedFinding } from './exceptions';
import type { MessageFacts } from './facts';
import type { Weighed } from './modifiers';
import { capped, isAtLeast, strictest } from './outcome';
import type { FiredSignal } from './signals';
import { createTrace } from './trace';
import type { WeighedUnchecked } from './unchecked';

/** Everything that has been weighed. */
export interface Weighing {
  readonly facts: MessageFacts;
  readonly recipients: readonly JudgedRecipient[];
  readonly findings: readonly ClassedFinding[];
  /** One row per finding, one entry per group. */
  readonly weighed: readonly (readonly Weighed[])[];
  readonly signals: readonly FiredSignal[];
  readonly unread: readonly WeighedUnchecked[];
  /** Strictest first. */
  readonly groups: readonly RecipientGroup[];
  readonly profile: Profile;
  readonly policy: Policy;
}

export function decisionOf(weighing: Weighing): Decision {
  const { findings, weighed, signals, unread, groups, profile, policy } = weighing;
  const all: Weighed[] = [];
  for (const row of weighed) for (const one of row) all.push(one);
  const highest = strictest([...all, ...signals, ...unread].map((one) => one.outcome));
  const { composeType } = weighing.facts;
  const channels = rankChannels({ weighed: all, signals, groups, composeType, policy });
  return {
    policyId: policy.id,
    policyVersion: policy.version,
    outcome: capped(highest, profile.cap),
    level: levelOf(findings, signals, policy),
    groups: groups.map((group) => group.id),
    recipients: weighing.recipients,
    findings: weighed.map((row, index) => judged(findings[index]!, row, profile)),
    unchecked: unread.map(({ item, outcome }) => ({
      ...item,
      outcome: capped(outcome, profile.cap),
    })),
    signals: signals.map((one) => ({
      id: one.signal.id,
      outcome: capped(one.outcome, profile.cap),
      recipient: one.recipient === null ? null : one.recipient.address,
      ruleIds: rulesOf([one.signal.ref]),
    })),
    channels,
    ruleIds: allRules(all, signals, channelsOf(channels, policy)),
    actions: actionsOf(all, signals),
    trace: traceOf(weighing, all, highest),
  };
}

function traceOf(weighing: Weighing, all: readonly Weighed[], highest: Outcome): Decision['trace'] {
  const trace = createTrace(weighing.policy);
  trace.addFindings(weighing.findings, all);
  trace.addSignals(weighing.signals);
  trace.addUnchecked(weighing.unread);
  trace.addProfile(weighing.profile, highest);
  return trace.steps();
}

/** The highest level of effective findings and signals; the lowest level when there are none. */
function levelOf(
  findings: readonly ClassedFinding[],
  signals: readonly FiredSignal[],
  policy: Policy,
): string {
  const ids = findings
    .filter((entry) => entry.exception === null && entry.finding.confidence !== 'low')
    .map((entry) => entry.dataClass.level);
  for (const { signal, isWithData } of signals) {
    // What counts findings is about data, however little each of them proves.
    const isAboutData = isWithData || signal.detect.kind === 'findings';
    if (signal.level !== undefined && isAboutData) ids.push(signal.level);
  }
  const levels = [...policy.levels].sort((a, b) => a.ordinal - b.ordinal);
  let highest = levels[0]!;
  for (const level of levels) if (ids.includes(level.id)) highest = level;
  return highest.id;
}

function judged(entry: ClassedFinding, row: readonly Weighed[], profile: Profile): JudgedFinding {
  const outcome: Outcome = strictest(row.map((one) => one.outcome));
  const decisive = row.filter((one) => one.outcome === outcome);
  const refs: string[] = entry.exception === null ? [] : [entry.exception.ref];
  for (const one of decisive) {
    refs.push(one.cell.ref, ...one.fired.map(({ modifier }) => modifier.ref));
  }
  return {
    ...entry.finding,
    outcome: capped(outcome, profile.cap),
    level: entry.dataClass.level,
    classId: entry.dataClass.id,
    ruleIds: rulesOf(refs),
    exception: entry.exception === null ? null : entry.exception.id,
  };
}

/** Each reference once; what has no document behind it is left out. */
function rulesOf(refs: readonly string[]): readonly string[] {
  return Array.from(new Set(refs)).filter((ref) => ref !== 'default');
}

function channelsOf(
  ranked: readonly { readonly id: string }[],
  policy: Policy,
): readonly Channel[] {
  const shown = ranked.slice(0, 2).map((entry) => entry.id);
  return policy.channels.filter((channel) => shown.includes(channel.id));
}

function allRules(
  weighed: readonly Weighed[],
  signals: readonly FiredSignal[],
  channels: readonly Channel[],
): readonly string[] {
  const refs: string[] = [];
  for (const one of weighed) {
    if (!isAtLeast(one.outcome, 'inform')) continue;
    refs.push(one.cell.ref, ...one.fired.map(({ modifier }) => modifier.ref));
  }
  refs.push(...signals.map((one) => one.signal.ref));
  refs.push(...channels.map((channel) => channel.ref));
  return rulesOf(refs);
}

function actionsOf(
  weighed: readonly Weighed[],
  signals: readonly FiredSignal[],
): readonly string[] {
  const actions = new Set<string>();
  for (const one of weighed) {
    if (!isAtLeast(one.outcome, 'advise')) continue;
    for (const { modifier } of one.fired)
      for (const action of modifier.actions ?? []) actions.add(action);
  }
  for (const { signal } of signals) for (const action of signal.actions ?? []) actions.add(action);
  return Array.from(actions);
}
