/** RTF: the places where a number hides, and its encodings. */
import type { Example } from '../example';

const NUMBER = '62.09.18-047.02';
const rtf = (inside: string): { text: string; encoding: string } => ({
  text: `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset238 Arial CE;}}{\\stylesheet{\\s0 Normal;}}\\pard Bonjour\\par ${inside}}`,
  encoding: 'windows-1252',
});
const at = (why: string, place: string, inside: string, needle = NUMBER): Example => ({
  why,
  name: 'a.rtf',
  file: rtf(inside),
  state: 'text',
  places: { [place]: needle },
});

export const EXAMPLES: readonly Example[] = [
  at('body, split over groups and lines', 'a.rtf', '62.09{\\b .18}\r\n-04{\\rtlch\\af0 7}.02\\par'),
  at('hidden text', 'a.rtf', `{\\v ${NUMBER}}`),
  at('table cell', 'a.rtf', `\\trowd\\cellx100 niss\\cell ${NUMBER}\\cell\\row`),
  at('header', 'header', `{\\headerr\\pard ${NUMBER}\\par}`),
  at('footer', 'footer', `{\\footer\\pard ${NUMBER}\\par}`),
  at('footnote', 'footnote', `texte{\\footnote\\pard ${NUMBER}}suite`),
  at('comment', 'comment', `{\\*\\atnauthor A}{\\*\\annotation\\pard ${NUMBER}}`),
  at('text box', 'text box', `{\\shp{\\*\\shpinst{\\shptxt\\pard ${NUMBER}\\par}}}`),
  at(
    'alternative text',
    'alternative text',
    `{\\shp{\\*\\shpinst{\\sp{\\sn wzDescription}{\\sv ${NUMBER}}}}}`,
  ),
  at('property', 'properties', `{\\info{\\subject ${NUMBER}}}`),
  at(
    'own property',
    'properties',
    `{\\*\\userprops{\\propname niss}\\proptype30{\\staticval ${NUMBER}}}`,
  ),
  at('field code', 'field', `{\\field{\\*\\fldinst QUOTE "${NUMBER}"}{\\fldrslt x}}`),
  at('form field', 'field', `{\\*\\formfield{\\fftype0{\\*\\ffdeftext ${NUMBER}}}}`),
  at('tracked deletion', 'deleted text', '62.09.{\\deleted 18}-047{\\revised 9}.02\\par'),
  at('code page', 'a.rtf', "\\'e9l\\'e8ve", 'élève'),
  at('code page of a font', 'a.rtf', "{\\f1 \\'e8}", 'č'),
  at(
    'Unicode with replacements',
    'a.rtf',
    "\\uc1 caf\\u233?{\\uc2\\u8364\\'80\\'80} fin",
    'café€ fin',
  ),
  at('non-breaking hyphen', 'a.rtf', '62.09.18\\_047.02', '62.09.18-047.02'),
  {
    why: 'binary data is stepped over',
    name: 'a.rtf',
    file: rtf('avant{\\pict\\bin4 }}}}}apr\\u232?s'),
    state: 'text',
    finds: ['avantaprès'],
  },
  {
    why: 'a number with a footnote mark in it stays whole',
    name: 'a.rtf',
    file: rtf('62.09.{\\footnote note}18-047.02'),
    state: 'text',
    finds: [NUMBER],
  },
  {
    why: 'RTF made from HTML is read as that page: its letters, its attributes, no tags',
    name: 'a.rtf',
    file: {
      text: `{\\rtf1\\ansi\\fromhtml1 \\deff0{\\fonttbl{\\f0\\fswiss Arial;}}{\\*\\htmltag64 <p title="${NUMBER}">}\\htmlrtf {\\htmlrtf0 Gen{\\*\\htmltag84 &egrave;}\\htmlrtf \\'e8\\htmlrtf0 ve, a{\\*\\htmltag84 &lt;}\\htmlrtf <\\htmlrtf0 b{\\*\\htmltag72 </p>}\\htmlrtf }\\htmlrtf0}`,
      encoding: 'windows-1252',
    },
    state: 'text',
    finds: ['Genève, a<b'],
    lacks: ['<p', 'title='],
    places: { attribute: NUMBER },
  },
];
