/**
 * An overlay as its file holds it: what one organisation, or one entity of it, says about itself and
 * where it is stricter than its pack. Several overlays apply one after the other.
 *
 * A file may hold one overlay, or `{ "overlays": { "<pack id>": overlay or list of overlays } }`.
 */
import type { CustomIdentifier } from '../core/custom-identifier';
import type { Channel, Contact, Policy, RiskAcceptance, Signal, Text } from '../core/policy';
import { CATEGORIES, OUTCOMES, type Category, type Outcome } from '../core/types';
import { day, domain, id, list, mailbox, map, oneOf, record, text, type Shape } from './shape';
import * as shapes from './entity-shapes';
import * as rules from './rule-shapes';
import { localText } from './shape-parts';

/** A channel that the organisation has: a known one with its own how-to, or a new one described whole. */
export type OverlayChannel = Pick<Channel, 'id'> & Partial<Channel>;

export interface OverlayFile {
  readonly id?: string;
  /** The pack this overlay is written for; refused on another. */
  readonly pack?: string;
  readonly own?: readonly string[];
  readonly lists?: { readonly [list: string]: readonly string[] };
  readonly ownRefs?: readonly string[];
  readonly identifiers?: readonly CustomIdentifier[];
  readonly privateAddresses?: readonly string[];
  readonly contacts?: { readonly [slot: string]: Contact };
  /** Labels and subject markers with which a mail leaves encrypted. */
  readonly protection?: {
    readonly labels?: readonly string[];
    readonly subjectMarkers?: readonly string[];
  };
  readonly channels?: readonly OverlayChannel[];
  readonly channelOrder?: Policy['channelOrder'];
  readonly documentChannels?: Policy['documentChannels'];
  readonly levels?: readonly {
    readonly id: string;
    readonly label?: Text;
    readonly text?: Text;
    readonly examples?: Text;
  }[];
  /** Level that a process owner gives to a class. */
  readonly classes?: readonly { readonly id: string; readonly level: string }[];
  readonly categories?: readonly { readonly id: Category; readonly class: string }[];
  /** More ways into a group. */
  readonly recipientGroups?: readonly {
    readonly id: string;
    readonly domains?: readonly string[];
    readonly suffixes?: readonly string[];
    readonly lists?: readonly string[];
  }[];
  readonly matrix?: {
    readonly [group: string]: { readonly [dataClass: string]: { readonly outcome: Outcome } };
  };
  readonly signals?: readonly (Pick<Signal, 'id'> &
    Partial<Pick<Signal, 'outcome' | 'withData'>>)[];
  readonly unchecked?: Policy['unchecked'];
  readonly thresholds?: Policy['thresholds'];
  readonly phrases?: Policy['phrases'];
  readonly profile?: string;
  readonly profileSchedule?: readonly { readonly profile: string; readonly from: string }[];
  readonly riskAcceptances?: readonly RiskAcceptance[];
  readonly texts?: Partial<Policy['texts']>;
}

const outcome = oneOf(OUTCOMES);
const outcomeOrMatrix = oneOf([...OUTCOMES, 'matrix']);

const overlayFields: { readonly [key in keyof Required<OverlayFile>]: Shape } = {
  id,
  pack: id,
  own: list(domain, 1),
  lists: map(list(mailbox, 0, 5000)),
  ownRefs: list(text),
  identifiers: list(shapes.identifier, 0, 50),
  privateAddresses: list(mailbox, 0, 5000),
  contacts: map(shapes.contact),
  protection: record({}, { labels: list(text), subjectMarkers: list(text) }),
  channels: list(record({ id }, { ...shapes.channelFields, ...shapes.channelOptions })),
  channelOrder: rules.channelOrder,
  documentChannels: rules.channelOrder,
  levels: list(record({ id }, { label: localText, text: localText, examples: localText })),
  classes: list(record({ id, level: id })),
  categories: list(record({ id: oneOf(CATEGORIES), class: id })),
  recipientGroups: list(
    record({ id }, { domains: list(domain), suffixes: list(domain), lists: list(id) }),
  ),
  matrix: map(map(record({ outcome }))),
  signals: list(record({ id }, { outcome: outcomeOrMatrix, withData: outcomeOrMatrix })),
  unchecked: list(rules.uncheckedRule),
  thresholds: shapes.thresholds,
  phrases: shapes.phrases,
  profile: id,
  profileSchedule: list(record({ profile: id, from: day })),
  riskAcceptances: list(
    record({ group: id, class: id, outcome, who: text, why: text, until: day }),
  ),
  texts: record({}, shapes.textFields),
};

export const OVERLAY_SHAPE: Shape = record({}, overlayFields);
