/**
 * To which of two dates do birth words belong? "Reçu le 12/03/2020, née le 4/5/1990": to the one that
 * follows them, or the one before them when none follows.
 */
import { wordsOf } from '../../core/phrases/lemma-text';
import { foldText } from '../../core/text';
import { LANGUAGES } from '../../core/types';
import words from './words.json';

const BIRTH_WORDS = folded(words.birth);
const LABELS = folded(words.label);
const COLUMNS = folded(words.column);

function folded(list: typeof words.birth): readonly string[] {
  return LANGUAGES.reduce<readonly string[]>(
    (all, language) => all.concat(wordsOf(list[language]).map((word) => foldText(word))),
    [],
  );
}

/** `Nom ; adresse ; anniv.`: words that only above a column say that it holds dates of birth. */
export function isBirthColumn(header: string): boolean {
  return COLUMNS.indexOf(header.replace(/[ .:]{1,4}$/, '')) >= 0;
}

/** `naissance : ` directly before a date. */
export function endsInLabel(before: string): boolean {
  const text = before.replace(/ ?: ?$/, '');
  return (
    text !== before &&
    LABELS.some((word) => {
      const at = text.length - word.length;
      return at >= 0 && text.slice(at) === word && isWhole(text, at, text.length);
    })
  );
}

/** `12/03/2020`, `4-5-90`, `1990-05-04`; also the year that ends `4 mai 1990`. */
const DATE = /\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|\b(?:19|20)\d\d\b/g;

/** Do the birth words near belong to the date between these two folded stretches? */
export function bindsDate(textBefore: string, textAfter: string): boolean {
  const line = textBefore.slice(textBefore.lastIndexOf('\n') + 1);
  const behind = textAfter.split('\n', 1)[0]!;
  // In a row, what the rows above hold is another person's.
  const isRow = /[\t;|]/.test(line + behind);
  const before = isRow ? line : textBefore;
  const after = isRow ? behind : textAfter;
  const wordBefore = lastWord(before);
  if (wordBefore >= 0) return wordBefore > lastDate(before);
  const wordAfter = lastWord(after);
  // Neither here nor there: the words stand in the column's header.
  return wordAfter < 0 || lastDate(after) < 0;
}

/** Where the last birth word begins; -1 for none. */
function lastWord(text: string): number {
  let last = -1;
  for (const word of BIRTH_WORDS) {
    let at = text.lastIndexOf(word);
    // `lastIndexOf` takes a negative place for the first one: stop there.
    while (at > last && !isWhole(text, at, at + word.length)) {
      at = at === 0 ? -1 : text.lastIndexOf(word, at - 1);
    }
    if (at > last) last = at;
  }
  return last;
}

/** Where the last date begins; -1 for none. */
function lastDate(text: string): number {
  let last = -1;
  DATE.lastIndex = 0;
  for (let match = DATE.exec(text); match !== null; match = DATE.exec(text)) last = match.index;
  return last;
}

function isWhole(text: string, start: number, end: number): boolean {
  return !/[a-z]/.test(text.charAt(start - 1)) && !/[a-z]/.test(text.charAt(end));
}
