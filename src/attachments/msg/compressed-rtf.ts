/** Compressed RTF of Outlook items (MS-OXRTFCP 2.2): bytes in, RTF bytes out, bounded by the budget. */
import type { Budget } from '../../core/budget';
import { PART_BYTES } from '../limits';
import { readUint } from '../zip';

const WINDOW = 4096;
/** The dictionary that every stream begins with (MS-OXRTFCP 2.1.2.1). */
const START =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx';

/** Null when it is no compressed RTF or the budget has no room. */
export function decompressRtf(bytes: Uint8Array, budget: Budget): Uint8Array | null {
  const kind = readUint(bytes, 8, 4);
  const size = Math.min(readUint(bytes, 4, 4), PART_BYTES, (bytes.length + 16) * 18);
  if (kind === 0x414c454d) return bytes.subarray(16, 16 + size);
  if (kind !== 0x75465a4c || !budget.takeBytes(size)) return null;
  const window = new Uint8Array(WINDOW);
  for (let at = 0; at < START.length; at++) window[at] = START.charCodeAt(at);
  const out = new Uint8Array(size);
  let place = START.length;
  let length = 0;
  const put = (byte: number): void => {
    window[place] = byte;
    place = (place + 1) % WINDOW;
    if (length < size) out[length++] = byte;
  };
  for (let at = 16; at < bytes.length && length < size && !budget.isSpent();) {
    const flags = bytes[at++];
    for (let bit = 0; bit < 8 && at < bytes.length; bit++) {
      if ((flags & (1 << bit)) === 0) {
        put(bytes[at++]);
        continue;
      }
      const pair = (bytes[at] << 8) | bytes[at + 1];
      at += 2;
      const from = pair >> 4;
      if (from === place) return out.subarray(0, length);
      for (let step = 0; step < (pair & 15) + 2; step++) put(window[(from + step) % WINDOW]);
    }
  }
  return out.subarray(0, length);
}
