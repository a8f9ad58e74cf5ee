import { createFindingIndex } from '../../../src/core/judge/finding-index';

test('a number read by chance identifies nobody, a sure one does', () => {
  const findings = createFindingIndex();
  findings.add({ category: 'id.national', start: 0, end: 12, isSure: false });
  findings.add({ category: 'id.national', start: 20, end: 32, isSure: true });
  findings.settle();
  expect(findings.identifiers()).toEqual([{ start: 20, end: 32, isBirthDate: false }]);
});
