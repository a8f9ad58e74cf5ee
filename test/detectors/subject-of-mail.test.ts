/** What the subject of a mail says about whom its body is: it is another part, and what the mail is about. */
import { createBudget } from '../../src/core/budget';
import { createChecker } from '../../src/core/check';
import type { TextPart } from '../../src/core/types';
import { splitZones } from '../../src/core/zones/zones';
import { DETECTORS } from '../../src/detectors/index';

const checker = createChecker(DETECTORS);
const LIMITS = { timeMs: 60_000, bytesOut: 1e9, entries: 1e6, characters: 1e9 };

/** Is anything of medium or higher found in the text below this subject? */
function isFoundBelow(subject: string, text: string, part: 'body' | 'attachment' = 'body') {
  return placesFound(subject, text, part).indexOf(part) >= 0;
}

/** The parts in which something of medium or higher is found. */
function placesFound(subject: string, text: string, part: 'body' | 'attachment' = 'body') {
  const path = part === 'attachment' ? ['note.txt'] : [];
  const parts: readonly TextPart[] = [
    { location: { part, path }, text, zones: splitZones(text) },
    { location: { part: 'subject', path: [] }, text: subject, zones: [] },
  ];
  const { findings } = checker.check(parts, {
    today: { year: 2026, month: 11, day: 22 },
    budget: createBudget(() => 0, LIMITS),
    participants: [],
  });
  return findings
    .filter(({ confidence }) => confidence !== 'low')
    .map(({ location }) => location.part);
}

const REPORT = 'Laut Klinikbericht Mammakarzinom links, die Chemo läuft bis August.';
const PRISONER = 'Der Gefangene verbüßt eine Freiheitsstrafe wegen schweren Raubes.';
const ROTA = 'Frau Gerlinde Noll    Jugend, häusliche Gewalt\nHerr Piette          Einbruch';

test.each<[string, string, string, boolean]>([
  ['the subject names somebody with a title', 'Antrag Frau Gerlinde Noll', REPORT, true],
  ['the subject names nobody', 'Ihr Antrag', REPORT, false],
  ['it announces: the name is a speaker', 'Webinar mit Frau Gerlinde Noll', REPORT, false],
  ['a role, and a file number with a year', 'Akte 331/20, Antrag', PRISONER, true],
  ['a role, and the number of a file', 'Gefangenenpersonalakte 33120', PRISONER, true],
  ['a role that may be everybody', 'Antrag auf Ausführung', PRISONER, false],
  [
    'a role in the paragraph, in a mail about one case',
    'Invalidity committee, case IC/2024/17',
    'The official has been absent. The appointed doctor describes a severe burn-out.',
    true,
  ],
  [
    'a role in the paragraph, in a mail about no case',
    'Invalidity committee',
    'The official has been absent. The appointed doctor describes a severe burn-out.',
    false,
  ],
  [
    'an entry of a form, and the subject says of whom',
    'evaluatiegesprek Dirk Pauwels',
    'Het verslag is klaar. Eindbeoordeling: onvoldoende.',
    true,
  ],
  ['who is there for what', 'Neue Aufgabenverteilung ab Mai', ROTA, false],
  ['the same, of patients', 'Behandlungsplan der Patienten', ROTA, true],
  ['the same, without such a subject', 'Fälle', ROTA, true],
  ['an entry of a form of nobody', 'sjabloon', 'Eindbeoordeling: onvoldoende.', false],
  ['a day is no file', 'Antrag vom 12/03/2026', PRISONER, false],
  [
    'a subject about people in general speaks for the body too',
    'Opleiding nieuwe software',
    'De sleutelgebruikers zijn bekend: Sarah (leefloon), Nick (facturatie).',
    false,
  ],
])('%s', (_why, subject, text, isFound) => expect(isFoundBelow(subject, text)).toBe(isFound));

test('a file that travels along is not about whom the subject names', () => {
  expect(isFoundBelow('Antrag Frau Gerlinde Noll', REPORT, 'attachment')).toBe(false);
});

describe('a subject that is nothing but the word', () => {
  test.each<[string, string, string, boolean]>([
    ['somebody is absent', 'Arrêt maladie', 'Marie Dupont est absente cette semaine.', true],
    ['she is not there until a day', 'RE: ziekteverlof', 'Nele is er niet tot 12 maart.', true],
    ['he drops out', 'Krankmeldung', 'Hallo,\n\nHerr Klein fällt bis Freitag aus.', true],
    ['nobody is absent', 'sick leave', 'Anna Smith has the new form.', false],
    ['nobody is named', 'sick leave', 'Who is absent must call before nine.', false],
    [
      'only in what is quoted',
      'RE: Arrêt maladie',
      'Merci !\n\n> Marie Dupont est absente.',
      false,
    ],
    ['a talk', 'Webinar burn-out en herstel', 'Jan Peeters is afwezig.', false],
    ['more words', 'Cijfers ziekteverlof derde kwartaal stad', 'Jan Peeters is afwezig.', false],
    ['only far below', 'Arrêt maladie', `${'a\n'.repeat(20)}Marie Dupont est absente.`, false],
  ])('%s', (_why, subject, text, isFound) =>
    expect(placesFound(subject, text)).toEqual(isFound ? ['subject'] : []),
  );
});
