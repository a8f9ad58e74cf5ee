/**
 * What the groups and characters of RTF mean for text, as tables (RTF Specification 1.9.1).
 * A destination is skipped, or its text stands under a label; those not listed belong to the text around.
 */

function list(names: string, value: string): { [name: string]: string } {
  const found: { [name: string]: string } = Object.create(null);
  for (const name of names.split(' ')) found[name] = value;
  return found;
}

/** The label that stands for "leave out". */
export const SKIP = '-';

/** The label of markup in RTF that was made from HTML. */
export const HTML = 'html';

export const DESTINATIONS: { readonly [word: string]: string } = Object.assign(
  list(
    'fonttbl colortbl stylesheet pict listtable listoverridetable rsidtbl generator latentstyles themedata colorschememapping datastore xmlnstbl pgptbl mmathPr wgrffmtfilter panose falt blipuid picprop nonshppict objclass revtbl filetbl ftnsep ftnsepc aftnsep aftnsepc sn oldcprops datafield fontemb',
    SKIP,
  ),
  list('header headerl headerr headerf', 'header'),
  list('footer footerl footerr footerf', 'footer'),
  list('footnote', 'footnote'),
  list('annotation atnauthor atnid', 'comment'),
  list(
    'info title subject author manager company operator category keywords comment doccomm hlinkbase userprops propname staticval',
    'properties',
  ),
  list(
    'fldinst docvar formfield ffname ffdeftext fftype ffl ffhelptext ffstattext bkmkstart bkmkend xmlopen xmlattrname xmlattrvalue',
    'field',
  ),
  list('shptxt', 'text box'),
  list('htmltag', HTML),
);

/** Control words that stand for characters. */
export const CHARACTERS: { readonly [word: string]: string } = Object.assign(
  list('par line page sect column softline row nestrow sbkpage', '\n'),
  list('tab cell nestcell', '\t'),
  list('emdash', '—'),
  list('endash', '–'),
  list('bullet', '•'),
  list('lquote', '‘'),
  list('rquote', '’'),
  list('ldblquote', '“'),
  list('rdblquote', '”'),
  list('emspace enspace qmspace', ' '),
);

/** Windows character sets of fonts (`\fcharset`) → code page. */
export const CHARSETS: { readonly [charset: string]: string } = {
  '0': '1252',
  '77': 'macintosh',
  '161': '1253',
  '162': '1254',
  '204': '1251',
  '238': '1250',
  '254': '437',
  '255': '850',
};
