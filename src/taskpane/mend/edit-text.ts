/**
 * The mends of a body: hide a value, take it out, cut a stretch, put a text on top. Source in, source out.
 *
 * Everything that is not part of the change stays as it was, byte for byte: markup, entities, images.
 * Nothing here talks to Outlook or knows a policy.
 */
import { readHtml, readPlain, tagAt, type SourceText, type Tag } from './html-text';

export type BodyType = 'html' | 'text';

export interface Body {
  readonly type: BodyType;
  readonly source: string;
}

/** Stands for each hidden letter or digit: the shape stays, so that the reader sees what was there. */
const HIDDEN = '•';
/** Characters between two digits of one value, if it has no more there itself; all spaces, breaks and cells are one. */
const WIDEST_GAP = 3;

export function readBody(body: Body): SourceText {
  return body.type === 'html' ? readHtml(body.source) : readPlain(body.source);
}

/** Hides each occurrence of `value`; null when the body does not hold it (any more). */
export function hideValue(body: Body, value: string): Body | null {
  return replaceValue(body, value, (source, match) =>
    match.map((i) => ({ start: source.from[i]!, end: source.to[i]!, by: HIDDEN })),
  );
}

/** Takes each occurrence of `value` out, separators included, markup inside it kept. */
export function removeValue(body: Body, value: string): Body | null {
  return replaceValue(body, value, (source, match) => {
    const changes = [];
    for (let i = match[0]!; i <= match[match.length - 1]!; i++) {
      if (source.to[i]! > source.from[i]!) {
        changes.push({ start: source.from[i]!, end: source.to[i]!, by: '' });
      }
    }
    return changes;
  });
}

/** Puts a plain text before everything else in the body. */
export function insertOnTop(body: Body, text: string): Body {
  if (body.type === 'text') return { ...body, source: `${text}\n\n${body.source}` };
  const at = afterBodyTag(body.source);
  const lines = text.split('\n').map((line) => (line === '' ? '<br>' : escapeHtml(line)));
  const block = lines.map((line) => `<div>${line}</div>`).join('');
  return {
    ...body,
    source: `${body.source.slice(0, at)}${block}<div><br></div>${body.source.slice(at)}`,
  };
}

/**
 * Cuts [start, end) of the source. Tags that close something opened before, or open something closed
 * after, stay, so that what is left nests as before.
 */
export function cutSource(body: Body, start: number, end: number): Body {
  const inside = body.type === 'html' ? unbalancedTags(body.source, start, end) : '';
  return { ...body, source: body.source.slice(0, start) + inside + body.source.slice(end) };
}

/**
 * Where in the source the checked text has reached `offset`: the places are matched by what stands
 * there, since the check's text and the source differ in spaces. Null when it is not found.
 */
export function sourceOffset(
  source: SourceText,
  checkedText: string,
  offset: number,
): number | null {
  const wanted = squeeze(checkedText.slice(offset, offset + 400)).slice(0, 60);
  if (wanted === '') return null;
  const expected = squeeze(checkedText.slice(0, offset)).length;
  const places: number[] = [];
  let packed = '';
  for (let i = 0; i < source.text.length; i++) {
    if (isSpace(source.text[i]!)) continue;
    packed += source.text[i]!;
    places.push(source.from[i]!);
  }
  let best = packed.indexOf(wanted);
  for (let next = best; next >= 0; next = packed.indexOf(wanted, next + 1)) {
    if (Math.abs(next - expected) < Math.abs(best - expected)) best = next;
  }
  return best < 0 ? null : places[best]!;
}

/** Moves a cut's start over the opening tags and rules right before it, so that no empty frame is left. */
export function widenStart(html: string, start: number): number {
  let at = start;
  for (;;) {
    let end = at;
    while (end > 0 && isSpace(html[end - 1]!)) end--;
    const open = html[end - 1] === '>' ? html.lastIndexOf('<', end - 1) : -1;
    const tag = open < 0 ? null : tagAt(html, open);
    if (tag === null || tag.end !== end || !(tag.opens || tag.name === '!')) return at;
    if (tag.name === 'body' || tag.name === 'html' || tag.name === 'br') return at;
    at = open;
  }
}

// --- Below: finding the value, applying changes ---------------------------------------------------

interface Change {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

function replaceValue(
  body: Body,
  value: string,
  changesFor: (source: SourceText, match: readonly number[]) => readonly Change[],
): Body | null {
  const source = readBody(body);
  const changes = findValue(source.text, value).reduce<readonly Change[]>(
    (all, match) => all.concat(changesFor(source, match)),
    [],
  );
  if (changes.length === 0) return null;
  let result = '';
  let at = 0;
  for (const change of changes) {
    result += body.source.slice(at, change.start) + change.by;
    at = change.end;
  }
  return { ...body, source: result + body.source.slice(at) };
}

/** The letters and digits of each occurrence, as indices into `text`. Separators may differ. */
function findValue(text: string, value: string): number[][] {
  const wanted: string[] = [];
  const widest: number[] = [];
  let gap = '';
  for (let i = 0; i < value.length; i++) {
    if (!isWord(value[i]!)) gap += value[i]!;
    else {
      wanted.push(value[i]!);
      widest.push(Math.max(WIDEST_GAP, widthOf(gap)));
      gap = '';
    }
  }
  const places: number[] = [];
  for (let i = 0; i < text.length; i++) if (isWord(text[i]!)) places.push(i);
  const found: number[][] = [];
  if (wanted.length === 0) return found;
  let next = 0;
  while (next + wanted.length <= places.length) {
    const match = matchAt(text, places, next, { wanted, widest });
    if (match === null) next++;
    else {
      found.push(match);
      next += wanted.length;
    }
  }
  return found;
}

function matchAt(
  text: string,
  places: readonly number[],
  at: number,
  { wanted, widest }: { readonly wanted: readonly string[]; readonly widest: readonly number[] },
): number[] | null {
  const match: number[] = [];
  for (let i = 0; i < wanted.length; i++) {
    const place = places[at + i]!;
    if (text[place] !== wanted[i]) return null;
    const gap = i > 0 ? text.slice(places[at + i - 1]! + 1, place) : '';
    if (widthOf(gap) > widest[i]!) return null;
    match.push(place);
  }
  // Not in the middle of a longer number or word.
  const touchesBefore = at > 0 && places[at - 1] === match[0]! - 1;
  const touchesAfter = places[at + wanted.length] === match[match.length - 1]! + 1;
  return touchesBefore || touchesAfter ? null : match;
}

function widthOf(gap: string): number {
  return gap.replace(/\s+/g, ' ').length;
}

function isWord(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code >= 0x30 && code <= 0x39) return true;
  return character.toLowerCase() !== character.toUpperCase();
}

function isSpace(character: string): boolean {
  return /\s|\u200b|\u00ad|\ufeff/.test(character);
}

function squeeze(text: string): string {
  return text.replace(/[\s\u200b\u00ad\ufeff]+/g, '');
}

function afterBodyTag(html: string): number {
  const at = html.toLowerCase().indexOf('<body');
  const tag = at < 0 ? null : tagAt(html, at);
  return tag === null ? 0 : tag.end;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

const VOID_TAGS = 'area base br col embed hr img input link meta source track wbr'.split(' ');

function unbalancedTags(html: string, start: number, end: number): string {
  const open: Tag[] = [];
  const kept: Tag[] = [];
  for (let at = html.indexOf('<', start); at >= 0 && at < end; at = html.indexOf('<', at)) {
    const tag = tagAt(html, at);
    if (tag === null) {
      at++;
      continue;
    }
    at = tag.end;
    if (tag.name === '!' || VOID_TAGS.indexOf(tag.name) >= 0) continue;
    if (tag.opens) open.push(tag);
    else {
      const partner = open.map((earlier) => earlier.name).lastIndexOf(tag.name);
      if (partner >= 0) open.splice(partner, 1);
      else kept.push(tag);
    }
  }
  const sorted = [...kept, ...open].sort((a, b) => a.start - b.start);
  return sorted.map((tag) => html.slice(tag.start, tag.end)).join('');
}
