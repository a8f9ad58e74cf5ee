/**
 * Which group each recipient belongs to: exact domains, suffixes on a label border, lists of the
 * organisation, own domains, free mail, the sender's own private mailbox; else the group for the rest.
 *
 * Never by substring, and the recipient type that the client reports never makes anyone internal.
 */
import type { JudgedRecipient } from '../decision';
import type { Policy, RecipientGroup } from '../policy';
import type { Recipient } from '../types';
import { normaliseDomain, parseAddress, type Address } from './address';
import { entriesOf, isBelow, isListed, type Entries } from './domain-entries';
import { createLookAlike, type KnownDomains } from './look-alike';
import { isPrivateOf } from './private-mailbox';

export interface Sender {
  readonly address: string;
  readonly name: string;
}

/** Group by address, as the user corrected it for one item. */
export type GroupCorrections = { readonly [address: string]: string };

/** Groups of all recipients of one message, in their order. */
export function judgeRecipients(
  recipients: readonly Recipient[],
  sender: Sender | null,
  policy: Policy,
  corrections: GroupCorrections = {},
): readonly JudgedRecipient[] {
  const from = sender === null ? null : parseAddress(sender.address);
  const freeMail = new Set(policy.freeMail.map(normaliseDomain));
  const own = ownEntries(policy, from, freeMail);
  const groups = [...policy.recipientGroups].sort((a, b) => a.priority - b.priority);
  const matchers = groups.map((group) => ({
    group,
    matches: matcherOf(group, policy, { own, freeMail, sender, from }),
  }));
  const looksLike = createLookAlike(knownDomains(policy, own));
  return recipients.map((recipient) => {
    const address = parseAddress(recipient.address);
    const found = matchers.find(({ matches }) => matches(address));
    const group =
      corrected(corrections[recipient.address], groups) ?? found?.group ?? otherwiseGroup(policy);
    return {
      address: recipient.address,
      name: recipient.name,
      field: recipient.field,
      group: group.id,
      isInternal: group.isInternal,
      looksLike: group.isInternal ? null : resemblance(address, recipient.name, looksLike, own),
    };
  });
}

/** A correction may say what kind of outsider somebody is; it never makes anyone a colleague. */
function corrected(
  id: string | undefined,
  groups: readonly RecipientGroup[],
): RecipientGroup | undefined {
  return groups.find((group) => group.id === id && !group.isInternal);
}

/** The group that takes whoever is left; a message without recipients is judged for it. */
export function otherwiseGroup(policy: Policy): RecipientGroup {
  const rest = policy.recipientGroups.find((group) => group.match.otherwise === true);
  return rest ?? policy.recipientGroups[policy.recipientGroups.length - 1]!;
}

/**
 * Own domains as the overlay lists them; without an overlay the sender's own, unless it is free mail.
 * Without a sender nobody is internal.
 */
function ownEntries(policy: Policy, from: Address | null, freeMail: Set<string>): Entries {
  const listed = policy.organisation.ownDomains;
  if (from === null || from.domain === '') return entriesOf([]);
  if (listed !== null) return entriesOf(listed);
  return entriesOf(freeMail.has(from.domain) ? [] : [from.domain]);
}

interface MatchWith {
  readonly own: Entries;
  readonly freeMail: Set<string>;
  readonly sender: Sender | null;
  readonly from: Address | null;
}

function matcherOf(
  group: RecipientGroup,
  policy: Policy,
  given: MatchWith,
): (address: Address) => boolean {
  const { match } = group;
  const entries = entriesOf(listedFor(match, policy));
  const suffixes = (match.suffixes ?? []).map(normaliseDomain);
  const declared = entriesOf(policy.organisation.privateAddresses);
  return (address) => {
    if (match.otherwise === true) return true;
    if (address.domain === '') return false;
    if (match.own === true && isListed(given.own, address)) return true;
    if (isListed(entries, address)) return true;
    if (suffixes.some((suffix) => isBelow(address.domain, suffix))) return true;
    const isFree = given.freeMail.has(address.domain);
    if (match.freeMail === true && isFree) return true;
    if (match.privateOfSender !== true || given.from === null) return false;
    if (isListed(declared, address)) return true;
    return isFree && isPrivateOf(address, given.from, given.sender?.name ?? '');
  };
}

function listedFor(match: RecipientGroup['match'], policy: Policy): readonly string[] {
  const all = [...(match.domains ?? [])];
  for (const list of match.lists ?? []) all.push(...(policy.organisation.lists[list] ?? []));
  return all;
}

function knownDomains(policy: Policy, own: Entries): KnownDomains {
  const exact = new Set<string>(own.exact);
  const suffixes = new Set<string>(own.suffixes);
  const add = (texts: readonly string[]): void => {
    const entries = entriesOf(texts);
    entries.exact.forEach((domain) => exact.add(domain));
    entries.suffixes.forEach((domain) => suffixes.add(domain));
  };
  for (const name of Object.keys(policy.organisation.lists)) add(policy.organisation.lists[name]!);
  for (const group of policy.recipientGroups) {
    add(group.match.domains ?? []);
    for (const suffix of group.match.suffixes ?? []) suffixes.add(normaliseDomain(suffix));
  }
  return { exact: Array.from(exact), suffixes: Array.from(suffixes) };
}

/** Characters of a display name that are looked at; directories allow 256. */
const LONGEST_NAME = 1000;
/** An address inside a display name, such as `An Smet (an@x.example)`; both parts bounded. */
const SHOWN_ADDRESS = /[^\s<>()[\]"',;:]{1,64}@[^\s<>()[\]"',;:@]{1,200}/g;

/** The domain resembles a known one, or the shown name holds an own address while the real one is none. */
function resemblance(
  address: Address,
  name: string,
  looksLike: (domain: string) => string | null,
  own: Entries,
): string | null {
  const shownName = name.slice(0, LONGEST_NAME);
  for (const typed of shownName.includes('@') ? (shownName.match(SHOWN_ADDRESS) ?? []) : []) {
    const shown = parseAddress(typed);
    if (shown.domain !== address.domain && isListed(own, shown)) return shown.domain;
  }
  return looksLike(address.domain);
}
