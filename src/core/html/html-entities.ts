/**
 * Character references of HTML (`&eacute;`, `&#233;`, `&#xE9;`) to characters.
 *
 * Knows the names of Latin-1, the common punctuation, currency and the Latin Extended letters that
 * Windows programs write; a name it does not know stays as typed, so that nothing gets lost.
 * Source: HTML Standard, 13.5 named character references, and 13.2.5.80 for the numbers 128 to 159.
 */

/** Names of U+00A0 to U+00FF in order. */
const LATIN1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

/** Other names with their code point. */
const OTHERS =
  'quot 34 amp 38 apos 39 lt 60 gt 62 commat 64 period 46 comma 44 colon 58 sol 47 lpar 40 rpar 41 hyphen 8208 Tab 9 NewLine 10 plus 43 equals 61 num 35 percnt 37 lowbar 95 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 ensp 8194 emsp 8195 thinsp 8201 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240 prime 8242 lsaquo 8249 rsaquo 8250 euro 8364 trade 8482 larr 8592 rarr 8594 minus 8722 le 8804 ge 8805 ne 8800 ccaron 269 Ccaron 268 cacute 263 Cacute 262 zcaron 382 Zcaron 381 zacute 378 zdot 380 sacute 347 Sacute 346 lstrok 322 Lstrok 321 nacute 324 aogon 261 eogon 281 rcaron 345 ecaron 283 abreve 259 scedil 351 Scedil 350 gbreve 287 imath 305 tcedil 355 odblac 337 udblac 369';

/** What the numbers 128 to 159 mean: Windows-1252, not the control characters of Unicode. */
const WINDOWS_1252 = [
  8364, 129, 8218, 402, 8222, 8230, 8224, 8225, 710, 8240, 352, 8249, 338, 141, 381, 143, 144, 8216,
  8217, 8220, 8221, 8226, 8211, 8212, 732, 8482, 353, 8250, 339, 157, 382, 376,
];

/** No name above is longer; bounds the look-ahead after each ampersand. */
const LONGEST_NAME = 10;

const NAMES = nameTable();

function nameTable(): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  LATIN1.split(' ').forEach((name, index) => table.set(name, String.fromCharCode(160 + index)));
  const others = OTHERS.split(' ');
  for (let at = 0; at + 1 < others.length; at += 2)
    table.set(others[at]!, String.fromCharCode(Number(others[at + 1])));
  return table;
}

/** Replaces the character references in a text. `decodeEntities('caf&eacute; &#8364;')` is `'café €'`. */
export function decodeEntities(text: string): string {
  let amp = text.indexOf('&');
  if (amp < 0) return text;
  const pieces: string[] = [];
  let done = 0;
  while (amp >= 0) {
    const found = text.charCodeAt(amp + 1) === 35 ? numeric(text, amp) : named(text, amp);
    if (found !== null) {
      pieces.push(text.slice(done, amp), found.value);
      done = found.end;
    }
    amp = text.indexOf('&', Math.max(amp + 1, done));
  }
  pieces.push(text.slice(done));
  return pieces.join('');
}

interface Decoded {
  readonly value: string;
  readonly end: number;
}

function named(text: string, amp: number): Decoded | null {
  let end = amp + 1;
  while (end < text.length && end - amp <= LONGEST_NAME && isAlphanumeric(text.charCodeAt(end)))
    end++;
  const value = NAMES.get(text.slice(amp + 1, end));
  if (value === undefined) return null;
  return { value, end: text.charCodeAt(end) === 59 ? end + 1 : end };
}

function numeric(text: string, amp: number): Decoded | null {
  // `&#233;` or `&#xE9;`; ten characters hold every code point with room for leading zeros.
  const match = /^&#([0-9]{1,8}|[xX][0-9a-fA-F]{1,7});?/.exec(text.slice(amp, amp + 12));
  if (match === null) return null;
  const digits = match[1]!;
  const isHex = digits[0] === 'x' || digits[0] === 'X';
  const code = isHex ? parseInt(digits.slice(1), 16) : parseInt(digits, 10);
  const value = code >= 128 && code < 160 ? WINDOWS_1252[code - 128]! : code;
  if (value > 0x10ffff) return null;
  return { value: value === 0 ? '' : String.fromCodePoint(value), end: amp + match[0].length };
}

function isAlphanumeric(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
