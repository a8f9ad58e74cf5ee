/**
 * Reads one tag of HTML: its name, its attributes and where it ends.
 *
 * Tolerant like a browser (unquoted values, stray quotes, missing spaces); it looks at each character
 * of the tag once. It knows no tag by name: what one means is said in `html-layout.ts`.
 * Source: HTML Standard 13.2.5, tag and attribute states.
 */

export interface Tag {
  /** Lower-case. */
  readonly name: string;
  readonly isClosing: boolean;
  /** Lower-case names; values raw (character references not yet decoded). First one of a name counts. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Just past the `>`. */
  readonly end: number;
}

/** Attributes that this product reads; all others are stepped over. */
const READ = ['alt', 'class', 'href', 'id', 'style', 'title', 'type', 'value'];

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/** Is there a tag at this `<`? `a < b` is text. */
export function isTagStart(html: string, at: number): boolean {
  const code = html.charCodeAt(at + 1);
  const first = code === 47 ? html.charCodeAt(at + 2) : code;
  return (first >= 97 && first <= 122) || (first >= 65 && first <= 90);
}

/** Reads the tag that starts at this `<`; null when the text ends before the tag does. */
export function readTag(html: string, at: number): Tag | null {
  const isClosing = html.charCodeAt(at + 1) === 47;
  const nameStart = at + (isClosing ? 2 : 1);
  let pos = nameStart;
  const limit = html.length;
  while (pos < limit && !isNameEnd(html.charCodeAt(pos))) pos++;
  const name = html.slice(nameStart, Math.min(pos, nameStart + 40)).toLowerCase();
  let attributes: Map<string, string> | null = null;
  while (pos < limit) {
    const code = html.charCodeAt(pos);
    if (code === 62)
      return { name, isClosing, attributes: attributes ?? NO_ATTRIBUTES, end: pos + 1 };
    if (isSpace(code) || code === 47) {
      pos++;
      continue;
    }
    const attribute = readAttribute(html, pos, limit);
    pos = attribute.end;
    if (READ.indexOf(attribute.name) < 0) continue;
    attributes = attributes ?? new Map<string, string>();
    if (!attributes.has(attribute.name)) attributes.set(attribute.name, attribute.value);
  }
  return null;
}

interface Attribute {
  readonly name: string;
  readonly value: string;
  readonly end: number;
}

function readAttribute(html: string, start: number, limit: number): Attribute {
  let pos = start + 1;
  while (pos < limit && !isNameEnd(html.charCodeAt(pos)) && html.charCodeAt(pos) !== 61) pos++;
  const name = html.slice(start, Math.min(pos, start + 20)).toLowerCase();
  while (pos < limit && isSpace(html.charCodeAt(pos))) pos++;
  if (html.charCodeAt(pos) !== 61) return { name, value: '', end: pos };
  pos++;
  while (pos < limit && isSpace(html.charCodeAt(pos))) pos++;
  const quote = html.charCodeAt(pos);
  if (quote === 34 || quote === 39) {
    const close = html.indexOf(quote === 34 ? '"' : "'", pos + 1);
    const end = close < 0 ? limit : close;
    return { name, value: html.slice(pos + 1, end), end: Math.min(limit, end + 1) };
  }
  const valueStart = pos;
  while (pos < limit && !isSpace(html.charCodeAt(pos)) && html.charCodeAt(pos) !== 62) pos++;
  return { name, value: html.slice(valueStart, pos), end: pos };
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

function isNameEnd(code: number): boolean {
  return code === 62 || code === 47 || isSpace(code);
}
