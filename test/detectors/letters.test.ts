/** Letters tell whom they are written to about herself: "you" is somebody, once a greeting names her. */
import { findingsIn } from './check-text';

const SENSITIVE = /^(?:health|social|criminal|file|financial|secrecy)/;

function categoriesOf(text: string): readonly string[] {
  return findingsIn(text)
    .filter(({ category, confidence }) => SENSITIVE.test(category) && confidence !== 'low')
    .map(({ category }) => category);
}

describe('told to whoever is written to', () => {
  test.each([
    ['is put back', 'Sehr geehrter Herr Olm,\n\nSie werden zurückgestuft.', 'file.content'],
    ['was not listed', 'Dear Ms Quill,\n\nYou were not shortlisted for the post.', 'file.content'],
    ['goes on getting', 'Dear Mr Tarn,\nYou will continue to receive housing benefit.', 'social'],
    ['has a right to', 'Beste mevrouw Loos,\n\nU hebt recht op een leefloon.', 'social'],
    [
      'pays off, an adjective between',
      'Geachte mevrouw Loos,\nU betaalt uw achterstallige personenbelasting af.',
      'secrecy.tax',
    ],
    [
      'against her',
      'Sehr geehrte Frau Olm,\n\nuns liegt eine Pfändung Ihres Gehalts vor.',
      'financial',
    ],
    ['granted', 'Monsieur Vial,\n\nLe CPAS vous accorde le revenu d’intégration.', 'social'],
    ['because of', 'Sehr geehrter Herr Olm, da Sie im Mai eine Depression hatten, …', 'health'],
    ['a friend’s', 'Chère Julie,\n\nMerci de m’avoir parlé de ta dépression.', 'health'],
    ['a colleague’s', 'Dag Femke,\n\nNa je burn-out start je halftijds.', 'health'],
    [
      'a word with another sense',
      'Dear Ms Quill,\n\nYour dismissal takes effect on Monday.',
      'file.content',
    ],
    [
      'behind an abbreviation',
      'Sehr geehrter Herr Olm,\n\nSie erhalten ab dem 1. Juli Grundsicherung.',
      'social',
    ],
  ])('%s', (_why, text, category) => {
    expect(categoriesOf(text)).toContain(category);
  });
});

describe('nothing about whoever is written to', () => {
  test.each([
    ['an offer', 'Dear Mrs Quill,\n\nIf you have multiple sclerosis, our leaflet may help.'],
    ['an answer', 'Beste Jan,\n\nU vroeg wie leefloon krijgt. De website legt het uit.'],
    ['a task', 'Sehr geehrte Frau Olm,\n\nbitte schicken Sie uns Zahlen zur Depression.'],
    ['a seminar', 'Dear Ms Quill,\n\nYou are invited to the seminar on bullying at work.'],
    ['a paper', 'Geachte heer Loos,\n\nU ontvangt hierbij de brochure over depressie.'],
    ['an article', 'Sehr geehrte Frau Olm,\n\nIhr Artikel über Depression ist erschienen.'],
    ['an order to a firm', 'Beste heer Loos,\n\nIn uw offerte staat gezichtsherkenning.'],
    ['a question', 'Madame Vial,\n\nAvez-vous les chiffres de la dépression ?'],
    [
      'hours, which are no reader',
      'Beste heer Loos,\n\ndi 9u00 K14 mensenhandel\ndo 9u00 K12 oplichting',
    ],
    [
      'what not to send',
      'Dag mevrouw Loos,\n\nStuur ons nooit uw rekeningnummer of een medisch attest.',
    ],
    ['a favour', 'Can you lend her a headset, Anna Quill has a call at ten.'],
  ])('%s', (_why, text) => {
    expect(categoriesOf(text)).toEqual([]);
  });
});
