/**
 * What the column headers of a table say of its rows: each about a person (`Nom;Prénom;NISS`), or each with
 * somebody to contact (`Service;Point de contact;Tél.`). Used by `person-lines.ts` only.
 */
import { BIT } from './person-lists';
import { lookUpAll } from './person-look-up';
import { emptyTokens, tokenize, type Tokens } from './person-tokens';
import type { PersonTable } from './person-words';

export type RowKind = 'person' | 'contact' | null;

/** What the rows below this line of headers are about. */
export function kindOfRows(table: PersonTable, text: string, start: number, end: number): RowKind {
  const until = Math.min(end, start + LONGEST_HEADER);
  const cells = text.slice(start, until).split(CELL_BORDER);
  const { contactColumn, reachColumn, topicColumn } = table.patterns;
  const isSome = (column: RegExp) => cells.some((cell) => column.test(cell));
  // "Thema;Name;Durchwahl": whom to ask about what.
  if (isSome(topicColumn) && isSome(reachColumn)) return 'contact';
  if (hasPersonColumn(table, text, start, until)) return 'person';
  // "Date;Contact;Motif" is a log of who came, and why.
  return isSome(contactColumn) && isSome(reachColumn) ? 'contact' : null;
}

function hasPersonColumn(table: PersonTable, text: string, start: number, end: number): boolean {
  const tokens = emptyTokens();
  tokenize(text, start, end, tokens);
  if ((lookUpAll(table, text, tokens) & BIT.columns) === 0) return false;
  for (let index = 0; index < tokens.length; index++) {
    if (isPersonColumn(text, tokens, index)) return true;
  }
  return false;
}

/** `Name`, `Employee name`, `Nom de l'agent`; not `Product name`, nor a sentence in a cell. */
function isPersonColumn(text: string, tokens: Tokens, index: number): boolean {
  const { bits, starts, ends } = tokens;
  if ((bits[index]! & BIT.columns) === 0) return false;
  const isJoined = (at: number) =>
    at > 0 && at < tokens.length && !CELL_BORDER.test(text.slice(ends[at - 1]!, starts[at]!));
  if (isJoined(index)) {
    const isShort = ends[index - 1]! - starts[index - 1]! < 3;
    if (!isShort && (bits[index - 1]! & BIT.columns) === 0) return false;
  }
  let words = 1;
  for (let at = index; isJoined(at); at--) words++;
  for (let at = index + 1; isJoined(at); at++) words++;
  return words <= MOST_WORDS_OF_HEADER;
}

const CELL_BORDER = /[\t;|]/;
const MOST_WORDS_OF_HEADER = 5;
const LONGEST_HEADER = 2000;
