/**
 * Mail addresses and domains in one comparable form: lower case, no trailing dot, IDN in Unicode.
 *
 * Splits at the last @ outside quotes (`"a@b"@c.example` is at c.example). Decodes punycode (RFC 3492)
 * so that `xn--…` and its Unicode form are one domain. Nothing here decides whether an address exists.
 */
import { decodePunycode } from './punycode';

export interface Address {
  /** Lower case, quotes and backslashes dropped, `+tag` kept. */
  readonly local: string;
  /** The local part without `+tag`. */
  readonly mailbox: string;
  /** Empty when the text is no address. */
  readonly domain: string;
}

/** RFC 5321 allows 254; a longer text is no address. */
const LONGEST_ADDRESS = 320;

export function parseAddress(text: string): Address {
  const typed = stripBrackets(text.slice(0, LONGEST_ADDRESS + 1).trim());
  const at = lastAtOutsideQuotes(typed);
  if (typed.length > LONGEST_ADDRESS || at <= 0 || at === typed.length - 1) {
    return { local: '', mailbox: '', domain: '' };
  }
  const local = typed.slice(0, at).replace(/["\\]/g, '').toLowerCase();
  const plus = local.indexOf('+');
  return {
    local,
    mailbox: plus > 0 ? local.slice(0, plus) : local,
    domain: normaliseDomain(typed.slice(at + 1)),
  };
}

/** Lower case, without dots around, punycode labels decoded. */
export function normaliseDomain(domain: string): string {
  const typed = domain
    .trim()
    .toLowerCase()
    .replace(/[。．｡]/g, '.');
  const labels = typed.split('.').filter((label) => label !== '');
  return labels
    .map((label) => (label.startsWith('xn--') ? (decodePunycode(label.slice(4)) ?? label) : label))
    .join('.');
}

/** `Jan <jan@x.example>` and `SMTP:jan@x.example` occur in what clients hand over. */
function stripBrackets(text: string): string {
  const open = text.lastIndexOf('<');
  const close = text.lastIndexOf('>');
  const inner = open >= 0 && close > open ? text.slice(open + 1, close) : text;
  return inner.replace(/^(smtp|mailto):/i, '').trim();
}

function lastAtOutsideQuotes(text: string): number {
  let isQuoted = false;
  let last = -1;
  for (let index = 0; index < text.length; index += 1) {
    const char = text[index];
    if (char === '\\' && isQuoted) index += 1;
    else if (char === '"') isQuoted = !isQuoted;
    else if (char === '@' && !isQuoted) last = index;
  }
  return last;
}
