/**
 * Weighs what readers say: the state of each attachment, what stands unread in it, and its text parts.
 *
 * One unread entry makes the whole `partial`; decoration never counts; characters are counted against
 * the message here, whatever a reader kept.
 */
import type { Budget } from '../core/budget';
import type { Extraction, ExtractedText, ReadState, UnreadPart } from '../core/reader';
import type { TextPart, Unchecked } from '../core/types';
import { READER_CHARACTERS } from './limits';
import { endingOf, imageType } from './sniff';

export interface FileResult {
  readonly name: string;
  /** Of the file with all that it contains. */
  readonly state: ReadState;
}

export interface Extracted {
  readonly parts: readonly TextPart[];
  readonly unchecked: readonly Unchecked[];
  /** One for each file given, in the order given. */
  readonly files: readonly FileResult[];
}

/** A file at its place in the tree of files in files. */
export interface FileNode {
  readonly path: readonly string[];
  /** Positions from the outermost file in: the order of the results. */
  readonly order: readonly number[];
  readonly bytes: Uint8Array | null;
  readonly isInline: boolean;
}

export interface NodeResult {
  readonly node: FileNode;
  readonly reader: string | null;
  readonly extraction: Extraction;
}

/** A file that says nothing; also what a file gets that the budget did not reach. */
export const NOTHING: Extraction = { state: 'no-text', texts: [], nested: [], unread: [] };

/** The result of one file: budget and decoration weighed in, its text counted. */
export function weighNode(
  node: FileNode,
  reader: string | null,
  found: Extraction,
  budget: Budget,
): NodeResult {
  if (node.isInline && isDecoration(node)) {
    const texts = keepWithin(found.texts, budget);
    const state = texts.length > 0 ? 'text' : 'no-text';
    return { node, reader, extraction: { ...found, state, texts, unread: [] } };
  }
  const texts = keepWithin(found.texts, budget);
  const limit = budget.isSpent() ? budget.spentLimit() : null;
  if (limit === null) {
    const unread = unreadOf(found, reader);
    const isPartial = unread.length > 0 && isClean(found.state);
    const state = isPartial ? 'partial' : found.state;
    return { node, reader, extraction: { ...found, texts, unread, state } };
  }
  const reason = limit === 'time' ? 'timed-out' : 'too-large';
  const state = texts.length > 0 ? 'partial' : reason;
  const unread = [...found.unread, { path: [], reason, detail: limit } as const];
  return { node, reader, extraction: { ...found, texts, unread, state } };
}

/** Characters counted at a time, so that the text before the limit is kept. */
const COUNT_STEP = 65536;

function keepWithin(texts: readonly ExtractedText[], budget: Budget): ExtractedText[] {
  const kept: ExtractedText[] = [];
  // A spent budget grants nothing more, but what was read before it ran out stays, within reason.
  const isOver = budget.isSpent();
  let left = READER_CHARACTERS;
  for (const found of texts) {
    let length = 0;
    while (length < found.text.length) {
      const step = Math.min(COUNT_STEP, found.text.length - length);
      left -= step;
      if (isOver ? left < 0 : !budget.takeCharacters(step)) break;
      length += step;
    }
    if (length === found.text.length) kept.push(found);
    else {
      if (length > 0) kept.push({ ...found, text: found.text.slice(0, length) });
      break;
    }
  }
  return kept;
}

function unreadOf({ state, unread, looksLikeScan }: Extraction, reader: string | null) {
  if (unread.length > 0 || isClean(state)) return unread;
  const isPicture = state === 'image-only' && looksLikeScan !== true;
  const detail = isPicture ? 'picture' : state === 'image-only' ? 'looks-like-scan' : reader;
  const whole: UnreadPart = { path: [], reason: state };
  return [detail === null ? whole : { ...whole, detail }];
}

function isClean(state: ReadState): state is 'text' | 'no-text' {
  return state === 'text' || state === 'no-text';
}

/** Inline pictures, and the empty content that some clients give for them (OfficeDev/office-js issue 6098). */
function isDecoration({ bytes, path }: FileNode): boolean {
  if (bytes !== null && bytes.length > 0) return imageType(bytes) !== null;
  const ending = endingOf(path[path.length - 1]);
  return ending === '' || /^(?:png|jpe?g|gif|bmp|tiff?|webp|heic|emf|wmf|svg)$/.test(ending);
}

export function compareOrder(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < a.length && at < b.length; at++) if (a[at] !== b[at]) return a[at] - b[at];
  return a.length - b.length;
}

/** Puts the results of all files together, in the order of the files. */
export function collect(
  files: readonly { readonly name: string }[],
  results: readonly NodeResult[][],
): Extracted {
  const all = ([] as NodeResult[]).concat(...results);
  return {
    parts: ([] as TextPart[]).concat(...all.map(partsOf)),
    unchecked: ([] as Unchecked[]).concat(...all.map(uncheckedOf)),
    files: files.map(({ name }, position) => ({ name, state: wholeState(results[position]) })),
  };
}

function partsOf({ node, extraction }: NodeResult): TextPart[] {
  const name = node.path[node.path.length - 1];
  const parts: TextPart[] = [];
  if (name !== '')
    parts.push({ location: { part: 'attachmentName', path: node.path }, text: name, zones: [] });
  for (const { path, text, marks } of extraction.texts) {
    const location = { part: 'attachment' as const, path: [...node.path, ...path] };
    parts.push({ location, text, zones: [], ...(marks === undefined ? {} : { marks }) });
  }
  return parts;
}

function uncheckedOf({ node, extraction }: NodeResult): Unchecked[] {
  return extraction.unread.map((why) => ({
    ...why,
    part: 'attachment' as const,
    path: [...node.path, ...why.path],
  }));
}

function wholeState(results: readonly NodeResult[]): ReadState {
  const own = results[0].extraction.state;
  if (!isClean(own)) return own;
  const inside = results.slice(1).map(({ extraction }) => extraction.state);
  if (!inside.every(isClean)) return 'partial';
  return own === 'text' || inside.indexOf('text') >= 0 ? 'text' : 'no-text';
}
