/**
 * The matrix of a policy and what it is made of: levels, classes of data, groups of recipients, channels,
 * and the outcome for each pair. Only types; part of policy.ts.
 */
import type { Category, ComposeType, Language, Outcome } from '../types';

/** One text in the languages of its pack; another language falls back to the default one. */
export type Text = { readonly [language in Language]?: string };

/** Where a value comes from: its effect stands in the text, was derived from it, or is our default. */
export type Origin = 'source' | 'derived' | 'default';

/** How much force the underlying document has; the wording shows it. */
export type Binding = 'recommendation' | 'binding' | 'terms' | 'charter';

/** `ref` is a reference id, or `default` where no document stands behind the value. */
export interface Sourced {
  readonly ref: string;
  /** Left out in the handler's policy: only the pane shows it. */
  readonly origin?: Origin;
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
