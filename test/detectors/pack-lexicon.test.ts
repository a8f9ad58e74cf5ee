/** What the build packs into the bundles holds the same lemmas as the files that people review. */
import { readdirSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { lemmasOf } from '../../src/core/phrases/lemma-text';
import { withoutUmlauts } from '../../src/core/phrases/phrases';
import { foldText } from '../../src/core/text';
import type { Language } from '../../src/core/types';
import { formsOf, writtenForms, type FormClass } from '../../src/core/phrases/word-forms';
import { partsOf, type LexiconFile } from '../../src/detectors/shared/lexicon';

// eslint-disable-next-line @typescript-eslint/no-require-imports -- a webpack loader is CommonJS
const pack = require('../../scripts/pack-lexicon.cjs') as {
  packLexicon(file: LexiconFile, language: string): LexiconFile;
  languageOf(file: string): string;
};

const FOLDER = path.resolve(__dirname, '../../src/detectors');
const FILES = readdirSync(FOLDER)
  .map((detector) => path.join(FOLDER, detector, 'lexicon'))
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => path.join(folder, name)));

/** All forms of all lemmas as they are compared: without accents. */
function formsByList({ groups }: LexiconFile, language: Language): readonly string[] {
  const all = groups.map(partsOf).flatMap(([list, form, terms]) =>
    lemmasOf(terms).flatMap((lemma) => {
      const written = writtenForms(formsOf(lemma, form as FormClass, language));
      const spelled = language === 'de' ? [...written, ...written.map(withoutUmlauts)] : written;
      return spelled.map((word) => `${list} ${foldText(word)}`);
    }),
  );
  return [...new Set(all)].sort();
}

test.each(FILES.map((file) => [path.relative(FOLDER, file), file]))('%s', (_name, file) => {
  const data = JSON.parse(readFileSync(file, 'utf8')) as LexiconFile;
  const language = pack.languageOf(file) as Language;
  const packed = pack.packLexicon(data, language);
  expect(formsByList(packed, language)).toEqual(formsByList(data, language));
  expect(packed.compounds).toEqual(data.compounds);
  expect(JSON.stringify(packed).length).toBeLessThan(JSON.stringify(data).length);
});

test.each([
  ['as written', 'cancer, cancer du sein, tumeur', ['cancer', 'cancer du sein', 'tumeur']],
  ['packed', '=cancEerG du sein;tumeEur', ['cancer', 'cancer du sein', 'tumeur']],
  ['packed, one with two beginnings', '=haeuAhaus;hausE', ['haus']],
  ['packed, sharing its beginning', '=cancEer;3dEidose', ['cancer', 'candidose']],
  ['packed, with an umlaut', '=storC|rung', ['störung']],
  ['packed, one that may stand anywhere', '=A5-fu;cancEer', ['5-fu', 'cancer']],
  ['packed, with pieces', '=gripESdPSla', ['gripe dere la']],
  [
    'packed, the first going on',
    '=cancerG du sein;3didose',
    ['cancer', 'cancer du sein', 'candidose'],
  ],
  [
    'packed, the first no longer than its beginning',
    '=hausEEhalt;luft',
    ['haus', 'haushalt', 'luft'],
  ],
  ['packed, the first going on with a space', '=anna b', ['anna b']],
  ['packed, with a longer piece', '=clin#c', ['clinique']],
  ['one', 'cancer', ['cancer']],
  ['one, packed', '=cancEer', ['cancer']],
])('a text of lemmas, %s', (_why, text, expected) => {
  expect(lemmasOf(text)).toEqual(expected);
});

test.each([
  ['an accent that no form needs goes', 'fr', 'noun', 'béquille', '=bequil+'],
  ['one that endings hang on stays', 'fr', 'adjective', 'alité', '=alité'],
  ['umlauts have two spellings', 'de', 'noun', 'störung', '=stoeC|rY;3rC|rY'],
])('%s', (_why, language, form, lemma, terms) => {
  const groups = [{ list: 'strong', form, terms: lemma }];
  expect(pack.packLexicon({ groups }, language).groups).toEqual([['strong', form, terms]]);
});

test.each([
  ['capitals', 'Parkinson'],
  ['a mark of a piece', 'hiv+'],
])('a lemma with %s stops the build: those are marks there', (_why, lemma) => {
  const groups = [{ list: 'strong', topic: 'x', form: 'noun', terms: `kanker, ${lemma}` }];
  expect(() => pack.packLexicon({ groups }, 'nl')).toThrow(lemma);
});

test('a piece that comes often is one character, also across words', () => {
  const groups = [{ list: 'strong', form: 'fixed', terms: 'perte de contact, perte de poids' }];
  const packed = pack.packLexicon({ groups }, 'fr').groups.map(partsOf);
  expect(packed.map(([, , terms]) => terms)).toEqual(['=pert#zcZt#]Jpoids']);
});
