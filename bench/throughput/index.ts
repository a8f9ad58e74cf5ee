/**
 * `npm run bench`: how fast a text is checked with all detectors and word lists on, beside a bare loop
 * and the npm packages that do the like in the same run; how cost grows; what hostile texts do.
 * Nothing here fails on a slow machine; it prints.
 */
import { lemmasOf, wordsOf } from '../../src/core/phrases/lemma-text';
import { checkText, createChecker, DETECTORS, type Checker, type Detector } from './engine';
import { loadPeers, type Peer } from './peers';
import { denseText, hostileTexts, mailText, officeMails, personalMails } from './texts';
import { bareLoop, fastestInTurns, fastestMs, row } from './timing';

const MEGA = 1_000_000;
/** So long each peer goes over the same mails. */
const PEER_MS = 4000;
const WIDTHS = [36, 9, 9, 9, 9, 9, 9, 9, 9];

async function main(): Promise<void> {
  const checker = createChecker(DETECTORS);
  printThroughput(checker);
  printGrowth();
  printHostile(checker);
  await printPeers(checker);
}

function printThroughput(checker: Checker): void {
  console.log('\nThroughput in nl, fr, de and en, all detectors and word lists on');
  console.log(row(['text', 'bare ms', 'check ms', 'MB/s', 'ratio'], WIDTHS));
  for (const characters of [MEGA / 10, MEGA, 10 * MEGA]) {
    printSpeed(checker, `${characters / MEGA} MB of office mails`, mailText(characters));
  }
  printSpeed(checker, '1 MB of the accuracy corpus', denseText(MEGA));
  const before = process.memoryUsage().heapUsed;
  const build = fastestMs(() => createChecker(DETECTORS), 500);
  console.log(`build of all tables: ${build.toFixed(1)} ms`);
  const text = mailText(10 * MEGA);
  checkText(checker, text);
  const grown = (process.memoryUsage().heapUsed - before) / MEGA;
  console.log(`heap after checking 10 MB: ${grown.toFixed(0)} MB more; ${memory()}`);
}

function printSpeed(checker: Checker, name: string, text: string): void {
  const bare = fastestMs(() => bareLoop(text), 300);
  const check = fastestMs(() => checkText(checker, text), 3000);
  const ratio = `1/${(check / bare).toFixed(1)}`;
  console.log(row([name, bare, check, text.length / check / 1000, ratio], WIDTHS));
}

/** The same detectors under other names: twice the detectors, twice the word lists. */
function doubled(detectors: readonly Detector[]): readonly Detector[] {
  const twins = detectors.map((detector) => ({ ...detector, id: `${detector.id}-twin` }));
  return detectors.concat(twins);
}

/** Detectors whose lists hold as many words again, none of which stands in the text. */
function withMoreWords(detectors: readonly Detector[]): readonly Detector[] {
  const twice = (terms: readonly string[]) => terms.concat(terms.map((term) => `${term} qx`));
  return detectors.map((detector) => {
    const words = Object.entries(detector.words).map(([name, list]) => [
      name,
      {
        ...list,
        nl: twice(wordsOf(list.nl)),
        fr: twice(wordsOf(list.fr)),
        de: twice(wordsOf(list.de)),
        en: twice(wordsOf(list.en)),
        lemmas: list.lemmas?.map((group) => ({
          ...group,
          terms: twice(lemmasOf(group.terms)).join(', '),
        })),
      },
    ]);
    return { ...detector, words: Object.fromEntries(words) };
  });
}

function printGrowth(): void {
  const text = mailText(MEGA / 2);
  const longer = mailText(MEGA);
  const runOf = (detectors: readonly Detector[], on: string) => {
    const checker = createChecker(detectors);
    return () => checkText(checker, on);
  };
  const [base, ...grown] = fastestInTurns(
    [
      runOf(DETECTORS, text),
      runOf(DETECTORS, longer),
      runOf(doubled(DETECTORS), text),
      runOf(withMoreWords(DETECTORS), text),
    ],
    GROWTH_MS,
  );
  console.log('\nGrowth, as a multiple of 0.5 MB with all detectors');
  ['twice the text', 'twice the detectors', 'twice the words'].forEach((name, i) =>
    console.log(row([name, grown[i]! / base!], WIDTHS)),
  );
}

const GROWTH_MS = 10_000;

function printHostile(checker: Checker): void {
  console.log(
    '\nHostile texts: ms for 1, 2 and 10 MB, growth from 1 to 10, memory beside the text',
  );
  const sizes = [MEGA, 2 * MEGA, 10 * MEGA];
  for (const name of Object.keys(hostileTexts(1))) {
    const times: number[] = [];
    let note = '';
    for (const size of sizes) {
      const text = hostileTexts(size)[name]?.() ?? '';
      global.gc?.();
      const before = process.memoryUsage().rss;
      const from = performance.now();
      const { findings, unchecked } = checkText(checker, text);
      times.push(performance.now() - from);
      const more = Math.max(0, process.memoryUsage().rss - before) / MEGA;
      const unread = unchecked.map(({ reason, detail }) => `, ${reason} (${detail ?? ''})`);
      note = `${more.toFixed(0)} MB, ${findings.length} findings${unread.join('')}`;
    }
    const growth = `x${((times[2] ?? 0) / (times[0] ?? 1)).toFixed(1)}`;
    console.log(`${row([name, ...times, growth], WIDTHS)}  ${note}`);
  }
}

function memory(): string {
  return `${(process.memoryUsage().rss / MEGA).toFixed(0)} MB resident`;
}

const RECALL_OF = [
  'be-national-number',
  'fr-nir',
  'qc-health-insurance',
  'ca-sin',
  'iban',
  'payment-card',
];

async function printPeers(checker: Checker): Promise<void> {
  const mails = personalMails();
  const pieces = officeMails(MEGA);
  const characters = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const size = Math.round(characters / pieces.length / 100) / 10;
  console.log(
    `\nPeers on the same office mails, one by one (${size} kB each): MB/s; share of identifiers with their name that were found`,
  );
  console.log(row(['', 'MB/s', ...RECALL_OF.map((id) => id.slice(0, 9))], WIDTHS));
  const ours: Peer = { name: 'sluice', redact: (text) => redactWith(checker, text) };
  for (const peer of [ours, ...(await loadPeers())]) {
    const speed = characters / (await fastestOfAll(peer, pieces)) / 1000;
    const shares: string[] = [];
    for (const id of RECALL_OF) shares.push(await recall(peer, id, mails));
    console.log(row([peer.name, speed, ...shares], WIDTHS));
  }
}

/** Milliseconds of the fastest round over all mails: the first rounds warm the engine up. */
async function fastestOfAll(peer: Peer, pieces: readonly string[]): Promise<number> {
  const startedAt = performance.now();
  let fastest = Infinity;
  while (fastest === Infinity || performance.now() - startedAt < PEER_MS) {
    const from = performance.now();
    for (const piece of pieces) await peer.redact(piece);
    fastest = Math.min(fastest, performance.now() - from);
  }
  return fastest;
}

async function recall(
  peer: Peer,
  id: string,
  mails: ReturnType<typeof personalMails>,
): Promise<string> {
  let planted = 0;
  let found = 0;
  for (const mail of mails) {
    for (const { detectors, start, end, mode } of mail.planted) {
      if (detectors[0] !== id || mode !== 'word') continue;
      planted++;
      if (!(await peer.redact(mail.text)).includes(mail.text.slice(start, end))) found++;
    }
  }
  return planted === 0 ? '-' : `${Math.round((found / planted) * 100)} %`;
}

/** What the peers do: each finding of medium or higher replaced. */
function redactWith(checker: Checker, text: string): string {
  let redacted = '';
  let from = 0;
  for (const { start, end, confidence } of checkText(checker, text).findings) {
    if (confidence === 'low' || start < from) continue;
    redacted += `${text.slice(from, start)}[…]`;
    from = end;
  }
  return redacted + text.slice(from);
}

void main();
