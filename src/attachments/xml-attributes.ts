/** The attributes of one tag of XML or HTML, from their raw text; tolerant like the walk over the tags. */
import { decodeEntities } from '../core/html-entities';

/** Calls back for each attribute that is wanted, names without prefix, values with entities resolved. */
export function eachAttribute(
  raw: string,
  take: (name: string, value: string) => void,
  isWanted?: (name: string) => boolean,
): void {
  let at = 0;
  while (at < raw.length) {
    while (at < raw.length && !isNameCode(raw.charCodeAt(at))) at++;
    const start = at;
    while (at < raw.length && isNameCode(raw.charCodeAt(at))) at++;
    if (at === start) return;
    const name = localName(raw, start, at);
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

/** The value of one attribute by its local name, or null. */
export function attributeOf(raw: string, wanted: string): string | null {
  if (raw.indexOf(wanted) < 0) return null;
  let found: string | null = null;
  eachAttribute(raw, (name, value) => {
    if (found === null && name === wanted) found = value;
  });
  return found;
}

/** Letters, digits and marks that a name may hold. */
export function isNameCode(code: number): boolean {
  return (
    (code > 96 && code < 123) ||
    (code > 64 && code < 91) ||
    (code > 47 && code < 59) ||
    code === 0x2d ||
    code === 0x2e ||
    code === 0x5f ||
    code > 0x7f
  );
}

function localName(source: string, start: number, end: number): string {
  const name = source.slice(start, end);
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
