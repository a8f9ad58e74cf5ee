/**
 * Packs word lists for the bundles (a webpack loader; the form is core/phrases/lemma-text.ts), without
 * source and review state, which only documents need, and without accents that change no form. Of a
 * lexicon, list, form class and their lemmas in one text, in chunks by how their forms may begin; of the
 * words of a detector and of person words, each list in one chunk; of wording, which is pieces of patterns,
 * the alternatives of all languages with pieces that come often as capitals (core/wording.ts).
 */
const path = require('node:path');
require('./ts.cjs');
const CORE = path.resolve(__dirname, '../src/core');
/** What packing asks; the bundler packs anew when one of them changes. */
const PACKED_BY = [
  'text',
  'phrases/word-beginnings',
  'phrases/phrases',
  'phrases/word-forms',
  'phrases/lemma-text',
].map((name) => path.join(CORE, `${name}.ts`));
const [TEXT, BEGINNINGS, PHRASES, FORMS, LEMMA_TEXT] = PACKED_BY;
const { foldText } = require(TEXT);
const { BEGINNING, beginningsOf } = require(BEGINNINGS);
const { withoutUmlauts } = require(PHRASES);
const { formsOf, writtenForms } = require(FORMS);
const lemmaText = require(LEMMA_TEXT);
const { LONG_MARK, LONG_MARKS, LONG_PIECES, MOST_SHARED, PIECES, PIECE_MARKS } = lemmaText;

const LETTER_A = 65;
/** Marks of the packed form, which no lemma may hold. */
const MARKS = /[,;=#()/A-Z^_`!$%*+<>?@~{|}]/;
const PRIVATE = 0xe000;
/** Files of lists that are each one comma-separated text, compared in folded letters. */
const LISTS_OF_WORDS = /\/(person\/words|matter\/words|frames\/[a-z-]+|not-mistyped-words)\.json$/;
const WORDING = /wording\.json$/;
/** In the order in which they are packed; counted once over all wordings, the one that saves most first. */
const WORDING_PIECES = require(path.join(CORE, 'wording-pieces.json')).byCapital;
const CAPITAL_A = 65;
const LANGUAGES = ['nl', 'fr', 'de', 'en'];

module.exports = function loader(source) {
  for (const file of PACKED_BY) this.addBuildDependency(file);
  return JSON.stringify(packFile(JSON.parse(source), this.resourcePath));
};
module.exports.packFile = packFile;
module.exports.packLexicon = packLexicon;
module.exports.languageOf = languageOf;

/** The data of a word file as the bundles hold it; other files stay as they are. */
function packFile(data, file) {
  const name = file.split(path.sep).join('/');
  if (/\/lexicon\/[^/]*\.json$/.test(name)) return packLexicon(data, languageOf(name));
  if (LISTS_OF_WORDS.test(name)) return packLists(data);
  if (WORDING.test(name)) return packWording(data);
  return packWordLists(data);
}

/** Every word list within the data: of `{ nl: [...], fr: [...] }` each language becomes one text. */
function packWordLists(data) {
  if (data === null || typeof data !== 'object' || Array.isArray(data)) return data;
  const packed = Object.entries(data).map(([key, part]) => [
    key,
    isWordList(data)
      ? packList(part.map((word) => plainest(word, 'fixed', key)))
      : packWordLists(part),
  ]);
  return Object.fromEntries(packed);
}

function isWordList(data) {
  const isList = ([language, words]) => LANGUAGES.includes(language) && Array.isArray(words);
  return Object.keys(data).length > 0 && Object.entries(data).every(isList);
}

/** They are compared in folded letters (core/persons/person-words.ts) and all looked up in each text. */
function packLists({ source, review, ...lists }) {
  const packed = Object.entries(lists).map(([list, words]) => [
    list,
    packList(words.split(', ').map((word) => foldText(word))),
  ]);
  return Object.fromEntries(packed);
}

function packWording({ source, review, text, ...wordings }) {
  const packed = Object.entries(wordings).map(([name, byLanguage]) => {
    const pieces = LANGUAGES.flatMap((language) => byLanguage[language]);
    return [name, packPattern([...new Set(pieces.flatMap(alternatives))].join('|'))];
  });
  return Object.fromEntries(packed);
}

/** Capitals stand for pieces, so a pattern that has any (words as typed, `\\S`) stays as it is. */
function packPattern(pattern) {
  if (/[A-Z]/.test(pattern)) return pattern;
  const shorter = WORDING_PIECES.reduce(
    (text, piece, at) => text.split(piece).join(String.fromCharCode(CAPITAL_A + at)),
    pattern,
  );
  return shorter.length + 1 < pattern.length ? `=${shorter}` : pattern;
}

/** `over|van` are two, `(?:over|van) de` is one. */
function alternatives(piece) {
  return /[([]/.test(piece) ? [piece] : piece.split('|');
}

/** One chunk without a beginning. */
function packList(words) {
  const small = words.map((word) => checked(word.toLowerCase()));
  return `=${packChunk(small, '')}`;
}

/** `lexicon/fr.json` is French; words of all languages (medicines) are inflected as English ones. */
function languageOf(file) {
  const name = path.basename(file, '.json');
  return LANGUAGES.includes(name) ? name : 'en';
}

function packLexicon({ groups, compounds }, language) {
  const lemmas = new Map();
  for (const { list, form, terms } of groups) {
    const key = JSON.stringify([list, form]);
    lemmas.set(key, [...(lemmas.get(key) ?? []), ...terms.split(', ')]);
  }
  const packed = [...lemmas].map(([key, all]) => {
    const [list, form] = JSON.parse(key);
    return [list, form, pack(all, form, language)];
  });
  return compounds === undefined ? { groups: packed } : { groups: packed, compounds };
}

function pack(lemmas, form, language) {
  const chunks = new Map();
  for (const written of new Set(lemmas.map(checked))) {
    const lemma = plainest(written, form, language);
    const beginnings = beginningsOf(lemma, form, language);
    for (const beginning of beginnings.length === 0 ? [''] : beginnings) {
      chunks.set(beginning, [...(chunks.get(beginning) ?? []), lemma]);
    }
  }
  let before = '';
  const packed = [...chunks]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([beginning, all]) => {
      const shared = lettersShared(before, beginning);
      before = beginning;
      // One shared letter would cost as much as it saves.
      const short = shared > 1 ? `${shared}${beginning.slice(shared)}` : beginning;
      return short + packChunk(all, beginning);
    });
  return `=${packed.join(';')}`;
}

function lettersShared(before, word) {
  let shared = 0;
  while (shared < MOST_SHARED && shared < before.length && before[shared] === word[shared]) {
    shared++;
  }
  return shared;
}

function checked(word) {
  if (!MARKS.test(word)) return word;
  throw new Error(`a word is in small letters, without marks like , ; + or *, not so: ${word}`);
}

function packChunk(lemmas, beginning) {
  let before = beginning;
  const packed = [...new Set(lemmas)].sort().map((lemma, index) => {
    const shared = lettersShared(before, lemma);
    before = lemma;
    // The first one of a chunk goes on where its beginning ends, which has four letters.
    const goesOn = beginning.length === BEGINNING && lemma.length > BEGINNING;
    const isPlain = index === 0 && shared === BEGINNING && goesOn;
    return (
      (isPlain ? '' : String.fromCharCode(LETTER_A + shared)) + withPieces(lemma.slice(shared))
    );
  });
  return packed.join('');
}

/** Longer pieces stand as private characters while others are looked for: no piece holds half of one. */
function withPieces(letters) {
  const short = PIECES.reduce(
    (text, piece, at) => text.split(piece).join(PIECE_MARKS[at]),
    letters,
  );
  const long = LONG_PIECES.reduce(
    (text, piece, at) => text.split(piece).join(String.fromCharCode(PRIVATE + at)),
    short,
  );
  return long.replace(/[\ue000-\uf8ff]/g, (mark) => {
    const at = mark.charCodeAt(0) - PRIVATE;
    return LONG_MARK[Math.floor(at / LONG_MARKS.length)] + LONG_MARKS[at % LONG_MARKS.length];
  });
}

/** Texts are compared without accents; only some endings and German umlauts need them. */
function plainest(lemma, form, language) {
  const folded = foldText(lemma);
  return spellings(folded, form, language) === spellings(lemma, form, language) ? folded : lemma;
}

function spellings(lemma, form, language) {
  const written = writtenForms(formsOf(lemma, form, language));
  const all = language === 'de' ? [...written, ...written.map(withoutUmlauts)] : written;
  return [...new Set(all.map((spelled) => foldText(spelled)))].sort().join();
}
