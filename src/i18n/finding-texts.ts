/**
 * What a language must say of a finding, and of something that was not read. Part of the pane's first page;
 * `i18n/<lang>/messages-finding.ts` fills it, by the rules of pane-texts.ts.
 */
import type { Confidence, Outcome, UncheckedReason } from '../core/types';

export interface FindingTexts {
  /** Headings over findings of one severity. */
  readonly severity: { readonly [outcome in Outcome]: string };
  readonly confidence: { readonly [confidence in Confidence]: string };

  readonly card: {
    readonly place: string;
    readonly checked: string;
    readonly confidence: string;
    readonly rule: string;
    readonly harmless: string;
    /** How often the value stands there (2 or more). */
    readonly times: (props: { count: number }) => string;
    /** Read out for bullets: the value itself is hidden. */
    readonly masked: string;
    readonly reveal: string;
    readonly hide: string;
    readonly gone: string;
    /** Why the policy let it pass or lowered it. */
    readonly exception: (props: { name: string }) => string;
    readonly wrong: string;
    readonly showAll: (props: { count: number }) => string;
    readonly showFewer: string;
  };
  /** What was checked, by evidence key; a key without a text is left out. */
  readonly evidence: { readonly [key: string]: string };
  /** What would make a finding harmless, by where it stands. */
  readonly harmless: {
    readonly own: string;
    readonly quoted: string;
    readonly subject: string;
    readonly meetingPlace: string;
    readonly attachment: string;
    readonly attachmentName: string;
    readonly link: string;
  };
  /** Why something was not read, with what to do. */
  readonly unread: { readonly [reason in UncheckedReason]: string };
  /** The same where more is known than the reason; key: `Unchecked.detail`. */
  readonly unreadDetail: { readonly [detail: string]: string };
}
