/**
 * Who took part in the conversation, read from the headers that stand in the quoted text.
 *
 * The policy asks whether everyone who will get the mail has already seen the quoted text ("audience
 * unchanged"): each address must stand in these headers, or the display name where a header
 * shows names only. Reads header lines and "On … wrote:" lines, nothing else of the quote.
 */
import { foldLine } from '../line-fold';
import type { ZoneSpan } from '../types';
import { anyOf } from '../wording';
import words from './quoted-wording.json';
import { HEADER_LINE, PEOPLE_LABELS, WROTE_END, WROTE_START } from './zone-patterns';

export interface QuotedPeople {
  /** Lower-case, each once. */
  readonly addresses: readonly string[];
  /** Display names that stand without an address, without quotes, each once. */
  readonly names: readonly string[];
  /** False when the quoted text shows no header at all. */
  readonly hasHeaders: boolean;
}

/** `x@y.z`, as headers write it; both parts bounded. */
const ADDRESS = /[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9.-]{1,200}\.[A-Za-z]{2,24}/g;
/** "Luc D <luc@…> a écrit :", as typed. */
const WROTE = new RegExp(`\\s${anyOf(words.wrote)}\\b.{0,200}$`, 'i');
/** "schreef Luc D <luc@…>:"; group 1 is the name and address. */
const WROTE_BEFORE_NAME = new RegExp(
  `\\s${anyOf(words.wroteBeforeName)}\\s(.{1,200}?)\\s?:\\s{0,3}$`,
  'i',
);
/** Entries of one header line that are read. */
const MOST_PEOPLE = 1000;

/** Addresses and names from the headers in the quoted zones of a text. */
export function quotedAddresses(text: string, zones: readonly ZoneSpan[]): QuotedPeople {
  const addresses: { [address: string]: true } = {};
  const names: { [name: string]: true } = {};
  let hasHeaders = false;
  for (const zone of zones) {
    if (zone.zone !== 'quoted') continue;
    for (const value of peopleLines(text, zone)) {
      hasHeaders = true;
      for (const address of value.match(ADDRESS) ?? []) addresses[address.toLowerCase()] = true;
      for (const name of namesIn(value)) names[name] = true;
    }
  }
  return { addresses: Object.keys(addresses), names: Object.keys(names), hasHeaders };
}

/** The values of the lines that name people. */
function peopleLines(text: string, zone: ZoneSpan): readonly string[] {
  const values: string[] = [];
  let pending: string | null = null;
  let start = zone.start;
  while (start < zone.end) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 || feed >= zone.end ? zone.end : feed + 1;
    const folded = foldLine(text, start, end);
    const raw = text.slice(start, Math.min(end, start + 20_000)).replace(/[\r\n]/g, '');
    start = end;
    const header = HEADER_LINE.exec(folded);
    if (header !== null) {
      pending = null;
      if (PEOPLE_LABELS.indexOf(header[1]!) >= 0) values.push(raw.slice(raw.indexOf(':') + 1));
      continue;
    }
    // "On 9 March, Jo Doe" / "<jo@x.example> wrote:" may be wrapped.
    if (WROTE_START.test(folded)) pending = raw;
    else if (pending !== null) pending = folded.trim() === '' ? null : `${pending} ${raw}`;
    if (pending === null) continue;
    if (WROTE_END.test(foldLine(pending, 0, pending.length))) {
      values.push(writer(pending));
      pending = null;
    } else if (pending.length > 600) pending = null;
  }
  return values;
}

/** The name and address out of "Le lun. 9 mars 2026 à 08:14, Luc D <luc@…> a écrit :". */
function writer(line: string): string {
  const before = line.replace(WROTE, '');
  const after = WROTE_BEFORE_NAME.exec(line);
  if (after !== null) return after[1]!;
  // The name follows the time of day and its comma.
  const time = /\d{1,2}[:hu.]\d{2}(?::\d{2})?(?:\s?[AaPp][Mm])?,?\s(.{1,300})$/.exec(before);
  return time === null ? before : time[1]!;
}

function namesIn(value: string): readonly string[] {
  const separator = value.indexOf(';') >= 0 ? ';' : '>';
  return (
    value
      .split(separator)
      .slice(0, MOST_PEOPLE)
      // Beside an address the name proves nothing: a namesake elsewhere has not seen the quote.
      .filter((entry) => entry.search(ADDRESS) < 0)
      .map((entry) => entry.replace(/[<[(]?mailto:.{0,300}$|<.{0,300}$/i, ''))
      .map((entry) => entry.replace(/^[\s,"'*]+|[\s,"'*]+$/g, ''))
      .filter((name) => name !== '' && name.length <= 120 && name.indexOf('@') < 0)
  );
}
