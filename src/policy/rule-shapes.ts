/**
 * The shapes of what decides in a policy, as files hold them: matrix, rules for what was not read, modifiers,
 * exceptions, signals. Field by field the types of `core/policy.ts`; what each field means is said there.
 */
import {
  CATEGORIES,
  CONFIDENCES,
  OUTCOMES,
  type Part,
  type UncheckedPart,
  type UncheckedReason,
  type Zone,
} from '../core/types';
import {
  boolean,
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
} from './shape';
import { composeTypes, ids, localText, outcome, sourced } from './shape-parts';

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
