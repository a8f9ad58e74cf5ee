/**
 * Does a label of something else stand directly before a number: `Lotnummer 22081626989`, `n° de marché :`,
 * `Batch no.`, `Vorgangsnummer:`? Whoever writes that means no person's number, though its check is right.
 *
 * No list can hold all such labels, so their form decides: a noun with `number` in four languages. Data, folded:
 * `persons` are parts of labels under which a person's number may stand as well, `never` words that make no
 * label (`his number`), `things` labels without such a word.
 * What says `reference` from further away is in reference.json.
 */
import type { Surroundings } from '../../core/detector';
import type { Glance } from '../../core/glance';
import { lemmasOf } from '../../core/lemma-text';
import { FOLD, foldText, isLetterFold } from '../../core/text';
import data from './other-label-words.json';

const LOOK = 48;
const SIGNS = /(?: (?:is|est|ist|luidt|lautet))?[ \t\n:=#.(-]*$/;
/** `lotnummer`, `batchnr`, `kassenzeichen`, `lotnummer van het papier`. */
const COMPOUND =
  /(?:^|[^a-z])([a-z][a-z-]{1,28}[a-z])-?(?:nummern?|nr|sleutel|schlussel|zeichen|kennung)\.?(?: (?:van|voor|des|der|fur|vom)((?: [a-z'’-]{1,20}){1,4}))?$/;
/** `lot number`, `batch no`, `contract nr`, `lot n°` with its sign folded. */
const APART = /(?:^|[^a-z])([a-z-]{2,20}) (?:nummer|number|nr|num|no|id|key|code|tag)$/;
/** `numéro de marché`, `identifiant du marché`, `clé de licence`. */
const FRENCH =
  /(?:^|[^a-z])(?:numero|no|identifiant|cle|code|centre|lettre) (?:de |d['’]|du |des )((?:[a-z'’-]{1,20} ?){1,4})$/;
/** `container`, `waybill`, `lot n°`. */
const THING = new RegExp(`(?:^|[^a-z])(?:${lemmasOf(data.things).join('|')})(?: no| nr)?$`);
const PERSONS = new RegExp(lemmasOf(data.persons).join('|'));
/** `die gewünschte Nummer`, `the requested number`: says which, not of what. */
const WHICH = /(?:^|[^a-z])[a-z]{3,}(?:te|de|ene|ige|ed) (?:nummer|number|nr|no)$/;
const NEVER = new RegExp(`^(?:${lemmasOf(data.never).join('|')})$`);

export function hasOtherLabel(near: Surroundings): boolean {
  return isOtherLabel(near.before(LOOK));
}

function isOtherLabel(before: string): boolean {
  const text = before.replace(SIGNS, '');
  const line = text.slice(text.lastIndexOf('\n') + 1);
  if (THING.test(line)) return true;
  if (WHICH.test(line)) return false;
  const found = COMPOUND.exec(line) ?? APART.exec(line) ?? FRENCH.exec(line);
  if (found === null) return false;
  return !NEVER.test(found[1]!) && !PERSONS.test(found[1]! + (found[2] ?? ''));
}

/** The same of a number that was only glanced at. */
export function hasOtherLabelIn({ text, start }: Glance): boolean {
  let last = start - 1;
  for (let i = 0; i < 4 && last >= 0 && !isLetterFold(FOLD[text.charCodeAt(last)]!); i++) last--;
  if (last < 0 || !isLetterFold(FOLD[text.charCodeAt(last)]!)) return false;
  return isOtherLabel(foldText(text.slice(Math.max(0, start - LOOK), start)));
}
