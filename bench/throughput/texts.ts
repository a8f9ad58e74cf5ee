/**
 * Texts for the throughput run: mails of a dozen sentences in four languages, in a fixed order, each
 * with something from the accuracy corpus (forms, references, signatures; an identifier in one of
 * four); and the hostile ones, which no person writes.
 */
import { buildCorpus, type Mail } from '../accuracy/corpus';
import { createRandom } from '../accuracy/random';
import prose from './prose.json';

const PERSONAL_ONE_IN = 4;
const SENTENCES = 9;

/** Mails joined by blank lines, cut to exactly that many characters. */
export function mailText(characters: number): string {
  const mails = shuffledMails();
  const pieces: string[] = [];
  let length = 0;
  for (let i = 0; length < characters; i++) {
    const piece = `${mails[i % mails.length] ?? ''}\n\n`;
    pieces.push(piece);
    length += piece.length;
  }
  return flat(pieces.join('').slice(0, characters));
}

/** Mails that hold an identifier with its own name, for the recall of the peers. */
export function personalMails(): readonly Mail[] {
  return buildCorpus('test').filter(({ planted }) => planted.some(({ mode }) => mode === 'word'));
}

function shuffledMails(): readonly string[] {
  const corpus = buildCorpus('test');
  const random = createRandom(4242);
  const clean = corpus.filter(({ isClean }) => isClean);
  const personal = corpus.filter(({ isClean }) => !isClean);
  return Array.from({ length: 4000 }, (_unused, i) => {
    const from = i % PERSONAL_ONE_IN === 0 ? personal : clean;
    const mail = from[random.int(0, from.length - 1)];
    const sentences = prose[mail?.language ?? 'en'];
    const body = Array.from({ length: SENTENCES }, () => random.pick(sentences)).join(' ');
    return `${body}\n\n${mail?.text ?? ''}`;
  });
}

/** One flat string, not a tree of pieces: what a mail client hands over. */
function flat(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}

/** Texts that break naive scanners, by name; each of about `characters`. */
export function hostileTexts(characters: number): { readonly [name: string]: string } {
  const random = createRandom(99);
  const repeat = (piece: string) => flat(piece.repeat(Math.ceil(characters / piece.length)));
  const codes = (low: number, high: number) =>
    String.fromCharCode(...Array.from({ length: 4096 }, () => random.int(low, high)));
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
    tabs: repeat('\t'),
    'line breaks': repeat('a\n'),
    'angle brackets': repeat('<'),
    'at signs': repeat('a@'),
    'combining marks': repeat('e\u0301\u0302\u0303'),
    'unpaired surrogates': repeat('\ud835'),
    'random bytes': repeat(codes(0, 255)),
    'random code units': repeat(codes(0, 0xffff)),
    'hexadecimal digits': repeat('3f9a0c7e1b52d864'),
  };
}
