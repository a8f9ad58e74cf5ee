/**
 * Texts for the throughput run, in four languages and a fixed order: ordinary office mails, the mails of
 * the accuracy corpus (references, forms and tables in every line), and hostile texts, which no person
 * writes.
 */
import { buildCorpus, type Mail } from '../accuracy/corpus';
import { createRandom, type Random } from '../accuracy/random';
import { fillSlot } from '../accuracy/slots';
import type { Language } from '../../src/core/types';
import prose from './prose.json';

/** One mail in so many holds a mail of the accuracy corpus; one in so many a personal one. */
const DENSE_ONE_IN = 5;
const PERSONAL_ONE_IN = 15;
const DETAILED = 0.4;
const LANGUAGES: readonly Language[] = ['nl', 'fr', 'de', 'en'];

/**
 * Ordinary mails, cut to exactly that many characters: two to four paragraphs of prose with names, dates
 * and sums here and there, a signature; some quote an earlier mail or end in a disclaimer; one in five
 * holds a form, table or reference of the accuracy corpus.
 */
export function mailText(characters: number): string {
  return flat(officeMails(characters).join('\n\n').slice(0, characters));
}

/** Mails of the same kind one by one, so many characters of them or a little more. */
export function officeMails(characters: number): readonly string[] {
  const random = createRandom(4242);
  const corpus = buildCorpus('test');
  const clean = corpus.filter(({ isClean }) => isClean);
  const personal = corpus.filter(({ isClean }) => !isClean);
  return gathered(characters, (i) => {
    const from = i % PERSONAL_ONE_IN === 0 ? personal : clean;
    const core = i % DENSE_ONE_IN === 0 ? from[random.int(0, from.length - 1)] : undefined;
    return officeMail(random, core?.language ?? random.pick(LANGUAGES), core?.text);
  });
}

/** Mails of the accuracy corpus alone: what looks like an identifier stands in almost every line. */
export function denseText(characters: number): string {
  const random = createRandom(4242);
  const corpus = buildCorpus('test');
  const mails = gathered(characters, () => corpus[random.int(0, corpus.length - 1)]?.text ?? '');
  return flat(mails.join('\n\n').slice(0, characters));
}

function gathered(characters: number, mailAt: (index: number) => string): readonly string[] {
  const mails: string[] = [];
  let length = 0;
  for (let i = 0; length < characters; i++) {
    const mail = flat(mailAt(i));
    mails.push(mail);
    length += mail.length;
  }
  return mails;
}

/** One mail; without a core it begins with a greeting and ends with a signature of its own. */
function officeMail(random: Random, language: Language, core: string | undefined): string {
  const { plain, detailed, disclaimer, reply } = prose[language];
  const sentence = () => random.pick(random.chance(DETAILED) ? detailed : plain);
  const paragraph = () => Array.from({ length: random.int(3, 5) }, sentence).join(' ');
  const paragraphs = () => Array.from({ length: random.int(2, 4) }, paragraph);
  const signature = '{first} {last}\n{company}\n{street} {small}, {city}\n{phone} | {email}';
  const blocks = [
    '{first},',
    ...paragraphs(),
    ...(core === undefined ? [signature] : [core]),
    ...(random.chance(0.4) ? [disclaimer] : []),
    ...(random.chance(0.4) ? [reply, ...paragraphs(), signature] : []),
  ];
  const text = blocks.join('\n\n');
  return text.replace(
    /\{([a-z]+)\}/g,
    (_slot, name: string) => fillSlot(name, random, language).text,
  );
}

/** Mails that hold an identifier with its own name, for the recall of the peers. */
export function personalMails(): readonly Mail[] {
  return buildCorpus('test').filter(({ planted }) => planted.some(({ mode }) => mode === 'word'));
}

/** One flat string, not a tree of pieces: what a mail client hands over. */
function flat(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}

/** Texts that break naive scanners, by name; each is made when asked for, of about `characters`. */
export function hostileTexts(characters: number): { readonly [name: string]: () => string } {
  const repeat = (piece: string) => () => flat(piece.repeat(Math.ceil(characters / piece.length)));
  const codes = (low: number, high: number) => () => {
    const random = createRandom(99);
    const some = Array.from({ length: 4096 }, () => random.int(low, high));
    return repeat(String.fromCharCode(...some))();
  };
  return {
    'one digit run': repeat('7'),
    'spaced digits': repeat('1 '),
    'digit pairs': repeat('12 '),
    'groups of four': repeat('4532 '),
    'mixed separators': repeat('12.34-5/6 78_9'),
    'national numbers': repeat('niss 85073003328 '),
    'IBAN beginnings': repeat('BE12 3456 7890 1234 '),
    'plus signs': repeat('+'),
    'one word': repeat('a'),
    'one health word': repeat('diabetes '),
    'one name': repeat('Mme Claire Dubois '),
    'law, word and name': repeat('article diabetes Mme Dupont '),
    'campaign and role': repeat('campagne diabetes la patiente '),
    'names met again': () =>
      flat('Mme Krynicka a.\n' + 'Artikel diabetes Krynicka hier. '.repeat(characters / 32)),
    'cells of one digit': repeat('6\t2\t0\t'),
    'numbers of one label': repeat('order 22081626989, 62091899029, '),
    'long column header': () => {
      const half = characters / 2;
      return flat('invoice '.repeat(half / 8) + '\tx\n' + '850730033\ty\n'.repeat(half / 12));
    },
    'long header over numbers': () => {
      const half = characters / 2;
      return flat('lot '.repeat(half / 4) + '\tx\n' + '62091899029\ty\n'.repeat(half / 14));
    },
    'keys without an end': repeat('-----BEGIN PRIVATE KEY-----\n'),
    tabs: repeat('\t'),
    'line breaks': repeat('a\n'),
    'angle brackets': repeat('<'),
    'at signs': repeat('a@'),
    'combining marks': repeat('e\u0301\u0302\u0303'),
    'unpaired surrogates': repeat('\ud835'),
    'random bytes': codes(0, 255),
    'random code units': codes(0, 0xffff),
    'hexadecimal digits': repeat('3f9a0c7e1b52d864'),
  };
}
