/**
 * What tags do to the text: line feeds, tabs, and marks where quotes and signatures begin and end.
 *
 * Used by `html.ts` only. A paragraph gets a blank line before it unless its style takes the margin
 * away, as Word does; then a paragraph with a no-break space is the blank line. Breaks at the edge of
 * a table cell do not count, because Outlook wraps the content of each cell in a paragraph.
 */
import { decodeEntities } from './html-entities';
import type { Tag } from './html-tags';
import type { ZoneHint, ZoneHintKind } from '../zones/zone-lines';

/** A place in the growing text, to cut from later. */
export interface TextPlace {
  readonly piece: number;
  readonly at: number;
}

export interface Layout {
  text(raw: string): void;
  tag(tag: Tag): void;
  place(): TextPlace;
  /** The text since that place, without the white space at its edges. */
  since(place: TextPlace): { readonly start: number; readonly end: number; readonly text: string };
  finish(): { readonly text: string; readonly hints: readonly ZoneHint[] };
}

const SPACED = words('p h1 h2 h3 h4 h5 h6');
const BLOCKS = words(
  'div ul ol li dl dt dd table tbody thead tfoot tr caption blockquote pre section article header footer aside main nav form fieldset address center figure figcaption details summary option legend hr',
);

/** Marks of mail programs in `id` and `class`, with the zone that begins there. `x_` is Outlook's prefix on foreign marks. */
const MARKS: readonly (readonly [RegExp, ZoneHintKind])[] = [
  [
    /(^|\s)(x_){0,9}(divrplyfwdmsg|appendonsend|mail-editor-reference-message-container|outlookmessageheader)(\s|$)/,
    'quoted-rest',
  ],
  [
    /(^|\s)(x_){0,9}(gmail_quote|gmail_quote_container|moz-cite-prefix|moz-forward-container|yahoo_quoted|protonmail_quote|zmail_extra)(\s|$)/,
    'quoted',
  ],
  [
    /(^|\s)(x_){0,9}(signature|gmail_signature|moz-signature|ms-outlook-mobile-signature|_mailautosig|applemailsignature)(\s|$)/,
    'signature',
  ],
];

/** Deepest nesting of `div` and `blockquote` whose ends are followed. */
const DEEPEST = 10_000;
/** Attributes whose value the recipient can read. */
const READABLE = ['alt', 'title', 'value'];

export function createLayout(): Layout {
  const pieces: string[] = [];
  const hints: ZoneHint[] = [];
  /** Open `div` and `blockquote` elements: their name and the mark they opened. */
  const open: { readonly name: string; readonly kind: ZoneHintKind | null }[] = [];
  /** Cells seen in the current row, one number per open table. */
  const cells: number[] = [0];
  let length = 0;
  /** Line feeds owed before the next visible character. */
  let breaks = 0;
  let isSpaceOwed = false;
  let isCellStart = false;
  /** A no-break space stood alone on this line: the way Word and Outlook write a blank line. */
  let isBlankLine = false;
  let preDepth = 0;

  function push(piece: string): void {
    pieces.push(piece);
    length += piece.length;
  }
  function endsWithLineFeed(): boolean {
    const last = pieces[pieces.length - 1];
    return last !== undefined && last.charCodeAt(last.length - 1) === 10;
  }
  /** Writes the breaks or the space owed; called right before something visible. */
  function settle(): void {
    if (length > 0 && !isCellStart) {
      if (breaks > 0) push(breaks > 1 && !endsWithLineFeed() ? '\n\n' : '\n');
      else if (isSpaceOwed) push(' ');
    }
    breaks = 0;
    isSpaceOwed = false;
    isCellStart = false;
    isBlankLine = false;
  }
  function visible(text: string): void {
    if (preDepth > 0) {
      settle();
      push(text);
      return;
    }
    const parts = text.split(/[\t\n\f\r \u00a0]+/);
    for (let at = 0; at < parts.length; at++) {
      if (at > 0) isSpaceOwed = true;
      if (parts[at] === '') continue;
      settle();
      push(parts[at]!);
    }
    if (parts[parts.length - 1] === '' && text.indexOf('\u00a0') >= 0) isBlankLine = true;
  }
  function lineBreak(wanted: number): void {
    breaks = Math.max(breaks, isBlankLine ? 2 : wanted);
  }
  function cell(): void {
    const before = cells[cells.length - 1]!;
    cells[cells.length - 1] = before + 1;
    if (before > 0) push('\t');
    else if (length > 0 && !endsWithLineFeed() && !isCellStart) push('\n');
    breaks = 0;
    isSpaceOwed = false;
    isBlankLine = false;
    isCellStart = true;
  }
  function block(tag: Tag): void {
    if (tag.name === 'hr') hints.push({ at: length, kind: 'rule' });
    if (tag.name === 'pre') preDepth = Math.max(0, preDepth + (tag.isClosing ? -1 : 1));
    if (tag.name === 'tr' || (tag.name === 'table' && tag.isClosing)) isCellStart = false;
    if (tag.name === 'tr') cells[cells.length - 1] = 0;
    if (tag.name === 'table' && !tag.isClosing) cells.push(0);
    if (tag.name === 'table' && tag.isClosing && cells.length > 1) cells.pop();
    lineBreak(tag.name === 'hr' ? 2 : 1);
  }
  function nest(tag: Tag): void {
    if (!tag.isClosing) {
      const kind = zoneMark(tag);
      if (kind !== null) hints.push({ at: length, kind });
      if (open.length < DEEPEST) open.push({ name: tag.name, kind });
      return;
    }
    const top = open[open.length - 1];
    if (top === undefined || top.name !== tag.name) return;
    open.pop();
    if (top.kind === 'quoted') hints.push({ at: length, kind: 'quoted-end' });
    if (top.kind === 'signature') hints.push({ at: length, kind: 'signature-end' });
  }
  function readableAttributes(tag: Tag): void {
    for (const name of READABLE) {
      const value = tag.attributes.get(name);
      if (value === undefined || (name === 'value' && tag.name !== 'input')) continue;
      isSpaceOwed = true;
      visible(decodeEntities(value));
      isSpaceOwed = true;
    }
  }

  return {
    text: (raw) => visible(decodeEntities(raw)),
    tag(tag) {
      const name = tag.name;
      if (name === 'br') breaks = isBlankLine ? 2 : breaks + 1;
      else if (name === 'td' || name === 'th') {
        if (!tag.isClosing) cell();
      } else if (SPACED[name] === true) lineBreak(tag.isClosing || isTight(tag) ? 1 : 2);
      else if (BLOCKS[name] === true) block(tag);
      if (name === 'div' || name === 'blockquote') nest(tag);
      if (!tag.isClosing && tag.attributes.size > 0) readableAttributes(tag);
    },
    place: () => ({ piece: pieces.length, at: length }),
    since(place) {
      const raw = pieces.slice(place.piece).join('');
      const text = raw.replace(/^\s{1,3}/, '');
      const start = place.at + raw.length - text.length;
      return { start, end: start + text.length, text };
    },
    finish: () => ({ text: pieces.join(''), hints }),
  };
}

function words(list: string): { readonly [name: string]: true } {
  const set: { [name: string]: true } = {};
  for (const word of list.split(' ')) set[word] = true;
  return set;
}

function zoneMark(tag: Tag): ZoneHintKind | null {
  if (tag.name === 'blockquote' && /^cite$/i.test(tag.attributes.get('type') ?? ''))
    return 'quoted';
  const names = `${tag.attributes.get('id') ?? ''} ${tag.attributes.get('class') ?? ''}`;
  if (names.length < 3) return null;
  const folded = names.slice(0, 200).toLowerCase();
  const found = MARKS.find(([pattern]) => pattern.test(folded));
  return found === undefined ? null : found[1];
}

/** Does the paragraph stand close to the one before it? Word writes margins of zero. */
function isTight(tag: Tag): boolean {
  const style = (tag.attributes.get('style') ?? '').slice(0, 300);
  const className = (tag.attributes.get('class') ?? '').slice(0, 100);
  return /(^|\s)(x_){0,9}mso/i.test(className) || /margin(-top)?\s{0,3}:\s{0,3}0/i.test(style);
}
