/**
 * Glyph names to characters, as fonts without a ToUnicode map name them: Latin letters, digits, punctuation.
 *
 * Names that Adobe's list shares with HTML (`eacute`, `Ccaron`) come from the table of entities. `uni0041`,
 * `u1F600`, `f_i` and `one.oldstyle` are taken apart. A name that says nothing (`g12`) gives null.
 * Source: Adobe Glyph List specification 1.7, section 2; ISO 32000-1:2008, annex D.
 */
import { decodeEntities } from '../../core/html/html-entities';

/** Names of 0x20 to 0x7E in order; letters stand for themselves. */
const ASCII =
  'space exclam quotedbl numbersign dollar percent ampersand quotesingle parenleft parenright asterisk plus comma hyphen period slash zero one two three four five six seven eight nine colon semicolon less equal greater question at ' +
  'A B C D E F G H I J K L M N O P Q R S T U V W X Y Z bracketleft backslash bracketright asciicircum underscore grave ' +
  'a b c d e f g h i j k l m n o p q r s t u v w x y z braceleft bar braceright asciitilde';

const OTHERS: { readonly [name: string]: string } = Object.assign(Object.create(null), {
  quoteleft: '‘',
  quoteright: '’',
  quotedblleft: '“',
  quotedblright: '”',
  quotesinglbase: '‚',
  quotedblbase: '„',
  guillemotleft: '«',
  guillemotright: '»',
  guilsinglleft: '‹',
  guilsinglright: '›',
  endash: '–',
  emdash: '—',
  minus: '−',
  sfthyphen: '\u00ad',
  softhyphen: '\u00ad',
  hyphenminus: '-',
  nbspace: '\u00a0',
  nonbreakingspace: '\u00a0',
  ellipsis: '…',
  bullet: '•',
  periodcentered: '·',
  middot: '·',
  dagger: '†',
  daggerdbl: '‡',
  perthousand: '‰',
  trademark: '™',
  registered: '®',
  copyright: '©',
  degree: '°',
  section: '§',
  paragraph: '¶',
  sterling: '£',
  currency: '¤',
  brokenbar: '¦',
  exclamdown: '¡',
  questiondown: '¿',
  ordfeminine: 'ª',
  ordmasculine: 'º',
  onesuperior: '¹',
  twosuperior: '²',
  threesuperior: '³',
  onehalf: '½',
  onequarter: '¼',
  threequarters: '¾',
  multiply: '×',
  plusminus: '±',
  logicalnot: '¬',
  mu: 'µ',
  AE: 'Æ',
  ae: 'æ',
  OE: 'Œ',
  oe: 'œ',
  germandbls: 'ß',
  Eth: 'Ð',
  eth: 'ð',
  Thorn: 'Þ',
  thorn: 'þ',
  Euro: '€',
  euro: '€',
  Scaron: 'Š',
  scaron: 'š',
  Ydieresis: 'Ÿ',
  Zcaron: 'Ž',
  zcaron: 'ž',
  Lslash: 'Ł',
  lslash: 'ł',
  dotlessi: 'ı',
  Idotaccent: 'İ',
  Idot: 'İ',
  florin: 'ƒ',
  fraction: '⁄',
  circumflex: 'ˆ',
  tilde: '˜',
  caron: 'ˇ',
  breve: '˘',
  dotaccent: '˙',
  ring: '˚',
  ogonek: '˛',
  hungarumlaut: '˝',
  dieresis: '¨',
  acute: '´',
  cedilla: '¸',
  macron: '¯',
  ff: 'ff',
  fi: 'fi',
  fl: 'fl',
  ffi: 'ffi',
  ffl: 'ffl',
  IJ: 'IJ',
  ij: 'ij',
  abreve: 'ă',
  Abreve: 'Ă',
  aogonek: 'ą',
  Aogonek: 'Ą',
  cacute: 'ć',
  Cacute: 'Ć',
  ccaron: 'č',
  Ccaron: 'Č',
  dcaron: 'ď',
  Dcaron: 'Ď',
  dcroat: 'đ',
  Dcroat: 'Đ',
  ecaron: 'ě',
  Ecaron: 'Ě',
  eogonek: 'ę',
  Eogonek: 'Ę',
  gbreve: 'ğ',
  Gbreve: 'Ğ',
  nacute: 'ń',
  Nacute: 'Ń',
  ncaron: 'ň',
  Ncaron: 'Ň',
  ohungarumlaut: 'ő',
  Ohungarumlaut: 'Ő',
  rcaron: 'ř',
  Rcaron: 'Ř',
  sacute: 'ś',
  Sacute: 'Ś',
  scedilla: 'ş',
  Scedilla: 'Ş',
  scommaaccent: 'ș',
  Scommaaccent: 'Ș',
  tcaron: 'ť',
  Tcaron: 'Ť',
  tcommaaccent: 'ț',
  Tcommaaccent: 'Ț',
  uhungarumlaut: 'ű',
  Uhungarumlaut: 'Ű',
  uring: 'ů',
  Uring: 'Ů',
  zacute: 'ź',
  Zacute: 'Ź',
  zdotaccent: 'ż',
  Zdotaccent: 'Ż',
});

const NAMES: { [name: string]: string } = Object.assign(Object.create(null), OTHERS);
ASCII.split(' ').forEach((name, index) => {
  NAMES[name] = String.fromCharCode(0x20 + index);
});

/** The text of a glyph name, or null when the name does not tell. */
export function textOfGlyph(name: string): string | null {
  const known = NAMES[name];
  if (known !== undefined) return known;
  if (name === '' || name.charAt(0) === '.') return null;
  const dot = name.indexOf('.');
  if (dot > 0) return textOfGlyph(name.slice(0, dot));
  const unicode = /^(?:uni([0-9A-F]{4})|u([0-9A-F]{4,6}))/.exec(name);
  if (unicode !== null) return pointText(parseInt(unicode[1] ?? unicode[2], 16));
  if (/^[A-Za-z]{1,8}(?:_[A-Za-z]{1,8}){1,3}$/.test(name)) return joined(name.split('_'));
  const latin = accented(name);
  if (latin !== null) return latin;
  // TeX and old converters: small capitals and old-style digits under other endings.
  const style = /^(.{1,20})(?:small|oldstyle|inferior|superior|fitted|tab)$/.exec(name);
  return style === null ? null : (NAMES[style[1].toLowerCase()] ?? null);
}

function joined(names: readonly string[]): string | null {
  let text = '';
  for (const name of names) {
    const piece = NAMES[name] ?? accented(name);
    if (piece === null) return null;
    text += piece;
  }
  return text;
}

const ENDINGS: { readonly [adobe: string]: string } = {
  dieresis: 'uml',
  circumflex: 'circ',
  cedilla: 'cedil',
};

/** `Edieresis` is `&Euml;`: letter and accent under other endings. */
function accented(name: string): string | null {
  const parts = /^([A-Za-z])(acute|grave|circumflex|dieresis|tilde|ring|cedilla|slash)$/.exec(name);
  if (parts === null) return null;
  const entity = `&${parts[1]}${ENDINGS[parts[2]] ?? parts[2]};`;
  const text = decodeEntities(entity);
  return text === entity ? null : text;
}

export function pointText(point: number): string | null {
  if (!(point > 0 && point <= 0x10ffff) || (point >= 0xd800 && point < 0xe000)) return null;
  if (point >= 0xfb00 && point <= 0xfb04) return ['ff', 'fi', 'fl', 'ffi', 'ffl'][point - 0xfb00];
  return String.fromCodePoint(point);
}
