/**
 * Signals: what is of concern without being data in the text. What raises one is data of the policy;
 * here is one test per kind. A signal adds its own outcome, or nothing ("matrix") where cells decide.
 */
import type { JudgedRecipient } from '../decision';
import type { Policy, Signal } from '../policy';
import type { Finding, Outcome } from '../types';
import { parseAddress } from './address';
import type { Audience } from './audience';
import { isBelow } from './domain-entries';
import { isEffectiveData, isSureData, type ClassedFinding } from './exceptions';
import type { MessageFacts } from './facts';
import { linkTargets } from './links';
import { isAtLeast, lowered, strictest } from './outcome';
import { hasPhrases } from './phrases';
import { isPrivateOf } from './private-mailbox';
import { judgeRecipients } from './recipients';
import type { WeighedUnchecked } from './unchecked';

export interface SignalInput {
  readonly facts: MessageFacts;
  readonly recipients: readonly JudgedRecipient[];
  readonly audience: Audience;
  readonly findings: readonly ClassedFinding[];
  readonly unchecked: readonly WeighedUnchecked[];
  /** What the cells of all findings come to. */
  readonly ofCells: Outcome;
  readonly policy: Policy;
}

export interface FiredSignal {
  readonly signal: Signal;
  readonly outcome: Outcome;
  /** Data stands in the message too, or is asked for. */
  readonly isWithData: boolean;
  /** Whom it is about; null: the message. */
  readonly recipient: JudgedRecipient | null;
}

export function raiseSignals(input: SignalInput): readonly FiredSignal[] {
  const { policy, recipients, facts } = input;
  const hasExternal = recipients.length === 0 || recipients.some((one) => !one.isInternal);
  const hasData = input.findings.some(isEffectiveData);
  const isSure = input.findings.some(isSureData);
  const fired: FiredSignal[] = [];
  for (const signal of policy.signals) {
    if (signal.scope === 'external' && !hasExternal) continue;
    if (!isRaised(signal, input)) continue;
    const asked = signal.dataPhrases;
    const isAsked = asked !== undefined && hasPhrases(facts.ownText, asked, policy);
    const isWithData = hasData || isAsked;
    const isSureOrAsked = isSure || isAsked;
    const outcome = outcomeOf(signal, input.ofCells, { isWithData, isSure: isSureOrAsked });
    fired.push({ signal, isWithData, outcome, recipient: recipientOf(signal, input) });
  }
  return fired;
}

/**
 * Data never make a mail milder than the signal alone: neither where cells decide ("matrix") and come to less,
 * nor where an overlay raised the signal alone. Data of medium confidence only: one step below "with data".
 */
function outcomeOf(
  signal: Signal,
  ofCells: Outcome,
  data: { readonly isWithData: boolean; readonly isSure: boolean },
): Outcome {
  const alone = signal.outcome === 'matrix' ? 'allow' : signal.outcome;
  if (!data.isWithData) return alone;
  if (signal.withData === 'matrix') return isAtLeast(ofCells, alone) ? 'allow' : alone;
  const withData = data.isSure ? signal.withData : lowered(signal.withData, 1, 'allow');
  return strictest([alone, withData]);
}

function isRaised(signal: Signal, input: SignalInput): boolean {
  const { detect } = signal;
  const { facts, recipients, policy } = input;
  switch (detect.kind) {
    case 'findingIn':
      return input.findings.some(
        (entry) => isEffectiveData(entry) && detect.parts.includes(entry.finding.location.part),
      );
    case 'findings':
      return countFindings(input.findings, detect.categories) >= detect.min;
    case 'phrases':
      return hasPhrases(facts.ownText, detect, policy);
    case 'linkHost':
      return linkTargets(facts.links, facts.ownText).some(
        ({ host, path }) =>
          detect.hosts.some((entry) => isBelow(host, entry)) &&
          (detect.pathParts ?? ['']).some((part) => path.includes(part)),
      );
    case 'group':
    case 'lookalike':
      return recipientOf(signal, input) !== null;
    case 'externalCount':
      return countExternal(recipients) >= (policy.thresholds[detect.threshold] ?? Infinity);
    case 'messageSize':
      return facts.totalSizeBytes >= (policy.thresholds[detect.threshold] ?? Infinity);
    case 'newExternal':
      return detect.composeTypes.includes(facts.composeType) && joinsInternalThread(input);
    case 'composeType':
      return detect.composeTypes.includes(facts.composeType);
    case 'unreadAttachment':
      return input.unchecked.some(
        ({ item, outcome }) => item.part === 'attachment' && isAtLeast(outcome, 'advise'),
      );
    case 'privateContactOfSender':
      return showsPrivateAddress(input);
  }
}

/** The first recipient of those that raise a signal. */
function recipientOf({ detect }: Signal, input: SignalInput): JudgedRecipient | null {
  const isMeant = (one: JudgedRecipient): boolean =>
    detect.kind === 'group'
      ? one.group === detect.group
      : detect.kind === 'lookalike' && one.looksLike !== null;
  const who = detect.kind === 'newExternal' ? input.audience.newExternals[0] : null;
  return who ?? input.recipients.find(isMeant) ?? null;
}

/**
 * Distinct values outside signatures and disclaimers, excepted or not, of the detector that found most: a
 * telephone number and an address of one person are one line. In the own text, contact data count by
 * their shape alone, which makes them low.
 */
function countFindings(
  findings: readonly ClassedFinding[],
  categories: readonly Finding['category'][],
): number {
  const byDetector = new Map<string, Set<number>>();
  let most = 0;
  for (const { finding } of findings) {
    const { zone } = finding.location;
    if (zone === 'signature' || zone === 'disclaimer') continue;
    if (!categories.includes(finding.category)) continue;
    const isOwnContact = zone === 'own' && finding.category.startsWith('contact.');
    if (finding.confidence === 'low' && !isOwnContact) continue;
    const subjects = byDetector.get(finding.detector) ?? new Set<number>();
    byDetector.set(finding.detector, subjects.add(finding.subject));
    most = Math.max(most, subjects.size);
  }
  return most;
}

/** External recipients whom the others see. */
function countExternal(recipients: readonly JudgedRecipient[]): number {
  return recipients.filter((one) => !one.isInternal && one.field !== 'bcc').length;
}

/** The quoted headers show colleagues only, and somebody from outside is added. */
function joinsInternalThread(input: SignalInput): boolean {
  const { facts, audience, policy } = input;
  const quoted = facts.quotedHeaders;
  if (quoted === null || quoted.addresses.length === 0) return false;
  const people = quoted.addresses.map((address) => ({
    address,
    name: '',
    field: 'to' as const,
    type: 'unknown' as const,
  }));
  const before = judgeRecipients(people, facts.from, policy);
  return before.every((one) => one.isInternal) && audience.newExternals.length > 0;
}

/** Mail addresses in a text: `x@y.z`, both parts bounded. */
const TYPED_ADDRESS = /[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}/g;

function showsPrivateAddress(input: SignalInput): boolean {
  const { facts, policy } = input;
  if (facts.from === null) return false;
  const sender = parseAddress(facts.from.address);
  const name = facts.from.name;
  return (facts.ownText.match(TYPED_ADDRESS) ?? []).some((typed) => {
    const address = parseAddress(typed);
    return policy.freeMail.includes(address.domain) && isPrivateOf(address, sender, name);
  });
}
