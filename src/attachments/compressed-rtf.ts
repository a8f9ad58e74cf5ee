/** Compressed RTF of Outlook items (MS-OXRTFCP 2.2): bytes in, RTF bytes out, bounded by the budget. */
import type { Budget } from '../core/budget';
import { PART_BYTES } from './limits';
import { readUint } from './zip';

const WINDOW = 4096;
/** The dictionary that every stream begins with (MS-OXRTFCP 2.1.2.1). */
const START =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx';

const START_BYTES = /* @__PURE__ */ Uint8Array.from(START, (letter) => letter.charCodeAt(0));

/** Null when it is no compressed RTF or the budget has no room. */
export function decompressRtf(bytes: Uint8Array, budget: Budget): Uint8Array | null {
  const kind = readUint(bytes, 8, 4);
  const size = Math.min(readUint(bytes, 4, 4), PART_BYTES, (bytes.length + 16) * 18);
  if (kind === 0x414c454d) return bytes.subarray(16, 16 + size);
  if (kind !== 0x75465a4c || !budget.takeBytes(size)) return null;
  // The dictionary stands before the text in one piece, so that a copy is a copy within it.
  const begin = START.length;
  const all = new Uint8Array(begin + size);
  all.set(START_BYTES);
  const end = begin + size;
  let place = begin;
  for (let at = 16; at < bytes.length && place < end && !budget.isSpent();) {
    const flags = bytes[at++];
    for (let bit = 1; bit < 256 && at < bytes.length && place < end; bit <<= 1) {
      if ((flags & bit) === 0) {
        all[place++] = bytes[at++];
        continue;
      }
      const pair = (bytes[at] << 8) | bytes[at + 1];
      at += 2;
      const back = (place - (pair >> 4)) & (WINDOW - 1);
      if (back === 0) return all.subarray(begin, place);
      const stop = Math.min(end, place + (pair & 15) + 2);
      // What lies before the beginning is zero, as new bytes are.
      if (place < back) place = Math.min(stop, back);
      for (; place < stop; place++) all[place] = all[place - back];
    }
  }
  return all.subarray(begin, place);
}
