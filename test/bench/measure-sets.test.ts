import { measureSets } from '../../bench/accuracy/measure-sets';
import { unmark, type LabelledGroup } from '../../bench/accuracy/sets';
import type { Finding } from '../../src/core/types';
import { findingOf } from '../core/made';

const finding = (start: number, end: number, confidence: Finding['confidence']): Finding =>
  findingOf({ detector: 'health', category: 'health', confidence, start, end });

const group = (kind: LabelledGroup['kind'], text: string): LabelledGroup => ({
  part: 'dev',
  kind,
  language: 'en',
  category: 'health',
  texts: [text],
});

describe('labelled sets', () => {
  test('marks are taken out and their places kept', () => {
    expect(unmark('Mr [[Doe]] has [[flu]]')).toEqual({
      text: 'Mr Doe has flu',
      spans: [
        { start: 3, end: 6 },
        { start: 11, end: 14 },
      ],
    });
  });

  test('a medium finding on a mark counts as found, a low one does not', () => {
    const sets = [{ name: 'x', groups: [group('personal', 'He has [[flu]]')] }];
    expect(measureSets(sets, () => [finding(7, 10, 'medium')]).figures[0]?.personalFound).toBe(1);
    expect(measureSets(sets, () => [finding(7, 10, 'low')]).figures[0]?.personalFound).toBe(0);
    expect(measureSets(sets, () => [finding(0, 2, 'high')]).misses).toHaveLength(1);
  });

  test('a finding behind the mark is not on it', () => {
    const sets = [{ name: 'x', groups: [group('personal', '[[Flu]] has he')] }];
    expect(measureSets(sets, () => [finding(3, 7, 'high')]).figures[0]?.personalFound).toBe(0);
  });

  test('a text of which one mark of two is found is found, and told as a miss', () => {
    const sets = [{ name: 'x', groups: [group('personal', '[[flu]] and [[gout]]')] }];
    const { figures, misses } = measureSets(sets, () => [finding(0, 3, 'high')]);
    expect(figures[0]).toMatchObject({ personalFound: 1, marks: 2, marksFound: 1 });
    expect(misses).toHaveLength(1);
  });

  test('a text without marks is found by any finding of its category', () => {
    const sets = [{ name: 'x', groups: [group('personal', 'He is ill')] }];
    expect(measureSets(sets, () => [finding(0, 2, 'high')]).figures[0]?.personalFound).toBe(1);
    expect(measureSets(sets, () => []).figures[0]?.personalFound).toBe(0);
  });

  test('a group of any category counts findings of all', () => {
    const sets = [
      { name: 'x', groups: [{ ...group('impersonal', 'Flu'), category: 'any' as const }] },
    ];
    expect(measureSets(sets, () => [finding(0, 3, 'high')]).figures[0]?.falseAlarms).toBe(1);
  });

  test('a medium finding in an impersonal text is a false alarm', () => {
    const sets = [{ name: 'x', groups: [group('impersonal', 'Flu rates fall')] }];
    expect(measureSets(sets, () => [finding(0, 3, 'medium')]).figures[0]?.falseAlarms).toBe(1);
    expect(measureSets(sets, () => [finding(0, 3, 'low')]).figures[0]?.falseAlarms).toBe(0);
  });

  test('false alarms are counted by sort of text, over all categories', () => {
    const newsletter = { ...group('impersonal', 'Flu rates fall'), genre: 'newsletter' };
    const tax = { ...newsletter, category: 'secrecy.tax' as const, texts: ['a', 'b'] };
    const sets = [{ name: 'x', groups: [newsletter, tax, group('personal', '[[flu]]')] }];
    const { genres } = measureSets(sets, () => [finding(0, 3, 'medium')]);
    expect(genres).toEqual([
      { part: 'dev', genre: 'newsletter', language: 'en', texts: 3, falseAlarms: 1 },
    ]);
  });
});
