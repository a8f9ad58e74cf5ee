/**
 * The characters that a reader of an HTML body sees, each with the place in the source that it comes from.
 *
 * It is what lets a mend change single characters and leave every other byte of the body alone. It
 * does not decide what is quoted or hidden: zones come from the check. A tolerant walk, one pass, no
 * parse tree: what it does not understand it skips.
 */

export interface SourceText {
  /** What is read; a block starts a new line, a cell a tab. */
  readonly text: string;
  /** For each character of `text`: where it begins and ends in the source; equal for breaks of ours. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Content of these is never read as text. */
const UNREAD = ['script', 'style', 'title', 'head', 'xml', 'noscript', 'template'];
const CELLS = ['td', 'th'];
const BLOCKS =
  'p div br tr table ul ol li dl dt dd blockquote pre hr h1 h2 h3 h4 h5 h6 section article header footer body'.split(
    ' ',
  );
/** Longest entity taken seriously: `&thetasym;` and numbers. */
const ENTITY_LENGTH = 12;

/** Reads an HTML body. */
export function readHtml(html: string): SourceText {
  const from: number[] = [];
  const to: number[] = [];
  let text = '';
  const put = (characters: string, start: number, end: number): void => {
    for (let i = 0; i < characters.length; i++) {
      from.push(start);
      to.push(end);
    }
    text += characters;
  };
  let at = 0;
  while (at < html.length) {
    const character = html[at]!;
    if (character === '<') {
      const tag = tagAt(html, at);
      if (tag === null) put(character, at, ++at);
      else {
        if (CELLS.indexOf(tag.name) >= 0) put('\t', at, at);
        else if (BLOCKS.indexOf(tag.name) >= 0) put('\n', at, at);
        at = tag.opens && UNREAD.indexOf(tag.name) >= 0 ? closingOf(html, tag) : tag.end;
      }
    } else if (character === '&') {
      const entity = entityAt(html, at);
      put(entity.text, at, entity.end);
      at = entity.end;
    } else put(character, at, ++at);
  }
  return { text, from, to };
}

/** Reads a plain body: each character is its own source. */
export function readPlain(text: string): SourceText {
  const from: number[] = [];
  const to: number[] = [];
  for (let i = 0; i < text.length; i++) {
    from.push(i);
    to.push(i + 1);
  }
  return { text, from, to };
}

export interface Tag {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly opens: boolean;
}

/** The tag, comment or declaration at this `<`, or null when it is only a character. */
export function tagAt(html: string, at: number): Tag | null {
  if (html.startsWith('<!--', at)) {
    const end = html.indexOf('-->', at + 4);
    return { name: '!', start: at, end: end < 0 ? html.length : end + 3, opens: false };
  }
  const closes = html[at + 1] === '/';
  const nameStart = closes ? at + 2 : at + 1;
  const first = html.charCodeAt(nameStart);
  if (!isLetter(first)) {
    const isDeclaration = html[at + 1] === '!' || html[at + 1] === '?';
    return isDeclaration ? { name: '!', start: at, end: tagEnd(html, at), opens: false } : null;
  }
  let nameEnd = nameStart;
  while (nameEnd < html.length && !/[\s/>]/.test(html[nameEnd]!)) nameEnd++;
  const name = html.slice(nameStart, nameEnd).toLowerCase();
  return { name, start: at, end: tagEnd(html, at), opens: !closes };
}

/** Past the `>` that ends the tag; one inside quotes does not. */
function tagEnd(html: string, at: number): number {
  let quote = '';
  for (let i = at + 1; i < html.length; i++) {
    const character = html[i]!;
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") {
      // A quote that is not a value (`<p">`) would swallow the rest: only after `=`.
      if (/=\s{0,8}$/.test(html.slice(Math.max(at, i - 9), i))) quote = character;
    } else if (character === '>') return i + 1;
  }
  return html.length;
}

function closingOf(html: string, tag: Tag): number {
  const closing = `</${tag.name}`;
  let at = tag.end;
  while (at < html.length) {
    const next = html.indexOf('</', at);
    if (next < 0) return html.length;
    if (html.slice(next, next + closing.length).toLowerCase() === closing)
      return tagEnd(html, next);
    at = next + 2;
  }
  return html.length;
}

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** `&nbsp;` in Latin-1 order from U+00A0; the rest of HTML's names do not occur in numbers and words. */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
    ' ',
  );
const NAMED: { readonly [name: string]: string } = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  bull: '•',
  OElig: 'Œ',
  oelig: 'œ',
  euro: '€',
};

function entityAt(html: string, at: number): { readonly text: string; readonly end: number } {
  const literal = { text: '&', end: at + 1 };
  const end = html.slice(at, at + ENTITY_LENGTH).indexOf(';');
  if (end < 0) return literal;
  const name = html.slice(at + 1, at + end);
  const text = name[0] === '#' ? numbered(name) : named(name);
  return text === null ? literal : { text, end: at + end + 1 };
}

function numbered(name: string): string | null {
  const isHex = name[1] === 'x' || name[1] === 'X';
  const code = isHex ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}

function named(name: string): string | null {
  const latin = LATIN.indexOf(name);
  if (latin >= 0) return String.fromCharCode(0xa0 + latin);
  return NAMED[name] ?? null;
}
