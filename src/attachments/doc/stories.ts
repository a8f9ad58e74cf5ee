/**
 * The text of a Word document, story after story: main text, footnotes, headers, comments, endnotes, boxes.
 *
 * Marks inside the text become line feeds, tabs or nothing; the code of a field (a link's target, a form's
 * default) stands apart from the sentence around it. Source: MS-DOC 2.3, 2.4.1, 2.8.25 (read 2026-11-22).
 */
import type { Budget } from '../../core/budget';
import { decodeAs } from '../decode-text';
import type { TextSink } from '../text-sink';
import { readUint } from '../zip';
import type { Piece, Pieces } from './pieces';

/** Stories in the order in which they lie, with the place of their length behind the first one's. */
const STORIES: readonly (readonly [number, string])[] = [
  [0, ''],
  [4, 'footnote'],
  [8, 'header'],
  [12, 'field'],
  [16, 'comment'],
  [20, 'endnote'],
  [24, 'text box'],
  [28, 'text box'],
];
const FIRST_LENGTH = 0x4c;
const FIRST_LENGTH_OLD = 0x34;

interface StoryTools {
  readonly sink: TextSink;
  readonly budget: Budget;
  readonly isOld: boolean;
}

/** Adds all stories; false when some text could not be reached. */
export function readStories(
  main: Uint8Array,
  { list, isWhole }: Pieces,
  { sink, budget, isOld }: StoryTools,
): boolean {
  const first = isOld ? FIRST_LENGTH_OLD : FIRST_LENGTH;
  const writer = createWriter(sink);
  let story = 0;
  let left = readUint(main, first, 4);
  let total = 0;
  for (const piece of list) {
    let done = 0;
    while (done < piece.count && !budget.isSpent() && !sink.isFull()) {
      while (left === 0 && story + 1 < STORIES.length) {
        left = readUint(main, first + STORIES[++story][0], 4);
        writer.story(STORIES[story][1]);
      }
      const isLast = left === 0;
      const count = Math.min(piece.count - done, STEP, isLast ? STEP : left);
      writer.write(textOf(main, piece, { from: done, count }));
      done += count;
      // Pieces that overlap would be read again and again.
      if (total + done > main.length) return false;
      if (!isLast) left -= count;
    }
    total += done;
  }
  writer.story('');
  return isWhole && total >= readUint(main, first, 4) && (total > 0 || list.length > 0);
}

/** Characters decoded at a time. */
const STEP = 65536;

function textOf(
  main: Uint8Array,
  { start, isWide }: Piece,
  { from, count }: { from: number; count: number },
): string {
  const width = isWide ? 2 : 1;
  const bytes = main.subarray(start + from * width, start + (from + count) * width);
  return decodeAs(bytes, isWide ? 'utf-16le' : 'windows-1252');
}

interface Writer {
  /** Ends the story before and begins one under that label. */
  story(label: string): void;
  write(text: string): void;
}

/** Marks of MS-DOC 2.3 and 2.8.25, as what they show; others below the blank show nothing. */
const SHOWN: { readonly [code: number]: string } = {
  7: '\t',
  9: '\t',
  11: '\n',
  12: '\n',
  13: '\n',
  14: '\n',
  30: '-',
};
const FIELD_BEGIN = 19;
const FIELD_RESULT = 20;
const FIELD_END = 21;
const LOWEST = 32;
/** Fields inside each other that are told apart; deeper ones count as their outer one. */
const DEEPEST = 1000;

function createWriter(sink: TextSink): Writer {
  let label = '';
  let code = '';
  /** One entry for each open field: true while in its code. */
  let fields: boolean[] = [];
  let codes = 0;

  function add(text: string): void {
    if (text === '') return;
    if (codes > 0) code += text;
    else sink.add(text, label);
  }

  function endCode(): void {
    if (fields.length > 0 && fields[fields.length - 1]) {
      fields[fields.length - 1] = false;
      codes--;
    }
    if (codes > 0) return;
    if (code.trim() !== '') sink.add(code + '\n', 'field');
    code = '';
  }

  function mark(char: number): void {
    if (char === FIELD_BEGIN && fields.length < DEEPEST) {
      fields.push(true);
      codes++;
    } else if (char === FIELD_RESULT) endCode();
    else if (char === FIELD_END) {
      endCode();
      fields.pop();
    } else add(SHOWN[char] ?? '');
  }

  return {
    story(next) {
      // A field that never closes must not swallow the next story.
      if (codes > 0) {
        fields = [];
        codes = 0;
        endCode();
      }
      fields = [];
      sink.line(label);
      label = next;
    },
    write(text) {
      let from = 0;
      for (let at = 0; at < text.length; at++) {
        const char = text.charCodeAt(at);
        // 31 and 173 are hyphens shown only at the end of a line.
        if (char >= LOWEST && char !== 173) continue;
        add(text.slice(from, at));
        mark(char);
        from = at + 1;
      }
      add(text.slice(from));
    },
  };
}
