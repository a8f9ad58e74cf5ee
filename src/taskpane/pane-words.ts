/** What every view needs: the words to speak with, the order of outcomes, and a mend as a button. */
import type { AlertTexts } from '../core/explain/alert-texts';
import { packText, type PackText, type PointNames } from '../core/explain/point-names';
import type { Policy } from '../core/policy';
import { OUTCOMES, type Outcome } from '../core/types';
import type { Texts } from '../i18n/pane';
import type { Mend } from './mend/mend';

/** All the words that views need. */
export interface PaneWords extends PointNames {
  readonly policy: Policy;
  readonly texts: Texts;
  readonly alertTexts: AlertTexts;
}

export interface MendView {
  readonly key: string;
  readonly label: string;
  readonly mend: Mend;
}

/** A text of the pack in the user's language, else in the pack's own. */
export function say(words: PointNames, text: PackText | undefined): string {
  const said = packText(text, words.language, words.policy.defaultLanguage);
  return said === text?.fr ? typesetFrench(said) : said;
}

/** Packs are typed with plain spaces and apostrophes; in a narrow pane a lone `?` would begin a line. */
function typesetFrench(text: string): string {
  return text
    .replace(/ (?=[:;?!»])/g, '\u00a0')
    .replace(/« /g, '«\u00a0')
    .replace(/'/g, '’');
}

export function severity(outcome: Outcome): number {
  return OUTCOMES.indexOf(outcome);
}
