/**
 * Packs a lexicon file for the bundles (a webpack loader; the form is core/lemma-text.ts): lemmas of one
 * list and form class in one text, without topic, source and review state, which only documents need.
 */
const LETTER_A = 65;
const MOST_SHARED = 25;

module.exports = (source) => JSON.stringify(packLexicon(JSON.parse(source)));
module.exports.packLexicon = packLexicon;

function packLexicon({ groups, compounds }) {
  const lemmas = new Map();
  for (const { list, form, terms } of groups) {
    const key = JSON.stringify({ list, form });
    lemmas.set(key, [...(lemmas.get(key) ?? []), ...terms.split(', ')]);
  }
  const packed = [...lemmas].map(([key, all]) => ({ ...JSON.parse(key), terms: pack(all) }));
  return compounds === undefined ? { groups: packed } : { groups: packed, compounds };
}

function pack(lemmas) {
  let before = '';
  const packed = [...new Set(lemmas)].sort().map((lemma) => {
    if (/[,A-Z]/.test(lemma)) throw new Error(`a lemma is written in small letters: ${lemma}`);
    let shared = 0;
    while (shared < MOST_SHARED && shared < before.length && before[shared] === lemma[shared]) {
      shared++;
    }
    before = lemma;
    return String.fromCharCode(LETTER_A + shared) + lemma.slice(shared);
  });
  return `=${packed.join(',')}`;
}
