/**
 * What a policy is once it is resolved: pack, parents and overlay in one piece of plain data.
 *
 * Only types. `src/policy` parses packs and overlays into this; `decide.ts` reads it. Nothing here
 * names an institution, level, class, group or channel: those are ids in the data. The entities are
 * those of the data model in facts/policy.md 3.
 */
import type { CustomIdentifier } from './custom-identifier';
import type {
  Category,
  ComposeType,
  Confidence,
  Language,
  Outcome,
  Part,
  UncheckedPart,
  UncheckedReason,
  Zone,
} from './types';

/** One text in the languages of its pack; another language falls back to the default one. */
export type Text = { readonly [language in Language]?: string };

/** Where a value comes from: its effect stands in the text, was derived from it, or is our default. */
export type Origin = 'source' | 'derived' | 'default';

/** How much force the underlying document has; the wording shows it. */
export type Binding = 'recommendation' | 'binding' | 'terms' | 'charter';

/** `ref` is a reference id, or `default` where no document stands behind the value. */
export interface Sourced {
  readonly ref: string;
  readonly origin: Origin;
}

export interface Level extends Sourced {
  readonly id: string;
  /** Order among the levels; the lowest is the level of a message without findings. */
  readonly ordinal: number;
  readonly label: Text;
  readonly text: Text;
  /** What the institution itself puts at this level; shown in the pane. */
  readonly examples?: Text;
}

/** A column of the matrix. */
export interface DataClass {
  readonly id: string;
  readonly label: Text;
  readonly level: string;
  /** Counts as data for signals "with data" and for "own text is clean". Public and work contact do not. */
  readonly isData: boolean;
  /** Findings of this class point to persons; many of them make a list of persons. */
  readonly isPersonal: boolean;
}

export interface CategoryRule {
  readonly id: Category;
  readonly class: string;
  readonly label: Text;
  readonly legal?: readonly string[];
}

/** Any one line that holds puts a recipient in the group. */
export interface GroupMatch {
  /** The organisation's own domains; without an overlay the sender's own domain. */
  readonly own?: boolean;
  /** The sender's private mailbox: free mail with a local part like the sender's, or listed. */
  readonly privateOfSender?: boolean;
  /** Exact domains. */
  readonly domains?: readonly string[];
  /** The domain itself or anything below it, on a label border. */
  readonly suffixes?: readonly string[];
  /** Lists of the organisation (domains, `.suffixes` or whole addresses), by name. */
  readonly lists?: readonly string[];
  readonly freeMail?: boolean;
  /** Everybody whom no other group takes; exactly one group has it. */
  readonly otherwise?: boolean;
}

export interface RecipientGroup {
  readonly id: string;
  readonly label: Text;
  /** The lowest number that matches wins; ties between strictest cells go to the lower number too. */
  readonly priority: number;
  readonly isInternal: boolean;
  readonly match: GroupMatch;
}

export interface Channel extends Sourced {
  readonly id: string;
  readonly label: Text;
  /** When it is the right way, in one or two sentences. */
  readonly when: Text;
  /** The organisation's own instruction; comes from an overlay. */
  readonly howTo?: Text;
  readonly url?: string | null;
  /** Who can use it: a person at a desk, or only an application of the institution. */
  readonly sender: 'employee' | 'application';
  readonly acceptsClasses: '*' | readonly string[];
  readonly groups: '*' | readonly string[];
  readonly composeTypes?: readonly ComposeType[];
  /** What to prepare, and what it does not do; shown in the pane. */
  readonly limits?: Text;
  /** Everybody has it (post, telephone): no question to the IT desk. */
  readonly isCommon?: boolean;
  /** Ranked after all others when the organisation has listed its channels. */
  readonly isLast?: boolean;
  /** It only tells that something waits elsewhere. */
  readonly isNotifyOnly?: boolean;
}

export interface Cell extends Sourced {
  readonly outcome: Outcome;
  /** Own order for this cell; else the group's `channelOrder`. Both are filtered by what a channel accepts. */
  readonly channels?: readonly string[];
}

export type Matrix = { readonly [group: string]: { readonly [dataClass: string]: Cell } };

/** First rule that matches wins; the last one must match everything. */
export interface UncheckedRule extends Sourced {
  readonly parts: '*' | readonly UncheckedPart[];
  readonly reasons: '*' | readonly UncheckedReason[];
  readonly details?: readonly string[];
  /** Whether any recipient is external. */
  readonly scope: 'any' | 'external' | 'internal';
  readonly outcome: Outcome;
  /** Outcome when effective data stands in the same message. */
  readonly withData?: Outcome;
}

/** All lines that are present must hold. */
export interface ModifierWhen {
  readonly composeTypes?: readonly ComposeType[];
  /** `unchanged`: a reply that shows its quoted text to nobody new. */
  readonly audience?: 'unchanged' | 'new';
  readonly zones?: readonly Zone[];
  readonly parts?: readonly Part[];
  readonly isProtected?: boolean;
  readonly classes?: readonly string[];
  readonly notClasses?: readonly string[];
  readonly groups?: readonly string[];
  readonly notGroups?: readonly string[];
  readonly confidences?: readonly Confidence[];
  readonly minOutcome?: Outcome;
  /** As many external recipients as the threshold `massMailing`, or more. */
  readonly isMassMailing?: boolean;
  /** No data of its own outside the quoted text. */
  readonly isOwnTextClean?: boolean;
}

export type ModifierEffect =
  | { readonly kind: 'none' }
  | { readonly kind: 'lower'; readonly steps: number; readonly floor: Outcome }
  | { readonly kind: 'raise'; readonly steps: number }
  | { readonly kind: 'cap'; readonly outcome: Outcome };

export interface Modifier extends Sourced {
  readonly id: string;
  readonly when: ModifierWhen;
  readonly effect: ModifierEffect;
  readonly actions?: readonly string[];
}

/** All lines that are present must hold for the finding. */
export interface FindingCondition {
  readonly categories?: readonly Category[];
  readonly zones?: readonly Zone[];
  readonly parts?: readonly Part[];
  /** Any of these evidence keys. */
  readonly evidence?: readonly string[];
  /** Detector ids, for a kind finer than the category. */
  readonly detectors?: readonly string[];
  /** No other data stands in the same location (findings that this condition takes do not count). */
  readonly isAlone?: boolean;
}

export interface Exception extends Sourced {
  readonly id: string;
  readonly label: Text;
  readonly effect: 'suppress' | 'inform';
  /** null: detection itself keeps silent (public numbers, topics without a person); nothing to do here. */
  readonly condition: FindingCondition | null;
}

/** What raises a signal. Phrase lists and host lists are data. */
export type SignalDetect =
  | { readonly kind: 'findingIn'; readonly parts: readonly Part[] }
  | {
      readonly kind: 'findings';
      readonly categories: readonly Category[];
      readonly min: number;
    }
  | {
      /** One sentence of the own text holds a phrase of every list in `all` and none of `none`. */
      readonly kind: 'phrases';
      readonly all: readonly string[];
      readonly none: readonly string[];
    }
  | {
      /** A link of the own text whose host is one of these or below it. */
      readonly kind: 'linkHost';
      readonly hosts: readonly string[];
      /** Then its path must also hold one of these (`/:b:/g/`: open to anyone). */
      readonly pathParts?: readonly string[];
    }
  | { readonly kind: 'group'; readonly group: string }
  | { readonly kind: 'externalCount'; readonly threshold: string }
  | { readonly kind: 'messageSize'; readonly threshold: string }
  | { readonly kind: 'newExternal'; readonly composeTypes: readonly ComposeType[] }
  | { readonly kind: 'lookalike' }
  | { readonly kind: 'composeType'; readonly composeTypes: readonly ComposeType[] }
  | { readonly kind: 'unreadAttachment' }
  | { readonly kind: 'privateContactOfSender' };

export interface Signal extends Sourced {
  readonly id: string;
  readonly text: Text;
  readonly detect: SignalDetect;
  readonly scope: 'any' | 'external';
  /** `matrix`: adds nothing of its own. */
  readonly outcome: Outcome | 'matrix';
  readonly withData: Outcome | 'matrix';
  /** A sentence with these phrases counts as data too (a form that asks for health details). */
  readonly dataPhrases?: {
    readonly all: readonly string[];
    readonly none: readonly string[];
  };
  /** The better way for this signal; else the group's channels. */
  readonly channels?: readonly string[];
  /** The message has at least this level when the signal is raised with data. */
  readonly level?: string;
  readonly actions?: readonly string[];
}

export interface Profile {
  readonly id: string;
  readonly text: Text;
  /** No outcome above this one. */
  readonly cap: Outcome | null;
  /** Steps added towards outside, from `advise` up. */
  readonly raiseExternal: number;
}

export interface Reference {
  readonly id: string;
  readonly source: string;
  readonly section: string;
  readonly summary: Text;
}

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
  /** Never softer, not even by a risk acceptance or a profile without end: `matrix`, `profile`, `thresholds`. */
  readonly tightenOnly: readonly string[];
  /** Keys of an overlay that are refused: `classes`, `categories`. */
  readonly locked: readonly string[];
}

export interface Policy {
  readonly id: string;
  readonly version: string;
  readonly status: 'draft' | 'active';
  readonly binding: Binding;
  readonly title: Text;
  readonly languages: readonly Language[];
  readonly defaultLanguage: Language;
  readonly sources: readonly PolicySource[];
  readonly legal: readonly LegalBasis[];
  readonly review: PolicyReview;
  readonly levels: readonly Level[];
  readonly classes: readonly DataClass[];
  readonly categories: readonly CategoryRule[];
  readonly recipientGroups: readonly RecipientGroup[];
  readonly freeMail: readonly string[];
  readonly channels: readonly Channel[];
  readonly matrix: Matrix;
  readonly channelOrder: { readonly [group: string]: readonly string[] };
  /** Channel order when the finding stands in an attachment. */
  readonly documentChannels: { readonly [group: string]: readonly string[] };
  readonly unchecked: readonly UncheckedRule[];
  /** Applied in this order. */
  readonly modifiers: readonly Modifier[];
  readonly exceptions: readonly Exception[];
  readonly signals: readonly Signal[];
  /** Phrase lists for signals: list name, then language. */
  readonly phrases: {
    readonly [list: string]: { readonly [language in Language]?: readonly string[] };
  };
  readonly profiles: readonly Profile[];
  readonly activeProfile: string;
  /** "From this many on". The engine itself uses `bulkPersons` and `massMailing`; signals name theirs. */
  readonly thresholds: { readonly [name: string]: number };
  /** Slots that an overlay must fill: `itDesk`, `dpo`. */
  readonly contactSlots: readonly { readonly id: string; readonly label: Text }[];
  readonly texts: PolicyTexts;
  readonly references: readonly Reference[];
  readonly overlayRules: OverlayRules;
  readonly organisation: Organisation;
  /** Layer of each value that does not come from the pack itself: `matrix.citizen.IDNUM` → `be-federal`. */
  readonly layers: { readonly [path: string]: string };
}
