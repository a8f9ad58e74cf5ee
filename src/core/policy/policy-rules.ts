/**
 * The rules of a policy beside its matrix: what could not be read, modifiers, exceptions, signals,
 * profiles. Only types; part of policy.ts.
 */
import type { Text, Sourced } from './policy-matrix';
import type {
  Category,
  ComposeType,
  Confidence,
  Outcome,
  Part,
  UncheckedPart,
  UncheckedReason,
  Zone,
} from '../types';

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
  /** None of these evidence keys. */
  readonly notEvidence?: readonly string[];
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
