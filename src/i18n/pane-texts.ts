/**
 * What a language must say in the task pane's first page: the message and what to do; what was found and
 * what was not read: finding-texts.ts.
 *
 * `i18n/<lang>/messages-pane.ts` fills it. Buttons: a verb first, at most 40 characters (they wrap at
 * 320 px). Sentences: short, address the user, no blame, always a next step. Official names come from the
 * policy as values. Not part of the launch bundle.
 */
import type { Outcome } from '../core/types';
import type { FindingTexts } from './finding-texts';

/** A heading and one or two sentences below it. */
export interface TitledText {
  readonly title: string;
  readonly text: string;
}

export interface PaneTexts extends FindingTexts {
  /** Name of the product: the page's first heading. Not translated. */
  readonly product: string;
  /** Page names in the navigation; at most 16 characters each. */
  readonly nav: {
    readonly label: string;
    readonly message: string;
    readonly guide: string;
    readonly toolbox: string;
  };
  /** Label of the language list, and the name of this language in itself. */
  readonly language: string;
  readonly languageName: string;

  /** The pane without a checked message. */
  readonly state: {
    readonly starting: string;
    /** While a check runs; read out. */
    readonly busy: string;
    readonly noItem: TitledText;
    /** The engine could not be loaded, or broke. */
    readonly noEngine: TitledText;
    readonly noPolicy: TitledText;
    /** The message could not be read just now. */
    readonly unreadable: TitledText;
    readonly retry: string;
  };

  /** Banner on top, by outcome. */
  readonly banner: { readonly [outcome in Outcome]: TitledText } & {
    readonly unchecked: TitledText;
    /** After "I have checked" or a reason. */
    readonly done: TitledText;
  };
  /** Read out after a check that changed something. */
  readonly announce: {
    readonly clean: string;
    readonly found: (props: { count: number }) => string;
  };
  /** Headings of the page's sections. */
  readonly heading: {
    readonly findings: string;
    readonly unread: string;
    readonly signals: string;
    readonly recipients: string;
    readonly channels: string;
    readonly mends: string;
    readonly why: string;
  };

  readonly mend: {
    readonly hide: string;
    readonly remove: string;
    readonly removeQuoted: string;
    readonly removeAttachment: string;
    readonly removeRecipient: string;
    readonly toBcc: string;
    readonly externalsToBcc: string;
    readonly cleanSubject: string;
    readonly cleanPlace: string;
    readonly safeReply: string;
    readonly undo: string;
  };
  /** What happened, read out. */
  readonly mended: {
    readonly hide: string;
    readonly remove: string;
    readonly removeQuoted: string;
    readonly removeAttachment: string;
    readonly removeRecipient: string;
    readonly toBcc: string;
    readonly externalsToBcc: string;
    readonly cleanSubject: string;
    readonly cleanPlace: string;
    readonly safeReply: string;
    readonly undo: string;
    /** Office said no, or did not answer: nothing was changed. */
    readonly failed: string;
    /** The value is no longer in the text. */
    readonly notFound: string;
    /** Outlook writes at most 1,000,000 characters. */
    readonly tooLarge: string;
    /** Undo would lose what the user typed since. */
    readonly changedSince: string;
    /** The attachment's content could not be kept. */
    readonly noUndo: string;
    readonly copied: string;
    readonly copyFailed: string;
  };

  readonly recipients: {
    readonly none: string;
    /** Outlook did not tell; never "none yet". */
    readonly unread: string;
    readonly group: (props: { group: string; count: number }) => string;
    readonly looksLike: (props: { domain: string }) => string;
    /** Label of the list that corrects a group, for a screen reader with the address. */
    readonly correct: (props: { address: string }) => string;
    readonly corrected: string;
    readonly tellAdmin: string;
    /** The line that goes to the admin. */
    readonly adminLine: (props: { domain: string; group: string }) => string;
  };

  readonly channels: {
    readonly best: string;
    readonly others: string;
    readonly none: string;
    readonly when: string;
    readonly how: string;
    /** Before what the policy says is needed for the channel. */
    readonly prepare: string;
    readonly open: (props: { channel: string }) => string;
    readonly ask: (props: { channel: string }) => string;
    readonly copyText: string;
    /** Text that is copied for use in the channel. */
    readonly copyIntro: (props: { subject: string }) => string;
  };

  readonly going: {
    readonly title: string;
    readonly advise: string;
    readonly confirm: string;
    readonly confirmButton: string;
    readonly justify: string;
    readonly reasonLabel: string;
    readonly reasonPick: string;
    readonly reasonOther: string;
    readonly reasonNeeded: string;
    readonly notRecorded: string;
    readonly justifyButton: string;
    readonly done: string;
    readonly cannotStore: string;
    readonly block: string;
    readonly askWhom: (props: { who: string }) => string;
    readonly askNobody: string;
  };

  readonly hint: {
    readonly title: string;
    /** `label`: what was found; `group`: who would receive it. */
    readonly text: (props: { label: string; group: string }) => string;
    readonly dismiss: string;
  };
}
