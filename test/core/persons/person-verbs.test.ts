import { evidence } from './read-persons';

describe('a verb beside a name', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'says it, but a colon begins what is said',
      'hij vertelt: Tom Krynicki blijft thuis',
      ['name', 'pronoun'],
    ],
    ['the verb stands too far', 'Tom Krynicki arrive tard mais présente le plan', ['name']],
    [
      'the verb stands too far, in German',
      'Tom Krynicki kommt am Montag nicht und präsentiert',
      ['name'],
    ],
    ['a stop before the verb', 'Wir sahen Tom Krynicki. Explique moi', ['name']],
    ['a comma before the verb', 'Tom Krynicki hier, explique', ['name']],
    ['reflexive, in Dutch', 'Tom Krynicki stelt zich voor', ['name']],
    ['not reflexive but a genitive', 'Mr Krynicki’s table shows the plan', []],
    ['explains one, has no symptom', 'Tom Krynicki explique un plan', []],
    [
      'says it, and the next sentence is of somebody else',
      'Tom Krynicki explique le plan. On dit que il part',
      ['pronoun'],
    ],
    ['declares nothing', 'Tom Krynicki ne déclare aucun loyer', ['name']],
    ['declares the meeting open', 'Tom Krynicki déclare la séance ouverte', []],
    ['a colleague who has an opinion', 'Tom Krynicki denkt dat 99 een griep is', []],
    ['who has one of himself', 'Tom Krynicki denkt dat hij griep heeft', ['name', 'pronoun']],
    ['who has one of what is his', 'Tom Krynicki asked if his flu counts', ['name']],
    ['who worries, with a title', 'Mme Krynicka pense que la grippe revient', ['titled-name']],
    ['told to remind him: no verb before who does it', 'rappelle Tom Krynicki', ['name']],
  ])('%s', (_why, text, expected) => {
    expect(evidence(text)).toEqual(expected);
  });
});
