/** The cell below a column header, in the next rows: `User;Password`, next line `jan;Tulp2291`. A bar folds to a semicolon. */

const MARKS = ['\t', ';'];
/** `|---|---|` under the header of a table in Markdown. */
const RULE = /^[;:\t -]+$/;

/** The cell, and where it ends in `after`; null when the header stands in no table. Texts come folded. */
export function cellBelow(
  before: string,
  after: string,
): { readonly text: string; readonly end: number } | null {
  const left = before.slice(before.lastIndexOf('\n') + 1);
  // `DIODE-PIN-SOT323` is the name of a part.
  if (!/(?:^|[\s;])$/.test(left)) return null;
  const rows = after.split('\n');
  const mark = MARKS.filter((sign) => left.concat(rows[0]!).indexOf(sign) >= 0)[0];
  if (mark === undefined) return null;
  const column = left.split(mark).length - 1;
  let start = rows[0]!.length + 1;
  for (const row of rows.slice(1)) {
    const cells = row.split(mark);
    if (cells.length <= column) return null;
    if (!RULE.test(row)) {
      const lead = cells.slice(0, column).join(mark).length + (column > 0 ? 1 : 0);
      const cell = cells[column]!;
      const text = cell.trim();
      return { text, end: start + lead + cell.indexOf(text) + text.length };
    }
    start += row.length + 1;
  }
  return null;
}
