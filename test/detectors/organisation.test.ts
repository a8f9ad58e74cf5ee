/** Own numbers close their spans; custom identifiers are data, and nonsense in them is refused. */
import type { CustomIdentifier } from '../../src/core/custom-identifier';
import { detectorsFor } from '../../src/detectors/organisation/index';
import { parseIdentifiers } from '../../src/detectors/organisation/parse-identifiers';
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
  });
});

describe('nonsense is refused with a place and a code', () => {
  const rows: readonly (readonly [string, unknown, string, string])[] = [
    ['no list', {}, 'identifiers', 'wrong-type'],
    ['no object', [7], 'identifiers[0]', 'wrong-type'],
    ['unknown key', [{ ...STAFF, regex: '.*' }], 'identifiers[0].regex', 'unknown-key'],
    ['bad id', [{ ...STAFF, id: 'A b' }], 'identifiers[0].id', 'wrong-value'],
    ['regular expression', [{ ...STAFF, pattern: '.*' }], 'identifiers[0].pattern', 'wrong-value'],
    ['open quote', [{ ...STAFF, pattern: "'ST-9999" }], 'identifiers[0].pattern', 'wrong-value'],
    ['too short', [{ ...STAFF, pattern: '999' }], 'identifiers[0].pattern', 'always-fires'],
    [
      'fits any number',
      [{ ...STAFF, pattern: '999999', check: 'none', words: {} }],
      'identifiers[0].pattern',
      'always-fires',
    ],
    ['too long', [{ ...STAFF, pattern: '9'.repeat(41) }], 'identifiers[0].pattern', 'wrong-value'],
    ['unknown check', [{ ...STAFF, check: 'mod10' }], 'identifiers[0].check', 'wrong-value'],
    [
      'unknown category',
      [{ ...STAFF, category: 'secret' }],
      'identifiers[0].category',
      'wrong-value',
    ],
    ['label missing', [{ ...STAFF, label: { nl: 'x1' } }], 'identifiers[0].label', 'missing'],
    [
      'unknown language',
      [{ ...STAFF, words: { es: ['numero'] } }],
      'identifiers[0].words.es',
      'unknown-key',
    ],
    [
      'words no texts',
      [{ ...STAFF, words: { nl: [1] } }],
      'identifiers[0].words.nl',
      'wrong-value',
    ],
    ['same id twice', [STAFF, STAFF], 'identifiers[1].id', 'duplicate-id'],
  ];
  test.each(rows)('%s', (_why, value, path, code) => {
    const { identifiers, problems } = parseIdentifiers(value);
    expect(identifiers).toEqual([]);
    expect(problems.map((problem) => [problem.path, problem.code])).toContainEqual([path, code]);
    for (const { sentence } of problems) expect(sentence).toMatch(/\.$/);
  });
  test('a sound list comes through', () => {
    expect(parseIdentifiers([STAFF])).toEqual({ identifiers: [STAFF], problems: [] });
  });
});
