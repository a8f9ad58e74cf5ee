import { isWorkPaper } from '../../../src/core/persons/person-work';
import { PERSON_WORDS } from '../../../src/detectors/shared/person';
import { evidence } from './read-persons';

describe('a paper about work says so', () => {
  test.each<[string, string, string, boolean]>([
    ['in its subject', 'ordre du jour du 9 juin', 'Bonjour', true],
    ['in its text', '', 'Hierbij het verslag van de vergadering', true],
    ['of who moves where, in its subject', 'verhuis 14 november', 'Dag allemaal', true],
    ['by its subject alone', 'facture 231', 'Bonjour', true],
    [
      'not by such a word in its text',
      '',
      'La facture suit. Merci à vous, dans dix minutes.',
      false,
    ],
    ['not by a report', '', 'Hierbij het medisch verslag', false],
    ['of patients', 'planning patienten', 'Verslag', false],
    ['of one resident, in the line that says so', '', 'Verslag 12/11, bewoner T.V.', false],
    ['of who is away', 'planning ziekteverlof', 'Bonjour', false],
    ['not at all', 'vraag', 'Beste Jan, hoe gaat het?', false],
    ['only far below', '', `${'a '.repeat(2500)}notulen`, false],
  ])('%s', (_why, subject, text, expected) => {
    expect(isWorkPaper(text, subject, PERSON_WORDS.patterns)).toBe(expected);
  });
});

describe('a name in a list of such a paper', () => {
  test.each<[string, string, readonly string[]]>([
    ['with a dash', 'Ordre du jour\nTom Krynicki – affiche pour le hall', []],
    ['who comes first, and what he has', 'Ordre du jour\n- Tom Krynicki : hernie', ['name']],
    ['behind a bullet', 'Présents : tous\n– Tom Krynicki, pour la note', []],
    ['in columns', 'Telefonliste\nEmpfang    Tom Krynicki    1700', []],
    ['with a title', 'Ordre du jour\n3. Mme Krynicka : sortie de cure', ['titled-name']],
    ['who is away', 'Rooster van mei\n- Tom Krynicki: ziek', ['name']],
    ['of whom something is said', 'Agenda:\n- Tom Krynicki heeft koorts', ['name']],
    ['with a case', 'Agenda:\n- aanvraag van Tom Krynicki – steun', ['name']],
    ['whose dismissal it is', 'Agenda:\n2. Ontslag Tom Krynicki', ['name']],
    ['who sees to it', 'Ordre du jour\n- aide, suivi par Tom Krynicki', []],
    ['surname first', 'Agenda:\n| 401 | Krynicka, Anna | claim |', ['likely-name']],
    ['in a sentence', 'Voici l’ordre du jour.\nHier nous avons parlé à Tom Krynicki.', ['name']],
    ['in a paper of another sort', 'Bonjour\nTom Krynicki – affiche', ['name']],
  ])('%s', (_why, text, expected) => {
    expect(evidence(text)).toEqual(expected);
  });
});
