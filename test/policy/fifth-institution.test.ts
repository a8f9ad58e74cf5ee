/**
 * An institution that nobody knew when the engine was written, as data alone: other levels, classes,
 * groups and channels, one language. It must decide without any change in code.
 */
import { decide } from '../../src/core/decide';
import { CATEGORIES, type Category } from '../../src/core/types';
import { parsePolicy } from '../../src/policy/resolve';
import { factsOf, findingOf } from '../core/made';

const en = (text: string) => ({ en: text });
const SOURCE = { ref: 'ART-1', origin: 'source' };
const OURS = { ref: 'default', origin: 'default' };
const cell = (outcome: string) => ({ outcome, ...SOURCE });

/** A fictitious port authority: only crew data and tokens matter, and the pilot boat carries letters. */
const PORT = {
  schema: 'sluice-policy-1',
  id: 'port-authority',
  version: '0.1.0',
  status: 'draft',
  binding: 'charter',
  title: en('Port authority'),
  languages: ['en'],
  defaultLanguage: 'en',
  review: {
    owner: 'Harbour master',
    reviewBy: null,
    effectiveFrom: null,
    changelog: [{ version: '0.1.0', date: '2026-01-01', change: 'First.' }],
  },
  sources: [{ id: 'PORT', title: 'Port rules', issuer: 'Port', date: null, url: null }],
  legal: [],
  references: [
    { id: 'ART-1', source: 'PORT', section: '1', summary: en('Crew data stays ashore.') },
  ],
  overlayRules: { tightenOnly: [], locked: [] },
  levels: [
    { id: 'white', ordinal: 1, label: en('White'), text: en('Free.'), ...OURS },
    { id: 'red', ordinal: 2, label: en('Red'), text: en('Not free.'), ...SOURCE },
  ],
  classes: [
    { id: 'deck', label: en('Deck'), level: 'white', isData: false, isPersonal: false },
    { id: 'crew', label: en('Crew'), level: 'red', isData: true, isPersonal: true },
  ],
  categories: CATEGORIES.map((id: Category) => ({
    id,
    class: id === 'contact.professional' ? 'deck' : 'crew',
    label: en(id),
  })),
  recipientGroups: [
    { id: 'ashore', label: en('Ashore'), priority: 1, isInternal: true, match: { own: true } },
    {
      id: 'afloat',
      label: en('Afloat'),
      priority: 2,
      isInternal: false,
      match: { suffixes: ['ships.example'] },
    },
    {
      id: 'beyond',
      label: en('Beyond'),
      priority: 3,
      isInternal: false,
      match: { otherwise: true },
    },
  ],
  freeMail: [],
  channels: [
    {
      id: 'pilotBoat',
      label: en('Pilot boat'),
      when: en('At high tide.'),
      sender: 'employee',
      acceptsClasses: '*',
      groups: ['afloat', 'beyond'],
      ...SOURCE,
    },
    {
      id: 'flags',
      label: en('Flags'),
      when: en('In sight.'),
      sender: 'employee',
      acceptsClasses: ['deck'],
      groups: '*',
      ...OURS,
    },
  ],
  channelOrder: { afloat: ['flags', 'pilotBoat'], beyond: ['pilotBoat'] },
  documentChannels: {},
  matrix: {
    ashore: { deck: cell('allow'), crew: cell('allow') },
    afloat: { deck: cell('allow'), crew: cell('warnJustify') },
    beyond: { deck: cell('advise'), crew: cell('block') },
  },
  unchecked: [{ parts: '*', reasons: '*', scope: 'any', outcome: 'advise', ...OURS }],
  modifiers: [],
  exceptions: [],
  signals: [],
  phrases: {},
  profiles: [{ id: 'calm', text: en('Calm sea.'), cap: null, raiseExternal: 0 }],
  activeProfile: 'calm',
  thresholds: { bulkPersons: 3, massMailing: 5 },
  contactSlots: [],
  texts: {
    force: en('The port asks'),
    why: en('Crew data is private.'),
    safeReply: en('Ask at the quay.'),
    incident: en('Ring the bell.'),
    incidentSteps: [en('Ring twice.')],
    goodPractices: [],
    training: [],
    transparency: en('Nothing leaves.'),
  },
};

function outcomeFor(address: string, category: Category, persons = 1) {
  const resolved = parsePolicy(PORT);
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.problems));
  const facts = factsOf({
    from: { address: 'master@port.example', name: '' },
    recipients: [{ address, name: '', field: 'to', type: 'unknown' }],
  });
  const finding = findingOf({ detector: 'test', category });
  const decision = decide(facts, { findings: [finding], unchecked: [], persons }, resolved.policy);
  return [decision.outcome, decision.level, decision.groups[0], decision.channels[0]?.id ?? null];
}

test.each([
  ['its own people', 'a@port.example', 'health', ['allow', 'red', 'ashore', null]],
  ['a ship', 'a@one.ships.example', 'health', ['warnJustify', 'red', 'afloat', 'pilotBoat']],
  ['the world', 'a@world.example', 'id.national', ['block', 'red', 'beyond', 'pilotBoat']],
  [
    'a class that is no data',
    'a@world.example',
    'contact.professional',
    ['advise', 'white', 'beyond', 'pilotBoat'],
  ],
] as const)('the fifth institution decides for %s', (_who, address, category, expected) => {
  expect(outcomeFor(address, category)).toEqual(expected);
});

test('its own number makes a list of persons', () => {
  expect(outcomeFor('a@one.ships.example', 'health', 3)[0]).toBe('warnJustify');
});
