/**
 * Hosts and paths of links, for signals. Takes an `href` or a URL typed in text; unwraps the link
 * scanners that mail servers put around (Microsoft Safe Links). No URL class exists in classic Outlook.
 */
import { normaliseDomain } from './address';

export interface LinkTarget {
  readonly host: string;
  /** From the first slash after the host; lower case. */
  readonly path: string;
}

/** Longest link that is looked at, in characters; RFC 9110 recommends support for 8000. */
const LONGEST_LINK = 8000;
/** Links in one message that are looked at. */
const MOST_LINKS = 2000;
/** `https://`, `www.` or a bare `we.tl/`, then everything up to a blank, a quote or a bracket; all parts bounded. */
const TYPED_LINK =
  /(?:https?:\/\/|www\.|(?:^|[\s(])(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,10}\/)[^\s<>"'()[\]{}]{1,2000}/gi;

/** Targets of all links: those of the message and those typed in the text. */
export function linkTargets(
  links: readonly { readonly href: string }[],
  text: string,
): readonly LinkTarget[] {
  const hrefs = links.slice(0, MOST_LINKS).map((link) => link.href);
  const typed = (text.match(TYPED_LINK) ?? []).slice(0, MOST_LINKS);
  const targets: LinkTarget[] = [];
  for (const href of [...hrefs, ...typed]) {
    const target = targetOf(unwrap(href.replace(/^[\s(]+/, '')));
    if (target !== null) targets.push(target);
  }
  return targets;
}

function targetOf(href: string): LinkTarget | null {
  if (href.length > LONGEST_LINK) return null;
  const scheme = /^[a-z][a-z0-9+.-]{0,20}:/i.exec(href);
  if (scheme !== null && !/^https?:/i.test(href)) return null;
  const rest = href.replace(/^https?:\/{0,4}/i, '').replace(/^\/\//, '');
  const end = rest.search(/[/?#\\]/);
  const authority = end < 0 ? rest : rest.slice(0, end);
  const host = normaliseDomain(authority.slice(authority.lastIndexOf('@') + 1).split(':')[0] ?? '');
  return host.includes('.') ? { host, path: end < 0 ? '' : rest.slice(end).toLowerCase() } : null;
}

/** `https://…safelinks.protection.outlook.com/?url=https%3A%2F%2F…&data=…` */
function unwrap(href: string): string {
  if (!/safelinks\.protection\.outlook\.com/i.test(href.slice(0, 200))) return href;
  const inner = /[?&]url=([^&]{1,6000})/i.exec(href);
  if (inner === null) return href;
  try {
    return decodeURIComponent(inner[1]!);
  } catch {
    // A cut or damaged wrapper: the wrapped host is unknown, the wrapper itself is judged.
    return href;
  }
}
