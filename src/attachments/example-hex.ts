/** Hex digits for the builds of examples: numbers and characters as binary formats store them. */

export function hexByte(value: number): string {
  return (value < 16 ? '0' : '') + value.toString(16);
}

/** A number in `size` bytes, the lowest first. */
export function little(value: number, size: number): string {
  let digits = '';
  for (let at = 0; at < size; at++) digits += hexByte(Math.floor(value / 256 ** at) & 255);
  return digits;
}

/** Characters of one byte, or of two with the lowest first. */
export function chars(text: string, size: 1 | 2 = 1): string {
  let digits = '';
  for (let at = 0; at < text.length; at++) digits += little(text.charCodeAt(at), size);
  return digits;
}
