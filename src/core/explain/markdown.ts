/**
 * The little Markdown that the Smart Alerts dialog understands (Mailbox 1.15; Microsoft's page on it, "Limitations"): bold,
 * bullets that end in a carriage return, a double line feed for a new line. Links are never made.
 */

/** Characters that could become markup; a backslash takes their meaning away. */
const SPECIAL = '\\`*_{}[]()<>#+!|~';

/** User text that shows as typed: `a*b.xlsx` → `a\*b.xlsx`. */
export function escapeMarkdown(text: string): string {
  let escaped = '';
  for (const character of text) {
    escaped += SPECIAL.indexOf(character) >= 0 ? `\\${character}` : character;
  }
  return escaped;
}

export function bold(text: string): string {
  return `**${text}**`;
}

/** One bullet; the carriage return ends the item. */
export function bullet(text: string): string {
  return `- ${text}\r`;
}

export const NEW_LINE = '\n\n';
