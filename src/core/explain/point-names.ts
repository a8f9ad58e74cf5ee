/**
 * The names of things in a decision: what a finding is called, and where it or an unread thing stands.
 *
 * Shared by the dialog (`explain.ts`) and the task pane. User text is cleaned and masked by
 * `shown-path.ts`; the caller shortens it and escapes it for its own medium.
 */
import type { AlertTexts } from './alert-texts';
import { showPath } from './shown-path';
import type { Finding, Language, Unchecked } from '../types';

/** A pack's text by language; not every pack has every language. */
export type PackText = { readonly [language in Language]?: string };

/** What the sentences need from the policy; the resolved `Policy` has all of it. */
export interface PolicyWords {
  readonly defaultLanguage: Language;
  readonly categories: readonly { readonly id: string; readonly label: PackText }[];
  readonly recipientGroups: readonly { readonly id: string; readonly label: PackText }[];
  readonly channels: readonly { readonly id: string; readonly label: PackText }[];
  readonly signals: readonly {
    readonly id: string;
    readonly text: PackText;
    readonly detect?: { readonly kind: string };
  }[];
}

/** What names need: the policy's words, the detectors' labels, the user's language. */
export interface PointNames {
  readonly policy: PolicyWords;
  readonly language: Language;
  /** Detector labels by id; a detector without one is named by its category. */
  readonly detectorLabels: { readonly [detector: string]: PackText };
}

/** Does this signal say no more than the unread things beside it: "we cannot read an attachment"? */
export function saysUnread(policy: PolicyWords, signalId: string): boolean {
  const signal = policy.signals.find(({ id }) => id === signalId);
  return signal?.detect?.kind === 'unreadAttachment';
}

/** The pack's words in the user's language, else in the pack's own, else in any. */
export function packText(
  text: PackText | undefined,
  language: Language,
  fallback: Language,
): string {
  if (text === undefined) return '';
  return text[language] ?? text[fallback] ?? text.fr ?? text.nl ?? text.en ?? text.de ?? '';
}

/** What the finding is called: by its detector where that has a name, else by its category. */
export function findingLabel(
  input: PointNames,
  finding: Pick<Finding, 'detector' | 'category'>,
): string {
  const { policy, language } = input;
  const category = policy.categories.find((entry) => entry.id === finding.category);
  return (
    packText(input.detectorLabels[finding.detector], language, policy.defaultLanguage) ||
    packText(category?.label, language, policy.defaultLanguage) ||
    finding.category
  );
}

/** Where a finding stands, in words: `attachment loon.xlsx › Blad2!C14`. */
export function placeOf(
  finding: Finding,
  all: readonly Finding[],
  texts: AlertTexts,
  shorten: (text: string) => string,
): string {
  const { part, zone, path } = finding.location;
  switch (part) {
    case 'subject':
      return texts.place.subject;
    case 'place':
      return texts.place.meetingPlace;
    case 'link':
      return texts.place.link;
    case 'attachment':
      return texts.place.attachment({ path: shorten(showPath(path, all, texts.placeLabels)) });
    case 'attachmentName':
      return texts.place.attachmentName({ path: shorten(showPath(path, all, texts.placeLabels)) });
    case 'body':
      return zone === 'own' ? texts.place.body : texts.place[zone];
  }
}

/** What was not read, in words. */
export function unreadPlace(
  item: Unchecked,
  all: readonly Finding[],
  texts: AlertTexts,
  shorten: (text: string) => string,
): string {
  const { place } = texts;
  switch (item.part) {
    case 'attachment':
      return place.attachment({ path: shorten(showPath(item.path, all, texts.placeLabels)) });
    case 'attachmentName':
      return place.attachmentName({ path: shorten(showPath(item.path, all, texts.placeLabels)) });
    case 'subject':
      return place.subject;
    case 'place':
      return place.meetingPlace;
    case 'body':
      return place.body;
    case 'link':
      return place.link;
    case 'recipients':
      return place.recipients({ name: shorten(showPath(item.path, all)) });
    case 'detector':
      return place.check;
    case 'policy':
      return place.policy;
  }
}

/** For a label that starts a line: `national register number` → `National register number`. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
