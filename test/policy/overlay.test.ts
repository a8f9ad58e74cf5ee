/** What an overlay may do, and that every effective value can be traced to its layer. */
import { policyOf } from './policy-of';

test('a stricter cell holds and is traced to the overlay', () => {
  const policy = policyOf('be-prosecution', {
    id: 'federal-office',
    matrix: { legal: { CRIMINAL: { outcome: 'block' } } },
  });
  expect(policy.matrix['legal']!['CRIMINAL']!.outcome).toBe('block');
  expect(policy.layers['matrix.legal.CRIMINAL']).toBe('overlay:federal-office');
});

test('overlays of an institution and of one entity compose, the later one on top', () => {
  const policy = policyOf(
    'be-federal',
    { own: ['a.example.be'], contacts: { itDesk: { phone: '1' }, dpo: { phone: '2' } } },
    { id: 'entity', own: ['b.example.be'], contacts: { dpo: { phone: '3' } } },
  );
  expect(policy.organisation.ownDomains).toEqual(['a.example.be', 'b.example.be']);
  expect(policy.organisation.contacts).toEqual({ itDesk: { phone: '1' }, dpo: { phone: '3' } });
});

test('one file may hold the overlays of several packs; a pack that is not named has none', () => {
  const file = { note: 'demo', overlays: { 'fr-mef': { own: ['a.example.fr'] } } };
  expect(policyOf('fr-mef', file).organisation.ownDomains).toEqual(['a.example.fr']);
  expect(policyOf('be-federal', file).organisation.ownDomains).toBeNull();
});

test('a process owner may move a class to another level and give own examples', () => {
  const policy = policyOf('be-federal', {
    classes: [{ id: 'PERSONAL', level: 'L3' }],
    levels: [{ id: 'L1', examples: { fr: 'Notes de projet.' } }],
  });
  expect(policy.classes.find((entry) => entry.id === 'PERSONAL')!.level).toBe('L3');
  expect(policy.levels[1]!.examples).toEqual({ fr: 'Notes de projet.' });
});

test('a new channel of the organisation needs words in the default language only', () => {
  const policy = policyOf('be-federal', {
    channels: [
      {
        id: 'ourShare',
        label: { fr: 'Partage' },
        when: { fr: 'Pour un fichier.' },
        howTo: { fr: 'Ouvrez le partage.' },
        sender: 'employee',
        acceptsClasses: '*',
        groups: ['citizen'],
        ref: 'default',
        origin: 'default',
      },
    ],
  });
  expect(policy.organisation.channels).toEqual(['ourShare']);
});

test('a pilot of a binding pack may begin mildly when it ends at full strength', () => {
  const policy = policyOf('be-prosecution', {
    profileSchedule: [
      { profile: 'observe', from: '2026-01-01' },
      { profile: 'standard', from: '2026-09-01' },
    ],
  });
  expect(policy.organisation.profileSchedule).toHaveLength(2);
});

test('a schedule is in order of its days however it is written', () => {
  const days = ['2026-06-01', '2026-01-01', '2026-03-01'];
  const policy = policyOf('be-federal', {
    profileSchedule: days.map((from) => ({ profile: 'guide', from })),
  });
  expect(policy.organisation.profileSchedule.map(({ from }) => from)).toEqual([...days].sort());
});

test('words for a signal are added, not replaced', () => {
  const policy = policyOf('be-federal', { phrases: { askedData: { nl: ['personeelsnummer'] } } });
  const words = policy.phrases['askedData']!.nl!;
  expect(words).toContain('personeelsnummer');
  expect(words.length).toBeGreaterThan(1);
});

test('remarks are allowed anywhere', () => {
  const overlay = {
    note: 'why',
    matrix: { note: 'x', citizen: { note: 'y', IDNUM: { outcome: 'block', note: 'z' } } },
  };
  expect(policyOf('be-federal', overlay).matrix['citizen']!['IDNUM']!.outcome).toBe('block');
});

describe('risk acceptances of an institution and its entity', () => {
  const accepted = (outcome: string, until = '2026-12-31') => ({
    riskAcceptances: [{ group: 'federal', class: 'IDNUM', outcome, who: 'DPO', why: 'x', until }],
  });
  const inForce = (...overlays: unknown[]) =>
    policyOf('be-federal', ...overlays).organisation.riskAcceptances.map(({ outcome }) => outcome);
  test('the later one is looked at first; when it ends the earlier one holds again', () => {
    expect(inForce(accepted('inform'), accepted('advise'))).toEqual(['advise', 'inform']);
  });
  test('a stricter cell on top ends the acceptance below', () => {
    const cell = { matrix: { federal: { IDNUM: { outcome: 'block' } } } };
    expect(inForce(accepted('inform'), cell)).toEqual([]);
    expect(inForce({ ...cell, ...accepted('inform') })).toEqual(['inform']);
    expect(inForce(accepted('inform'), { matrix: { citizen: cell.matrix.federal } })).toEqual([
      'inform',
    ]);
  });
});
