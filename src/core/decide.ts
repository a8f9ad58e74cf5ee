/**
 * The decision: what the policy makes of the findings, for these recipients, in this kind of message.
 *
 * Order: exceptions, classes and lists of persons, recipients, matrix, modifiers,
 * signals, unread things; the highest wins, the profile caps. Pure: same input, same decision, and the
 * trace explains each step. Knows no institution, level, class, group or channel by name.
 */
import type { CheckResult } from './check';
import type { Decision, JudgedRecipient } from './decision';
import { decisionOf } from './decide/assemble';
import { judgeAudience } from './decide/audience';
import { classify, isEffectiveData, isSureData, type ClassedFinding } from './decide/exceptions';
import type { MessageFacts } from './decide/facts';
import { weigh, type Circumstances, type Weighed } from './decide/modifiers';
import { dayText, severity, strictest } from './decide/outcome';
import { profileOn } from './decide/profile-on';
import { judgeRecipients, otherwiseGroup } from './decide/recipients';
import { raiseSignals } from './decide/signals';
import { judgeUnchecked, uncheckedRecipients } from './decide/unchecked';
import type { Policy, Profile, RecipientGroup } from './policy';
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
    ofCells: strictestCell(weighed),
    policy,
  });
  return decisionOf({
    facts,
    recipients,
    findings,
    weighed,
    signals,
    unread,
    groups: bySeverity(groups, weighed),
    profile,
    policy,
  });
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

function strictestCell(weighed: readonly (readonly Weighed[])[]): Outcome {
  return strictest(weighed.map((row) => strictest(row.map((one) => one.outcome))));
}

function bySeverity(
  groups: readonly RecipientGroup[],
  weighed: readonly (readonly Weighed[])[],
): readonly RecipientGroup[] {
  const highest = new Map<string, number>();
  for (const row of weighed) {
    for (const one of row) {
      const before = highest.get(one.group.id) ?? 0;
      highest.set(one.group.id, Math.max(before, severity(one.outcome)));
    }
  }
  return [...groups].sort(
    (a, b) => (highest.get(b.id) ?? 0) - (highest.get(a.id) ?? 0) || a.priority - b.priority,
  );
}
