/**
 * The verified vectors through the checker: valid ones with their own word are found at medium or
 * higher (public types: silent), invalid ones and hard negatives are silent without a word.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findingsIn } from './check-text';

interface Vector {
  readonly type: string;
  readonly value: string;
  readonly valid: boolean;
  readonly why: string;
}

const FOLDER = path.join(__dirname, '..', 'fixtures', 'vectors');
const vectors: readonly Vector[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) => JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8')) as Vector[]);

/** The detector of each type, and the words that a writer would put before the number. */
const TYPES: {
  readonly [type: string]: { detectors: readonly string[]; words: readonly string[] };
} = {
  'be-nrn': {
    detectors: ['be-national-number'],
    words: [
      'Rijksregisternummer',
      'Numéro national :',
      'NISS',
      'INSZ',
      'Nationalregisternummer',
      'SSIN',
    ],
  },
  'be-bis': {
    detectors: ['be-bis-number'],
    words: ['BIS-nummer', 'Numéro BIS :', 'NISS', 'BIS number'],
  },
  'be-eid-card': {
    detectors: ['be-eid-card'],
    words: ['Identiteitskaart', "Numéro de carte d'identité :", 'eID', 'Personalausweis'],
  },
  'be-riziv': { detectors: ['be-riziv'], words: ['RIZIV', 'INAMI :'] },
  'be-prosecution-notice': {
    detectors: ['be-notice-number'],
    words: ['Notitienummer', 'Notice', 'PV', 'Parket'],
  },
  iban: { detectors: ['iban'], words: ['IBAN', 'Rekening', 'Compte :', 'Konto'] },
  'mrz-td1': { detectors: ['mrz'], words: ['MRZ\n'] },
  'mrz-td3': { detectors: ['mrz'], words: ['MRZ\n'] },
  'fr-nir': { detectors: ['fr-nir'], words: ['NIR', 'Numéro de sécurité sociale :'] },
  'fr-spi': { detectors: ['fr-spi'], words: ['Numéro fiscal :', 'SPI'] },
  'nl-bsn': { detectors: ['nl-bsn'], words: ['BSN', 'Burgerservicenummer:'] },
  'lu-matricule': { detectors: ['lu-matricule'], words: ['Matricule'] },
  'de-idnr': { detectors: ['de-tax-id'], words: ['Steuer-ID', 'Steueridentifikationsnummer:'] },
  'de-rvnr': { detectors: ['de-rvnr'], words: ['Rentenversicherungsnummer'] },
  'ca-sin': { detectors: ['ca-sin'], words: ['NAS', "Numéro d'assurance sociale :", 'SIN'] },
  'qc-nam': { detectors: ['qc-health-insurance'], words: ['NAM', 'RAMQ', 'Assurance maladie :'] },
  'qc-driving-licence': {
    detectors: ['qc-driving-licence'],
    words: ['Permis de conduire', 'SAAQ'],
  },
};
const PUBLIC = [
  'be-structured-communication',
  'be-enterprise-number',
  'be-establishment-unit',
  'ecli',
  'none',
];

const isLoud = ({ confidence }: { confidence: string }) => confidence !== 'low';

describe('valid numbers beside their own word', () => {
  const rows = vectors.filter(({ type, valid }) => valid && PUBLIC.indexOf(type) < 0);
  test.each(rows.map((row) => [row.type, row.why, row] as const))('%s: %s', (type, _why, row) => {
    const known = TYPES[type];
    expect(known).toBeDefined();
    for (const word of known?.words ?? []) {
      const found = findingsIn(`${word} ${row.value}`).filter(isLoud);
      expect([word, found.map(({ detector }) => detector)]).toEqual([word, known?.detectors]);
    }
  });
});

describe('public numbers, invalid ones and hard negatives are silent', () => {
  const rows = vectors.filter(({ type, valid }) => !valid || PUBLIC.indexOf(type) >= 0);
  test.each(rows.map((row) => [row.type, row.why, row] as const))('%s: %s', (_type, _why, row) => {
    const loud = findingsIn(row.value).filter(isLoud);
    // The hard negative with an account in it asks that nothing else be seen there.
    const expected = /^IBAN /.test(row.value) ? ['iban'] : [];
    expect(loud.map(({ detector }) => detector)).toEqual(expected);
  });
});
