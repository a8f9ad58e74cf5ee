/** What the build packs into the bundles holds the same lemmas as the files that people review. */
import { readdirSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { lemmasOf } from '../../src/core/lemma-text';
import type { LexiconFile } from '../../src/detectors/shared/lexicon';

// eslint-disable-next-line @typescript-eslint/no-require-imports -- a webpack loader is CommonJS
const pack = require('../../scripts/pack-lexicon.cjs') as {
  packLexicon(file: LexiconFile): LexiconFile;
};

const FOLDER = path.resolve(__dirname, '../../src/detectors');
const FILES = readdirSync(FOLDER)
  .map((detector) => path.join(FOLDER, detector, 'lexicon'))
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => path.join(folder, name)));

function lemmasByList({ groups }: LexiconFile): readonly string[] {
  const all = groups.flatMap(({ list, form, terms }) =>
    lemmasOf(terms).map((lemma) => `${list} ${form} ${lemma}`),
  );
  return [...new Set(all)].sort();
}

test.each(FILES.map((file) => [path.relative(FOLDER, file), file]))('%s', (_name, file) => {
  const data = JSON.parse(readFileSync(file, 'utf8')) as LexiconFile;
  const packed = pack.packLexicon(data);
  expect(lemmasByList(packed)).toEqual(lemmasByList(data));
  expect(packed.compounds).toEqual(data.compounds);
  expect(JSON.stringify(packed).length).toBeLessThan(JSON.stringify(data).length);
});

test.each([
  ['as written', 'cancer, cancer du sein, tumeur', ['cancer', 'cancer du sein', 'tumeur']],
  ['packed', '=Acancer,G du sein,Atumeur', ['cancer', 'cancer du sein', 'tumeur']],
  ['one', 'cancer', ['cancer']],
  ['one, packed', '=Acancer', ['cancer']],
])('a text of lemmas, %s', (_why, text, expected) => {
  expect(lemmasOf(text)).toEqual(expected);
});

test('a lemma in capitals stops the build: they are marks there', () => {
  const groups = [{ list: 'strong', topic: 'x', form: 'noun', terms: 'kanker, Parkinson' }];
  expect(() => pack.packLexicon({ groups })).toThrow('Parkinson');
});
