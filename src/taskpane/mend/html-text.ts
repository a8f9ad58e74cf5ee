/**
 * The characters that a reader of an HTML body sees, each with the place in the source that it comes from.
 *
 * It is what lets a mend change single characters and leave every other byte of the body alone. It
 * does not decide what is quoted or hidden: zones come from the check. A tolerant walk, one pass, no
 * parse tree: what it does not understand it skips.
 */
import { decodeEntities } from '../../core/html/html-entities';
import { isTagStart, readTag } from '../../core/html/html-tags';

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
/** Longest character reference taken seriously. */
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
  if (html[at + 1] === '!' || html[at + 1] === '?') {
    const end = html.indexOf('>', at);
    return { name: '!', start: at, end: end < 0 ? html.length : end + 1, opens: false };
  }
  if (!isTagStart(html, at)) return null;
  const tag = readTag(html, at);
  // A tag without an end takes the rest with it: nothing behind it is shown, so nothing is changed.
  if (tag === null) return { name: '!', start: at, end: html.length, opens: false };
  return { name: tag.name, start: at, end: tag.end, opens: !tag.isClosing };
}

function closingOf(html: string, tag: Tag): number {
  const closing = `</${tag.name}`;
  let at = tag.end;
  while (at < html.length) {
    const next = html.indexOf('</', at);
    if (next < 0) return html.length;
    if (html.slice(next, next + closing.length).toLowerCase() === closing)
      return tagAt(html, next)?.end ?? html.length;
    at = next + 2;
  }
  return html.length;
}

/** The character reference at this `&`, or the `&` itself. */
function entityAt(html: string, at: number): { readonly text: string; readonly end: number } {
  const found = /^&(?:#[xX]?[0-9a-fA-F]{1,8}|[A-Za-z0-9]{1,10});?/.exec(
    html.slice(at, at + ENTITY_LENGTH),
  );
  const text = found === null ? '' : decodeEntities(found[0]);
  if (found === null || text === found[0]) return { text: '&', end: at + 1 };
  return { text, end: at + found[0].length };
}
