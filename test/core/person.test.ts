import { indexPersons } from '../../src/core/person';
import { buildPersonTable } from '../../src/core/person-words';
import { splitZones } from '../../src/core/zones';
import { PERSON_WORDS } from '../../src/detectors/shared/person';

const words = buildPersonTable(PERSON_WORDS);

function index(text: string, path: readonly string[] = []) {
  const location = { part: path.length > 0 ? ('attachment' as const) : ('body' as const), path };
  return indexPersons({
    part: { location, text, zones: splitZones(text) },
    participants: [{ name: 'Liesbet Vandamme', address: 'l@x.example' }],
    words,
    nameHints: null,
    identifiers: () => [],
  });
}

function evidence(text: string, path: readonly string[] = []) {
  return index(text, path).evidence(0, text.length);
}

describe('somebody in particular', () => {
  test.each([
    ['title and name', 'Mme Dupont est absente.', 'titled-name'],
    ['title with a dot', 'le contrôle de M. Étienne Vasseur', 'titled-name'],
    ['behind a greeting of somebody else', 'Dag Tom, mevrouw Peeters is ziek', 'titled-name'],
    ['behind a greeting, in French', 'Bonjour Anne, Mme Dupont est absente', 'titled-name'],
    ['told about behind a bare greeting', 'Dag, mevrouw El Amrani is ziek', 'titled-name'],
    ['title of two words', 'over de heer Marc Wouters', 'titled-name'],
    ['particle', 'mevrouw van den Berg komt', 'titled-name'],
    ['initial', 'dhr. J. Peeters', 'titled-name'],
    ['German case', 'die Akte von Herrn Kowalski', 'titled-name'],
    ['capitals only', 'DOSSIER MEVROUW PEETERS', 'titled-name'],
    ['first name and surname', 'uw cliënt Dries Vermeersch', 'name'],
    ['surname first, in capitals', 'DUPONT Marie, absente', 'name'],
    ['surname, comma, first name', 'Naam: Kowalska, Danuta', 'name'],
    ['a title of a meeting', 'Réintégration Luc Simonart – burn-out', 'name'],
    ['double first name', 'concernant Marie-Claire Lejeune', 'name'],
    ['two unknown capitalised words', 'nous avons vu Zbyslawa Krynicka hier', 'likely-name'],
    ['first name alone', 'Tom komt niet', 'likely-name'],
    ['role', 'la patiente a mal', 'role'],
    ['role in German', 'Der Antragsteller wohnt hier', 'role'],
    ['family', 'mijn dochter blijft thuis', 'role'],
    ['title that stands for a person', 'mevrouw komt morgen', 'role'],
    ['role of one or of all', 'the employee left', 'any-role'],
    ['greeting', 'Bonjour Madame Renard,', 'possessive'],
    ['row of a table about persons', 'Nom\tRéf\nAdam\t12', 'table'],
    ['row of a list with semicolons', 'Naam;Ref;Dag\nAdam;12;3', 'table'],
  ])('%s', (_why, text, kind) => {
    expect(evidence(text)).toContain(kind);
  });

  test('the name of the file counts', () => {
    expect(evidence('tekst', ['Attest Jan Peeters.pdf'])).toContain('file-name');
    expect(evidence('tekst', ['nota.pdf'])).not.toContain('file-name');
  });
});

describe('nobody the text is about', () => {
  test.each([
    ['contact', 'Contact : Marie Dupont'],
    ['trainer', "Formateurs : Hélène Bastin (service d'appui) et Koen Raes (stafdienst ICT)"],
    ['name with a function', 'Sophie Gagnon, infirmière clinicienne'],
    ['name with a telephone', 'Marc-André Roy, poste 4417'],
    ['whoever treats', 'Dr. Karel Peeters'],
    ['minister', 'de minister Frank Janssens'],
    ['office behind the name', 'Anne Dubois, ministre de la Santé'],
    ['speaker', 'Marie Dupont présente le plan'],
    ['street', 'rue Marie Depage 12'],
    ['hospital', 'Institut Jules Bordet'],
    ['header of a quoted mail', 'Van: Jan Peeters'],
    ['signature', 'Cordialement,\nMarie Dupont'],
    ['opening of a letter to nobody', 'Madame, Monsieur,'],
    ['body with capitals', 'Het Federaal Agentschap heeft een Raad van Bestuur.'],
  ])('%s', (_why, text) => {
    expect(evidence(text)).toEqual([]);
  });
});

describe('people in general', () => {
  test.each([
    'Les patients reçoivent une lettre.',
    'Per 100.000 inwoners, procent.',
    'Artikel 5 van de wet',
    'Campagne de sensibilisation',
    'We are looking for a nurse',
    'Wenn Sie Fragen haben, kann',
    'als bedoeld in § 3',
  ])('%s', (text) => {
    expect(index(text).isGeneric(0, text.length)).toBe(true);
  });

  test.each(['Mme Dupont est absente.', 'Hij komt morgen niet.'])('not: %s', (text) => {
    expect(index(text).isGeneric(0, text.length)).toBe(false);
  });
});

describe('an index', () => {
  test('counts distinct names, participants left out', () => {
    expect(index('Mme Dupont et M. Jean Dupont, Jan Peeters.\nmevr. Vandamme').countNames()).toBe(
      2,
    );
  });

  test('answers on hostile text in one pass', () => {
    const name = 'Jan Peeters\t'.repeat(100_000);
    expect(index(name).evidence(0, name.length)).toContain('name');
    const rows = 'a\tb\n'.repeat(200_000);
    const part = index(rows);
    for (let at = 0; at < rows.length; at += 4) part.evidence(at, at + 4);
    expect(part.evidence(0, 4)).toEqual([]);
  });
});
