/**
 * Machine-readable zone of passports and identity cards: TD1 (3 x 30), TD2 (2 x 36), TD3 (2 x 44).
 *
 * Document number, birth date and expiry each have a 7-3-1 check digit; all three must be right, which
 * chance does not do: always high. A Belgian identity card holds the national number in the optional
 * data of its second line: then the evidence says `national-number`. The state UTO is a specimen.
 * Sources: ICAO 9303 parts 3 to 6; facts/identifiers.md 1.3 and 4 (read 2026-11-21).
 */
import { checkDigit731 } from '../../core/checksum';
import { PASS, type Candidate, type Detector, type Surroundings } from '../../core/detector';
import { readBelgianNumber } from '../shared/belgian-person-number';
import specimen from '../shared/specimen.json';
import label from './label.json';

export const detector: Detector = {
  id: 'mrz',
  category: 'id.document',
  takes: ['mrz'],
  claimOrder: 20,
  words: { 'shared/specimen': specimen },
  masking: 'label',
  label,
  about: {
    finds: 'Machine-readable zones of passports, visas and identity cards.',
    decides: 'Check digits of document number, birth date and expiry must all be right.',
    sources: ['ICAO Doc 9303 parts 3 to 6 (read 2026-11-21)'],
    misses: 'Single lines, and zones with a reading error in a checked field.',
  },
  judge,
};

interface Fields {
  /** Each field together with its check digit. */
  readonly checked: readonly string[];
  readonly optional: string;
}

function judge(_candidate: Candidate, near: Surroundings) {
  const lines = linesOf(near.raw());
  const fields = fieldsOf(lines);
  if (fields === null || !fields.checked.every(isChecked)) return PASS;
  const evidence = ['checksum', 'shape'];
  const digits = fields.optional.replace(/</g, '').slice(0, 11);
  const inside = /^\d{11}$/.test(digits) ? readBelgianNumber(digits, near.today) : null;
  if (inside !== null && inside.isCheckRight) evidence.push('national-number');
  const isSpecimen = (lines[0] ?? '').slice(2, 5) === 'UTO';
  if (isSpecimen || near.has('shared/specimen', 'paragraph')) evidence.push('specimen');
  return { verdict: 'finding' as const, confidence: 'high' as const, evidence };
}

/** Upper-case lines without the spaces that mail clients and PDF put in. */
function linesOf(raw: string): readonly string[] {
  return raw
    .toUpperCase()
    .replace(/[«‹]/g, '<')
    .split(/[\r\n]+/)
    .map((line) => line.replace(/[^A-Z0-9<]/g, ''))
    .filter((line) => line.length > 0);
}

function fieldsOf(lines: readonly string[]): Fields | null {
  const [first = '', second = ''] = lines;
  if (lines.length === 3 && first.length === 30 && second.length === 30) {
    const checked = [first.slice(5, 15), second.slice(0, 7), second.slice(8, 15)];
    return {
      checked: [documentOf(first, checked[0] ?? '')].concat(checked.slice(1)),
      optional: second.slice(18, 29),
    };
  }
  const isPair = lines.length === 2 && first.length === second.length;
  if (!isPair || (first.length !== 36 && first.length !== 44)) return null;
  const checked = [second.slice(0, 10), second.slice(13, 20), second.slice(21, 28)];
  return { checked, optional: second.slice(28) };
}

/** A TD1 number longer than nine characters goes on in the optional data: `592104377<29<…` (ICAO 9303-5). */
function documentOf(first: string, usual: string): string {
  if (usual.charAt(9) !== '<') return usual;
  const rest = first.slice(15).split('<')[0] ?? '';
  return usual.slice(0, 9) + rest;
}

/** The last character is the check digit over the others. */
function isChecked(field: string): boolean {
  const last = field.charAt(field.length - 1);
  return String(checkDigit731(field.slice(0, -1))) === (last === '<' ? '0' : last);
}
