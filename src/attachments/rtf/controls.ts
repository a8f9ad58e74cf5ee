/** What control words and symbols do to the walk: characters, places, code pages, states of a group. */
import { CODE_PAGES, encodingNamed } from '../code-pages';
import { CHARACTERS, CHARSETS, DESTINATIONS, SKIP } from './destinations';
import { readObject } from './objects';
import { endParagraph, flush, write } from './walk';
import type { Group, Walk } from './walk';
import { HASH, LETTERS, spells, wordTable } from './words';

/** A control word with the one meaning that it has. */
interface Word {
  readonly name: string;
  /** The character that it stands for. */
  readonly text?: string;
  /** The place of the group that it begins. */
  readonly label?: string;
  readonly change?: Change;
}

type Change = (walk: Walk, value: number | null) => void;

/** Reads what follows a backslash. */
export function readControl(walk: Walk): void {
  const { bytes } = walk;
  const start = walk.at;
  let at = start;
  let code = bytes[at];
  if (LETTERS[code] !== 1) {
    walk.at++;
    readSymbol(walk, code);
    return;
  }
  let hash = 0;
  for (; LETTERS[code] === 1 && at - start < 32; code = bytes[++at])
    hash = (hash * 33 + code) & HASH;
  const known = WORDS.get(hash);
  const word = known !== undefined && spells(bytes, start, at, known.name) ? known : null;
  const isNegative = code === 0x2d;
  if (isNegative) code = bytes[++at];
  const numberStart = at;
  let value = 0;
  for (; at - numberStart < 10 && code > 47 && code < 58; code = bytes[++at])
    value = value * 10 + code - 48;
  walk.at = code === 0x20 ? at + 1 : at;
  if (word === null) return;
  applyWord(walk, word, at === numberStart ? null : isNegative ? -value : value);
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

function applyWord(walk: Walk, { name, text, label, change }: Word, value: number | null): void {
  if (change !== undefined) change(walk, value);
  else if (text !== undefined) {
    write(walk, text);
    if (text === '\n' && walk.group.label === '') endParagraph(walk);
  } else if (label !== undefined) {
    flush(walk);
    // Whatever lies inside a part that is left out is left out with it, but for shape properties.
    if (walk.group.label !== SKIP || name === 'sn') walk.group = changed(walk.group, { label });
    if (name === 'sn') walk.property = '?';
  }
}

function setState(walk: Walk, change: Partial<Group>): void {
  flush(walk);
  walk.group = changed(walk.group, change);
}

/** Shape properties that hold words of the author. */
const SHAPE_WORDS = /^(?:wzDescription|wzName|gtextUNICODE|pihlShape|wzTooltip)$/;

/** What else control words do, given their number or null. */
const CHANGES: { readonly [word: string]: Change } = {
  u: (walk, value) => addUnicode(walk, value ?? 0),
  uc: (walk, value) => setState(walk, { skipAfterUnicode: Math.min(Math.max(value ?? 1, 0), 8) }),
  bin(walk, value) {
    walk.at += Math.max(0, value ?? 0);
  },
  ansicpg(walk, value) {
    if (value !== null) setState(walk, { page: pageOf(String(value)) });
  },
  mac: (walk) => setState(walk, { page: CODE_PAGES.macintosh }),
  pca: (walk) => setState(walk, { page: CODE_PAGES.cp850 }),
  f: applyFont,
  af: applyFont,
  fcharset(walk, value) {
    walk.fonts[walk.font] = charsetPage(value);
  },
  deleted: (walk, value) => setState(walk, { isDeleted: value !== 0 }),
  revised: (walk, value) => setState(walk, { isInserted: value !== 0 }),
  plain(walk) {
    const { isDeleted, isInserted } = walk.group;
    if (isDeleted || isInserted) setState(walk, { isDeleted: false, isInserted: false });
  },
  htmlrtf: (walk, value) => setState(walk, { isRepeated: value !== 0 }),
  fromhtml(walk) {
    walk.page = walk.page ?? { pieces: [], length: 0 };
  },
  sv(walk) {
    setState(walk, { label: SHAPE_WORDS.test(walk.property) ? 'alternative text' : SKIP });
    walk.property = '';
  },
  objdata: readObject,
};

const WORDS = wordTable<Word>([
  ...Object.keys(CHARACTERS).map((name) => ({ name, text: CHARACTERS[name] })),
  ...Object.keys(DESTINATIONS).map((name) => ({ name, label: DESTINATIONS[name] })),
  ...Object.keys(CHANGES).map((name) => ({ name, change: CHANGES[name] })),
]);

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

function applyFont(walk: Walk, value: number | null): void {
  const font = String(value);
  walk.font = font;
  const page = walk.fonts[font];
  if (walk.group.label === SKIP || page === undefined || page === '') return;
  if (page !== walk.group.page) setState(walk, { page });
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
