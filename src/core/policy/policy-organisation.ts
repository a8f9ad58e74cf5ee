/**
 * Where a policy comes from and who applies it: sources, texts of the institution, the organisation's own
 * facts, what an overlay may change. Only types; part of policy.ts.
 */
import type { CustomIdentifier } from '../custom-identifier';
import type { Text } from './policy-matrix';
import type { Outcome } from '../types';

export interface PolicySource {
  readonly id: string;
  readonly title: string;
  readonly issuer: string;
  readonly date: string | null;
  readonly url: string | null;
}

export interface LegalBasis {
  readonly id: string;
  readonly label: string;
  readonly about: Text;
  readonly url: string | null;
}

/** Somebody to ask. */
export interface Contact {
  readonly name?: string;
  readonly address?: string;
  readonly phone?: string;
  readonly url?: string;
}

export interface LinkText {
  readonly label: Text;
  readonly url: string | null;
}

/** A reason to go on that the institution accepts. */
export interface Reason {
  readonly id: string;
  readonly label: Text;
}

/** The institution's words that the pane and the alert take as values. */
export interface PolicyTexts {
  /** "The recommendation asks": the force of the document, as the start of a sentence. */
  readonly force: Text;
  readonly why: Text;
  /** A reply without data; `{channelUrl}` may stand in it. */
  readonly safeReply: Text;
  readonly incident: Text;
  readonly incidentSteps: readonly Text[];
  readonly goodPractices: readonly Text[];
  readonly training: readonly LinkText[];
  readonly transparency: Text;
  /** Offered where an outcome asks for a reason; the pane adds a free text and keeps none of them. */
  readonly reasons?: readonly Reason[];
}

/** A cell that an organisation softened knowingly; void after `until`. */
export interface RiskAcceptance {
  readonly group: string;
  readonly class: string;
  readonly outcome: Outcome;
  readonly who: string;
  readonly why: string;
  /** Last day, YYYY-MM-DD. */
  readonly until: string;
}

/** What an overlay says about the organisation itself. */
export interface Organisation {
  /** null: no overlay; the sender's own domain counts as own unless it is free mail. */
  readonly ownDomains: readonly string[] | null;
  readonly lists: { readonly [list: string]: readonly string[] };
  /** Own enterprise numbers and accounts, as typed; a detector closes their spans in silence. */
  readonly ownNumbers: readonly string[];
  /** Number formats of the organisation itself; `detectors/organisation` makes detectors of them. */
  readonly identifiers: readonly CustomIdentifier[];
  /** Private mailboxes that staff have declared. */
  readonly privateAddresses: readonly string[];
  readonly contacts: { readonly [slot: string]: Contact };
  /** What tells that a mail leaves encrypted: ids of sensitivity labels, words in the subject such as `[SECURE]`. */
  readonly protection: {
    readonly labels: readonly string[];
    readonly subjectMarkers: readonly string[];
  };
  /** null: nothing said, every channel is a question to the IT desk. */
  readonly channels: readonly string[] | null;
  readonly riskAcceptances: readonly RiskAcceptance[];
  /** Profiles by starting day; the last one that has begun holds. */
  readonly profileSchedule: readonly { readonly profile: string; readonly from: string }[];
}

export interface PolicyReview {
  readonly owner: string;
  /** YYYY-MM-DD or null. */
  readonly reviewBy: string | null;
  readonly effectiveFrom: string | null;
  readonly changelog: readonly {
    readonly version: string;
    readonly date: string;
    readonly change: string;
  }[];
}

/** What overlays may do to this pack. Everything they may never loosen is listed. */
export interface OverlayRules {
  /**
   * Never softer, not even by a risk acceptance or a profile without end: `matrix`, `profile`,
   * `thresholds`, `phrases` (those that keep a signal silent). */
  readonly tightenOnly: readonly string[];
  /** Keys of an overlay that are refused: `classes`, `categories`. */
  readonly locked: readonly string[];
}
