/**
 * The decision on synthetic findings: one row per rule. Real
 * detection is tested by the acceptance mails.
 */
import { decide, type MessageFacts } from '../../src/core/decide';
import type { Policy } from '../../src/core/policy';
import type { Finding, Recipient, Unchecked } from '../../src/core/types';
import { resolvePolicy } from '../../src/policy/resolve';
import { factsOf, findingOf } from './made';

function policyOf(packId: string, overlay: object = {}): Policy {
  const resolved = resolvePolicy(packId, [overlay]);
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.problems));
  return resolved.policy;
}

const OVERLAY = {
  own: ['fod-voorbeeld.fgov.be'],
  lists: { health: ['ziekenhuis-demo.example'], partners: ['acme-demo.example'] },
};
const POLICY = policyOf('be-federal', OVERLAY);

const to = (address: string, more: Partial<Recipient> = {}): Recipient => ({
  address,
  name: '',
  field: 'to',
  type: 'unknown',
  ...more,
});
const CITIZEN = to('citizen.demo@telenet.be');
const COLLEAGUE = to('an.colleague@fod-voorbeeld.fgov.be');

const facts = (more: Partial<MessageFacts> = {}): MessageFacts =>
  factsOf({
    from: { address: 'liesbet.vandamme@fod-voorbeeld.fgov.be', name: 'Liesbet Vandamme' },
    recipients: [CITIZEN],
    ...more,
  });
const finding = findingOf;
const check = (
  findings: readonly Finding[],
  unchecked: readonly Unchecked[] = [],
  persons = 1,
) => ({
  findings,
  unchecked,
  persons,
});
const QUOTED = finding({ location: { part: 'body', path: [], zone: 'quoted' } });
const HEADERS = { addresses: ['citizen.demo@telenet.be'], names: [] };

describe('matrix and modifiers', () => {
  test.each<[string, Partial<MessageFacts>, readonly Finding[], string]>([
    ['a national number to a citizen is blocked', {}, [finding()], 'block'],
    ['inside, a number only informs', { recipients: [COLLEAGUE] }, [finding()], 'inform'],
    ['nothing found, nothing said', {}, [], 'allow'],
    ['medium confidence: one step down', {}, [finding({ confidence: 'medium' })], 'warnJustify'],
    ['low confidence: at most inform', {}, [finding({ confidence: 'low' })], 'inform'],
    ['protected: accepted classes become inform', { isProtected: true }, [finding()], 'inform'],
    [
      'protected does not help the subject, which stays readable',
      { isProtected: true },
      [finding({ location: { part: 'subject', path: [], zone: 'own' } })],
      'block',
    ],
    [
      'protected does not help a file name',
      { isProtected: true },
      [finding({ location: { part: 'attachmentName', path: ['x.pdf'], zone: 'own' } })],
      'block',
    ],
    [
      'protected health data: one step down only, the DPO has not said yes',
      { isProtected: true },
      [finding({ category: 'health' })],
      'warnJustify',
    ],
    [
      'only in the quote of a reply to the same person: two steps down',
      { composeType: 'reply', quotedHeaders: HEADERS },
      [QUOTED],
      'warnConfirm',
    ],
    [
      'a reply that shows the quote to somebody new: no step down',
      {
        composeType: 'reply',
        quotedHeaders: HEADERS,
        recipients: [CITIZEN, to('other.person@skynet.be')],
      },
      [QUOTED],
      'block',
    ],
    [
      'the quote is no excuse when the new text holds data too',
      { composeType: 'reply', quotedHeaders: HEADERS },
      [QUOTED, finding({ category: 'contact.private', subject: 2 })],
      'block',
    ],
    [
      'what is only likely in the new text keeps its own outcome and leaves the quote its excuse',
      { composeType: 'reply', quotedHeaders: HEADERS },
      [QUOTED, finding({ category: 'file.content', confidence: 'medium', subject: 2 })],
      'warnConfirm',
    ],
    ['a forward: the quote counts as own text', { composeType: 'forward' }, [QUOTED], 'block'],
    [
      'twenty external recipients: one step up',
      { recipients: Array.from({ length: 20 }, (_, index) => to(`c${index}@telenet.be`)) },
      [finding({ category: 'contact.private' })],
      'warnJustify',
    ],
  ])('%s', (_reason, more, findings, outcome) => {
    expect(decide(facts(more), check(findings), POLICY).outcome).toBe(outcome);
  });

  test('a specimen lowers to inform and leaves the level alone', () => {
    const decision = decide(facts(), check([finding({ evidence: ['specimen'] })]), POLICY);
    expect([decision.outcome, decision.level]).toEqual(['inform', 'L0']);
    expect(decision.findings[0]!.exception).toBe('EX-SPECIMEN');
  });

  test('a specimen never silences a list of persons', () => {
    const many = Array.from({ length: 12 }, (_, index) =>
      finding({ subject: index + 1, evidence: ['specimen'] }),
    );
    const decision = decide(facts(), check(many, [], 12), POLICY);
    expect([decision.outcome, decision.level]).toEqual(['block', 'L3']);
  });

  test('nine persons are no list, ten are', () => {
    const persons = (count: number) =>
      decide(
        facts({ recipients: [COLLEAGUE] }),
        check([finding({ category: 'contact.private' })], [], count),
        POLICY,
      ).level;
    expect([persons(9), persons(10)]).toEqual(['L2', 'L3']);
  });
});

describe('channels', () => {
  test('unconfirmed channels are ranked and marked as a question', () => {
    const { channels } = decide(facts(), check([finding()]), POLICY);
    expect(channels[0]).toEqual({ id: 'eboxCitizen', isConfirmed: false });
    expect(channels[channels.length - 1]).toEqual({ id: 'post', isConfirmed: true });
  });

  test('with the organisation own list only these are shown, the letter last', () => {
    const overlay = { ...OVERLAY, channels: [{ id: 'post' }, { id: 'portal' }] };
    const { channels } = decide(facts(), check([finding()]), policyOf('be-federal', overlay));
    expect(channels).toEqual([
      { id: 'portal', isConfirmed: true },
      { id: 'post', isConfirmed: true },
    ]);
  });

  test('a tie goes to the group with the lower priority number', () => {
    const recipients = [to('coach@acme-demo.example'), to('arts@ziekenhuis-demo.example')];
    const decision = decide(
      facts({ recipients }),
      check([finding({ category: 'health' })]),
      POLICY,
    );
    expect(decision.channels[0]!.id).toBe('ehealthbox');
    expect(decision.groups).toEqual(['health', 'enterprise']);
  });

  test('the group with the strictest cell comes first, whatever its number', () => {
    const recipients = [to('arts@ziekenhuis-demo.example'), CITIZEN];
    const decision = decide(facts({ recipients }), check([finding()]), POLICY);
    expect(decision.groups).toEqual(['citizen', 'health']);
  });

  test('a signal beside colleagues names the way for those outside', () => {
    const ownText = 'Gelieve ons uw rijksregisternummer te bezorgen.';
    const decision = decide(
      facts({ recipients: [COLLEAGUE, CITIZEN], ownText }),
      check([]),
      POLICY,
    );
    expect([decision.outcome, decision.channels[0]!.id]).toEqual(['advise', 'portal']);
  });

  test('a document between institutions goes by API first', () => {
    const inFile = finding({ location: { part: 'attachment', path: ['x.xlsx'], zone: 'own' } });
    const decision = decide(facts({ recipients: [to('x@rsz.fgov.be')] }), check([inFile]), POLICY);
    expect(decision.channels.slice(0, 2).map(({ id }) => id)).toEqual(['api', 'fedsender']);
  });

  test('a channel that does not take all classes is not proposed', () => {
    const both = [finding(), finding({ category: 'health', subject: 2 })];
    const decision = decide(facts({ recipients: [to('x@rsz.fgov.be')] }), check(both), POLICY);
    expect(decision.channels.map(({ id }) => id)).not.toContain('securedMail');
  });
});

test('ten thousand findings to five hundred recipients are weighed group by group', () => {
  const findings = Array.from({ length: 10_000 }, (_, index) => finding({ subject: index + 1 }));
  const recipients = Array.from({ length: 500 }, (_, index) => to(`c${index}@telenet.be`));
  const decision = decide(facts({ recipients }), check(findings, [], 10_000), POLICY);
  expect([decision.outcome, decision.findings.length]).toEqual(['block', 10_001]);
  expect(decision.trace.length).toBeLessThan(20);
});

describe('unread things stand beside findings', () => {
  const attachment: Unchecked = { part: 'attachment', path: ['a.zip'], reason: 'encrypted' };
  test.each<[string, Partial<MessageFacts>, Unchecked, readonly Finding[], string]>([
    ['an unread attachment to outside: advise', {}, attachment, [], 'advise'],
    ['the same inside: inform', { recipients: [COLLEAGUE] }, attachment, [], 'inform'],
    ['the body was not read', {}, { part: 'body', path: [], reason: 'failed' }, [], 'warnConfirm'],
    ['the deadline', {}, { part: 'detector', path: [], reason: 'timed-out' }, [], 'warnConfirm'],
    [
      'an image without text alone stays in the pane',
      {},
      { part: 'attachment', path: ['a.png'], reason: 'image-only' },
      [],
      'inform',
    ],
    [
      'an image that looks like a scan is asked about',
      {},
      { part: 'attachment', path: ['a.png'], reason: 'image-only', detail: 'looks-like-scan' },
      [],
      'advise',
    ],
  ])('%s', (_reason, more, item, findings, outcome) => {
    expect(decide(facts(more), check(findings, [item]), POLICY).outcome).toBe(outcome);
  });

  test('a list with unknown members asks only beside a finding', () => {
    const list = to('team@fod-voorbeeld.fgov.be', { type: 'distributionList' });
    const outcome = (findings: readonly Finding[]) =>
      decide(facts({ recipients: [list] }), check(findings), POLICY).outcome;
    expect([outcome([]), outcome([finding()])]).toEqual(['inform', 'advise']);
  });
});

describe('profile and risk acceptance', () => {
  test.each([
    ['observe stops nothing', { profile: 'observe' }, 'inform'],
    ['guide asks at most', { profile: 'guide' }, 'warnConfirm'],
    [
      'a profile that begins later does not hold yet',
      { profileSchedule: [{ profile: 'observe', from: '2026-04-02' }] },
      'block',
    ],
    [
      'the last profile that has begun holds',
      {
        profileSchedule: [
          { profile: 'guide', from: '2026-03-01' },
          { profile: 'observe', from: '2026-01-01' },
        ],
      },
      'warnConfirm',
    ],
  ])('%s', (_reason, more, outcome) => {
    const policy = policyOf('be-federal', { ...OVERLAY, ...more });
    expect(decide(facts(), check([finding()]), policy).outcome).toBe(outcome);
  });

  test.each([
    ['holds on its last day', '2026-04-01', 'warnJustify'],
    ['is void the day after', '2026-03-31', 'block'],
  ])('a risk acceptance %s', (_reason, until, outcome) => {
    const entry = {
      group: 'citizen',
      class: 'IDNUM',
      outcome: 'warnJustify',
      who: 'DPO',
      why: 'pilot',
    };
    const policy = policyOf('be-federal', { ...OVERLAY, riskAcceptances: [{ ...entry, until }] });
    expect(decide(facts(), check([finding()]), policy).outcome).toBe(outcome);
  });
});
