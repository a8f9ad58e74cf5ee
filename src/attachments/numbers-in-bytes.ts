/**
 * Bytes seen as numbers or characters all at once: a loop over them would cost more than what is done
 * with them, above all in engines that do not compile.
 *
 * Little-endian, like the formats that are read here and every machine that Outlook runs on.
 */

/** Code units per call of fromCharCode: more risks the argument limit of an engine. */
const CHUNK = 8192;

/** The whole numbers of four bytes; what is left over at the end is left out. */
export function toUints(bytes: Uint8Array): Uint32Array {
  const even = (bytes.byteOffset & 3) === 0 ? bytes : bytes.slice();
  return new Uint32Array(even.buffer, even.byteOffset, bytes.length >> 2);
}

/** The whole numbers of two bytes. */
export function toUnits(bytes: Uint8Array): Uint16Array {
  const even = (bytes.byteOffset & 1) === 0 ? bytes : bytes.slice();
  return new Uint16Array(even.buffer, even.byteOffset, bytes.length >> 1);
}

/** One character for each number: UTF-16 from units, Latin-1 from bytes. */
export function unitsText(units: Uint16Array | Uint8Array): string {
  if (units.length <= CHUNK) return fromUnits(units);
  const pieces: string[] = [];
  for (let at = 0; at < units.length; at += CHUNK)
    pieces.push(fromUnits(units.subarray(at, at + CHUNK)));
  return pieces.join('');
}

/** The text of bytes that are all ASCII, without NUL, as most are; null for others. */
export function asciiText(bytes: Uint8Array): string | null {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) {
    const piece = fromUnits(bytes.subarray(at, at + CHUNK));
    if (NOT_ASCII.test(piece)) return null;
    pieces.push(piece);
  }
  return pieces.join('');
}

const NOT_ASCII = /[^\u0001-\u007f]/;

function fromUnits(units: Uint16Array | Uint8Array): string {
  return String.fromCharCode.apply(null, units as unknown as number[]);
}
