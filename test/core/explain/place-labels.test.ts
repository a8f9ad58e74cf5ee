/** Place labels of readers in the user's words, in the dialog, the pane and on the way there. */
import { labelText } from '../../../src/core/explain/place-labels';
import { placeOf, unreadPlace } from '../../../src/core/explain/point-names';
import { LANGUAGES, type Finding, type Language } from '../../../src/core/types';
import { alertTexts as de } from '../../../src/i18n/de/messages-alert';
import { alertTexts as en } from '../../../src/i18n/en/messages-alert';
import { alertTexts as fr } from '../../../src/i18n/fr/messages-alert';
import { alertTexts as nl } from '../../../src/i18n/nl/messages-alert';
import { everyFile } from '../../attachments/make/every-file';
import { readFile } from '../../attachments/read';
import { findingOf } from '../made';

const TEXTS = { nl, fr, de, en };

const finding = (...names: string[]): Finding =>
  findingOf({ location: { part: 'attachment', path: names, zone: 'own' } });

const place = (language: Language, ...names: string[]): string =>
  placeOf(finding(...names), [], TEXTS[language], (text) => text);

describe('a place inside a file is named in the language of the user', () => {
  test.each([
    ['nl', ['brief.docx', 'header'], 'bijlage brief.docx › koptekst'],
    ['fr', ['lettre.docx', 'deleted text'], 'pièce jointe lettre.docx › texte supprimé'],
    ['de', ['vortrag.pptx', 'slide 3', 'notes'], 'Anhang vortrag.pptx › Folie 3 › Notizen'],
    ['en', ['letter.pdf', 'page 2', 'comment'], 'attachment letter.pdf › page 2 › comment'],
    ['nl', ['bericht.msg', 'attached message'], 'bijlage bericht.msg › bijgevoegd bericht'],
  ] as const)('%s %j', (language, names, words) => {
    expect(place(language, ...names)).toBe(words);
  });

  test('what was not read has the same words', () => {
    const item = {
      part: 'attachment',
      path: ['scan.pdf', 'page 4'],
      reason: 'image-only',
    } as const;
    expect(unreadPlace(item, [], fr, (text) => text)).toBe('pièce jointe scan.pdf › page 4');
    expect(unreadPlace(item, [], nl, (text) => text)).toBe('bijlage scan.pdf › pagina 4');
  });
});

describe('names that people gave are not labels', () => {
  test.each([
    ['a sheet and its cell', ['dossier.zip', 'lijst.xlsx', 'Feuil2!C14']],
    ['a sheet called after a label', ['lijst.xlsx', 'Header!A1']],
    ['the attachment itself', ['header']],
    ['more than a page number', ['a.pdf', 'page 2 of 3']],
    ['a name of an object of the language', ['a.zip', 'constructor']],
  ] as const)('%s', (_why, names) => {
    expect(place('nl', ...names)).toBe(`bijlage ${names.join(' › ')}`);
  });

  test('a name that holds a finding stays masked', () => {
    const inName = {
      ...finding('a.zip', 'comment'),
      location: { part: 'attachmentName', path: ['a.zip', 'comment'], zone: 'own' },
    } as const;
    const shown = placeOf(finding('a.zip', 'comment'), [{ ...inName, end: 7 }], en, (text) => text);
    expect(shown).toBe('attachment a.zip › •••••••');
  });
});

test('each language has words of its own for what people see most', () => {
  const seen = ['header', 'footer', 'comment', 'deleted text', 'slide 3', 'footnote', 'text box'];
  for (const label of seen) {
    const words = LANGUAGES.map((language) => labelText(label, TEXTS[language].placeLabels));
    expect([label, new Set(words).size]).toEqual([label, LANGUAGES.length]);
  }
  for (const language of LANGUAGES)
    for (const words of Object.values(TEXTS[language].placeLabels.named))
      expect(words.length).toBeLessThanOrEqual(30);
});

test('every label that a reader gives to its examples has words', () => {
  const without = [...readersLabels()].filter(
    (label) => !/^(?:html|rtf)$/.test(label) && labelText(label, nl.placeLabels) === label,
  );
  // The same word in Dutch as in English.
  expect(without.filter((label) => !/^(?:diagram|link|object)$/.test(label))).toEqual([]);
}, 60_000);

/** Last parts of paths and marks that look like a key: lower case words, maybe a number. */
function readersLabels(): Set<string> {
  const labels = new Set<string>();
  for (const { name, bytes } of everyFile()) {
    const { parts, unchecked } = readFile(name, bytes);
    for (const { location, marks } of parts) {
      if (location.part !== 'attachment') continue;
      for (const label of location.path.slice(1)) labels.add(label);
      for (const { label } of marks ?? []) labels.add(label);
    }
    for (const unread of unchecked) for (const label of unread.path.slice(1)) labels.add(label);
  }
  return new Set([...labels].filter((label) => /^[a-z]{2,}(?: [a-z]+)*(?: \d+)?$/.test(label)));
}
