/**
 * Splits the text of a mail body into own text, quoted history, signature and disclaimer.
 *
 * Works on lines (zone-lines.ts), from marks that mail programs leave in HTML (hints) and from what
 * people see in plain text, in four languages. Doubt goes to `own`, the strictest zone. A signature or
 * disclaimer inside quoted text stays `quoted`. Linear: every line is looked at a bounded number of
 * times. Quoted history is marked by zone-quotes.ts.
 * Sources: bodies of Outlook, Gmail, Apple Mail, Thunderbird.
 */
import { isSenderLine, type SenderNames } from './sender-line';
import type { Zone, ZoneSpan } from '../types';
import { readLines, type Line, type ZoneHint } from './zone-lines';
import { markQuotes } from './zone-quotes';
import {
  CLOSING,
  DISCLAIMER,
  FIRST_NAME_LINE,
  MOBILE_SIGNATURE,
  NAME_LINE,
  POSTSCRIPT,
  SOFT_CLOSING,
} from './zone-patterns';

/** A signature has no more lines than this, blank ones apart; what follows is own text again. */
const SIGNATURE_LINES = 20;
/** A line of a signature is short; a longer one that reads as prose ends it. */
const PROSE_LENGTH = 110;
/** Lines below a word of thanks, and their length in characters. */
const SHORT_SIGNATURE = 8;
const LONGEST_SHORT_LINE = 80;

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
  markSignatures(text, lines, zones);
  if (sender.length > 0) markSenderSignature(text, lines, zones, sender);
  markDisclaimers(lines, zones);
  return mergeLines(lines, zones);
}

function markSignatures(text: string, lines: readonly Line[], zones: Zone[]): void {
  for (let at = 0; at < lines.length; at++) {
    if (zones[at] !== 'own') continue;
    const { folded, hinted } = lines[at]!;
    if (hinted === 'signature' || MOBILE_SIGNATURE.test(folded)) {
      zones[at] = 'signature';
    } else if (/^\s{0,3}--\s{0,3}$/.test(folded)) {
      at = markSignature(lines, zones, at);
    } else if (folded.length < 220 && CLOSING.test(folded)) {
      at = markSignature(lines, zones, at);
    } else if (SOFT_CLOSING.test(folded) && isSigned(text, lines, zones, at)) {
      at = markSignature(lines, zones, at);
    }
  }
}

/** A name stands below, and nothing but a few short lines to the end of what is written here. */
function isSigned(
  text: string,
  lines: readonly Line[],
  zones: readonly Zone[],
  closing: number,
): boolean {
  let visible = 0;
  for (let at = closing + 1; at < lines.length && zones[at] === 'own'; at++) {
    const { start, end, folded } = lines[at]!;
    if (folded.trim() === '') continue;
    if (++visible === 1 && !isName(text.slice(start, end))) return false;
    if (visible > SHORT_SIGNATURE || folded.length > LONGEST_SHORT_LINE || isProse(folded.trim()))
      return false;
  }
  return visible > 0;
}

function isName(line: string): boolean {
  return NAME_LINE.test(line) || FIRST_NAME_LINE.test(line);
}

/**
 * Without a closing formula: the last block of own text that begins with the sender's own name (or a line
 * that is nothing else) and has nothing but short lines after it.
 */
function markSenderSignature(
  text: string,
  lines: readonly Line[],
  zones: Zone[],
  sender: SenderNames,
): void {
  let end = zones.length;
  while (end > 0 && zones[end - 1] !== 'own') end--;
  let visible = 0;
  for (let at = end - 1; at > 0 && zones[at] === 'own' && visible <= SIGNATURE_LINES; at--) {
    const { start, end: next, folded } = lines[at]!;
    const words = folded.trim();
    if (words === '') continue;
    visible++;
    if (isProse(words)) return;
    const isApart = lines[at - 1]!.folded.trim() === '' || isName(text.slice(start, next));
    if (isApart && isSenderLine(folded, sender)) {
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
  return DISCLAIMER.test(folded);
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
