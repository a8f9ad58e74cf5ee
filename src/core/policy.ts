/**
 * What a policy is once it is resolved: pack, parents and overlay in one piece of plain data.
 *
 * Only types. `src/policy` parses packs and overlays into this; `decide.ts` reads it. Nothing here
 * names an institution, level, class, group or channel: those are ids in the data.
 * Its parts stand in policy-matrix.ts, policy-rules.ts and policy-organisation.ts.
 */
import type {
  Text,
  Binding,
  Level,
  DataClass,
  CategoryRule,
  RecipientGroup,
  Channel,
  Matrix,
} from './policy/policy-matrix';
import type {
  PolicySource,
  LegalBasis,
  PolicyTexts,
  Organisation,
  PolicyReview,
  OverlayRules,
} from './policy/policy-organisation';
import type {
  UncheckedRule,
  Modifier,
  Exception,
  Signal,
  Profile,
  Reference,
} from './policy/policy-rules';
import type { Language } from './types';

export type * from './policy/policy-matrix';
export type * from './policy/policy-organisation';
export type * from './policy/policy-rules';

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
