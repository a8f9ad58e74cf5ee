/** The task pane's texts by language. Not imported by the send handler: they would end in its bundle. */
import type { Language } from '../core/types';
import { guideTexts as deGuide } from './de/messages-guide';
import { paneTexts as de } from './de/messages-pane';
import { guideTexts as enGuide } from './en/messages-guide';
import { paneTexts as en } from './en/messages-pane';
import { guideTexts as frGuide } from './fr/messages-guide';
import { paneTexts as fr } from './fr/messages-pane';
import type { GuideTexts } from './guide-texts';
import { guideTexts as nlGuide } from './nl/messages-guide';
import { paneTexts as nl } from './nl/messages-pane';
import type { PaneTexts } from './pane-texts';

export type Texts = PaneTexts & GuideTexts;

export const PANE_TEXTS: { readonly [language in Language]: Texts } = {
  nl: { ...nl, ...nlGuide },
  fr: { ...fr, ...frGuide },
  de: { ...de, ...deGuide },
  en: { ...en, ...enGuide },
};
