/**
 * The shapes of the entities of a policy, as files hold them: levels, classes, groups, channels, contacts,
 * texts; what decides over them: rule-shapes.ts. Field by field the types of `core/policy.ts`; what each field
 * means is said there.
 */
import { IDENTIFIER_CHECKS } from '../core/custom-identifier';
import { CATEGORIES } from '../core/types';
import {
  boolean,
  day,
  domain,
  id,
  integer,
  list,
  map,
  nullable,
  oneOf,
  orAll,
  record,
  text,
  url,
} from './shape';
import {
  byLanguage,
  composeTypes,
  ids,
  localText,
  outcome,
  phraseList,
  sourced,
} from './shape-parts';

export const level = record(
  { id, ordinal: integer(0, 99), label: localText, text: localText, ...sourced },
  { examples: localText },
);

export const dataClass = record({
  id,
  label: localText,
  level: id,
  isData: boolean,
  isPersonal: boolean,
});

export const category = record(
  { id: oneOf(CATEGORIES), class: id, label: localText },
  { legal: ids },
);

export const group = record({
  id,
  label: localText,
  priority: integer(0, 999),
  isInternal: boolean,
  match: record(
    {},
    {
      own: boolean,
      privateOfSender: boolean,
      domains: list(domain),
      suffixes: list(domain),
      lists: ids,
      freeMail: boolean,
      otherwise: boolean,
    },
  ),
});

export const channelFields = {
  label: localText,
  when: localText,
  sender: oneOf(['employee', 'application']),
  acceptsClasses: orAll(ids),
  groups: orAll(ids),
  ...sourced,
};
export const channelOptions = {
  howTo: localText,
  url: nullable(url),
  composeTypes,
  limits: localText,
  isCommon: boolean,
  isLast: boolean,
  isNotifyOnly: boolean,
};
export const channel = record({ id, ...channelFields }, channelOptions);

export const profile = record({
  id,
  text: localText,
  cap: nullable(outcome),
  raiseExternal: integer(0, 5),
});

export const reference = record({ id, source: id, section: text, summary: localText });
export const source = record({
  id,
  title: text,
  issuer: text,
  date: nullable(day),
  url: nullable(url),
});
export const legalBasis = record({ id, label: text, about: localText, url: nullable(url) });
/** A number format of the organisation: digits `9`, letters `A`, quoted letters, separators. */
export const identifier = record({
  id,
  pattern: { kind: 'string', format: 'pattern' },
  check: oneOf(IDENTIFIER_CHECKS),
  words: phraseList,
  category: nullable(oneOf(CATEGORIES)),
  label: record(byLanguage(text)),
});
export const contact = record({}, { name: text, address: text, phone: text, url });
export const contactSlot = record({ id, label: localText });
export const phrases = map(phraseList);
export const thresholds = map(integer(1, 1_000_000_000));

export const textFields = {
  force: localText,
  why: localText,
  safeReply: localText,
  incident: localText,
  incidentSteps: list(localText, 1),
  goodPractices: list(localText),
  training: list(record({ label: localText, url: nullable(url) })),
  transparency: localText,
  reasons: list(record({ id, label: localText })),
};

export const review = record({
  owner: text,
  reviewBy: nullable(day),
  effectiveFrom: nullable(day),
  changelog: list(
    record({ version: { kind: 'string', format: 'version' }, date: day, change: text }),
    1,
  ),
});
