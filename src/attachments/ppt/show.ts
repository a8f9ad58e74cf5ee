/**
 * The text of an old presentation, each piece under the slide, note or master that holds it.
 *
 * Text of placeholders lies in the list of slides, text of boxes in the slides themselves. Record numbers:
 * MS-PPT 2.13.24 (read 2026-11-22).
 */
import type { Budget } from '../../core/budget';
import type { NestedFile } from '../../core/reader';
import { decodeAs } from '../decode-text';
import { harvestWide } from '../harvest';
import { inflate } from '../inflate';
import { PART_BYTES } from '../limits';
import { objectFiles } from '../ole-objects';
import type { TextSink } from '../text-sink';
import { readUint } from '../zip';
import { eachAtom } from './records';
import type { Atom } from './records';
import type { Slides } from './slides';

export interface ShowTools {
  readonly sink: TextSink;
  readonly budget: Budget;
  readonly nested: NestedFile[];
  readonly slides: Slides;
}

const WIDE_TEXT = 0xfa0;
const NARROW_TEXT = 0xfa8;
const STRING = 0xfba;
const SLIDE = 0x3ee;
const SLIDE_LIST = 0xff0;
const SLIDE_IN_LIST = 0x3f3;
const OBJECT = 0x1011;
const DRAWN_PROPERTIES = 0xf00b;
const ENCRYPTION = 0x2f14;

/** Containers that name what is inside them. */
const LABELS: { readonly [type: number]: string } = {
  0x3f0: 'notes',
  0x3f8: 'master',
  0xfc9: 'handout',
  0xfd9: 'header',
  0xfd7: 'link',
};

/** Lists of slides by instance: slides, masters, notes. */
const LISTS = ['slide', 'master', 'notes'];

interface Place {
  readonly label: string;
  readonly end: number;
}

export function readShow(bytes: Uint8Array, tools: ShowTools): 'whole' | 'damaged' | 'encrypted' {
  const { sink, budget, slides } = tools;
  /** Labelled containers around the record, outermost first. */
  const places: Place[] = [];
  let isEncrypted = false;
  let inList = '';
  let number = 0;
  const isWhole = eachAtom(bytes, budget, (atom) => {
    while (places.length > 0 && atom.offset >= places[places.length - 1].end) places.pop();
    const { type, offset, end, instance } = atom;
    const enter = (label: string): void => {
      if (places.length < DEEPEST) places.push({ label, end });
    };
    if (type === ENCRYPTION) isEncrypted = true;
    else if (type === SLIDE)
      enter(slides[offset] === undefined ? 'slide' : `slide ${slides[offset]}`);
    else if (type === SLIDE_LIST) {
      inList = LISTS[instance] ?? 'slide';
      number = 0;
      enter(inList);
    } else if (type === SLIDE_IN_LIST && inList === 'slide' && places.length > 0) {
      const list = places[places.length - 1];
      places[places.length - 1] = { label: `slide ${++number}`, end: list.end };
    } else if (atom.isContainer && LABELS[type] !== undefined) enter(LABELS[type]);
    else if (!atom.isContainer) {
      const label = places.length > 0 ? places[places.length - 1].label : 'properties';
      takeAtom(bytes, atom, { ...tools, label });
    }
  });
  sink.line();
  if (isEncrypted) return 'encrypted';
  return isWhole || budget.isSpent() ? 'whole' : 'damaged';
}

/** Labelled containers inside each other: a comment on a slide. More is damage. */
const DEEPEST = 16;

function takeAtom(
  bytes: Uint8Array,
  { type, instance, start, end }: Atom,
  { sink, budget, nested, label }: ShowTools & { readonly label: string },
): void {
  const content = bytes.subarray(start, end);
  if (type === STRING && TAG.test(decodeAs(content.subarray(0, 24), 'utf-16le'))) return;
  if (type === TAG_CONTENT) addComments(content, sink, budget);
  else if (type === WIDE_TEXT || type === STRING)
    sink.add(shown(decodeAs(content, 'utf-16le')), label);
  else if (type === NARROW_TEXT) sink.add(shown(latin(content)), label);
  else if (type === DRAWN_PROPERTIES)
    harvestWide(content, { sink, budget, label: 'alternative text' });
  else if (type === OBJECT && budget.takeEntries(1)) {
    const file = instance === 0 ? content : unpacked(content, budget);
    nested.push(...objectFiles(file, budget));
  }
}

/** Names of later versions' additions, which say nothing. */
const TAG = /^___PPT\d{1,4}$/;
const TAG_CONTENT = 0x138b;
const COMMENT = 0x2ee0;

/** Comments lie in an addition of PowerPoint 2002, as records in one record. */
function addComments(bytes: Uint8Array, sink: TextSink, budget: Budget): void {
  let until = 0;
  eachAtom(bytes, budget, ({ type, offset, start, end }) => {
    if (type === COMMENT) until = end;
    else if (type === STRING && offset < until)
      sink.add(shown(decodeAs(bytes.subarray(start, end), 'utf-16le')), 'comment');
  });
}

/** Packed objects: their size, then a stream of zlib with its head of two bytes. */
function unpacked(content: Uint8Array, budget: Budget): Uint8Array {
  const most = Math.min(PART_BYTES, readUint(content, 0, 4));
  return inflate(content.subarray(6), most, budget).bytes;
}

/** Low bytes of UTF-16, which is Latin-1; Windows' own characters do not occur. */
function latin(bytes: Uint8Array): string {
  return decodeAs(bytes, 'windows-1252');
}

/** Line ends of PowerPoint; place marks of the date or number of a slide are no text. */
function shown(text: string): string {
  return text.replace(/[\r\u000b]/g, '\n').replace(/[\u0000-\u0008\u000e-\u001f]/g, '') + '\n';
}
