import { isWorkPaper } from '../../../src/core/persons/person-work';
import { PERSON_WORDS } from '../../../src/detectors/shared/person';
import { evidence } from './read-persons';

describe('a paper about work says so', () => {
  test.each<[string, string, string, boolean]>([
    ['in its subject', 'ordre du jour du 9 juin', 'Bonjour', true],
    ['in its text', '', 'Hierbij het verslag van gisteren', true],
    ['of patients', 'planning patienten', 'Verslag', false],
    ['of one resident, in the line that says so', '', 'Verslag 12/11, bewoner T.V.', false],
    ['not at all', 'vraag', 'Beste Jan, hoe gaat het?', false],
    ['only far below', '', `${'a '.repeat(2500)}agenda`, false],
  ])('%s', (_why, subject, text, expected) => {
    expect(isWorkPaper(text, subject, PERSON_WORDS.patterns)).toBe(expected);
  });
});

describe('a name in a list of such a paper', () => {
  test.each<[string, string, readonly string[]]>([
    ['with a dash', 'Suivis\nTom Krynicki – affiche', []],
    ['behind a bullet', 'Merci à\n– Tom Krynicki, pour la note', []],
    ['in columns', 'Programm\nEmpfang    Tom Krynicki    1700', []],
    ['with a title', 'Ordre du jour\n3. Mme Krynicka : sortie de cure', ['titled-name']],
    ['who is away', 'Rooster van de vorming\n- Tom Krynicki: ziek', ['name']],
    ['of whom something is said', 'Agenda\n- Tom Krynicki heeft koorts', ['name']],
    ['with a case', 'Agenda\n- aanvraag van Tom Krynicki – steun', ['name']],
    ['surname first', 'Agenda\n| 401 | Krynicka, Anna | claim |', ['likely-name']],
    ['in a sentence', 'Voici le programme.\nHier nous avons parlé à Tom Krynicki.', ['name']],
    ['in a paper of another sort', 'Bonjour\nTom Krynicki – affiche', ['name']],
  ])('%s', (_why, text, expected) => {
    expect(evidence(text)).toEqual(expected);
  });
});
