/**
 * The shapes of the entities of a policy, as files hold them. Field by field the types of
 * `core/policy.ts`; what each field means is said there.
 */
import { IDENTIFIER_CHECKS } from '../core/custom-identifier';
import {
  CATEGORIES,
  CONFIDENCES,
  LANGUAGES,
  OUTCOMES,
  type ComposeType,
  type Part,
  type UncheckedPart,
  type UncheckedReason,
  type Zone,
} from '../core/types';
import {
  boolean,
  day,
  domain,
  fields,
  id,
  integer,
  list,
  map,
  nullable,
  oneOf,
  orAll,
  record,
  text,
  type Shape,
  url,
} from './shape';

const ZONES: readonly Zone[] = ['own', 'quoted', 'signature', 'disclaimer'];
const PARTS: readonly Part[] = ['subject', 'body', 'attachmentName', 'attachment', 'link', 'place'];
/** Every kind of thing that may go unread, and every reason. */
export const UNCHECKED_PARTS: readonly UncheckedPart[] = [
  'subject',
  'body',
  'attachmentName',
  'attachment',
  'link',
  'place',
  'recipients',
  'detector',
  'policy',
];
export const UNCHECKED_REASONS: readonly UncheckedReason[] = [
  'encrypted',
  'image-only',
  'unsupported',
  'corrupt',
  'too-large',
  'timed-out',
  'unavailable',
  'partial',
  'failed',
];
const COMPOSE_TYPES: readonly ComposeType[] = ['new', 'reply', 'forward', 'meeting'];

const ids = list(id);
const outcome = oneOf(OUTCOMES);
const composeTypes = list(oneOf(COMPOSE_TYPES), 1);
const sourced = { ref: id, origin: oneOf(['source', 'derived', 'default']) };

/** At least the default language; which ones a pack needs is checked with the whole file. */
export const localText: Shape = record({}, byLanguage(text));
const phraseList: Shape = record({}, byLanguage(list(text)));

function byLanguage(shape: Shape): { [key: string]: Shape } {
  const all: { [key: string]: Shape } = {};
  for (const language of LANGUAGES) all[language] = shape;
  return all;
}

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

const cell = record({ outcome, ...sourced }, { channels: ids });
export const matrix = map(map(cell));
export const channelOrder = map(ids);

export const uncheckedRule = record(
  {
    parts: orAll(list(oneOf(UNCHECKED_PARTS), 1)),
    reasons: orAll(list(oneOf(UNCHECKED_REASONS), 1)),
    scope: oneOf(['any', 'external', 'internal']),
    outcome,
    ...sourced,
  },
  { details: ids, withData: outcome },
);

export const modifier = record(
  {
    id,
    when: record(
      {},
      {
        composeTypes,
        audience: oneOf(['unchanged', 'new']),
        zones: list(oneOf(ZONES), 1),
        parts: list(oneOf(PARTS), 1),
        isProtected: boolean,
        classes: ids,
        notClasses: ids,
        groups: ids,
        notGroups: ids,
        confidences: list(oneOf(CONFIDENCES), 1),
        minOutcome: outcome,
        isMassMailing: boolean,
        isOwnTextClean: boolean,
      },
    ),
    effect: {
      kind: 'byKind',
      kinds: {
        none: {},
        lower: fields({ steps: integer(1, 5), floor: outcome }),
        raise: fields({ steps: integer(1, 5) }),
        cap: fields({ outcome }),
      },
    },
    ...sourced,
  },
  { actions: ids },
);

export const exception = record({
  id,
  label: localText,
  effect: oneOf(['suppress', 'inform']),
  condition: nullable(
    record(
      {},
      {
        categories: list(oneOf(CATEGORIES), 1),
        zones: list(oneOf(ZONES), 1),
        parts: list(oneOf(PARTS), 1),
        evidence: list(id, 1),
        notEvidence: list(id, 1),
        detectors: list(id, 1),
        isAlone: boolean,
      },
    ),
  ),
  ...sourced,
});

const phraseCondition = { all: list(id, 1), none: ids };
const detect: Shape = {
  kind: 'byKind',
  kinds: {
    findingIn: fields({ parts: list(oneOf(PARTS), 1) }),
    findings: fields({ categories: list(oneOf(CATEGORIES), 1), min: integer(1, 999) }),
    phrases: fields(phraseCondition),
    linkHost: fields({ hosts: list(domain, 1) }, { pathParts: list(text, 1) }),
    group: fields({ group: id }),
    externalCount: fields({ threshold: id }),
    messageSize: fields({ threshold: id }),
    newExternal: fields({ composeTypes }),
    lookalike: {},
    composeType: fields({ composeTypes }),
    unreadAttachment: {},
    privateContactOfSender: {},
  },
};
const outcomeOrMatrix = oneOf([...OUTCOMES, 'matrix']);

export const signal = record(
  {
    id,
    text: localText,
    detect,
    scope: oneOf(['any', 'external']),
    outcome: outcomeOrMatrix,
    withData: outcomeOrMatrix,
    ...sourced,
  },
  { dataPhrases: record(phraseCondition), channels: ids, level: id, actions: ids },
);

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
