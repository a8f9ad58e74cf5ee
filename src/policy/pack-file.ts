/**
 * A pack as its file holds it: a whole policy, or what differs from the pack it extends.
 * Lists of entries with an id merge by id; the matrix cell by cell; everything else key by key.
 */
import type { Organisation, Policy } from '../core/policy';
import { LANGUAGES } from '../core/types';
import { domain, id, list, oneOf, record, type Shape } from './shape';
import * as shapes from './entity-shapes';
import * as rules from './rule-shapes';
import { localText } from './shape-parts';

/** What a child may leave to its parent. */
export type PackBody = Omit<
  Policy,
  'id' | 'version' | 'status' | 'binding' | 'title' | 'review' | 'organisation' | 'layers' | 'texts'
> & { readonly texts: Partial<Policy['texts']> };

/** Lists whose entries have an id. */
export const ID_LISTS = [
  'sources',
  'legal',
  'levels',
  'classes',
  'categories',
  'recipientGroups',
  'channels',
  'modifiers',
  'exceptions',
  'signals',
  'profiles',
  'contactSlots',
  'references',
] as const;
export type IdList = (typeof ID_LISTS)[number];

export interface PackFile
  extends
    Pick<Policy, 'id' | 'version' | 'status' | 'binding' | 'title' | 'review'>,
    Partial<PackBody> {
  readonly schema: string;
  readonly extends?: string;
  /** Entries of the parent that do not exist here, by list. */
  readonly remove?: { readonly [listName in IdList]?: readonly string[] };
}

/** The version of the file format; a newer one is refused rather than half understood. */
const SCHEMA_VERSION = 'sluice-policy-1';

const body: { readonly [key in keyof PackBody]: Shape } = {
  languages: list(oneOf(LANGUAGES), 1),
  defaultLanguage: oneOf(LANGUAGES),
  sources: list(shapes.source, 1),
  legal: list(shapes.legalBasis),
  levels: list(shapes.level, 1),
  classes: list(shapes.dataClass, 1),
  categories: list(shapes.category, 1),
  recipientGroups: list(shapes.group, 1),
  freeMail: list(domain),
  channels: list(shapes.channel),
  matrix: rules.matrix,
  channelOrder: rules.channelOrder,
  documentChannels: rules.channelOrder,
  unchecked: list(rules.uncheckedRule, 1),
  modifiers: list(rules.modifier),
  exceptions: list(rules.exception),
  signals: list(rules.signal),
  phrases: shapes.phrases,
  profiles: list(shapes.profile, 1),
  activeProfile: id,
  thresholds: shapes.thresholds,
  contactSlots: list(shapes.contactSlot),
  texts: record({}, shapes.textFields),
  references: list(shapes.reference, 1),
  overlayRules: record({ tightenOnly: list(id), locked: list(id) }),
};

const removable: { [listName: string]: Shape } = {};
for (const listName of ID_LISTS) removable[listName] = list(id);

export const PACK_BODY_KEYS: readonly string[] = Object.keys(body);

export const PACK_SHAPE: Shape = record(
  {
    schema: oneOf([SCHEMA_VERSION]),
    id,
    version: { kind: 'string', format: 'version' },
    status: oneOf(['draft', 'active']),
    binding: oneOf(['recommendation', 'binding', 'terms', 'charter']),
    title: localText,
    review: shapes.review,
  },
  { ...body, extends: id, remove: record({}, removable) },
);

/** An organisation of which nothing is known. */
export const NO_ORGANISATION: Organisation = {
  ownDomains: null,
  lists: {},
  ownNumbers: [],
  identifiers: [],
  privateAddresses: [],
  contacts: {},
  protection: { labels: [], subjectMarkers: [] },
  channels: null,
  riskAcceptances: [],
  profileSchedule: [],
};

/** Longest policy text that is read at all, in characters; the largest pack has about a tenth. */
export const MAX_FILE_CHARACTERS = 1_000_000;
