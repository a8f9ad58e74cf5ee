/**
 * Splits the text of a mail body into own text, quoted history, signature and disclaimer.
 *
 * Works on lines, from marks that mail programs leave in HTML (hints) and from what people see in
 * plain text, in four languages. Doubt goes to `own`, the strictest zone. A signature or disclaimer
 * inside quoted text stays `quoted`. Linear: every line is looked at a bounded number of times.
 * Sources: issue 4, point 5; bodies of Outlook, Gmail, Apple Mail, Thunderbird.
 */
import { foldLine } from './line-fold';
import { isSenderLine, type SenderNames } from './sender-line';
import type { Zone, ZoneSpan } from './types';
import {
  CLOSING,
  DISCLAIMER_PHRASES,
  FORWARD_LINES,
  FROM_LABELS,
  HEADER_LINE,
  MOBILE_SIGNATURE,
  POSTSCRIPT,
  WROTE_END,
  WROTE_START,
} from './zone-words';

/** `quoted-rest` opens a quote that runs to the end; `rule` is a horizontal line. */
export type ZoneHintKind =
  'quoted' | 'quoted-end' | 'quoted-rest' | 'signature' | 'signature-end' | 'rule';

export interface ZoneHint {
  /** Offset in the text; white space may follow before the zone's first character. */
  readonly at: number;
  readonly kind: ZoneHintKind;
}

interface Line {
  readonly start: number;
  /** Past the line feed. */
  readonly end: number;
  /** Lower-case, accents dropped, at most 400 characters. */
  readonly folded: string;
  readonly hinted: 'quoted' | 'signature' | null;
}

/** Lines a header block may hold below its first one. */
const HEADER_BLOCK_LINES = 8;
/** "On … wrote:" is wrapped over three lines at most. */
const WROTE_LINES = 3;
/** A signature has no more lines than this, blank ones apart; what follows is own text again. */
const SIGNATURE_LINES = 20;
/** A line of a signature is short; a longer one that reads as prose ends it. */
const PROSE_LENGTH = 110;

/**
 * Zones of a body, in order, without gaps or overlap; an empty text has none.
 * `splitZones('Dag,\n-- \nJan\n> oud')` gives own, signature, quoted.
 */
export function splitZones(
  text: string,
  hints: readonly ZoneHint[] = [],
  sender: SenderNames = [],
): readonly ZoneSpan[] {
  const lines = readLines(text, hints);
  const zones: Zone[] = lines.map(() => 'own');
  markQuotes(lines, zones);
  markSignatures(lines, zones);
  if (sender.length > 0) markSenderSignature(lines, zones, sender);
  markDisclaimers(lines, zones);
  return mergeLines(lines, zones);
}

function readLines(text: string, hints: readonly ZoneHint[]): readonly Line[] {
  const lines: Line[] = [];
  let quotes = 0;
  let isRest = false;
  let isSignature = false;
  let next = 0;
  let start = 0;
  while (start < text.length) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed + 1;
    const first = firstVisible(text, start, end);
    for (; next < hints.length && hints[next]!.at <= first; next++) {
      const { kind } = hints[next]!;
      if (kind === 'quoted-rest') isRest = true;
      else if (kind === 'quoted') quotes++;
      else if (kind === 'quoted-end') quotes = Math.max(0, quotes - 1);
      else if (kind !== 'rule') isSignature = kind === 'signature';
    }
    const hinted = isRest || quotes > 0 ? 'quoted' : isSignature ? 'signature' : null;
    lines.push({ start, end, folded: foldLine(text, start, end), hinted });
    start = end;
  }
  return lines;
}

function firstVisible(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && text.charCodeAt(at) <= 32) at++;
  return at;
}

function markQuotes(lines: readonly Line[], zones: Zone[]): void {
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (line.hinted === 'quoted' || /^\s{0,3}(>|&gt;)/.test(line.folded)) zones[at] = 'quoted';
    if (line.hinted === 'quoted') continue;
    const wroteEnd = wroteBlockEnd(lines, at);
    if (wroteEnd > at) {
      const isAngled = nextVisible(lines, wroteEnd, (next) => /^\s{0,3}>/.test(next.folded));
      const isHinted = nextVisible(lines, wroteEnd, (next) => next.hinted === 'quoted');
      const last = isAngled || isHinted ? wroteEnd : lines.length;
      for (let of = at; of < last; of++) zones[of] = 'quoted';
      at = last - 1;
    } else if (FORWARD_LINES.test(line.folded) || isHeaderBlock(lines, at)) {
      for (let of = ruleBefore(lines, at); of < lines.length; of++) zones[of] = 'quoted';
      return;
    }
  }
}

/** Index past an introduction such as "On … wrote:", or `at` when there is none. */
function wroteBlockEnd(lines: readonly Line[], at: number): number {
  if (!WROTE_START.test(lines[at]!.folded)) return at;
  let joined = '';
  for (let of = at; of < Math.min(lines.length, at + WROTE_LINES); of++) {
    joined += ` ${lines[of]!.folded.trim()}`;
    if (WROTE_END.test(joined)) return of + 1;
    if (lines[of]!.folded.trim() === '') return at;
  }
  return at;
}

function nextVisible(lines: readonly Line[], from: number, test: (line: Line) => boolean): boolean {
  let at = from;
  while (at < lines.length && at < from + 5 && lines[at]!.folded.trim() === '') at++;
  return at < lines.length && test(lines[at]!);
}

/** A line "From: …" with another header label among the next lines. */
function isHeaderBlock(lines: readonly Line[], at: number): boolean {
  const label = headerLabel(lines[at]!);
  if (label === null || FROM_LABELS.indexOf(label) < 0) return false;
  const seen = [label];
  for (let of = at + 1; of < Math.min(lines.length, at + HEADER_BLOCK_LINES); of++) {
    const next = headerLabel(lines[of]!);
    if (next !== null && seen.indexOf(next) < 0) return true;
  }
  return false;
}

function headerLabel(line: Line): string | null {
  const match = HEADER_LINE.exec(line.folded);
  return match === null ? null : match[1]!;
}

/** Outlook puts a line of underscores above the header block; it goes with the quote. */
function ruleBefore(lines: readonly Line[], at: number): number {
  let above = at - 1;
  while (above >= 0 && above > at - 3 && lines[above]!.folded.trim() === '') above--;
  return above >= 0 && /^\s{0,3}[_-]{5}/.test(lines[above]!.folded) ? above : at;
}

function markSignatures(lines: readonly Line[], zones: Zone[]): void {
  for (let at = 0; at < lines.length; at++) {
    if (zones[at] !== 'own') continue;
    const { folded, hinted } = lines[at]!;
    if (hinted === 'signature' || MOBILE_SIGNATURE.test(folded)) {
      zones[at] = 'signature';
    } else if (/^\s{0,3}--\s{0,3}$/.test(folded)) {
      at = markSignature(lines, zones, at);
    } else if (folded.length < 220 && CLOSING.test(folded)) {
      at = markSignature(lines, zones, at);
    }
  }
}

/**
 * Without a closing formula: the last block of own text that begins with the sender's own name and has
 * nothing but short lines after it.
 */
function markSenderSignature(lines: readonly Line[], zones: Zone[], sender: SenderNames): void {
  let end = zones.length;
  while (end > 0 && zones[end - 1] !== 'own') end--;
  let visible = 0;
  for (let at = end - 1; at > 0 && zones[at] === 'own' && visible <= SIGNATURE_LINES; at--) {
    const { folded } = lines[at]!;
    const text = folded.trim();
    if (text === '') continue;
    visible++;
    if (isProse(text)) return;
    if (lines[at - 1]!.folded.trim() === '' && isSenderLine(folded, sender)) {
      for (let of = at; of < end; of++) zones[of] = 'signature';
      return;
    }
  }
}

/** Marks from `from` on until text is own again; returns the last line marked. */
function markSignature(lines: readonly Line[], zones: Zone[], from: number): number {
  let visible = 0;
  let at = from;
  for (; at < lines.length && zones[at] === 'own' && visible <= SIGNATURE_LINES; at++) {
    const { folded } = lines[at]!;
    const text = folded.trim();
    if (at > from && text !== '') {
      visible++;
      if (POSTSCRIPT.test(folded) || isProse(text)) break;
    }
    zones[at] = 'signature';
  }
  return at - 1;
}

/** Reads like a sentence of the message: long, or ended by a full stop after several words. */
function isProse(text: string): boolean {
  if (isDisclaimer(text)) return false;
  const words = text.split(/\s+/).length;
  if (text.length > PROSE_LENGTH && words > 14 && !/[|•·]/.test(text)) return true;
  return words > 7 && /[.!?]$/.test(text) && !/[|@]|\d{3}/.test(text);
}

function isDisclaimer(folded: string): boolean {
  return DISCLAIMER_PHRASES.some((phrase) => folded.indexOf(phrase) >= 0);
}

/** A paragraph of own text or signature that holds a disclaimer's words becomes disclaimer as a whole. */
function markDisclaimers(lines: readonly Line[], zones: Zone[]): void {
  let start = 0;
  while (start < lines.length) {
    let end = start;
    let isFooter = false;
    for (; end < lines.length && lines[end]!.folded.trim() !== ''; end++)
      if (zones[end] !== 'quoted' && isDisclaimer(lines[end]!.folded)) isFooter = true;
    if (isFooter) {
      let from = start;
      while (!isDisclaimer(lines[from]!.folded)) from++;
      for (let at = from; at < end; at++) if (zones[at] !== 'quoted') zones[at] = 'disclaimer';
    }
    start = end + 1;
  }
}

function mergeLines(lines: readonly Line[], zones: readonly Zone[]): readonly ZoneSpan[] {
  const spans: ZoneSpan[] = [];
  lines.forEach((line, at) => {
    const zone = zones[at]!;
    const last = spans[spans.length - 1];
    if (last !== undefined && last.zone === zone)
      spans[spans.length - 1] = { ...last, end: line.end };
    else spans.push({ start: line.start, end: line.end, zone });
  });
  return spans;
}
