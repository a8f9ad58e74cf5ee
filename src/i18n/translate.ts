/**
 * Which language to speak, and the alert texts in it. The pane's texts are in `pane.ts`, so that they
 * stay out of the launch bundle. A new language has a line here and one there.
 */
import type { AlertTexts } from '../core/explain/alert-texts';
import { LANGUAGES, type Language } from '../core/types';
import { alertTexts as de } from './de/messages-alert';
import { alertTexts as en } from './en/messages-alert';
import { alertTexts as fr } from './fr/messages-alert';
import { alertTexts as nl } from './nl/messages-alert';

export const ALERT_TEXTS: { readonly [language in Language]: AlertTexts } = { nl, fr, de, en };

/** Spoken where Outlook's own language is none of ours and the policy names none. */
const LAST_RESORT: Language = 'en';

/**
 * The interface language for Outlook's display language: `nl-BE` → nl, `FR_ca` → fr.
 * Anything else (a missing value included) gives the policy's default language, else English.
 */
export function pickLanguage(displayLanguage: unknown, policyDefault?: string): Language {
  return knownLanguage(displayLanguage) ?? knownLanguage(policyDefault) ?? LAST_RESORT;
}

function knownLanguage(tag: unknown): Language | undefined {
  if (typeof tag !== 'string') return undefined;
  const primary = tag.split(/[-_]/)[0]!.toLowerCase();
  return LANGUAGES.find((language) => language === primary);
}
