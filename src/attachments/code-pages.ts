/**
 * The upper halves of the single-byte code pages that mail and office files of Belgium, France and Quebec
 * meet: bytes 0x80 to 0xFF in order, one UTF-16 code unit each. Undefined bytes keep their own number.
 *
 * Source: the Unicode Consortium's mapping tables (unicode.org/Public/MAPPINGS), read through Python 3's
 * codecs, 2026-11-21. East Asian code pages are left out; their digits are ASCII and come through.
 */

export type CodePage =
  | 'windows-1252'
  | 'windows-1250'
  | 'windows-1251'
  | 'iso-8859-15'
  | 'iso-8859-2'
  | 'cp437'
  | 'cp850'
  | 'macintosh'
  | 'windows-1253'
  | 'windows-1254';

/** `a~z` stands for all characters from a to z, so that the tables weigh half in the launch bundle. */
const RUNS: { readonly [page in CodePage]: string } = {
  'windows-1252': '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ\u00a0~ÿ',
  'windows-1250':
    '€\u0081‚\u0083„…†‡\u0088‰Š‹ŚŤŽŹ\u0090‘’“”•–—\u0098™š›śťžź\u00a0ˇ˘Ł¤Ą¦~©Ş«~®Ż°±˛ł´~¸ąş»Ľ˝ľżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙',
  'windows-1251': 'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«~®Ї°±Ііґµ~·ё№є»јЅѕїА~я',
  'iso-8859-15': '\u0080~£€¥Š§š©~³Žµ~·ž¹~»ŒœŸ¿~ÿ',
  'iso-8859-2':
    '\u0080~\u00a0Ą˘Ł¤ĽŚ§¨ŠŞŤŹ\u00adŽŻ°ą˛ł´ľśˇ¸šşťź˝žżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙',
  cp437:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░~▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0',
  cp850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░~▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍ~Ï┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
  macintosh:
    'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍ~ÏÌÓÔÒÚÛÙıˆ˜¯˘~˚¸˝˛ˇ',
  'windows-1253':
    '€\u0081‚ƒ„…†‡\u0088‰\u008a‹\u008c~\u0090‘’“”•–—\u0098™\u009a›\u009c~\u00a0΅Ά£~®―°~³΄µ~·Έ~Ί»Ό½Ύ~ΡÒΣ~ώÿ',
  'windows-1254':
    '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008d~\u0090‘’“”•–—˜™š›œ\u009d\u009eŸ\u00a0~ÏĞÑ~ÜİŞß~ïğñ~üışÿ',
};

/** By page the characters of the bytes 0x80 to 0xFF, in order. */
export const CODE_PAGES = allSpelledOut();

function allSpelledOut(): { readonly [page in CodePage]: string } {
  const pages: { [page in CodePage]: string } = { ...RUNS };
  for (const page of Object.keys(pages) as CodePage[]) pages[page] = spelledOut(pages[page]);
  return pages;
}

function spelledOut(runs: string): string {
  return runs.replace(/(.)~(.)/g, (_run, first: string, last: string) => {
    let all = '';
    for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code++)
      all += String.fromCharCode(code);
    return all;
  });
}

/** Names that mail headers, RTF and Outlook use for the same page. */
const ALIASES: { readonly [name: string]: CodePage | 'utf-8' | 'utf-16le' | 'utf-16be' } = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  '65001': 'utf-8',
  'utf-16': 'utf-16le',
  'utf-16le': 'utf-16le',
  '1200': 'utf-16le',
  'utf-16be': 'utf-16be',
  '1201': 'utf-16be',
  '28605': 'iso-8859-15',
  'latin-9': 'iso-8859-15',
  'iso8859-15': 'iso-8859-15',
  '28592': 'iso-8859-2',
  latin2: 'iso-8859-2',
  '437': 'cp437',
  ibm437: 'cp437',
  '850': 'cp850',
  ibm850: 'cp850',
  '10000': 'macintosh',
  mac: 'macintosh',
  'x-mac-roman': 'macintosh',
  '1250': 'windows-1250',
  cp1250: 'windows-1250',
  '1251': 'windows-1251',
  cp1251: 'windows-1251',
  '1253': 'windows-1253',
  '1254': 'windows-1254',
  'iso-8859-9': 'windows-1254',
};

/** The encoding of that name or number; windows-1252 for Latin-1, ASCII and all unknown names. */
export function encodingNamed(name: string): CodePage | 'utf-8' | 'utf-16le' | 'utf-16be' {
  const key = name.toLowerCase().trim();
  if (Object.prototype.hasOwnProperty.call(ALIASES, key)) return ALIASES[key];
  return Object.prototype.hasOwnProperty.call(CODE_PAGES, key) ? (key as CodePage) : 'windows-1252';
}
