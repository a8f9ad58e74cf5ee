/** The check as a whole: claims, repeats, subjects, zones, marks, failures and limits. */
import type { Detector, Judgement } from '../../src/core/detector';
import { PERSON_WORDS } from '../../src/detectors/shared/person';
import { MOST_FINDINGS } from '../../src/core/judge/found';
import { checkParts, detectorOf, partOf } from './checking';

const NUMBER = '85.07.30-033.28';
const found = (detectors: readonly Detector[], text: string) =>
  checkParts(detectors, [partOf(text)]).findings.map(({ detector, start, end }) => [
    detector,
    text.slice(start, end),
  ]);

describe('claims', () => {
  const long = detectorOf({ id: 'long', takes: ['D16'], claimOrder: 30 });
  const silent = detectorOf({
    id: 'silent',
    takes: ['D16'],
    claimOrder: 30,
    judge: () => ({ verdict: 'claim' }),
  });
  const short = detectorOf({ id: 'short', takes: ['D8'], claimOrder: 70 });
  const text = '4532 9900 0099 0011';

  test('the lower claim order takes the span, whatever the order of the list', () => {
    expect(found([short, long], text)).toEqual([['long', text]]);
  });
  test('a claim closes its span in silence', () =>
    expect(found([short, silent], text)).toEqual([]));
  test('a pass leaves the span to the next', () => {
    const passing = detectorOf({ ...long, judge: (): Judgement => ({ verdict: 'pass' }) });
    expect(found([short, passing], text).length).toBeGreaterThan(0);
  });
  test('a low finding about a person gives way to a surer detector, not to nothing', () => {
    const unsure: Judgement = { verdict: 'finding', confidence: 'low', evidence: [] };
    const first = detectorOf({ id: 'first', takes: ['D16'], claimOrder: 10, judge: () => unsure });
    expect(found([first, long], text)).toEqual([['long', text]]);
    expect(found([first], text)).toEqual([['first', text]]);
    expect(found([first, silent], text)).toEqual([]);
  });
  test('within a level the longer span comes first', () => {
    const both = detectorOf({ id: 'both', takes: ['D8', 'D16'] });
    expect(found([both], text)).toEqual([['both', text]]);
  });
});

test('a finding keeps shape and last two characters, never the value', () => {
  const [finding] = checkParts([detectorOf({})], [partOf(`NISS ${NUMBER}`)]).findings;
  expect(finding?.masked).toBe('••.••.••-•••.28');
  expect(JSON.stringify(finding)).not.toContain('85.07');
});

test('a label stands for what may not be shown at all', () => {
  const [finding] = checkParts([detectorOf({ masking: 'label' })], [partOf(NUMBER)]).findings;
  expect(finding?.masked).toBe('');
});

test('the same value in one place is one finding with a count, by its first span', () => {
  const text = `${NUMBER} et encore 85073003328`;
  const { findings, persons } = checkParts([detectorOf({})], [partOf(text)]);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ start: 0, end: NUMBER.length, count: 2, subject: 1 });
  expect(persons).toBe(1);
});

test('distinct values are numbered over all parts, and counted as persons', () => {
  const subject = partOf('85073003328', { location: { part: 'subject', path: [] } });
  const { findings, persons } = checkParts(
    [detectorOf({})],
    [partOf('62091804702 85073003328'), subject],
  );
  expect(findings.map(({ location, subject }) => [location.part, subject])).toEqual([
    ['subject', 1],
    ['body', 2],
    ['body', 1],
  ]);
  expect(persons).toBe(2);
});

test('sure homes count as persons, contact data in passing do not', () => {
  const count = (confidence: 'medium' | 'high') =>
    checkParts(
      [
        detectorOf({
          category: 'contact.private',
          judge: () => ({ verdict: 'finding', confidence, evidence: [] }),
        }),
      ],
      [partOf('62091804702 85073003328')],
    ).persons;
  expect([count('medium'), count('high')]).toEqual([0, 2]);
});

test('names count where something surer than low was found', () => {
  const count = (confidence: 'low' | 'medium') =>
    checkParts(
      [
        detectorOf({
          category: 'health',
          personWords: PERSON_WORDS,
          judge: () => ({ verdict: 'finding', confidence, evidence: [] }),
        }),
      ],
      [partOf('62091804702: Mme Krynicka a parlé à Mme Zelenka et à M. Orlik.')],
    ).persons;
  expect([count('low'), count('medium')]).toEqual([0, 3]);
});

test('zones and named places give a finding its location', () => {
  const text = `a\n${NUMBER}`;
  const { findings } = checkParts(
    [detectorOf({})],
    [
      partOf(text, {
        location: { part: 'attachment', path: ['lijst.xlsx'] },
        zones: [
          { start: 0, end: 2, zone: 'own' },
          { start: 2, end: text.length, zone: 'quoted' },
        ],
        marks: [
          { start: 0, label: 'Blad1!A1' },
          { start: 2, label: 'Blad1!A2' },
        ],
      }),
    ],
  );
  expect(findings[0]?.location).toEqual({
    part: 'attachment',
    path: ['lijst.xlsx', 'Blad1!A2'],
    zone: 'quoted',
  });
});

test('a detector that throws is named once and does not stop the others', () => {
  const broken = detectorOf({
    id: 'broken',
    claimOrder: 10,
    judge: () => {
      throw new Error('bug');
    },
  });
  const { findings, unchecked } = checkParts(
    [broken, detectorOf({})],
    [partOf(`${NUMBER}, 62091804702`)],
  );
  expect(findings).toHaveLength(2);
  expect(unchecked).toEqual([{ part: 'detector', path: ['broken'], reason: 'failed' }]);
});

test('a spent budget says so for every part that it did not reach', () => {
  const { findings, unchecked } = checkParts([detectorOf({})], [partOf(`${NUMBER} `.repeat(50))], {
    timeMs: 0,
  });
  expect(findings).toEqual([]);
  expect(unchecked).toEqual([{ part: 'body', path: [], reason: 'timed-out', detail: 'time' }]);
});

test('more findings than are kept: the rest counts as unread', () => {
  const rows = Array.from({ length: MOST_FINDINGS + 1 }, (_unused, i) =>
    String(10_000_000_000 + i),
  );
  const { findings, unchecked } = checkParts([detectorOf({})], [partOf(rows.join('\n'))]);
  expect(findings).toHaveLength(MOST_FINDINGS);
  expect(unchecked).toEqual([{ part: 'body', path: [], reason: 'partial', detail: 'findings' }]);
});

test('the same message gives the same result, and parts leave nothing behind', () => {
  const parts = [partOf(`${NUMBER} 62091804702`), partOf('85073003328')];
  const first = checkParts([detectorOf({})], parts);
  expect(checkParts([detectorOf({})], parts)).toEqual(first);
});

test('a shape that no walk yields is a bug of the detector', () => {
  expect(() => checkParts([detectorOf({ takes: ['D11?'] })], [])).toThrow('unknown shape');
});

describe('texts that nobody writes are read to the end without a word', () => {
  const N = 30_000;
  test.each([
    ['one digit run', '7'.repeat(N)],
    ['plus signs', '+'.repeat(N)],
    ['combining marks', 'e' + '\u0301'.repeat(N)],
    ['unpaired surrogates', '\ud835'.repeat(N)],
    ['angle brackets', '<'.repeat(N)],
    ['at signs', 'a@'.repeat(N)],
    ['tabs', '\t'.repeat(N)],
    ['line breaks', '\r\n'.repeat(N)],
    ['spaced digits', '1 '.repeat(N)],
    ['colons and slashes', 'a://'.repeat(N)],
    ['empty', ''],
  ])('%s', (_why, text) => {
    const shapes = [
      'D11',
      'D8',
      'L4D8',
      'iban',
      'mrz',
      'email',
      'link',
      'coordinates',
      'token',
      'date',
      'A9',
      'ecli',
    ];
    const passing = detectorOf({ takes: shapes, judge: () => ({ verdict: 'pass' }) });
    expect(checkParts([passing], [partOf(text)])).toEqual({
      findings: [],
      unchecked: [],
      persons: 0,
    });
  });
});
