/**
 * What this client can do, asked with every guard: `requirements` may be missing (OfficeDev/office-js
 * issue 5091), and then the oldest client that can run us is assumed.
 */

/** Highest Mailbox set that matters at Send. 1.14: Send Anyway; 1.15: Markdown. */
export type ClientLevel = '1.12' | '1.14' | '1.15';

export function clientLevel(): ClientLevel {
  if (isSupported('1.15')) return '1.15';
  return isSupported('1.14') ? '1.14' : '1.12';
}

/** The language that Outlook shows itself in (`nl-BE`), or an empty string. */
export function displayLanguage(): string {
  try {
    return String(Office.context.displayLanguage ?? '');
  } catch {
    // Not readable in some classic builds: the caller falls back to the policy's language.
    return '';
  }
}

function isSupported(version: string): boolean {
  try {
    return Office.context.requirements.isSetSupported('Mailbox', version);
  } catch {
    // No requirements object: take the client for the oldest.
    return false;
  }
}
