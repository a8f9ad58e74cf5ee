/**
 * Where a walk over rich text stands, and how its characters reach their place: the main text, a label,
 * or, in RTF made from HTML, the page that it was made from (MS-OXRTFEX 4).
 */
import type { Budget } from '../../core/budget';
import type { NestedFile } from '../../core/reader';
import { CODE_PAGES } from '../code-pages';
import { READER_CHARACTERS } from '../limits';
import { createTextSink } from '../text-sink';
import type { TextSink } from '../text-sink';
import { HTML, SKIP } from './destinations';

/** What a group inherits and gives back at its end. */
export interface Group {
  readonly label: string;
  readonly page: string;
  readonly skipAfterUnicode: number;
  readonly isDeleted: boolean;
  readonly isInserted: boolean;
  /** Between `\htmlrtf` and `\htmlrtf0`: RTF for readers that know no HTML. */
  readonly isRepeated: boolean;
}

export interface Walk {
  readonly bytes: Uint8Array;
  readonly sink: TextSink;
  readonly budget: Budget;
  readonly groups: Group[];
  readonly fonts: { [font: string]: string };
  readonly nested: NestedFile[];
  at: number;
  /** Groups open beyond those that are told apart. */
  extraDepth: number;
  group: Group;
  /** Replacement characters still to be left out after `\uN`. */
  toSkip: number;
  run: string;
  /** The paragraph as it was before tracked deletions. */
  before: string;
  hasDeleted: boolean;
  /** The font that the font table is about to describe. */
  font: string;
  /** The shape property whose value comes next. */
  property: string;
  /** The HTML that the RTF was made from, as far as it has been read; null for other RTF. */
  page: Page | null;
}

interface Page {
  readonly pieces: string[];
  length: number;
}

export function startWalk(bytes: Uint8Array, budget: Budget): Walk {
  const group: Group = {
    label: '',
    page: CODE_PAGES['windows-1252'],
    skipAfterUnicode: 1,
    isDeleted: false,
    isInserted: false,
    isRepeated: false,
  };
  return {
    bytes,
    sink: createTextSink(),
    budget,
    groups: [],
    fonts: Object.create(null),
    nested: [],
    at: 0,
    extraDepth: 0,
    group,
    toSkip: 0,
    run: '',
    before: '',
    hasDeleted: false,
    font: '',
    property: '',
    page: null,
  };
}

/** Adds characters to the run of this place. */
export function write(walk: Walk, text: string): void {
  if (walk.group.label === SKIP) {
    if (walk.property === '?') walk.run += text;
    return;
  }
  if (walk.group.isRepeated) return;
  walk.run += text;
  if (walk.run.length > 4096) flush(walk);
}

/** Characters of a paragraph that are kept in its old form. */
const PARAGRAPH = 65536;

/** Moves the run of characters to its place; called wherever the place may change. */
export function flush(walk: Walk): void {
  const { run, group } = walk;
  if (run === '') return;
  walk.run = '';
  if (group.label === SKIP) {
    if (walk.property === '?') walk.property = run.trim();
    return;
  }
  if (walk.page !== null && (group.label === '' || group.label === HTML)) {
    addToPage(
      walk.page,
      group.label === HTML ? run : run.replace(/&/g, '&amp;').replace(/</g, '&lt;'),
    );
    return;
  }
  if (group.label !== '') walk.sink.add(run, group.label);
  else {
    if (group.isDeleted) walk.hasDeleted = true;
    else walk.sink.add(run);
    if (!group.isInserted && walk.before.length < PARAGRAPH) walk.before += run;
  }
}

export function endParagraph(walk: Walk): void {
  flush(walk);
  if (walk.hasDeleted) walk.sink.add(walk.before + '\n', 'deleted text');
  walk.before = '';
  walk.hasDeleted = false;
}

function addToPage(page: Page, text: string): void {
  if (page.length > READER_CHARACTERS) return;
  page.pieces.push(text);
  page.length += text.length;
}
