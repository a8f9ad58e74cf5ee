/** What an acknowledgement covers, and that it holds no content. */
import { acknowledge, isAcknowledged } from '../../../src/core/decide/acknowledgement';
import type { Decision, JudgedFinding, JudgedRecipient } from '../../../src/core/decision';
import type { Attachment } from '../../../src/core/types';

const recipient: JudgedRecipient = {
  address: 'an@example.org',
  name: 'An',
  field: 'to',
  group: 'citizen',
  isInternal: false,
  looksLike: null,
};
const finding: JudgedFinding = {
  detector: 'be-national-number',
  category: 'id.national',
  confidence: 'high',
  location: { part: 'body', path: [], zone: 'own' },
  start: 4,
  end: 19,
  masked: '••.••.••-•••.70',
  evidence: [],
  count: 1,
  subject: 1,
  outcome: 'warnJustify',
  level: 'L2',
  classId: 'IDNUM',
  ruleIds: [],
  exception: null,
};
const attachment: Attachment = {
  id: '1',
  name: 'nota geheim.docx',
  sizeBytes: 10,
  kind: 'file',
  isInline: false,
};
const timedOut = {
  part: 'attachment',
  path: [attachment.name],
  reason: 'timed-out',
  outcome: 'advise',
} as const;

const BASE: Decision = {
  policyId: 'be-federal',
  policyVersion: '1.0.0',
  outcome: 'warnJustify',
  level: 'L2',
  groups: ['citizen'],
  recipients: [recipient, { ...recipient, address: 'bo@example.org' }],
  findings: [finding],
  unchecked: [],
  signals: [],
  channels: [],
  ruleIds: [],
  actions: [],
  trace: [],
};
const stored = acknowledge(BASE, [attachment]);

describe('what was acknowledged is not asked again', () => {
  test.each<[string, Partial<Decision>]>([
    ['the very same', {}],
    ['recipients in another order', { recipients: BASE.recipients.slice().reverse() }],
    ['a finding less', { findings: [] }],
    ['a milder outcome', { outcome: 'advise' }],
    ['text moved on the page', { findings: [{ ...finding, start: 40, end: 55 }] }],
    ['a slow attachment that the pane had read', { unchecked: [timedOut] }],
  ])('%s', (_why, change) => {
    expect(isAcknowledged(stored, { ...BASE, ...change })).toBe(true);
  });
});

describe('anything new makes it void', () => {
  test.each<[string, Partial<Decision>]>([
    ['another finding', { findings: [finding, { ...finding, masked: '••.••.••-•••.11' }] }],
    ['another that looks the same', { findings: [finding, { ...finding, subject: 2 }] }],
    ['the same value once more', { findings: [{ ...finding, count: 2 }] }],
    [
      'the value in the subject',
      { findings: [{ ...finding, location: { part: 'subject', path: [], zone: 'own' } }] },
    ],
    ['another recipient', { recipients: [...BASE.recipients, { ...recipient, address: 'x@y.z' }] }],
    ['a recipient moved to Cc', { recipients: [{ ...recipient, field: 'cc' }] }],
    ['a stricter outcome', { outcome: 'block' }],
    ['a newer policy', { policyVersion: '1.0.1' }],
    ['an unread attachment', { unchecked: [{ ...timedOut, path: ['x.zip'] }] }],
    ['an encrypted attachment', { unchecked: [{ ...timedOut, reason: 'encrypted' }] }],
    [
      'a signal',
      { signals: [{ id: 'cloudLink', outcome: 'advise', recipient: null, ruleIds: [] }] },
    ],
  ])('%s', (_why, change) => {
    expect(isAcknowledged(stored, { ...BASE, ...change })).toBe(false);
  });
});

test('an attachment that the pane could not open either is asked about when it then runs out of time', () => {
  const encrypted = { ...BASE, unchecked: [{ ...timedOut, reason: 'encrypted' as const }] };
  const known = acknowledge(encrypted, [attachment]);
  expect(isAcknowledged(known, encrypted)).toBe(true);
  expect(isAcknowledged(known, { ...BASE, unchecked: [timedOut] })).toBe(false);
});

test('block is never covered, even when someone stores that it is', () => {
  const blocked: Decision = { ...BASE, outcome: 'block' };
  expect(isAcknowledged(acknowledge(blocked, []), blocked)).toBe(false);
});

test.each([null, '', '{', 'null', '{"version":1}', '{"version":9}', '[]'])(
  'a stored %p covers nothing and does not throw',
  (broken) => expect(isAcknowledged(broken, BASE)).toBe(false),
);

test('what is stored holds no address, name or value, and fits with 2,000 findings', () => {
  expect(stored).not.toMatch(/example|geheim|••|nota/);
  const many = Array.from({ length: 3000 }, (_, i) => ({ ...finding, count: i }));
  expect(acknowledge({ ...BASE, findings: many }, []).length).toBeLessThan(50_000);
});
