/**
 * The body of a message as text with zones, its links, and who took part in the quoted conversation.
 *
 * Quoted text that came apart (message lines of the command) is laid behind the body, as mail programs
 * show it, so that one set of offsets and one set of rules serves both.
 */
import type { Budget } from '../core/budget';
import { htmlToText } from '../core/html/html';
import { quotedAddresses, type QuotedPeople } from '../core/zones/quoted-headers';
import type { Message, TextPart, Unchecked, ZoneSpan } from '../core/types';
import { senderNames } from '../core/zones/sender-line';
import { splitZones } from '../core/zones/zones';

export interface MailLink {
  readonly href: string;
  readonly text: string;
}

interface PlacedLink extends MailLink {
  /** Offset in the body's text. */
  readonly start: number;
}

export interface ReadBody {
  readonly parts: readonly TextPart[];
  readonly unchecked: readonly Unchecked[];
  /** Links of the sender's own text; of a forward also those that it passes on. */
  readonly links: readonly MailLink[];
  /** null: the body shows no quoted headers. */
  readonly quotedPeople: QuotedPeople | null;
  /** What the sender wrote, for signals that read sentences. */
  readonly ownText: string;
}

export function bodyOf(message: Message, budget: Budget): ReadBody {
  const html = message.bodyType === 'html' ? htmlToText(message.body, budget) : null;
  const own = html === null ? message.body.replace(/\r\n?/g, '\n') : html.text;
  const ownZones = splitZones(own, html === null ? [] : html.hints, senderNames(message.from));
  const { text, zones } = withQuoted(own, ownZones, message.quoted);
  const people = quotedAddresses(text, zones);
  const links =
    html === null
      ? linksIn(own)
      : html.links.map(({ href, text: shown, start }) => ({ href, text: shown, start }));
  const isPassedOn = message.composeType === 'forward';
  return {
    parts: [...bodyPart(text, zones), ...linkParts(links)],
    unchecked:
      html !== null && html.isPartial ? [{ part: 'body', path: [], reason: 'timed-out' }] : [],
    links: links
      .filter(({ start }) => isPassedOn || zoneAt(ownZones, start) !== 'quoted')
      .map(({ href, text: shown }) => ({ href, text: shown })),
    quotedPeople: people.hasHeaders ? people : null,
    ownText: ownTextOf(text, zones),
  };
}

function bodyPart(text: string, zones: readonly ZoneSpan[]): TextPart[] {
  return text === '' ? [] : [{ location: { part: 'body', path: [] }, text, zones }];
}

function withQuoted(own: string, zones: readonly ZoneSpan[], quoted: string | null) {
  if (quoted === null || quoted === '') return { text: own, zones };
  const gap = own === '' ? '' : '\n\n';
  const text = own + gap + quoted.replace(/\r\n?/g, '\n');
  const start = own.length + gap.length;
  const covered =
    gap === '' ? zones : [...zones, { start: own.length, end: start, zone: 'own' as const }];
  return { text, zones: [...covered, { start, end: text.length, zone: 'quoted' as const }] };
}

function zoneAt(zones: readonly ZoneSpan[], offset: number): ZoneSpan['zone'] {
  return zones.find(({ start, end }) => offset >= start && offset < end)?.zone ?? 'own';
}

function ownTextOf(text: string, zones: readonly ZoneSpan[]): string {
  return zones
    .filter(({ zone }) => zone === 'own')
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');
}

/** The address behind a link is text that leaves with the mail, too. */
function linkParts(links: readonly MailLink[]): TextPart[] {
  return links
    .filter(({ href, text }) => href !== '' && href !== text)
    .slice(0, MOST_LINKS)
    .map(({ href }) => ({ location: { part: 'link' as const, path: [] }, text: href, zones: [] }));
}

/** Links of one body that are looked at: newsletters have dozens, nothing honest has more than this. */
const MOST_LINKS = 500;

/** Links typed into plain text. Linear: one look from each "http" or "www". */
function linksIn(text: string): PlacedLink[] {
  const links = new Array<PlacedLink>();
  const address = /\b(?:https?:\/\/|www\.)[^\s<>"']{1,2000}/gi;
  for (let found = address.exec(text); found !== null; found = address.exec(text)) {
    const typed = found[0].replace(/[.,;:!?)\]]{1,10}$/, '');
    const href = /^www/i.test(typed) ? `https://${typed}` : typed;
    links.push({ href, text: typed, start: found.index });
    if (links.length >= MOST_LINKS) break;
  }
  return links;
}
