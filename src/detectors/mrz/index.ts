/**
 * Machine-readable zone of passports and identity cards: TD1 (3 x 30), TD2 (2 x 36), TD3 (2 x 44).
 *
 * Birth date, expiry and document number each have a 7-3-1 check digit; all must be right (the composite
 * digit may stand for the number's), which chance does not do: always high. A Belgian identity card holds the national number in the optional
 * data of its second line: then the evidence says `national-number`. The state UTO is a specimen.
 * Sources: ICAO 9303 parts 3 to 6 (read 2026-11-21).
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
    decides:
      'Check digits of birth date, expiry and document number (or the composite one) must be right.',
    sources: ['ICAO Doc 9303 parts 3 to 6 (read 2026-11-21)'],
    misses: 'Single lines, and zones with a reading error in a checked field.',
  },
  judge,
};

/** Each field together with its check digit. */
interface Fields {
  /** The ways in which the document number may stand there; one must be right, or the composite. */
  readonly documents: readonly string[];
  readonly dates: readonly string[];
  readonly composite: string;
  readonly optional: string;
}

function judge(_candidate: Candidate, near: Surroundings) {
  const lines = linesOf(near.raw());
  const fields = fieldsOf(lines);
  if (fields === null || !fields.dates.every(isChecked)) return PASS;
  if (!fields.documents.some(isChecked) && !isChecked(fields.composite)) return PASS;
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
    const dates = second.slice(0, 7) + second.slice(8, 15);
    return {
      documents: [first.slice(5, 15), longDocument(first)],
      dates: [second.slice(0, 7), second.slice(8, 15)],
      composite: first.slice(5) + dates + second.slice(18),
      optional: second.slice(18, 29),
    };
  }
  const isPair = lines.length === 2 && first.length === second.length;
  if (!isPair || (first.length !== 36 && first.length !== 44)) return null;
  return {
    documents: [second.slice(0, 10)],
    dates: [second.slice(13, 20), second.slice(21, 28)],
    composite: second.slice(0, 10) + second.slice(13, 20) + second.slice(21),
    optional: second.slice(28),
  };
}

/** More than nine characters go on in the optional data: `592104399<1617<…` (ICAO 9303-5). */
function longDocument(first: string): string {
  const rest = first.slice(15).split('<')[0] ?? '';
  return first.charAt(14) === '<' ? first.slice(5, 14) + rest : '';
}

/** The last character is the check digit over the others. */
function isChecked(field: string): boolean {
  return field.length > 1 && String(checkDigit731(field.slice(0, -1))) === field.slice(-1);
}
