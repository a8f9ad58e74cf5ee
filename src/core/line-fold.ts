/**
 * One line of text in a comparable form: lower-case, Latin accents dropped, typographic quotes plain.
 *
 * For patterns on whole lines (`zones.ts`, `quoted-headers.ts`); offsets are not kept. The walk has its
 * own folding with offsets.
 */

/** Longest line looked at, in characters: headers and formulas are shorter; the rest is cut off. */
export const LONGEST_LINE = 400;

/** From U+00E0 to U+00FF; the German sharp s and the ligatures stay as they are. */
const PLAIN = 'aaaaaaæceeeeiiiiðnooooo÷øuuuuyþy';

/** The line [start, end) folded and cut to 400 characters, without its line feed. */
export function foldLine(text: string, start: number, end: number): string {
  const lower = text.slice(start, Math.min(end, start + LONGEST_LINE)).toLowerCase();
  let folded = '';
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    if (code >= 0xe0 && code <= 0xff) folded += PLAIN[code - 0xe0]!;
    else if (code >= 0x300 && code <= 0x36f) continue;
    else if (code === 0x2019 || code === 0x2018) folded += "'";
    else if (code === 0xa0 || code === 0x202f || code === 9) folded += ' ';
    else if (code === 10 || code === 13) continue;
    else folded += lower[at]!;
  }
  return folded;
}
