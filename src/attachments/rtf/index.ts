/**
 * Rich text (rtf): body, headers, notes, comments, text boxes, hidden and deleted text, properties.
 *
 * Groups are kept on a list of their own, so depth costs memory only. Code pages follow `\ansicpg` and the
 * font's `\fcharset`; `\uN` skips its replacement. Embedded objects come out as nested files. Layout is
 * not rebuilt. Source: RTF Specification 1.9.1; MS-OXRTFEX for HTML inside RTF.
 */
import type { Budget } from '../../core/budget';
import type { Extraction, Reader } from '../../core/reader';
import { readHtml } from '../html';
import { NESTING } from '../limits';
import { unitsText } from '../numbers-in-bytes';
import { asciiHead } from '../sniff';
import { addByte, readControl } from './controls';
import { SKIP } from './destinations';
import { endParagraph, flush, startWalk, write } from './walk';
import type { Walk } from './walk';
import { PLAIN } from './words';

export const rtf: Reader = {
  id: 'rtf',
  recognises: (bytes) => /^\s{0,64}\{\\rtf?/.test(asciiHead(bytes, 128)),
  read: (bytes, _name, budget) => readRtf(bytes, budget),
};

export function readRtf(bytes: Uint8Array, budget: Budget): Extraction {
  const walk = startWalk(bytes, budget);
  for (let steps = 0; walk.at < bytes.length; steps++) {
    // Each step is short: asking at every eighth is often enough.
    if ((steps & 7) === 0 && (budget.isSpent() || walk.sink.isFull())) break;
    step(walk);
  }
  endParagraph(walk);
  const page = walk.page === null ? null : readHtml(walk.page.pieces.join(''), budget);
  const texts = [...(page?.texts ?? []), ...walk.sink.texts()];
  const state = texts.length > 0 ? 'text' : 'no-text';
  const unread = [...(page?.unread ?? []), ...walk.sink.unread()];
  // Groups left open, or data said to be longer than the file: the end is missing.
  if (walk.groups.length > 0 || walk.at > bytes.length)
    unread.push({ path: [], reason: 'partial', detail: 'rtf' });
  return { state, texts, nested: walk.nested, unread };
}

function step(walk: Walk): void {
  const byte = walk.bytes[walk.at++];
  if (byte === 0x5c) readControl(walk);
  else if (byte === 0x7b) {
    flush(walk);
    if (walk.groups.length < NESTING) walk.groups.push(walk.group);
    else walk.extraDepth++;
    walk.toSkip = 0;
  } else if (byte === 0x7d) {
    flush(walk);
    if (walk.group.label === 'alternative text') walk.sink.line('alternative text');
    if (walk.extraDepth > 0) walk.extraDepth--;
    else walk.group = walk.groups.pop() ?? walk.group;
    walk.toSkip = 0;
  } else if (walk.toSkip === 0 && PLAIN[byte] === 1) addPlain(walk);
  else if (byte !== 10 && byte !== 13 && byte !== 0) addByte(walk, byte);
}

/** Letters that are quicker joined one by one. */
const FEW = 16;
/** Bytes of plain text that are taken at a time. */
const MANY = 256;

/** The letters from the byte before on, up to the next that means something. */
function addPlain(walk: Walk): void {
  const { bytes } = walk;
  const start = walk.at - 1;
  const most = Math.min(bytes.length, start + MANY);
  let end = walk.at;
  while (end < most && PLAIN[bytes[end]] === 1) end++;
  walk.at = end;
  const { label, isRepeated } = walk.group;
  const isUnused = isRepeated || (label === SKIP && walk.property !== '?');
  if (isUnused) return;
  if (end - start > FEW) {
    write(walk, unitsText(bytes.subarray(start, end)));
    return;
  }
  let text = '';
  for (let at = start; at < end; at++) text += String.fromCharCode(bytes[at]);
  write(walk, text);
}
