/**
 * What a language must say in the other pages of the task pane: channel guide, toolbox, reports,
 * introduction. `i18n/<lang>/messages-guide.ts` fills it; the rules of `pane-texts.ts` hold here too.
 */
import type { Outcome } from '../core/types';
import type { TitledText } from './pane-texts';

export interface GuideTexts {
  readonly guide: {
    readonly title: string;
    readonly intro: string;
    readonly toWhom: string;
    readonly what: string;
    /** First line of both lists. */
    readonly pick: string;
    /** What the policy says for the chosen pair. */
    readonly outcome: { readonly [outcome in Outcome]: string };
    readonly document: string;
    readonly table: string;
    readonly tableCaption: string;
    readonly searchTitle: string;
    readonly searchLabel: string;
    readonly searchCount: (props: { count: number }) => string;
    /** Where a rule comes from. */
    readonly origin: {
      readonly source: string;
      readonly derived: string;
      readonly default: string;
    };
  };
  readonly toolbox: {
    readonly title: string;
    readonly why: string;
    readonly levels: string;
    readonly examples: string;
    readonly practices: string;
    readonly practice: readonly TitledText[];
    readonly contacts: string;
    readonly noContacts: string;
    readonly training: string;
    readonly policy: string;
    readonly version: (props: { name: string; version: string }) => string;
    readonly reviewBy: (props: { date: string }) => string;
    readonly changes: string;
    /** Link to the page that lists what this client offers, for administrators. */
    readonly probe: string;
    /** Beside the pack's own words on what happens to the content. */
    readonly privacy: TitledText;
    readonly introAgain: string;
  };
  /** "This is wrong": a report without personal data. */
  readonly report: {
    readonly title: string;
    readonly text: string;
    readonly subject: string;
    readonly body: (props: {
      detector: string;
      shape: string;
      evidence: string;
      place: string;
      policy: string;
      client: string;
    }) => string;
    readonly copy: string;
    readonly mail: string;
  };
  /** "I sent it by mistake": a note to IT desk and DPO. */
  readonly mistake: {
    readonly title: string;
    readonly text: string;
    readonly steps: string;
    readonly subject: string;
    /** Only labels to fill in: nothing of the mail goes in by itself. */
    readonly body: string;
    readonly copy: string;
    readonly mail: string;
  };
  readonly intro: {
    readonly label: string;
    readonly steps: readonly [TitledText, TitledText, TitledText];
    readonly progress: (props: { step: number; of: number }) => string;
    readonly next: string;
    readonly back: string;
    readonly skip: string;
    readonly start: string;
  };
}
