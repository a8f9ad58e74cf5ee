/** The attributes of one tag of XML or HTML, from their raw text; tolerant like the walk over the tags. */
import { decodeEntities } from '../core/html/html-entities';

/** Calls back for each attribute that is wanted, names without prefix, values with entities resolved. */
export function eachAttribute(
  raw: string,
  take: (name: string, value: string) => void,
  isWanted?: (name: string) => boolean,
): void {
  let at = 0;
  while (at < raw.length) {
    while (at < raw.length && NAME_CODES[raw.charCodeAt(at)] === 0) at++;
    const start = at;
    let local = at;
    for (let code = raw.charCodeAt(at); at < raw.length; code = raw.charCodeAt(++at)) {
      if (NAME_CODES[code] === 0) break;
      if (code === 0x3a && local === start) local = at + 1;
    }
    if (at === start) return;
    const name = raw.slice(local, at);
    while (raw.charCodeAt(at) <= 0x20) at++;
    if (raw.charCodeAt(at) !== 0x3d) continue;
    at++;
    while (raw.charCodeAt(at) <= 0x20) at++;
    const quote = raw.charAt(at);
    const valueStart = quote === '"' || quote === "'" ? at + 1 : at;
    at = valueEnd(raw, at, quote);
    if (isWanted === undefined || isWanted(name))
      take(name, decodeEntities(raw.slice(valueStart, at)));
    at++;
  }
}

function valueEnd(raw: string, at: number, quote: string): number {
  if (quote === '"' || quote === "'") {
    const close = raw.indexOf(quote, at + 1);
    return close < 0 ? raw.length : close;
  }
  let end = at;
  while (end < raw.length && raw.charCodeAt(end) > 0x20) end++;
  return end;
}

/**
 * Whether a text may hold a number of a person: 9 to 15 digits, parted as people part them. So a number
 * is found in whatever attribute it stands, `val="85.07.30-033-28"`, and GUIDs and long ids are not.
 */
export function mayHoldNumber(text: string): boolean {
  return NUMBER.test(text);
}

const NUMBER = /(?:^|[^\w{-])\d(?:[ ./-]?\d){8,14}(?![ ./-]?\d)/;
/** Longest plain id that formats give to things of their own: 4294967295. */
const OWN_ID = 10;

/** `{140A7094-0E35-4892-8432-C4D2E57EDEB5}`, widths as `30.81640625` or `2.645833333cm`, switches as `000000010000` */
const OF_FORMAT =
  /[\dA-F]{8}(?:-[\dA-F]{4}){3}-|^\D{0,4}(?:\d{0,5}|\d\d?:\d\d:\d\d)\.\d{5,40}\D{0,3}\d?$|^[01]{1,40}$/i;

/** A value that belongs to a person rather than to the format. */
export function isNumberOfPerson(value: string): boolean {
  return value.length > OWN_ID && mayHoldNumber(value) && !OF_FORMAT.test(value);
}

/** The value of one attribute by its local name, or null. */
export function attributeOf(raw: string, wanted: string): string | null {
  if (raw.indexOf(wanted) < 0) return null;
  let found: string | null = null;
  eachAttribute(raw, (name, value) => {
    if (found === null && name === wanted) found = value;
  });
  return found;
}

/**
 * By code below 128: 0 for what no name holds; names may hold all that is past ASCII. A look at a table
 * takes less than a call.
 */
export const NAME_CODES = new Uint8Array(128)
  .fill(1, 97, 123)
  .fill(1, 65, 91)
  .fill(1, 48, 59)
  .fill(1, 0x2d, 0x2f)
  .fill(1, 0x5f, 0x60);
