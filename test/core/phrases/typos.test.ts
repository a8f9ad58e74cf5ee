/** A long medical word with one wrong letter counts, and is said to be mistyped; its neighbours do not. */
import { createBudget } from '../../../src/core/budget';
import { createChecker } from '../../../src/core/check';
import type { Finding } from '../../../src/core/types';
import { isMistyped } from '../../../src/core/phrases/typos';
import { DETECTORS } from '../../../src/detectors';

const CHECKER = createChecker(DETECTORS);
const LIMITS = { timeMs: 1e9, bytesOut: 1e9, entries: 1e9, characters: 1e9 };

function check(text: string): readonly Finding[] {
  const part = { location: { part: 'body', path: [] }, text, zones: [] } as const;
  return CHECKER.check([part], {
    today: { year: 2026, month: 11, day: 22 },
    budget: createBudget(() => 0, LIMITS),
    participants: [],
  }).findings;
}

const inDutch = (word: string) => `Mevrouw Els Peeters lijdt aan ${word}.`;
const inFrench = (word: string) => `Madame Claire Dupont souffre de ${word}.`;
const inGerman = (word: string) => `Frau Anna Schneider leidet an ${word}.`;
const inEnglish = (word: string) => `Mrs Jane Porter suffers from ${word}.`;

test.each([
  ['nl', 'a letter left out', inDutch('schizofrnie')],
  ['nl', 'a letter too many', inDutch('schizofrxenie')],
  ['nl', 'another letter', inDutch('longembalie')],
  ['nl', 'two letters swapped', inDutch('hersenbloednig')],
  ['nl', 'a letter doubled near the end', inDutch('borstkannker')],
  ['nl', 'the second letter', inDutch('dpressie')],
  ['fr', 'a letter left out', inFrench('schizophrnie')],
  ['fr', 'a letter too many', inFrench('tuberculosse')],
  ['fr', 'another letter', inFrench('schizophranie')],
  ['fr', 'two letters swapped', inFrench('fibromyaglie')],
  ['fr', 'an accent beside it', inFrench('dépresssion')],
  ['de', 'a letter left out', inGerman('Schizphrenie')],
  ['de', 'a letter too many', inGerman('Schlagxanfall')],
  ['de', 'another letter', inGerman('Schizophranie')],
  ['de', 'two letters swapped', inGerman('Hirnblutnug')],
  ['de', 'capitals', inGerman('SCHIZOPHRNEIE')],
  ['en', 'a letter left out', inEnglish('schizophrnia')],
  ['en', 'a letter too many', inEnglish('schizophrrenia')],
  ['en', 'another letter', inEnglish('fibromyelgia')],
  ['en', 'two letters swapped', inEnglish('tubercuolsis')],
  ['en', 'a medicine', inEnglish('depression and takes venlafxaine')],
])('%s, %s: found, said to be mistyped, never high', (_language, _why, text) => {
  const mistyped = check(text).filter(({ evidence }) => evidence.includes('looks-mistyped'));
  expect(mistyped).toHaveLength(1);
  expect(mistyped[0]?.category).toBe('health');
  expect(mistyped[0]?.confidence).toBe('medium');
});

test('the same word without the error is high and not said to be mistyped', () => {
  const [finding] = check(inDutch('schizofrenie'));
  expect(finding?.confidence).toBe('high');
  expect(finding?.evidence).not.toContain('looks-mistyped');
});

test.each([
  ['two errors', inDutch('schizfrnie')],
  ['the first letter', inDutch('zchizofrenie')],
  ['a short word', inDutch('kankerr')],
  ['founding and fraud', 'Mevrouw Els Peeters werkte mee aan de oprichting van de dienst.'],
  ['a headline and a headache', 'De hoofdlijn van Els Peeters bleef.'],
  ['denial and withdrawal', 'De ontkenning van Els Peeters volgde.'],
  ['a strike and stalking', 'De stakingen waar Els Peeters over schrijft.'],
  ['a sum and an addiction', "Madame Claire Dupont a payé l'addition."],
  ['meditation and medication', 'Madame Claire Dupont propose une méditation.'],
  ['an artist and an autist', 'Frau Anna Schneider arbeitet künstlerisch und artistisch.'],
  ['a brother-in-law and a pregnancy', 'Frau Anna Schneider kommt mit ihrem Schwager.'],
  ['an extension and an expulsion', 'Frau Anna Schneider leitet die Ausweitung.'],
  ['mediation and medication', 'Mrs Jane Porter asked for mediation.'],
  ['concession and concussion', 'Mrs Jane Porter made a concession.'],
  ['inflation', 'Mrs Jane Porter wrote about inflation.'],
])('no typo: %s', (_why, text) => {
  expect(check(text).filter(({ evidence }) => evidence.includes('looks-mistyped'))).toEqual([]);
});

test.each([
  ['a letter less', 'depresion', 'depression', true],
  ['a letter more', 'deprefssion', 'depression', true],
  ['another letter', 'deprassion', 'depression', true],
  ['neighbours swapped', 'derpession', 'depression', true],
  ['neighbours swapped at the end', 'depressino', 'depression', true],
  ['the last letter doubled', 'depressionn', 'depression', true],
  ['the same', 'depression', 'depression', false],
  ['an ending more', 'depressions', 'depression', false],
  ['an ending less', 'depressio', 'depression', false],
  ['another ending', 'depressiom', 'depression', false],
  ['another first letter', 'repression', 'depression', false],
  ['two letters swapped over a third', 'dserpesion', 'depression', false],
  ['two letters more', 'deprefgssion', 'depression', false],
])('%s', (_why, word, term, expected) => {
  expect(isMistyped(word, term)).toBe(expected);
});

test('words beside terms, each different, cost a bounded search', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
  const words: string[] = [];
  for (const a of letters)
    for (const b of letters) words.push(`cardiolo${a}${b}ie psychia${a}${b}rik`);
  const text = words.join(' ').repeat(10);
  expect(check(text).length).toBeGreaterThanOrEqual(0);
});
