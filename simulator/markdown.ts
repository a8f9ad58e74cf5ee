/**
 * The Markdown that an alert dialog understands, as a small tree: bold, italic, bullets, numbered lists,
 * https links, line breaks, backslash escapes. Everything else is plain text; no HTML ever comes out.
 *
 * Source: Microsoft's page on Smart Alerts, "Limitations". How Outlook draws each is assumed.
 */

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string };

export interface Block {
  readonly kind: 'paragraph' | 'bullets' | 'numbers';
  /** One entry a paragraph, or one an item. */
  readonly lines: readonly (readonly Inline[])[];
}

const BULLET = /^ {0,3}[-*] +(\S.*)$/;
const NUMBERED = /^ {0,3}\d{1,3}\. +(\S.*)$/;

export function parseMarkdown(markdown: string): readonly Block[] {
  const blocks: { kind: Block['kind']; lines: (readonly Inline[])[] }[] = [];
  for (const line of markdown.split(/\r\n|\r|\n/)) {
    if (line.trim() === '') continue;
    const bullet = BULLET.exec(line);
    const numbered = NUMBERED.exec(line);
    const kind = bullet !== null ? 'bullets' : numbered !== null ? 'numbers' : 'paragraph';
    const content = parseInline((bullet ?? numbered)?.[1] ?? line);
    const last = blocks[blocks.length - 1];
    if (last !== undefined && kind !== 'paragraph' && last.kind === kind) last.lines.push(content);
    else blocks.push({ kind, lines: [content] });
  }
  return blocks;
}

/** Tried in this order at each place; each takes at most one line's length. */
const INLINE: readonly {
  readonly shape: RegExp;
  readonly make: (match: RegExpExecArray) => Inline;
}[] = [
  {
    // \* shows a star
    shape: /^\\([\\`*_{}[\]()#+\-.!<>&])/,
    make: (match) => ({ kind: 'text', text: match[1] ?? '' }),
  },
  {
    // **bold** or __bold__
    shape: /^(\*\*|__)((?:[^\\*_]|\\.){1,500}?)\1/,
    make: (match) => ({ kind: 'strong', text: unescape(match[2] ?? '') }),
  },
  {
    // *italic* or _italic_
    shape: /^([*_])((?:[^\\*_]|\\.){1,500}?)\1/,
    make: (match) => ({ kind: 'emphasis', text: unescape(match[2] ?? '') }),
  },
  {
    // [text](https://address)
    shape: /^\[((?:[^\\[\]]|\\.){1,500})\]\((https:\/\/[^\s()<>]{1,2000})\)/,
    make: (match) => ({ kind: 'link', text: unescape(match[1] ?? ''), href: match[2] ?? '' }),
  },
];

function parseInline(line: string): readonly Inline[] {
  const pieces: Inline[] = [];
  let plain = '';
  const flush = (): void => {
    if (plain !== '') pieces.push({ kind: 'text', text: plain });
    plain = '';
  };
  for (let at = 0; at < line.length;) {
    const found = inlineAt(line, at);
    if (found === null || found.piece.kind === 'text') {
      plain += found === null ? line.charAt(at) : found.piece.text;
    } else {
      flush();
      pieces.push(found.piece);
    }
    at += found?.length ?? 1;
  }
  flush();
  return pieces;
}

function inlineAt(line: string, at: number): { piece: Inline; length: number } | null {
  if (!'\\*_['.includes(line.charAt(at))) return null;
  const rest = line.slice(at, at + 2_600);
  for (const { shape, make } of INLINE) {
    const match = shape.exec(rest);
    if (match !== null) return { piece: make(match), length: match[0].length };
  }
  return null;
}

function unescape(text: string): string {
  return text.replace(/\\(.)/g, '$1');
}

/** The same without marks, for the log. */
export function markdownText(markdown: string): string {
  return parseMarkdown(markdown)
    .flatMap(({ lines }) => lines.map((line) => line.map(({ text }) => text).join('')))
    .join('\n');
}
