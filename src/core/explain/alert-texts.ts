/**
 * What a language must say in the Smart Alerts dialog: one key per sentence, typed values in, text out.
 *
 * `i18n/<lang>/messages-alert.ts` fills it; `explain.ts` only chooses and fits. These texts are part of
 * the launch bundle, so the texts of the task pane live elsewhere (`i18n/pane-texts.ts`).
 * Every sentence is read out by the mail client: short, the thing first, no blame, no emoji, and no
 * name of a dialog button, because each client has other buttons.
 */
import type { PlaceLabelTexts } from './place-labels';
import type { UncheckedReason } from '../types';

export interface AlertTexts {
  /** First line, bold where the client can. At most 80 characters each. */
  readonly headline: {
    readonly block: string;
    readonly warnJustify: string;
    readonly warnConfirm: string;
    readonly advise: string;
    /** Nothing was found, but something could not be read. */
    readonly unchecked: string;
  };
  /** One finding. `masked` may be empty. The label comes from the detector, the place from `place`. */
  readonly finding: (props: { label: string; masked: string; place: string }) => string;
  /** Below the findings: how many more there are (1 or more). At most 30 characters. */
  readonly more: (props: { count: number }) => string;
  /** One thing that could not be read. At most 30 characters without the values. */
  readonly unread: (props: { place: string; reason: string }) => string;
  /** Why something could not be read. At most 30 characters. */
  readonly reason: { readonly [reason in UncheckedReason]: string };
  /** Where something stands; `path` is a file name or a path such as `a.zip › b.xlsx`. At most 25 characters without it. */
  readonly place: {
    readonly subject: string;
    readonly meetingPlace: string;
    readonly body: string;
    readonly quoted: string;
    readonly signature: string;
    readonly disclaimer: string;
    /** An empty path: the attachments as a whole. */
    readonly attachment: (props: { path: string }) => string;
    readonly attachmentName: (props: { path: string }) => string;
    readonly link: string;
    /** One that Outlook does not explain, such as a list; an empty name: the recipients as a whole. */
    readonly recipients: (props: { name: string }) => string;
    readonly check: string;
    readonly policy: string;
  };
  /** The places inside a file that readers name: `header`, `slide 3`. */
  readonly placeLabels: PlaceLabelTexts;
  /** Who would receive it: the first of the strictest group, and how many others (0 or more). */
  readonly recipients: (props: { first: string; group: string; others: number }) => string;
  /** The best channel, when the organisation has it. At most 25 characters without the name. */
  readonly channel: (props: { channel: string }) => string;
  /** The same when nobody said that the organisation has it. At most 45 characters without the name. */
  readonly askChannel: (props: { channel: string }) => string;
  /** Last line: what to do now. At most 120 characters each. */
  readonly closing: {
    readonly block: string;
    readonly warnJustify: string;
    /** The dialog itself lets the user go on. */
    readonly confirmHere: string;
    /** The dialog has no way on: the pane has it. */
    readonly confirmInPane: string;
    readonly advise: string;
  };
  /** Label of the dialog's button that opens the pane. At most 20 characters. */
  readonly cancelLabel: string;
}
