/** The stand-in's words for an interface language; English where it has none. */
import { de } from './de';
import { en } from './en';
import type { Words } from './en';
import { fr } from './fr';
import { nl } from './nl';

const LANGUAGES: { readonly [language: string]: Words } = { nl, fr, de, en };

export function wordsFor(locale: string): Words {
  return LANGUAGES[locale.slice(0, 2).toLowerCase()] ?? en;
}

export type { Words };
