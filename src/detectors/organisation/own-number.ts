/**
 * An organisation's own number, whatever way it is typed: compact form, and for telephones the national
 * and the 00 spelling beside the international one.
 */

/** Letters and digits, upper case; a leading + stays: `+32 2 000 12 34` is `+3220001234`. */
export function compactOf(text: string): string {
  const compact = text.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return /^\s*\+/.test(text) ? `+${compact}` : compact;
}

/** All compact spellings that stand for this number. */
export function spellingsOf(compact: string): readonly string[] {
  if (compact.charAt(0) !== '+') return [compact];
  const digits = compact.slice(1);
  const national = [1, 2, 3].map((countryLength) => `0${digits.slice(countryLength)}`);
  return [digits, `00${digits}`].concat(national);
}
