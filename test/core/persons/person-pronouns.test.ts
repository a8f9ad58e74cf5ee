import { evidence } from './read-persons';

describe('a pronoun', () => {
  test.each<[string, string, readonly string[]]>([
    ['what is left', 'il en reste deux', []],
    ['he is, behind a thing', 'le dossier est là, il est en règle', ['pronoun']],
    ['asked of him: a comma before the verb', 'un souci, demandez-lui', ['pronoun']],
    ['takes up a name', 'Zelphine peut-elle partir', ['pronoun']],
    ['takes up a thing, with a t between', 'la caisse a-t-elle fermé', []],
    ['takes up a name, with a t between', 'Zelphine a-t-elle fermé', ['pronoun']],
    ['one of the staff', 'the employee left because he was tired', ['any-role', 'pronoun']],
    ['a thing of all of them, no one', 'the patient record is slow', []],
    ['one woman, in Dutch', 'Zij kreeg koorts', ['pronoun']],
    ['somebody in office', 'le ministre viendra, il est malade', []],
    ['at work, in German', 'Er übernimmt die Kitas, das ist nicht neu', []],
    ['at work, in French', 'Elle présente le plan', []],
    ['he speaks of it', 'il en parle', ['pronoun']],
    ['asked about her', 'alors est-elle venue', ['pronoun']],
  ])('%s', (_why, text, expected) => {
    expect(evidence(text)).toEqual(expected);
  });
});
