import { buildCorpus, type Mail } from '../../bench/accuracy/corpus';
import { measureMails } from '../../bench/accuracy/measure-mails';
import { MAKERS, typed } from '../../bench/accuracy/numbers';
import { createRandom } from '../../bench/accuracy/random';
import type { Finding } from '../../src/core/types';
import { DETECTORS } from '../../src/detectors';
import { findingOf } from '../core/made';

const finding = (detector: string, start: number, end: number): Finding =>
  findingOf({ detector, confidence: 'medium', start, end });

const mail = (isClean: boolean, planted: Mail['planted']): Mail => ({
  part: 'dev',
  language: 'en',
  isClean,
  text: 'BSN 614894190, call 020 1234567',
  planted,
});
const bsn = { start: 4, end: 13, detectors: ['nl-bsn'], mode: 'word' } as const;
const phone = { start: 20, end: 31, detectors: ['phone'], mode: 'incidental' } as const;

describe('the accuracy of mails', () => {
  test('a finding of the right detector on the planted span is recall and precision', () => {
    const result = measureMails([mail(false, [bsn])], () => [finding('nl-bsn', 4, 13)]);
    expect(result.figures[0]).toMatchObject({ rightFindings: 1, findings: 1, falseAlarms: 0 });
    expect(result.figures[0]?.recall.word).toEqual({ planted: 1, found: 1 });
  });

  test.each([
    ['before', 0, 4],
    ['behind', 13, 20],
  ])('the right detector %s the planted span is a miss', (_where, start, end) => {
    const result = measureMails([mail(false, [bsn])], () => [finding('nl-bsn', start, end)]);
    expect(result.figures[0]).toMatchObject({ rightFindings: 0, findings: 1, falseAlarms: 0 });
    expect(result.figures[0]?.recall.word).toEqual({ planted: 1, found: 0 });
  });

  test('another detector on the same span is a miss and lowers precision', () => {
    const result = measureMails([mail(false, [bsn])], () => [finding('ca-sin', 4, 13)]);
    expect(result.misses.map(({ kind }) => kind)).toEqual(['missed', 'false alarm']);
  });

  test('contact data of a signature count neither way', () => {
    const result = measureMails([mail(true, [phone])], () => [finding('phone', 20, 31)]);
    expect(result).toMatchObject({ alarmedMails: 0, misses: [] });
  });

  test('a finding on nothing planted alarms a clean mail once', () => {
    const twice = [finding('nl-bsn', 4, 13), finding('ca-sin', 4, 13)];
    const result = measureMails([mail(true, [phone])], () => twice);
    expect(result).toMatchObject({ cleanMails: 1, alarmedMails: 1, alarmedByNumbers: 1 });
  });

  test('findings of words are counted apart from those of identifiers', () => {
    const result = measureMails([mail(true, [])], () => [finding('health', 0, 3)]);
    expect(result).toMatchObject({ alarmedMails: 1, alarmedByNumbers: 0 });
  });
});

describe('the corpus', () => {
  test('is the same every time, and its labels point at what was planted', () => {
    const [first, second] = [buildCorpus('dev'), buildCorpus('dev')];
    expect(second).toEqual(first);
    for (const { text, planted } of first.slice(0, 500)) {
      for (const { start, end } of planted) expect(text.slice(start, end).trim()).not.toBe('');
    }
  });

  test('shares no mail between development and test part', () => {
    const texts = new Set(buildCorpus('dev').map(({ text }) => text));
    expect(buildCorpus('test').filter(({ text }) => texts.has(text))).toEqual([]);
  });

  test('names only detectors that exist', () => {
    const known = DETECTORS.map(({ id }) => id);
    const named = MAKERS.flatMap(({ detectors }) => detectors);
    expect(named.filter((id) => !known.includes(id))).toEqual([]);
  });

  test('types a number in a layout without losing a character', () => {
    expect(typed('85073003328', '##.##.##-###.##')).toBe('85.07.30-033.28');
    const random = createRandom(1);
    for (const { make, grouped } of MAKERS) {
      const compact = make(random);
      for (const layout of grouped) {
        expect(typed(compact, layout).replace(/[^0-9A-Z]/g, '')).toBe(compact);
      }
    }
  });
});
