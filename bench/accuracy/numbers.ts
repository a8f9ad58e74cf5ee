/**
 * Synthetic identifiers for the corpus: one maker a type, with the layouts in which people type it.
 *
 * The rules are written here a second time, from the published rules and not from the detectors, so
 * that a wrong rule in a detector shows as a miss. No number belongs to anyone by intent.
 * Layouts: `#` is a digit or letter of the number; the first layouts listed are the usual separators.
 */
import type { Random } from './random';

export interface NumberMaker {
  /** Detector ids that may take it; the first is the right one. */
  readonly detectors: readonly string[];
  /** Has a check that a detector can test: the targets of the accuracy run apply. */
  readonly isChecked: boolean;
  /** Without its own name near nothing shall be reported. */
  readonly needsWord: boolean;
  make(random: Random): string;
  /** Nobody types it without its separators. */
  readonly isAlwaysGrouped: boolean;
  /** Stands on lines of its own. */
  readonly isBlock: boolean;
  /** Usual groupings; empty where people type it in one piece. */
  readonly grouped: readonly string[];
}

const pad = (value: number, length: number) => String(value).padStart(length, '0');
const mod = (digits: string, divisor: number) => Number(BigInt(digits) % BigInt(divisor));

function day(random: Random): { year: number; month: number; day: number } {
  return { year: random.int(1935, 2023), month: random.int(1, 12), day: random.int(1, 28) };
}

function belgian(random: Random, monthShift: number): string {
  const { year, month, day: dd } = day(random);
  const serial = pad(random.int(1, 997), 3);
  const body = pad(year % 100, 2) + pad(month + monthShift, 2) + pad(dd, 2) + serial;
  return body + pad(97 - mod(year < 2000 ? body : `2${body}`, 97), 2);
}

function mod97Tail(body: string): string {
  return body + pad(mod(body, 97) === 0 ? 97 : mod(body, 97), 2);
}

export function luhnDigit(body: string): string {
  let sum = 0;
  [...body].reverse().forEach((digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  });
  return String((10 - (sum % 10)) % 10);
}

function nir(random: Random, sexes: string): string {
  const { year, month } = day(random);
  const place = random.chance(0.05)
    ? random.pick(['2A', '2B']) + pad(random.int(1, 350), 3)
    : pad(random.int(1, 95), 2) + pad(random.int(1, 700), 3);
  const body =
    random.pick([...sexes]) +
    pad(year % 100, 2) +
    pad(month, 2) +
    (/^20/.test(place) ? `21${place.slice(2)}` : place) +
    pad(random.int(1, 999), 3);
  return body + pad(97 - mod(body.replace('2A', '19').replace('2B', '18'), 97), 2);
}

function spi(random: Random): string {
  const body = random.pick(['0', '1', '2', '3']) + random.digits(9);
  return body + pad(mod(body, 511), 3);
}

function bsn(random: Random): string {
  for (;;) {
    const body = String(random.int(1, 9)) + random.digits(7);
    const sum = [...body].reduce((total, digit, i) => total + Number(digit) * (9 - i), 0);
    if (sum % 11 < 10) return body + String(sum % 11);
  }
}

function sin(random: Random): string {
  const body = random.pick([...'12345679']) + random.digits(7);
  return body + luhnDigit(body);
}

function steuerId(random: Random): string {
  for (;;) {
    const kinds = random.chance(0.5) ? 9 : 8;
    const pool = [...'0123456789'].sort(() => random.next() - 0.5).slice(0, kinds);
    const repeated = Array.from({ length: 10 - kinds }, () => pool[0] ?? '1');
    const body = pool
      .concat(repeated)
      .sort(() => random.next() - 0.5)
      .join('');
    if (body.startsWith('0') || /(\d)\1\1/.test(body)) continue;
    let product = 10;
    for (const digit of body) {
      const sum = (Number(digit) + product) % 10 || 10;
      product = (sum * 2) % 11;
    }
    return body + String((11 - product) % 10);
  }
}

function rvnr(random: Random): string {
  const { year, month, day: dd } = day(random);
  const letter = random.letters(1);
  const area = random.pick(['02', '10', '12', '13', '15', '20', '53', '65', '82']);
  const date = pad(dd, 2) + pad(month, 2) + pad(year % 100, 2);
  const serial = pad(random.int(0, 99), 2);
  const digits = area + date + pad(letter.charCodeAt(0) - 64, 2) + serial;
  const weights = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];
  const sum = weights.reduce((total, weight, i) => {
    const product = weight * Number(digits.charAt(i));
    return total + Math.floor(product / 10) + (product % 10);
  }, 0);
  return area + date + letter + serial + String(sum % 10);
}

/** Dihedral group D5 and the Verhoeff permutation, computed instead of listed. */
function verhoeffDigit(body: string): string {
  const times = (a: number, b: number) =>
    a < 5 ? (b < 5 ? (a + b) % 5 : 5 + ((a + b) % 5)) : b < 5 ? 5 + ((a - b) % 5) : (a - b + 5) % 5;
  const turn = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
  let state = 0;
  [...body].reverse().forEach((digit, index) => {
    let turned = Number(digit);
    for (let i = 0; i < (index + 1) % 8; i++) turned = turn[turned] ?? 0;
    state = times(state, turned);
  });
  return String([0, 4, 3, 2, 1, 5, 6, 7, 8, 9][state] ?? 0);
}

function matricule(random: Random): string {
  const { year, month, day: dd } = day(random);
  const body = pad(year, 4) + pad(month, 2) + pad(dd, 2) + random.digits(3);
  return body + luhnDigit(body) + verhoeffDigit(body);
}

function nam(random: Random): string {
  const { year, month, day: dd } = day(random);
  const isWoman = random.chance(0.5);
  const name = random.letters(4);
  const sequence = String(random.int(1, 9));
  const letters = [...name].map((letter) => {
    const place = letter.charCodeAt(0) - 64;
    return pad(place >= 19 ? place + 1 : place, 2);
  });
  const weighed = letters.join('') + pad(year, 4) + pad(month, 2) + pad(dd, 2) + sequence;
  const weights = [7, 1, 1, 3, 9, 7, 3, 9, 5, 3, 1, 3, 5, 7, 6, 9, 1];
  const sum = weights.reduce((total, weight, i) => total + weight * Number(weighed.charAt(i)), 0);
  // The rule for women is unverified: half of them get any digit.
  const check = isWoman && random.chance(0.5) ? random.digits(1) : String(sum % 10);
  const shown = pad(month + (isWoman ? 50 : 0), 2);
  return name + pad(year % 100, 2) + shown + pad(dd, 2) + sequence + check;
}

function permanentCode(random: Random): string {
  const { year, month, day: dd } = day(random);
  const shownDay = pad(dd + (year >= 2000 ? 62 : 0), 2);
  const shownMonth = pad(month + (random.chance(0.5) ? 50 : 0), 2);
  return random.letters(4) + shownDay + shownMonth + pad(year % 100, 2) + random.digits(2);
}

function saaq(random: Random): string {
  const { year, month, day: dd } = day(random);
  const date = pad(dd, 2) + pad(month, 2) + pad(year % 100, 2);
  return random.letters(1) + random.digits(4) + date + random.digits(2);
}

export function ibanOf(country: string, bban: string): string {
  const moved = [...`${bban}${country}00`].map((c) =>
    /\d/.test(c) ? c : String(c.charCodeAt(0) - 55),
  );
  return country + pad(98 - mod(moved.join(''), 97), 2) + bban;
}

function iban(random: Random): string {
  const country = random.pick(['BE', 'FR', 'NL', 'DE', 'LU']);
  if (country === 'BE') return ibanOf('BE', mod97Tail(random.digits(10)));
  if (country === 'NL') return ibanOf('NL', `${random.letters(4)}0${random.digits(9)}`);
  if (country === 'DE') return ibanOf('DE', String(random.int(1, 8)) + random.digits(17));
  if (country === 'LU') return ibanOf('LU', random.digits(16));
  const body = random.digits(21);
  const key = 97 - ((mod(`${body}00`, 97) + 97) % 97);
  return ibanOf('FR', body + pad(key, 2));
}

function germanCard(random: Random): string {
  const alphabet = 'CFGHJKLMNPRTVWXYZ0123456789';
  for (;;) {
    const code = random.pick([...'LMNPRTVWXY']) + random.letters(8, alphabet);
    if (/\d.*\d/.test(code)) return code;
  }
}

function dutchDocument(random: Random): string {
  const alphabet = 'ABCDEFGHIJKLMNPQRSTUVWXYZ0123456789';
  for (;;) {
    const code = random.letters(2, 'BINSX') + random.letters(6, alphabet) + random.digits(1);
    if (/\d.*\d/.test(code)) return code;
  }
}

/** The 7-3-1 digit of machine-readable zones. */
function mrzDigit(text: string): string {
  const value = (c: string) => (c === '<' ? 0 : /\d/.test(c) ? Number(c) : c.charCodeAt(0) - 55);
  return String([...text].reduce((sum, c, i) => sum + value(c) * ([7, 3, 1][i % 3] ?? 0), 0) % 10);
}

/** Two lines of 44 as in a passport. */
function passportZone(random: Random): string {
  const country = random.pick(['BEL', 'FRA', 'NLD', 'LUX']);
  const name = `${random.letters(7)}<<${random.letters(5)}`;
  const { year, month, day: dd } = day(random);
  const number = random.letters(2) + random.digits(6) + '<';
  const birth = pad(year % 100, 2) + pad(month, 2) + pad(dd, 2);
  const expiry = `${random.int(27, 35)}0${random.int(1, 9)}1${random.int(0, 9)}`;
  const fixed = number + mrzDigit(number);
  const dates = birth + mrzDigit(birth) + random.pick(['M', 'F']) + expiry + mrzDigit(expiry);
  const optional = '<'.repeat(14) + '0';
  const checked = fixed + birth + mrzDigit(birth) + expiry + mrzDigit(expiry) + optional;
  const first = `P<${country}${name}`.padEnd(44, '<');
  return `${first}\n${fixed}${country}${dates}${optional}${mrzDigit(checked)}`;
}

function birthDate(random: Random): string {
  const { year, month, day: dd } = day(random);
  const separator = random.pick(['/', '-', '.']);
  return [pad(dd, 2), pad(month, 2), String(year)].join(separator);
}

type Flag = 'checked' | 'word' | 'both' | 'none' | 'layout';

function maker(
  detectors: string,
  flag: Flag,
  grouped: string,
  make: (random: Random) => string,
): NumberMaker {
  return {
    detectors: detectors.split(' '),
    isChecked: flag === 'checked' || flag === 'both',
    needsWord: flag === 'word' || flag === 'both' || flag === 'layout',
    isAlwaysGrouped: flag === 'layout',
    isBlock: detectors === 'mrz',
    grouped: grouped === '' ? [] : grouped.split('|'),
    make,
  };
}

/**
 * By the id of the detector that should take it. `both`: has a check and still needs its word; `layout`:
 * needs its word and is always typed with its separators.
 */
export const MAKERS: readonly NumberMaker[] = [
  maker('be-national-number', 'checked', '##.##.##-###.##|###### ### ##|##.##.##-###-##', (r) =>
    belgian(r, 0),
  ),
  maker('be-bis-number', 'checked', '##.##.##-###.##|###### ### ##', (r) =>
    belgian(r, r.pick([20, 40])),
  ),
  maker('be-eid-card', 'both', '###-#######-##|### ####### ##', (r) =>
    mod97Tail(`59${r.digits(8)}`),
  ),
  maker('be-passport ca-passport', 'word', '', (r) => `E${r.letters(1)}${r.digits(6)}`),
  maker('be-driving-licence', 'word', '', (r) => r.pick(['12', '16', '17']) + r.digits(8)),
  maker('be-licence-plate', 'word', '#-###-###', (r) => {
    return r.pick(['1', '2']) + r.letters(3, 'ABCDEFGHJKLNPRSTVWXYZ') + r.digits(3);
  }),
  maker('be-notice-number', 'layout', '##.##.##.######/##', (r) => {
    const service = r.pick(['L1', 'L3', 'LB', 'F1']);
    const letters = r.pick(['BR', 'AN', 'LE', 'LI', 'NI']);
    return letters + r.digits(2) + service + r.digits(6) + String(r.int(15, 26));
  }),
  maker('iban', 'checked', '#### #### #### #### #### #### #### ####', iban),
  maker('payment-card', 'checked', '#### #### #### ####|####-####-####-####', (r) => {
    const body = `4${r.digits(14)}`;
    return body + luhnDigit(body);
  }),
  maker('fr-nir', 'checked', '# ## ## ## ### ### ##|#.##.##.##.###.###.##|############# ##', (r) =>
    nir(r, r.chance(0.05) ? '78' : '12'),
  ),
  maker('fr-spi', 'checked', '## ## ### ### ###', spi),
  maker('fr-identity-card de-identity-card', 'word', '', (r) => {
    if (r.chance(0.5)) return `X${r.digits(1)}${r.letters(2, 'BDFHJKMNPRT')}${r.digits(2)}FW4`;
    return pad(r.int(10, 20), 2) + pad(r.int(1, 12), 2) + pad(r.int(1, 95), 2) + r.digits(6);
  }),
  maker('fr-passport', 'word', '', (r) => r.digits(2) + r.letters(2) + r.digits(5)),
  maker('fr-driving-licence', 'word', '', (r) => pad(r.int(1, 20), 2) + r.digits(10)),
  maker('fr-licence-plate', 'word', '##-###-##', (r) => {
    const alphabet = 'ABCDEFGHJKLMNPQRTVWXYZ';
    return r.letters(2, alphabet) + pad(r.int(1, 999), 3) + r.letters(2, alphabet);
  }),
  maker('nl-bsn', 'both', '####.##.###|### ### ###', bsn),
  maker('nl-passport de-identity-card fr-identity-card', 'word', '', dutchDocument),
  maker('lu-matricule', 'checked', '#### ## ## #####|######## #####', matricule),
  maker('de-tax-id', 'checked', '## ### ### ###', steuerId),
  maker('de-rvnr', 'checked', '## ###### # ###', rvnr),
  maker('de-identity-card nl-passport fr-identity-card', 'word', '', germanCard),
  maker('qc-health-insurance', 'checked', '#### #### ####|####-####-####', nam),
  maker('ca-sin', 'both', '### ### ###|###-###-###', sin),
  maker('qc-driving-licence', 'none', '#####-######-##|##### ###### ##', saaq),
  maker('qc-permanent-code', 'word', '#### ######## ', permanentCode),
  maker('date-of-birth', 'word', '', birthDate),
  maker('mrz', 'word', '', passportZone),
  maker(
    'secrets',
    'word',
    '',
    (r) => r.letters(5, 'abcdefghkmnpqrstuvwxyz') + r.pick([...'!#$%']) + r.digits(3),
  ),
  maker('ca-passport be-passport', 'word', '', (r) =>
    r.chance(0.5) ? r.letters(2) + r.digits(6) : r.letters(1) + r.digits(6) + r.letters(2),
  ),
];

/** Writes a number in a layout: `typed('85073003328', '##.##.##-###.##')`. */
export function typed(compact: string, layout: string): string {
  let at = 0;
  const shown = [...layout].map((c) => (c === '#' ? compact.charAt(at++) : c)).join('');
  return (shown + compact.slice(at)).trim();
}
