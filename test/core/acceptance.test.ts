/** What makes an acceptance mail pass, and what is only reported. */
import { compareVerdict, type ExpectedVerdict } from '../../src/core/acceptance';

const EXPECTED: ExpectedVerdict = {
  mustNotFire: false,
  outcome: 'block',
  acceptableOutcomes: ['block', 'warnJustify'],
  groups: ['health', 'enterprise'],
  level: 'L2',
  recommendedChannel: 'ehealthbox',
  findings: [{ category: 'health' }],
  signals: [],
  ruleIds: ['BE-REC-A.3'],
};
const GOT = {
  outcome: 'block' as const,
  level: 'L2',
  groups: ['enterprise', 'health'],
  channels: [{ id: 'ehealthbox', isConfirmed: false }],
  findings: [],
  signals: [],
  ruleIds: [],
};

test.each([
  ['the same', EXPECTED, GOT, true],
  ['another acceptable outcome', EXPECTED, { ...GOT, outcome: 'warnJustify' as const }, true],
  ['an outcome that is not acceptable', EXPECTED, { ...GOT, outcome: 'advise' as const }, false],
  ['another first channel', EXPECTED, { ...GOT, channels: [] }, false],
  [
    'no channel expected',
    { ...EXPECTED, recommendedChannel: null },
    { ...GOT, channels: [] },
    true,
  ],
  ['a group too few', EXPECTED, { ...GOT, groups: ['health'] }, false],
  ['another level', EXPECTED, { ...GOT, level: 'L3' }, false],
  [
    'silence where nothing may fire, whatever else is acceptable',
    { ...EXPECTED, mustNotFire: true, acceptableOutcomes: ['inform'] },
    { ...GOT, outcome: 'allow' as const },
    true,
  ],
  [
    'a warning where nothing may fire',
    { ...EXPECTED, mustNotFire: true, acceptableOutcomes: ['allow'] },
    GOT,
    false,
  ],
  ['silence where something must fire', EXPECTED, { ...GOT, outcome: 'allow' as const }, false],
])('%s', (_reason, expected, got, passed) => {
  expect(compareVerdict(expected, got).passed).toBe(passed);
});

test('missing findings and rules are reported without failing', () => {
  const { passed, differences } = compareVerdict(EXPECTED, GOT);
  expect(passed).toBe(true);
  expect(differences).toEqual(['categories not found: health', 'rules not found: BE-REC-A.3']);
});

test('what an exception lets pass counts as not found; more rules than expected are no difference', () => {
  const exempt = { category: 'social', exception: 'EX-SPECIMEN' };
  const effective = { category: 'health', exception: null };
  const got = {
    ...GOT,
    ruleIds: ['BE-REC-A.3', 'BE-REC-5.1'],
    findings: [exempt, effective] as never,
  };
  expect(compareVerdict(EXPECTED, got).differences).toEqual([]);
});
