/**
 * Where we differ from the libraries on purpose, and numbers at the edges where they do: synthetic, from
 * the project's vectors, with the reason of each.
 */
export interface IntendedDifference {
  readonly id: string;
  /** True: we accept what the library refuses. */
  readonly ours: boolean;
  readonly reason: string;
  applies(compact: string): boolean;
}

/** Numbers at the edges of a rule, by detector. */
export const EDGES: { readonly [id: string]: readonly string[] } = {
  'be-national-number': [
    ...['63110401900', '63110401898', '63110401799', '63110401997', '74031800065', '74031899936'],
    ...['74023021367', '81022903633', '45061207794', '27060100521', '00000000000', '40000012734'],
  ],
  'be-bis-number': ['93472299941', '61400004462', '85443101878', '85331401826'],
  'fr-nir': ['000000000000097', '984076912304536', '184136912304547', '271022A00411867'],
  'fr-spi': ['0000000000000', '4428830617260', '0700012345088'],
  'nl-bsn': ['000000000', '230410005'],
  'ca-sin': ['000000000', '812345676', '933104721'],
  'de-tax-id': ['13579246808', '47182906571'],
  'de-rvnr': ['53620478M088', '53120478M088'],
  iban: ['BE15063421889099', 'BE74063421889007'],
};

const day = (compact: string) => Number(compact.slice(4, 6));
const month = (compact: string) => Number(compact.slice(2, 4)) % 20;
const serial = (compact: string) => Number(compact.slice(6, 9));
const check = (compact: string) => Number(compact.slice(9, 11));
const hasNoDay = (compact: string) => day(compact) > (month(compact) === 2 ? 28 : 30);

/** The check digits of a Belgian number of either century. */
function isBelgian(compact: string): boolean {
  const body = compact.slice(0, 9);
  return [body, `2${body}`].some((digits) => 97 - (Number(digits) % 97) === check(compact));
}

export const INTENDED: readonly IntendedDifference[] = [
  {
    id: 'be-national-number',
    ours: false,
    reason: 'check digits 00, 98 and 99 never occur (royal decree of 3 April 1984)',
    applies: (compact) => check(compact) === 0 || check(compact) > 97,
  },
  {
    id: 'be-national-number',
    ours: false,
    reason: 'serial 000 and 999 are not assigned (IBZ instruction IT000)',
    applies: (compact) => serial(compact) === 0 || serial(compact) === 999,
  },
  {
    id: 'be-national-number',
    ours: false,
    reason: 'the day does not exist',
    applies: hasNoDay,
  },
  {
    id: 'be-national-number',
    ours: true,
    reason: 'unknown parts of a birth date are zeros (IT000)',
    applies: (compact) => month(compact) === 0 || day(compact) === 0,
  },
  {
    id: 'be-bis-number',
    ours: true,
    reason:
      'month 20 or 40 and day 00 stand for an unknown date; serial 999 exists (SsinValidator)',
    applies: (compact) => month(compact) === 0 || day(compact) === 0 || serial(compact) === 999,
  },
  {
    id: 'be-bis-number',
    ours: false,
    reason: 'the day does not exist',
    applies: hasNoDay,
  },
  {
    id: 'fr-nir',
    ours: false,
    reason: 'sex 0 or 9, month 0 or 13: the key alone is not enough',
    applies: (compact) =>
      '12378'.indexOf(compact.charAt(0)) < 0 || month(`00${compact.slice(3)}`) > 12,
  },
  {
    id: 'fr-spi',
    ours: false,
    reason: 'first digit 0 to 3; zeros are no number',
    applies: (compact) => Number(compact.charAt(0)) > 3 || Number(compact) === 0,
  },
  {
    id: 'nl-bsn',
    ours: false,
    reason: 'zeros are no number',
    applies: (compact) => Number(compact) === 0,
  },
  {
    id: 'ca-sin',
    ours: false,
    reason: 'numbers that begin with 0 or 8 are not issued',
    applies: (compact) => compact.charAt(0) === '0' || compact.charAt(0) === '8',
  },
  {
    id: 'de-tax-id',
    ours: false,
    reason: 'one digit must occur twice or three times among the first ten',
    applies: (compact) => new Set(compact.slice(0, 10)).size === 10,
  },
  {
    id: 'de-tax-id',
    ours: false,
    reason:
      'also a right Belgian BIS number, which is judged first: still a finding (about 1 in 2,000)',
    applies: isBelgian,
  },
];
