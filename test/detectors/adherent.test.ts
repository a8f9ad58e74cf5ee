/** What people are (belief, people, opinion, orientation): found when said of one, silent beside a name. */
import { findingsIn } from './check-text';

function kindsOf(text: string): readonly (string | undefined)[] {
  return findingsIn(text)
    .filter(({ detector, confidence }) => detector === 'special-other' && confidence !== 'low')
    .map(({ kind }) => kind);
}

describe('said of one', () => {
  test.each([
    ['is', 'Mevrouw Els Nijs is boeddhist.', 'religion'],
    [
      'is, with an article and a word',
      'Mr Colm Hayes is a fervent nationalist.',
      'political-opinion',
    ],
    ['as', 'Herr Uwe Thelen möchte als Buddhist nicht mitfeiern.', 'religion'],
    ['practising', 'Mme Aude Hubert, musulmane pratiquante, viendra mardi.', 'religion'],
    ['between commas', 'Tom Hubert, communiste, sera là.', 'political-opinion'],
    ['a colleague', 'Notre collègue musulman Tarik Benali part en octobre.', 'religion'],
    ['a colleague, in English', 'Our gay colleague Sean Moore is off to Cork.', 'sexual-life'],
    ['a field of a form', 'Naam: Els Nijs\nGeloof: joods', 'religion'],
    ['of that confession', 'M. Tarik Benali est de confession juive.', 'religion'],
    ['parents are', 'De ouders van Sanne Nijs zijn streng; haar ouders zijn salafist.', 'religion'],
    ['the writer', 'Je suis protestant, merci d’en tenir compte.', 'religion'],
  ])('%s', (_why, text, kind) => {
    expect(kindsOf(text)).toContain(kind);
  });
});

describe('beside a name', () => {
  test.each([
    ['all of them', 'Tom Hubert of the Lyon office says Muslims have been heard.'],
    ['a feud', 'Jill Moore was in Belfast when the Protestant feud ended.'],
    ['a building', 'Aude Hubert photographie l’église protestante.'],
    ['a council, in Dutch', 'Els Nijs belt met de joodse gemeenteraad van toen.'],
    ['an army', 'Uwe Thelen liest über die kommunistische Armee.'],
    ['a school that somebody leads', 'Jill Moore leads what is a Hindu school.'],
    ['those of history', 'Tom Hubert a sauvé la date du procès des fascistes.'],
    ['a name of a place', 'Jill Moore assigned it to Niagara Mohawk.'],
    ['somebody took the floor', 'Jill Moore wrote to us: the nationalists on the train left.'],
  ])('%s', (_why, text) => {
    expect(kindsOf(text)).toEqual([]);
  });
});
