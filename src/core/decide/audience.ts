/**
 * Who newly sees the quoted text. Unchanged: a reply in which every external recipient already stands in
 * the quoted headers, by address, or by display name where a header shows names only. Without headers a
 * reply to one external recipient counts as unchanged; anything else is new.
 */
import type { JudgedRecipient } from '../decision';
import { foldLine } from '../line-fold';
import type { ComposeType } from '../types';
import { parseAddress } from './address';

/** People in the headers of the quoted text. */
export interface QuotedHeaders {
  readonly addresses: readonly string[];
  readonly names: readonly string[];
}

export interface Audience {
  readonly isUnchanged: boolean;
  /** External recipients whom the quoted headers do not show; empty when there are no headers. */
  readonly newExternals: readonly JudgedRecipient[];
}

export function judgeAudience(
  composeType: ComposeType,
  recipients: readonly JudgedRecipient[],
  quoted: QuotedHeaders | null,
): Audience {
  const external = recipients.filter((recipient) => !recipient.isInternal);
  if (quoted === null) {
    return { isUnchanged: composeType === 'reply' && external.length <= 1, newExternals: [] };
  }
  const addresses = new Set(quoted.addresses.map(comparableAddress));
  const names = new Set(quoted.names.map(comparableName));
  const newExternals = external.filter(
    (recipient) =>
      !addresses.has(comparableAddress(recipient.address)) &&
      !(recipient.name !== '' && names.has(comparableName(recipient.name))),
  );
  return { isUnchanged: composeType === 'reply' && newExternals.length === 0, newExternals };
}

function comparableAddress(text: string): string {
  const { local, domain } = parseAddress(text);
  return `${local}@${domain}`;
}

/** "Peeters, An" and "An Peeters" are one name. */
function comparableName(text: string): string {
  const words = foldLine(text, 0, text.length)
    .split(/[\s,'"]/)
    .filter((word) => word !== '');
  return words.sort().join(' ');
}
