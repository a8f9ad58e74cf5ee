/**
 * HTML of a mail body to text with structure: blocks and rows become line feeds, cells tabs.
 *
 * A tokenizer of our own, because classic Outlook has no DOM. Iterative and linear: each character is
 * looked at a bounded number of times, whatever the nesting or damage. Comments, styles and scripts
 * are dropped; hidden elements, alternative texts and titles are kept, since the recipient gets them.
 * It lays nothing out and runs nothing. What it notes for `zones.ts`: where quotes, signatures and
 * rules of the mail programs stand.
 * Sources: HTML Standard 13.2 (tokenisation); bodies of Outlook, Gmail, Apple Mail and Thunderbird.
 */
import type { Budget } from '../budget';
import { decodeEntities } from './html-entities';
import { isTagStart, readTag, type Tag } from './html-tags';
import { createLayout, type TextPlace } from './html-layout';
import type { ZoneHint } from '../zones/zone-lines';

export interface HtmlLink {
  /** As written, character references decoded; may be relative, `mailto:` or `cid:`. */
  readonly href: string;
  /** The visible text and where it stands in the text. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface HtmlText {
  readonly text: string;
  /** In order of position. */
  readonly hints: readonly ZoneHint[];
  readonly links: readonly HtmlLink[];
  /** True when the budget ended the reading early: the text is then a beginning only. */
  readonly isPartial: boolean;
}

/** Elements whose content is no text of the mail. */
const SKIPPED = ['style', 'script', 'title'];
/** Tags without an end that are looked into, each of which may cost a look at the whole rest; then `<` is text. */
const MOST_BROKEN_TAGS = 20;

/**
 * Turns HTML into text. Never throws; damaged HTML gives what a tolerant reader sees.
 * `htmlToText('<p>Geb. <b>5</b></p><tr><td>a<td>b').text` is `'Geb. 5\n\na\tb'`.
 */
export function htmlToText(html: string, budget?: Budget): HtmlText {
  const reader = createReader(html);
  let pos = 0;
  while (pos < html.length) {
    if (budget !== undefined && budget.isSpent()) return reader.result(true);
    const open = html.indexOf('<', pos);
    if (open < 0) break;
    if (open > pos) reader.text(pos, open);
    pos = reader.markup(open);
  }
  if (pos < html.length) reader.text(pos, html.length);
  return reader.result(false);
}

interface Reader {
  text(start: number, end: number): void;
  /** Reads what starts at this `<` and returns where to go on. */
  markup(open: number): number;
  result(isPartial: boolean): HtmlText;
}

function createReader(html: string): Reader {
  const layout = createLayout();
  const links: HtmlLink[] = [];
  let link: { readonly href: string; readonly place: TextPlace } | null = null;
  let brokenTags = 0;
  /** Ends that were looked for and do not come any more; without it a thousand openings scan the rest each. */
  const missing: { [ending: string]: true } = {};

  function closeLink(): void {
    if (link === null) return;
    links.push({ href: link.href, ...layout.since(link.place) });
    link = null;
  }

  function find(ending: string, from: number): number {
    if (missing[ending] === true) return -1;
    const at =
      ending[0] === '<' ? findClosing(html, ending.slice(2), from) : html.indexOf(ending, from);
    if (at < 0) missing[ending] = true;
    return at;
  }

  function apply(tag: Tag): number {
    if (tag.name === 'a') {
      closeLink();
      const href = tag.attributes.get('href');
      if (!tag.isClosing && href !== undefined)
        link = { href: decodeEntities(href).trim(), place: layout.place() };
    }
    layout.tag(tag);
    if (tag.isClosing || SKIPPED.indexOf(tag.name) < 0) return tag.end;
    const close = find(`</${tag.name}`, tag.end);
    return close < 0 ? tag.end : close;
  }

  return {
    text: (start, end) => layout.text(html.slice(start, end)),
    markup(open) {
      if (html.startsWith('<!--', open)) {
        const close = find('-->', open + 4);
        return close < 0 ? open + 4 : close + 3;
      }
      const next = html.charCodeAt(open + 1);
      if (next === 33 || next === 63) {
        // `<!DOCTYPE …>`, `<![if …]>` (its content shows), `<?xml …>`.
        const close = find('>', open + 2);
        return close < 0 ? open + 2 : close + 1;
      }
      if (isTagStart(html, open) && brokenTags < MOST_BROKEN_TAGS) {
        const tag = readTag(html, open);
        if (tag !== null) return apply(tag);
        brokenTags++;
      }
      layout.text('<');
      return open + 1;
    },
    result(isPartial) {
      closeLink();
      return { ...layout.finish(), links, isPartial };
    },
  };
}

/** Where `</name` stands, in any case. */
function findClosing(html: string, name: string, from: number): number {
  let at = html.indexOf('</', from);
  while (at >= 0) {
    if (html.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at;
    at = html.indexOf('</', at + 2);
  }
  return -1;
}
