/**
 * The decision: what the policy makes of the findings, for these recipients, in this kind of message.
 *
 * Order (facts/policy.md 3): exceptions, classes and lists of persons, recipients, matrix, modifiers,
 * signals, unread things; the highest wins, the profile caps. Pure: same input, same decision, and the
 * trace explains each step. Knows no institution, level, class, group or channel by name.
 */
import type { CheckResult } from './check';
import type { Decision, JudgedFinding, JudgedRecipient } from './decision';
import { judgeAudience } from './decide/audience';
import { rankChannels } from './decide/channels';
import { classify, isEffectiveData, isSureData, type ClassedFinding } from './decide/exceptions';
import type { MessageFacts } from './decide/facts';
import { weigh, type Circumstances, type Weighed } from './decide/modifiers';
import { capped, dayText, isAtLeast, severity, strictest } from './decide/outcome';
import { judgeRecipients, otherwiseGroup } from './decide/recipients';
import { raiseSignals, type FiredSignal } from './decide/signals';
import { createTrace } from './decide/trace';
import { judgeUnchecked, uncheckedRecipients } from './decide/unchecked';
import type { Channel, Policy, Profile, RecipientGroup } from './policy';
import type { Outcome } from './types';

export type { MessageFacts } from './decide/facts';

export function decide(facts: MessageFacts, check: CheckResult, policy: Policy): Decision {
  const recipients = judgeRecipients(facts.recipients, facts.from, policy, facts.groups);
  const audience = judgeAudience(facts.composeType, recipients, facts.quotedHeaders);
  const findings = classify(check.findings, check.persons, policy);
  const profile = profileOn(policy, dayText(facts.today));
  const around = circumstances(facts, recipients, findings, {
    isAudienceUnchanged: audience.isUnchanged,
    profile,
    policy,
  });
  const groups = groupsOf(recipients, policy);
  const weighed = weighAll(findings, groups, around, policy);
  const all: Weighed[] = [];
  for (const row of weighed) all.push(...row);
  const unread = judgeUnchecked(
    [...check.unchecked, ...uncheckedRecipients(facts.recipients)],
    { recipients, hasData: findings.some(isEffectiveData) },
    policy,
  );
  const signals = raiseSignals({
    facts,
    recipients,
    audience,
    findings,
    unchecked: unread,
    policy,
  });
  const trace = createTrace(policy);
  trace.addFindings(findings, all);
  trace.addSignals(signals);
  trace.addUnchecked(unread);
  const highest = strictest([
    ...all.map((one) => one.outcome),
    ...signals.map((one) => one.outcome),
    ...unread.map((one) => one.outcome),
  ]);
  trace.addProfile(profile, highest);
  const strictGroups = bySeverity(groups, all);
  const channels = rankChannels({
    weighed: all,
    signals,
    groups: strictGroups,
    composeType: facts.composeType,
    policy,
  });
  return {
    policyId: policy.id,
    policyVersion: policy.version,
    outcome: capped(highest, profile.cap),
    level: levelOf(findings, signals, policy),
    groups: strictGroups.map((group) => group.id),
    recipients,
    findings: weighed.map((row, index) => judged(findings[index]!, row, profile)),
    unchecked: unread.map(({ rule: _rule, ...item }) => ({
      ...item,
      outcome: capped(item.outcome, profile.cap),
    })),
    signals: signals.map((one) => ({
      id: one.signal.id,
      outcome: capped(one.outcome, profile.cap),
      ruleIds: rulesOf([one.signal.ref]),
    })),
    channels,
    ruleIds: allRules(all, signals, channelsOf(channels, policy)),
    actions: actionsOf(all, signals),
    trace: trace.steps(),
  };
}

/** The last profile of the schedule that has begun, else the active one. */
function profileOn(policy: Policy, today: string): Profile {
  const begun = policy.organisation.profileSchedule.filter((entry) => entry.from <= today);
  const id = begun.length > 0 ? begun[begun.length - 1]!.profile : policy.activeProfile;
  const profile = policy.profiles.find((entry) => entry.id === id);
  return profile ?? policy.profiles[policy.profiles.length - 1]!;
}

function circumstances(
  facts: MessageFacts,
  recipients: readonly JudgedRecipient[],
  findings: readonly ClassedFinding[],
  given: {
    readonly isAudienceUnchanged: boolean;
    readonly profile: Profile;
    readonly policy: Policy;
  },
): Circumstances {
  const external = recipients.filter((recipient) => !recipient.isInternal).length;
  return {
    composeType: facts.composeType,
    isAudienceUnchanged: given.isAudienceUnchanged,
    isProtected: facts.isProtected,
    isMassMailing: external >= (given.policy.thresholds['massMailing'] ?? Infinity),
    isOwnTextClean: !findings.some(
      (entry) => isSureData(entry) && entry.finding.location.zone !== 'quoted',
    ),
    today: dayText(facts.today),
    profile: given.profile,
  };
}

/** The groups of the message, each once; nobody named counts as the group for the rest. */
function groupsOf(
  recipients: readonly JudgedRecipient[],
  policy: Policy,
): readonly RecipientGroup[] {
  if (recipients.length === 0) return [otherwiseGroup(policy)];
  const present = new Set(recipients.map((recipient) => recipient.group));
  return policy.recipientGroups.filter((group) => present.has(group.id));
}

/** One row per finding, one entry per group. */
function weighAll(
  findings: readonly ClassedFinding[],
  groups: readonly RecipientGroup[],
  around: Circumstances,
  policy: Policy,
): readonly (readonly Weighed[])[] {
  return findings.map((entry) => groups.map((group) => weigh(entry, group, around, policy)));
}

function bySeverity(
  groups: readonly RecipientGroup[],
  weighed: readonly Weighed[],
): readonly RecipientGroup[] {
  const highest = new Map<string, number>();
  for (const one of weighed) {
    const before = highest.get(one.group.id) ?? 0;
    highest.set(one.group.id, Math.max(before, severity(one.outcome)));
  }
  return [...groups].sort(
    (a, b) => (highest.get(b.id) ?? 0) - (highest.get(a.id) ?? 0) || a.priority - b.priority,
  );
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
    if (signal.level !== undefined && isWithData) ids.push(signal.level);
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
