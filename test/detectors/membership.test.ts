/** Names of unions and parties: somebody's membership is found, the name alone says nothing of anybody. */
import { findingsIn } from './check-text';

function kindsOf(text: string): readonly (string | undefined)[] {
  return findingsIn(text)
    .filter(({ confidence }) => confidence !== 'low')
    .map(({ kind }) => kind);
}

describe('somebody’s', () => {
  test.each([
    ['member of the board', 'Petra Maes is kaderlid van de FNV.', 'trade-union'],
    ['pays his dues', 'Dave Lister pays his UNISON subs through payroll.', 'trade-union'],
    ['organised', 'Frau Elfriede Moser ist bei der younion organisiert.', 'trade-union'],
    ['in it', 'Only Maureen Tighe is in Fórsa.', 'trade-union'],
    ['a card, in one word', 'Herr Siebert hat den GEW-Ausweis abgegeben.', 'trade-union'],
    ['the writer’s own', 'Ik ben lid van het ABVV.', 'trade-union'],
    ['votes for it', 'Mevrouw Marieke Vos stemt al jaren SP.', 'political-opinion'],
    ['works for it', 'Mme Sandrine Mercier milite chez LFI.', 'political-opinion'],
    ['is with its youth', 'Jana Feld macht bei der Jungen ÖVP mit.', 'political-opinion'],
    ['one of them', "De heer Peeters is PVDA'er.", 'political-opinion'],
    ['stood on its list', 'Valérie Noël a été candidate sur la liste PS.', 'political-opinion'],
    [
      'posters are no subject',
      'De gevel van mevrouw Hermans hangt vol affiches van Vooruit.',
      'political-opinion',
    ],
  ])('%s', (_why, text, kind) => {
    expect(kindsOf(text)).toContain(kind);
  });
});

describe('nobody’s', () => {
  test.each([
    ['who was consulted', 'Overleg met FNV, CNV en VCP: Jan Peeters maakt het verslag.'],
    ['a word, not a party', 'Jan Peeters stapt vooruit en kiest de groene route.'],
    ['a word with a capital', 'Mr Hall, please Unite the two files.'],
    ['a list of a register', 'La liste RN (extraction Registre national) est chez Sophie Lambert.'],
    ['members, of nobody named', 'Leden van het ACV krijgen korting op de opleiding.'],
    ['an answer to it', 'Réponse à la question de la CFDT : Mme Roy la rédige.'],
  ])('%s', (_why, text) => {
    expect(kindsOf(text)).toEqual([]);
  });
});
