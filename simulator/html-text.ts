/**
 * A body as text and text as a body: what the stand-in answers for the two coercion types.
 *
 * Real clients differ here from one another; this is a plain reading, marked "assumed".
 * Not a sanitiser: nothing it returns is put into a page unescaped.
 */

const BLOCK = /<\/?(?:p|div|li|ul|ol|tr|table|h[1-6]|blockquote|pre|hr)(?:\s[^<>]{0,2000})?>/gi;
const ENTITIES: { readonly [name: string]: string } = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

export function htmlToText(html: string): string {
  return html
    .replace(/<(style|script|head)\b[^<>]{0,2000}>[\s\S]*?<\/\1>/gi, '')
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<\/?t[dh](?:\s[^<>]{0,2000})?>/gi, '\t')
    .replace(BLOCK, '\n')
    .replace(/<[^<>]{0,5000}>/g, '')
    .replace(/&(#?[a-z0-9]{1,8});/gi, (whole: string, name: string) => entity(name) ?? whole)
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
}

function entity(name: string): string | undefined {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()];
  const isHex = name[1] === 'x' || name[1] === 'X';
  const code = isHex ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** Text as paragraphs, one a line. */
export function textToHtml(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => `<div>${line === '' ? '<br>' : escapeHtml(line)}</div>`)
    .join('');
}

/** Classic Outlook gives Word's document around the text: a head with styles that are not text (assumed); once. */
export function wordDocument(html: string): string {
  const isSection = html.startsWith('<div class=WordSection1>');
  const section = isSection ? html : `<div class=WordSection1>${html}</div>`;
  return (
    '<html xmlns:o="urn:schemas-microsoft-com:office:office" ' +
    'xmlns:w="urn:schemas-microsoft-com:office:word"><head>' +
    '<meta name=Generator content="Microsoft Word 15 (filtered medium)"><style><!--\n' +
    '@font-face {font-family:Aptos; panose-1:2 11 0 4 2 2 2 2 2 4;}\n' +
    'p.MsoNormal, li.MsoNormal {margin:0cm; font-size:11.0pt;}\n--></style></head>' +
    `<body lang=EN-US>${section}</body></html>`
  );
}
