import { readPersons } from './read-persons';

describe('where somebody works', () => {
  test.each([
    ['a sentence between', 'Hier komt Tom Krynicki. Van de vakbond niets', 'vakbond', false],
    ['a semicolon between', 'Ms Hall from Paris; the cancer society', 'cancer society', false],
    ['said of her', 'Ms Hall from Ghent is cancer society', 'cancer', false],
    ['a function alone', 'Ms Hall, officer', 'officer', true],
    [
      'a function by the end of its word',
      'Ms Hall, Referatsleiterin beim Krebsverband, kam',
      'Krebsverband',
      true,
    ],
    [
      'ends where she says something',
      'Ms Hall from Ghent says the cancer society is here',
      'cancer',
      false,
    ],
    [
      'ends where she must do something',
      'Ms Hall from Ghent must go to the cancer society',
      'cancer',
      false,
    ],
    ['a field of an expert', 'Tom Hall, expert violence conjugale', 'conjugale', true],
    ['more than a field', 'Tom Hall, expert malade depuis le début de mars', 'début', false],
    ['cell of a row', 'Ms Hall | senior adviser cancer | 02 555', 'cancer', true],
    ['cell without an office', 'Ms Hall | breast cancer | 02 555', 'cancer', false],
    [
      'goes on behind the body',
      'weil Ms Hall aus der Kirche ausgetreten ist',
      'Kirche ausgetreten',
      false,
    ],
    [
      'what comes before',
      'weil Ms Hall aus der evangelischen Kirche ausgetreten ist',
      'evangelischen',
      true,
    ],
    ['last cell', 'Ms Hall | senior adviser cancer', 'cancer', false],
  ])('%s', (_why, text, word, isAside) => {
    const start = text.indexOf(word);
    expect(readPersons(text).isAside(start, start + word.length)).toBe(isAside);
  });
});
