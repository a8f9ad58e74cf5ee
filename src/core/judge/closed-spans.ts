/**
 * Which characters of a text are taken: closed by a claim or a finding, or technical (links, addresses),
 * where no number is looked for. One byte a character; numbers are short, so looking is cheap.
 */
import type { Walked } from '../walk/walked';

export const CLOSED = 1;
const TECHNICAL = 2;

/** Every character open, but for links, addresses and the like. */
export function closeTechnical(text: string, { technical }: Walked): Uint8Array {
  const closed = new Uint8Array(text.length);
  for (let i = 0; i < technical.length; i += 2) {
    closed.fill(TECHNICAL, technical.items[i], technical.items[i + 1]);
  }
  return closed;
}

/** Is some character of the span closed, or technical where that counts? */
export function isClosed(
  closed: Uint8Array,
  start: number,
  end: number,
  mayBeTechnical: boolean,
): boolean {
  for (let i = start; i < end; i++) {
    const state = closed[i]!;
    if (state === CLOSED || (state === TECHNICAL && !mayBeTechnical)) return true;
  }
  return false;
}
