/**
 * What an organisation may add to the detectors, as data in its overlay: its own numbers, and number
 * formats of its own. Types only; `detectors/organisation` checks the data and makes detectors of it.
 */
import type { WordList } from './word-list';
import type { Category, Language } from './types';

/**
 * - `mod97`: the last two digits are the rest of the others by 97, or 97 minus that rest; 0 is 97.
 * - `luhn`: the usual card check. `mod11`: digits times 2, 3, 4 … from the right, last digit times 1, a
 *   multiple of 11. `none`: no check digit.
 */
export const IDENTIFIER_CHECKS = ['none', 'mod97', 'luhn', 'mod11'] as const;
export type IdentifierCheck = (typeof IDENTIFIER_CHECKS)[number];

/** A number format of the organisation, such as its personnel number. */
export interface CustomIdentifier {
  /** Kebab-case; the detector's id is `own-<id>`. */
  readonly id: string;
  /**
   * `9` a digit, `A` a letter, `'HR'` these very letters, and `. - /` or a space a separator, which may
   * be typed in another way or left out: `99.99-AAA`, `'HR'-999999`.
   */
  readonly pattern: string;
  readonly check: IdentifierCheck;
  /** The number's own names; with none of them near, check and grouping must speak for themselves. */
  readonly words: WordList;
  /** null: a reference that may be written freely; it closes its span in silence. */
  readonly category: Category | null;
  readonly label: { readonly [language in Language]: string };
}

export interface OrganisationSettings {
  /** Enterprise number, accounts, switchboard: known, and of no concern. */
  readonly ownNumbers: readonly string[];
  readonly identifiers: readonly CustomIdentifier[];
}
