/**
 * What unread things mean: the first rule of the policy that fits decides. Distribution lists whose
 * members nobody can see and recipients without an address are unread things too.
 */
import type { JudgedRecipient } from '../decision';
import type { Policy, UncheckedRule } from '../policy';
import type { Outcome, Recipient, Unchecked } from '../types';

/** An unread thing with the rule that took it; null: no rule did. */
export interface WeighedUnchecked {
  readonly item: Unchecked;
  readonly outcome: Outcome;
  readonly rule: UncheckedRule | null;
}

/** Recipients of which the client does not say who they are. */
export function uncheckedRecipients(recipients: readonly Recipient[]): readonly Unchecked[] {
  const unread: Unchecked[] = [];
  for (const recipient of recipients) {
    const path = [recipient.name === '' ? recipient.address : recipient.name];
    if (recipient.type === 'distributionList') {
      unread.push({ part: 'recipients', path, reason: 'partial', detail: 'list-members' });
    } else if (recipient.address.trim() === '') {
      unread.push({ part: 'recipients', path, reason: 'unavailable', detail: 'address' });
    }
  }
  return unread;
}

export function judgeUnchecked(
  items: readonly Unchecked[],
  around: { readonly recipients: readonly JudgedRecipient[]; readonly hasData: boolean },
  policy: Policy,
): readonly WeighedUnchecked[] {
  const { recipients, hasData } = around;
  const hasExternal = recipients.length === 0 || recipients.some((one) => !one.isInternal);
  return items.map((item) => {
    const rule = uncheckedRule(policy.unchecked, item, hasExternal);
    return { item, outcome: outcomeOf(rule, hasData), rule };
  });
}

/** The first rule that takes this unread thing. */
export function uncheckedRule(
  rules: readonly UncheckedRule[],
  item: Pick<Unchecked, 'part' | 'reason' | 'detail'>,
  hasExternal: boolean,
): UncheckedRule | null {
  return rules.find((rule) => fits(rule, item, hasExternal)) ?? null;
}

/** The parser asks for a last rule that takes everything; without one, unread still asks. */
function outcomeOf(rule: UncheckedRule | null, hasData: boolean): Outcome {
  if (rule === null) return 'warnConfirm';
  return hasData ? (rule.withData ?? rule.outcome) : rule.outcome;
}

function fits(
  rule: UncheckedRule,
  item: Pick<Unchecked, 'part' | 'reason' | 'detail'>,
  hasExternal: boolean,
): boolean {
  return (
    (rule.parts === '*' || rule.parts.includes(item.part)) &&
    (rule.reasons === '*' || rule.reasons.includes(item.reason)) &&
    (rule.details === undefined || rule.details.includes(item.detail ?? '')) &&
    (rule.scope === 'any' || (rule.scope === 'external') === hasExternal)
  );
}
