/** Own numbers close their spans; custom identifiers are data, and nonsense in them is told. */
import type { CustomIdentifier } from '../../src/core/custom-identifier';
import { faultOf } from '../../src/core/identifier-pattern';
import { detectorsFor } from '../../src/detectors/organisation/index';
import { findingsIn } from './check-text';

const label = {
  nl: 'stamnummer',
  fr: 'matricule interne',
  de: 'Personalnummer',
  en: 'staff number',
};
const STAFF: CustomIdentifier = {
  id: 'staff-number',
  pattern: "'ST'-9999.99",
  check: 'mod97',
  words: { nl: ['stamnummer'], fr: ['matricule interne'] },
  category: 'file.content',
  label,
};

describe('own numbers', () => {
  const own = detectorsFor({
    ownNumbers: ['BE34 6529 9009 9290', '+32 2 000 12 34'],
    identifiers: [],
  });
  test('an account of somebody is found, the own account is not', () => {
    expect(findingsIn('IBAN BE55 0639 9009 9344', own).length).toBe(1);
    expect(findingsIn('IBAN BE34-6529-9009-9290', own)).toEqual([]);
  });
  test.each(['+32 2 000 12 34', '02 000 12 34', '0032 2 000 12 34'])(
    'own telephone as %s',
    (text) => {
      expect(findingsIn(`Tel ${text}`, []).length).toBe(1);
      expect(findingsIn(`Tel ${text}`, own)).toEqual([]);
    },
  );
});

describe('custom identifiers', () => {
  const custom = detectorsFor({ ownNumbers: [], identifiers: [STAFF] });
  test('found with its letters, check and grouping', () => {
    const found = findingsIn('Zie ST-9901.20 in de lijst.', custom);
    expect(found.map(({ detector, category }) => [detector, category])).toEqual([]);
    const right = findingsIn('Zie ST-9901.07 in de lijst.', custom);
    expect(right.map(({ detector, category }) => [detector, category])).toEqual([
      ['own-staff-number', 'file.content'],
    ]);
  });
  test('only its own grouping counts as grouped', () => {
    const evidenceOf = (text: string) => findingsIn(text, custom).map(({ evidence }) => evidence);
    expect(evidenceOf('Stamnummer ST-9901.07')[0]).toContain('separators');
    expect(evidenceOf('Stamnummer ST990107')[0]).not.toContain('separators');
  });
  test('other letters are another number', () => {
    expect(findingsIn('Stamnummer XT-9901.07', custom)).toEqual([]);
  });
  test('a category of null closes the span in silence', () => {
    const free = detectorsFor({
      ownNumbers: [],
      identifiers: [
        {
          ...STAFF,
          id: 'file',
          pattern: '99999999999',
          check: 'none',
          words: { nl: ['zaak'] },
          category: null,
        },
      ],
    });
    expect(findingsIn('Zaak 62091899029', []).length).toBe(1);
    expect(findingsIn('Zaak 62091899029', free)).toEqual([]);
    expect(findingsIn('Zaak met rijksregisternummer 62091899029', free).length).toBe(1);
  });
});

describe('nonsense is told with a code and left out', () => {
  const rows: readonly (readonly [string, Partial<CustomIdentifier>, string])[] = [
    ['regular expression', { pattern: '.*' }, 'unreadable'],
    ['open quote', { pattern: "'ST-9999" }, 'unreadable'],
    ['nothing but separators', { pattern: '--' }, 'unreadable'],
    ['too long', { pattern: '9'.repeat(41) }, 'unreadable'],
    ['too many runs', { pattern: '9A9A9A9A9A' }, 'too-many-runs'],
    ['too short', { pattern: '999' }, 'too-few-digits'],
    ['fits any word', { pattern: 'AAAAAA', check: 'none' }, 'too-few-digits'],
    ['fits any number', { pattern: '999999', check: 'none', words: {} }, 'fits-any-number'],
  ];
  test.each(rows)('%s', (_why, part, code) => {
    const identifier = { ...STAFF, ...part };
    expect(faultOf(identifier)).toBe(code);
    expect(detectorsFor({ ownNumbers: [], identifiers: [identifier] })).toEqual([]);
  });
  test('a sound identifier has no problem', () => {
    expect(faultOf(STAFF)).toBeNull();
  });
});
