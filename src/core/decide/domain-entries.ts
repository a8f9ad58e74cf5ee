/**
 * What an organisation may write in a list: `x.example` (exactly that), `.x.example` (that and
 * everything below), `an@x.example` (one mailbox, with or without a +tag).
 */
import { normaliseDomain, parseAddress, type Address } from './address';

export interface Entries {
  readonly exact: ReadonlySet<string>;
  readonly suffixes: readonly string[];
  readonly addresses: ReadonlySet<string>;
}

export function entriesOf(texts: readonly string[]): Entries {
  const exact = new Set<string>();
  const addresses = new Set<string>();
  const suffixes: string[] = [];
  for (const text of texts) {
    if (text.includes('@')) {
      const { local, domain } = parseAddress(text);
      addresses.add(`${local}@${domain}`);
    } else if (text.trim().startsWith('.')) suffixes.push(normaliseDomain(text));
    else exact.add(normaliseDomain(text));
  }
  return { exact, suffixes, addresses };
}

export function isListed(entries: Entries, address: Address): boolean {
  if (address.domain === '') return false;
  return (
    entries.exact.has(address.domain) ||
    entries.suffixes.some((suffix) => isBelow(address.domain, suffix)) ||
    entries.addresses.has(`${address.local}@${address.domain}`) ||
    entries.addresses.has(`${address.mailbox}@${address.domain}`)
  );
}

/** The domain itself or below it: `x.fgov.be` is below `fgov.be`, `xfgov.be` is not. */
export function isBelow(domain: string, suffix: string): boolean {
  return suffix !== '' && (domain === suffix || domain.endsWith(`.${suffix}`));
}
