/** What control words and symbols do to the walk: characters, places, code pages, states of a group. */
import { CODE_PAGES, encodingNamed } from '../code-pages';
import { CHARACTERS, CHARSETS, DESTINATIONS, SKIP } from './destinations';
import { readObject } from './objects';
import { endParagraph, flush, write } from './walk';
import type { Group, Walk } from './walk';
import { knownWord } from './words';

/** Reads what follows a backslash. */
export function readControl(walk: Walk): void {
  const { bytes } = walk;
  const code = bytes[walk.at];
  if (!isLetter(code)) {
    walk.at++;
    readSymbol(walk, code);
    return;
  }
  const start = walk.at;
  while (walk.at < bytes.length && walk.at - start < 32 && isLetter(bytes[walk.at])) walk.at++;
  const word = knownWord(bytes, start, walk.at);
  const isNegative = bytes[walk.at] === 0x2d;
  if (isNegative) walk.at++;
  const numberStart = walk.at;
  let value = 0;
  for (; walk.at - numberStart < 10 && bytes[walk.at] > 47 && bytes[walk.at] < 58; walk.at++)
    value = value * 10 + bytes[walk.at] - 48;
  const hasNumber = walk.at > numberStart;
  if (bytes[walk.at] === 0x20) walk.at++;
  if (word !== '') applyWord(walk, word, hasNumber ? (isNegative ? -value : value) : null);
}

export function asciiText(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at++) text += String.fromCharCode(bytes[at]);
  return text;
}

function isLetter(byte: number): boolean {
  return (byte > 96 && byte < 123) || (byte > 64 && byte < 91);
}

function readSymbol(walk: Walk, code: number): void {
  if (code === 0x27) {
    const { bytes, at } = walk;
    const value = parseInt(String.fromCharCode(bytes[at], bytes[at + 1]), 16);
    walk.at += 2;
    if (value >= 0) addByte(walk, value);
  } else if (code === 0x7e) write(walk, '\u00a0');
  else if (code === 0x5f) write(walk, '-');
  else if (code === 0x5c || code === 0x7b || code === 0x7d) addByte(walk, code);
  else if (code === 10 || code === 13) write(walk, '\n');
}

function applyWord(walk: Walk, word: string, value: number | null): void {
  const text = CHARACTERS[word];
  if (text !== undefined) {
    if (text === '\n' && walk.group.label === '') {
      write(walk, text);
      endParagraph(walk);
    } else write(walk, text);
    return;
  }
  const label = DESTINATIONS[word];
  if (label !== undefined) {
    flush(walk);
    // Whatever lies inside a part that is left out is left out with it, but for shape properties.
    if (walk.group.label !== SKIP || word === 'sn') walk.group = changed(walk.group, { label });
    walk.property = word === 'sn' ? '?' : walk.property;
  } else applyState(walk, word, value);
}

/** Shape properties that hold words of the author. */
const SHAPE_WORDS = /^(?:wzDescription|wzName|gtextUNICODE|pihlShape|wzTooltip)$/;

function applyState(walk: Walk, word: string, value: number | null): void {
  const { group } = walk;
  const set = (change: Partial<Group>): void => {
    flush(walk);
    walk.group = changed(group, change);
  };
  if (word === 'u') addUnicode(walk, value ?? 0);
  else if (word === 'uc') set({ skipAfterUnicode: Math.min(Math.max(value ?? 1, 0), 8) });
  else if (word === 'bin') walk.at += Math.max(0, value ?? 0);
  else if (word === 'ansicpg' && value !== null) set({ page: pageOf(String(value)) });
  else if (word === 'mac') set({ page: CODE_PAGES.macintosh });
  else if (word === 'pca') set({ page: CODE_PAGES.cp850 });
  else if (word === 'f' || word === 'af') applyFont(walk, String(value), set);
  else if (word === 'fcharset') walk.fonts[walk.font] = charsetPage(value);
  else if (word === 'deleted') set({ isDeleted: value !== 0 });
  else if (word === 'revised') set({ isInserted: value !== 0 });
  else if (word === 'plain') {
    if (group.isDeleted || group.isInserted) set({ isDeleted: false, isInserted: false });
  } else if (word === 'htmlrtf') set({ isRepeated: value !== 0 });
  else if (word === 'fromhtml') walk.page = walk.page ?? { pieces: [], length: 0 };
  else if (word === 'sv') {
    set({ label: SHAPE_WORDS.test(walk.property) ? 'alternative text' : SKIP });
    walk.property = '';
  } else if (word === 'objdata') readObject(walk);
}

/** A group with some of its states changed; written out, because it happens at every second word. */
function changed(group: Group, change: Partial<Group>): Group {
  return {
    label: change.label ?? group.label,
    page: change.page ?? group.page,
    skipAfterUnicode: change.skipAfterUnicode ?? group.skipAfterUnicode,
    isDeleted: change.isDeleted ?? group.isDeleted,
    isInserted: change.isInserted ?? group.isInserted,
    isRepeated: change.isRepeated ?? group.isRepeated,
  };
}

function applyFont(walk: Walk, font: string, set: (change: Partial<Group>) => void): void {
  walk.font = font;
  const page = walk.fonts[font];
  if (walk.group.label === SKIP || page === undefined || page === '') return;
  if (page !== walk.group.page) set({ page });
}

/** The code page of a font's character set; empty when the set says nothing. */
function charsetPage(charset: number | null): string {
  const name = CHARSETS[String(charset)];
  return name === undefined ? '' : pageOf(name);
}

function pageOf(name: string): string {
  const encoding = encodingNamed(name);
  if (encoding === 'utf-8' || encoding === 'utf-16le' || encoding === 'utf-16be')
    return CODE_PAGES['windows-1252'];
  return CODE_PAGES[encoding];
}

function addUnicode(walk: Walk, value: number): void {
  const unit = value < 0 ? value + 65536 : value;
  // Symbol fonts live at U+F000 and above; their letters are their low bytes.
  write(walk, String.fromCharCode(unit >= 0xf000 && unit < 0xf100 ? unit - 0xf000 : unit));
  walk.toSkip = walk.group.skipAfterUnicode;
}

/** One byte of text in the code page of its group. */
export function addByte(walk: Walk, byte: number): void {
  if (walk.toSkip > 0) walk.toSkip--;
  else write(walk, byte < 0x80 ? String.fromCharCode(byte) : walk.group.page.charAt(byte - 0x80));
}
