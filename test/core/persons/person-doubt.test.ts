/** Capitals that make no person: headings, surnames that are words, names in passing in a long text. */
import { createBudget } from '../../../src/core/budget';
import { createChecker } from '../../../src/core/check';
import type { Finding } from '../../../src/core/types';
import { DETECTORS } from '../../../src/detectors';

const CHECKER = createChecker(DETECTORS);
const LIMITS = { timeMs: 1e9, bytesOut: 1e9, entries: 1e9, characters: 1e9 };

function check(text: string, kind: 'attachment' | 'body'): readonly Finding[] {
  const part = { location: { part: kind, path: ['x.txt'] }, text, zones: [] };
  return CHECKER.check([part], {
    today: { year: 2026, month: 11, day: 22 },
    budget: createBudget(() => 0, LIMITS),
    participants: [],
  }).findings;
}

/** Categories found at medium or higher. */
function found(text: string, kind: 'attachment' | 'body' = 'attachment'): readonly string[] {
  return check(text, kind)
    .filter(({ confidence }) => confidence !== 'low')
    .map(({ category }) => category);
}

describe('nobody in particular', () => {
  test.each([
    [
      'the capitals are those of the term',
      'A copy of the Federal Income Tax Return stays in the archive.',
    ],
    [
      'a heading of many capitals',
      'Spring Tax Credit, Alpine Energy Trust, Coastal Harbour Bank and Northern Steel Works',
    ],
    ['a surname that is a word', 'Adam Gale will bring the projector.'],
    ['a surname that is a word, with a title', 'Mr Parkinson will bring the projector.'],
    ['title, first name and such a surname', 'Mr John Parkinson will bring the projector.'],
    ['a first name and such a surname', 'Thanks to John Parkinson for the projector.'],
    ['a row about products', 'Product name\tUse\nbike\tdepression'],
    ['a column of a database', 'Obligor Smith Jones total_net_worth 47222861'],
  ])('%s', (_why, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('somebody still', () => {
  test.each([
    [
      'a word in small letters beside two capitals',
      'We hoorden dat Zbyslawa Krynicka kanker heeft.',
      'health',
    ],
    [
      'a word like a surname, said of another',
      'Mr Fergal Doyle is Roman Catholic.',
      'special.other',
    ],
    ['the term behind a whole name', 'Adam Gale has Parkinson.', 'health'],
    ['the term behind a first name in a row', 'John;Parkinson\nMary;Crohn', 'health'],
    ['the term behind title and surname', 'Mevrouw Krynicka: depressie.', 'health'],
    ['a row about employees', 'Employee name\tWhy\nKrynicka\tdepression', 'health'],
    ['words of a file name', 'Zie ziekteattest_Jan_Peeters.pdf voor de periode.', 'health'],
  ])('%s', (_why, text, category) => {
    expect(found(text)).toContain(category);
  });
});

describe('a long text', () => {
  const PARAGRAPH =
    'The annual report describes the campaign of the agency and the rates of patients per region in general. ';
  const long = (sentence: string) =>
    `${PARAGRAPH.repeat(70)}\n\n${sentence}\n\n${PARAGRAPH.repeat(70)}`;

  test.each([
    ['a name in passing', 'In that year Thomas Baker and his crew fled, and murder was common.'],
    ['an author', 'Baker, Thomas (2003) Cancer and its history.'],
    ['an initial like a French title', 'M. Baker et al., Diabetes and its history.'],
  ])('%s is nobody the text is about', (_why, sentence) => {
    expect(found(long(sentence))).toEqual([]);
  });

  test.each([
    ['a title', 'Mrs Helen Baker has cancer.'],
    ['a national number', 'Thomas Baker (niss 85.07.30-033.28) has cancer.'],
    ['a row', 'Thomas Baker\tcancer\t12'],
  ])('%s says who is meant', (_why, sentence) => {
    expect(found(long(sentence))).toContain('health');
  });

  test('a number beside a name keeps it as evidence: numbers are not about a subject', () => {
    const [finding] = check(long('Thomas Baker (niss 85.07.30-033.28) will call.'), 'attachment');
    expect(finding?.evidence).toContain('person');
  });

  test('in the body of a mail, with all that it quotes, the name is somebody', () => {
    expect(found(long('We heard that Thomas Baker has cancer.'), 'body')).toContain('health');
  });

  test('in a short text the same name is somebody', () => {
    expect(found('We heard that Thomas Baker has cancer.')).toContain('health');
  });
});
