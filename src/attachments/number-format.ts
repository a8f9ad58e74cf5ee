/**
 * Numbers as a spreadsheet shows them: leading zeros, separators and dates of a number format.
 *
 * A national number kept as a number loses its leading zero and its dots; only the format brings them
 * back, so the shown form is given beside the raw one. Amounts are left raw: grouping says nothing about
 * what they are. Source: ECMA-376 part 1, 18.8.30 and 18.8.31.
 */

/** Built-in formats that are dates; the others of that list are amounts. */
const DATE_IDS = /^(?:1[4-7]|22|2[7-9]|3[0-6]|5[0-8])$/;

/**
 * The shown form of a number where it differs in more than grouping, else null. `firstDay` is the day from
 * which the workbook counts: 0, or 1462 for 1904.
 */
export function shownNumber(
  value: number,
  format: { id: number; code: string | null },
  firstDay = 0,
): string | null {
  const code = format.code ?? (DATE_IDS.test(String(format.id)) ? 'd/m/yyyy' : null);
  if (code === null || !isFinite(value)) return null;
  const pieces = readSection(code, value);
  if (isDate(pieces)) return shownDate(value + firstDay, pieces);
  return shownDigits(value, pieces);
}

/** One element of a format: literal text, or a run of placeholders. */
interface Piece {
  readonly isLiteral: boolean;
  readonly text: string;
}

/** The section for the sign of the value: positive; negative; zero. */
function readSection(code: string, value: number): Piece[] {
  const sections: Piece[][] = [[]];
  for (let at = 0; at < code.length && at < 256; at++) {
    const char = code.charAt(at);
    const pieces = sections[sections.length - 1];
    if (char === ';') sections.push([]);
    else if (char === '"') {
      const end = code.indexOf('"', at + 1);
      const stop = end < 0 ? code.length : end;
      pieces.push({ isLiteral: true, text: code.slice(at + 1, stop) });
      at = stop;
    } else if (char === '\\' || char === '!')
      pieces.push({ isLiteral: true, text: code.charAt(++at) });
    else if (char === '_' || char === '*') at++;
    else if (char === '[') {
      const end = code.indexOf(']', at);
      at = end < 0 ? code.length : end;
    } else {
      const isLiteral = ' -/():+'.indexOf(char) >= 0;
      pieces.push({ isLiteral, text: char });
    }
  }
  const index = value < 0 ? 1 : value === 0 ? 2 : 0;
  return sections[index] ?? sections[0];
}

function isDate(pieces: readonly Piece[]): boolean {
  const letters = pieces.filter(({ isLiteral }) => !isLiteral).map(({ text }) => text);
  return (
    letters.some((letter) => /[ydYD]/.test(letter)) &&
    !letters.some((letter) => /[0#?]/.test(letter))
  );
}

/** Excel's day 60 is 29 February 1900, which never was; day 1 is 1 January 1900. */
const DAYS_TO_1970 = 25569;
const LAST_DAY = 2958465;

function shownDate(serial: number, pieces: readonly Piece[]): string | null {
  if (serial < 1 || serial > LAST_DAY) return null;
  const days = Math.floor(serial) - DAYS_TO_1970 + (serial < 60 ? 1 : 0);
  const date = new Date(days * 86400000);
  const day = twoDigits(date.getUTCDate());
  const month = twoDigits(date.getUTCMonth() + 1);
  const year = date.getUTCFullYear();
  const order = pieces.map(({ text }) => text.toLowerCase()).join('');
  if (order.indexOf('y') >= 0 && order.indexOf('y') < order.indexOf('m'))
    return `${year}-${month}-${day}`;
  const isMonthFirst = order.indexOf('m') >= 0 && order.indexOf('m') < order.indexOf('d');
  return isMonthFirst ? `${month}/${day}/${year}` : `${day}/${month}/${year}`;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** Fills whole-number placeholders from the right; formats with a decimal point stay raw. */
function shownDigits(value: number, pieces: readonly Piece[]): string | null {
  const marks = pieces
    .filter(({ isLiteral }) => !isLiteral)
    .map(({ text }) => text)
    .join('');
  const slots = (marks.match(/[0#?]/g) ?? []).length;
  const dots = (marks.match(/\./g) ?? []).length;
  if (slots < 2 || dots === 1 || /[%eE,]/.test(marks) || Math.floor(value) !== value) return null;
  const digits = String(Math.abs(value));
  if (/e/.test(digits)) return null;
  let left = digits.length;
  let shown = '';
  let open = slots;
  for (let at = pieces.length - 1; at >= 0; at--) {
    const { isLiteral, text } = pieces[at];
    if (isLiteral || text === '.') shown = text + shown;
    else if (/[0#?]/.test(text)) {
      open--;
      const from = open === 0 ? 0 : left - 1;
      if (left > 0) shown = digits.slice(from, left) + shown;
      else if (text === '0') shown = '0' + shown;
      left = Math.max(0, from);
    }
  }
  return shown === digits ? null : shown;
}
