/**
 * The words that every folder shares: what a message is, what a finding is, what could not be read.
 *
 * Only types live here; whoever needs behaviour looks in the file named for it. Everything is
 * readonly and holds plain data, so that it can cross from the send handler to the task pane as JSON.
 * Offsets are UTF-16 code units into the text they belong to and half-open: [start, end).
 */

/** Outcomes in rising order of severity; `OUTCOMES.indexOf` is the severity. */
export const OUTCOMES = [
  'allow',
  'inform',
  'advise',
  'warnConfirm',
  'warnJustify',
  'block',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Confidence in rising order. */
export const CONFIDENCES = ['low', 'medium', 'high'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** The packs' category ids. A finer `kind` may stand beside one in a finding. */
export const CATEGORIES = [
  'contact.professional',
  'contact.private',
  'identity.birth',
  'financial',
  'file.content',
  'social',
  'id.national',
  'id.document',
  'health',
  'special.other',
  'criminal',
  'secrecy.investigation',
  'secrecy.tax',
  'bulk.persons',
  'credential',
  'marking.internal',
  'marking.restricted',
  'marking.classified',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** Interface languages; one folder in `i18n/` each. */
export const LANGUAGES = ['nl', 'fr', 'de', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A calendar day. Pure code is given `today`; it never asks the clock. */
export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

// --- What is about to be sent -------------------------------------------------------------------

export type ComposeType = 'new' | 'reply' | 'forward' | 'meeting';

export interface Recipient {
  /** SMTP address as the client gave it; may be empty for unresolved list members. */
  readonly address: string;
  readonly name: string;
  readonly field: 'to' | 'cc' | 'bcc';
  /** A hint only: Outlook's own test of inside and outside is unreliable (OfficeDev/office-js issues 3249 and 1909). */
  readonly type: 'user' | 'externalUser' | 'distributionList' | 'other' | 'unknown';
}

export interface Attachment {
  /** The client's handle for the content; means nothing outside this message. */
  readonly id: string;
  readonly name: string;
  /** As the client claims; 0 where it does not say. */
  readonly sizeBytes: number;
  readonly kind: 'file' | 'item' | 'cloud';
  /** Part of the body's decoration: shown inside the text (isInline, or referred to by cid). */
  readonly isInline: boolean;
}

export interface Message {
  readonly composeType: ComposeType;
  readonly subject: string;
  readonly body: string;
  readonly bodyType: 'text' | 'html';
  /** Quoted history that came apart from the body (message lines of the command); null in Outlook. */
  readonly quoted: string | null;
  /** Where a meeting takes place; empty for mail. */
  readonly place: string;
  readonly from: { readonly address: string; readonly name: string } | null;
  readonly recipients: readonly Recipient[];
  readonly attachments: readonly Attachment[];
  /** Somebody who knows says that the mail leaves encrypted. */
  readonly isProtected: boolean;
  /** Id of the sensitivity label, where the client has labels; the policy knows which ones encrypt. */
  readonly sensitivityLabel?: string;
}

// --- Text and where it stands ------------------------------------------------------------------

export type Zone = 'own' | 'quoted' | 'signature' | 'disclaimer';

export type Part = 'subject' | 'body' | 'attachmentName' | 'attachment' | 'link' | 'place';

/** Where a piece of text stands, in words that its author recognises. */
export interface PartLocation {
  readonly part: Part;
  /** File names from the outermost in, then sheet and cell, page, slide, "comment": `['a.zip', 'b.xlsx', 'Feuil2!C14']`. */
  readonly path: readonly string[];
}

export interface Location extends PartLocation {
  readonly zone: Zone;
}

export interface ZoneSpan {
  readonly start: number;
  readonly end: number;
  readonly zone: Zone;
}

/** One stretch of text as a detector sees it. Cells are joined by tabs, rows and blocks by line feeds. */
export interface TextPart {
  readonly location: PartLocation;
  readonly text: string;
  /** In order, without gaps or overlap; empty means: all own text. */
  readonly zones: readonly ZoneSpan[];
  /**
   * Places inside the text that have a name of their own (cells, pages), in order of start.
   * A finding takes the label of the last mark at or before its start as the end of its path.
   */
  readonly marks?: readonly PlaceMark[];
}

export interface PlaceMark {
  readonly start: number;
  readonly label: string;
}

// --- What was found, and what could not be looked at ---------------------------------------------

export interface Finding {
  /** Detector id, kebab-case, country first: `be-national-number`. */
  readonly detector: string;
  readonly category: Category;
  /** Finer than the category where a detector tells kinds apart: `bis`, `religion`. */
  readonly kind?: string;
  readonly confidence: Confidence;
  readonly location: Location;
  /** Span in the text of the part, in UTF-16 code units, separators inside included. */
  readonly start: number;
  readonly end: number;
  /** Shape kept, at most the last two characters shown (`••.••.••-•••.70`); phrases: empty, the label stands for them. */
  readonly masked: string;
  /** Keys into the texts, strongest first: `checksum`, `word`, `separators`, `specimen`. */
  readonly evidence: readonly string[];
  /** How often the same value stands in this location; at least 1. The span is the first. */
  readonly count: number;
  /** Which distinct value this is within one check (1, 2, 3 …); says nothing about the value itself. */
  readonly subject: number;
}

/** Why something was not looked at. */
export type UncheckedReason =
  /** Needs a password or key. */
  | 'encrypted'
  /** Pages that are pictures: there is no text recognition. */
  | 'image-only'
  /** No reader knows the type. */
  | 'unsupported'
  | 'corrupt'
  /** Past a limit of ours (attachments/limits.ts, budget.ts). */
  | 'too-large'
  | 'timed-out'
  /** Outlook did not give it, or it lies elsewhere (a link to a cloud). */
  | 'unavailable'
  /** Read, but not all of it. */
  | 'partial'
  /** A bug of ours: something threw. */
  | 'failed';

/** What an unread thing is: its kind decides the outcome, together with the reason. */
export type UncheckedPart = Part | 'recipients' | 'detector' | 'policy';

/** Something that was not looked at. It stands beside a finding as its equal: unread is never clean. */
export interface Unchecked {
  readonly part: UncheckedPart;
  readonly path: readonly string[];
  readonly reason: UncheckedReason;
  /** A key, never content: which limit, which detector, which call. */
  readonly detail?: string;
}
