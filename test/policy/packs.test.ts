/** The packs that ship: each resolves, fits the launch bundle and names a source for what it says. */
import { PACKS } from '../../src/policy/packs';
import { forHandler } from '../../src/policy/for-handler';
import { resolvePolicy } from '../../src/policy/resolve';
import { policyOf } from './policy-of';

const IDS = Object.keys(PACKS);
/** What the launch bundle may spend on one policy, in bytes. */
const HANDLER_BYTES = 60_000;

describe.each(IDS)('%s', (packId) => {
  test('has no problem', () => {
    const resolved = resolvePolicy(packId);
    expect(resolved.ok ? [] : resolved.problems).toEqual([]);
  });

  test('fits the launch bundle without its pane texts', () => {
    const bytes = Buffer.byteLength(JSON.stringify(forHandler(policyOf(packId))));
    expect(bytes).toBeLessThan(HANDLER_BYTES);
  });

  test('the handler gets no origins, and keeps what an institution calls by that name', () => {
    const policy = policyOf(packId);
    const lists = { ...policy.organisation.lists, origin: ['origin.example'] };
    const handler = forHandler({ ...policy, organisation: { ...policy.organisation, lists } });
    expect(handler.levels.some((level) => 'origin' in level)).toBe(false);
    expect(handler.organisation.lists).toEqual(lists);
  });

  test('the handler is told layers only where a decision names one other than the pack', () => {
    const overlay = {
      profile: 'strict',
      texts: { training: [] },
      signals: [{ id: 'subjectData', withData: 'block' }],
    };
    const { layers } = forHandler(policyOf(packId, overlay));
    expect(layers).toMatchObject({ activeProfile: 'overlay', 'signals.subjectData': 'overlay' });
    expect(Object.values(layers)).not.toContain(packId);
    expect(Object.keys(layers).filter((at) => /^(?:references|texts|channels)/.test(at))).toEqual(
      [],
    );
  });

  test('a value that claims a source cites one, a default claims none', () => {
    const policy = policyOf(packId);
    const wrong = [
      ...policy.levels,
      ...policy.channels,
      ...policy.modifiers,
      ...policy.exceptions,
      ...policy.signals,
    ].filter((entry) => entry.origin === 'source' && entry.ref === 'default');
    expect(wrong.map((entry) => entry.id)).toEqual([]);
  });

  test('plain words: no sentence of an employee text is longer than 25 words', () => {
    const { texts, signals, channels } = policyOf(packId);
    const all = [
      texts.why,
      texts.incident,
      ...texts.incidentSteps,
      ...texts.goodPractices,
      ...signals.map((signal) => signal.text),
      ...channels.map((channel) => channel.when),
      ...channels.map((channel) => channel.limits ?? {}),
      ...(texts.reasons ?? []).map(({ label }) => label),
    ];
    const sentences = all
      .flatMap((text) => Object.values(text))
      .flatMap((text) => text.split(/[.!?]\s/));
    expect(sentences.filter((text) => text.split(/\s+/).length > 25)).toEqual([]);
  });
});

test.each(['be-federal', 'be-prosecution', 'fr-mef', 'qc-msss'])(
  '%s offers reasons of its own, in every language of the pack',
  (packId) => {
    const { texts, languages } = policyOf(packId);
    const reasons = texts.reasons ?? [];
    expect(reasons.length).toBeGreaterThanOrEqual(3);
    expect(new Set(reasons.map(({ id }) => id)).size).toBe(reasons.length);
    for (const { label } of reasons)
      expect(Object.keys(label).sort()).toEqual([...languages].sort());
  },
);

test('the prosecution pack says which values it inherits', () => {
  const { layers } = policyOf('be-prosecution');
  expect(layers['modifiers.M-QUOTED']).toBe('be-federal');
  expect(layers['matrix.legal.CRIMINAL']).toBeUndefined();
});

test('binding force shows in the wording', () => {
  const force = (packId: string) => policyOf(packId).texts.force.en;
  expect([force('be-federal'), force('be-prosecution')]).toEqual([
    'The federal recommendation asks',
    'The circular requires',
  ]);
});
