/**
 * What fills the slots of a template that are not the planted identifier: names, dates, invoices and the
 * other things in ordinary mail that look like identifiers and are none.
 *
 * Contact data in signatures are real findings of their detectors; they are labelled `incidental`, so
 * that they count neither as recall nor as false alarm.
 */
import type { Language } from '../../src/core/types';
import people from './names.json';
import { ibanOf, luhnDigit, typed } from './numbers';
import type { Random } from './random';

export interface Filled {
  readonly text: string;
  /** Detectors that may rightly report it. */
  readonly incidental?: readonly string[];
}

const plain = (text: string): Filled => ({ text });
const pad = (value: number, length: number) => String(value).padStart(length, '0');

const MONTHS: { readonly [language in Language]: readonly string[] } = {
  nl: ['januari', 'maart', 'juni', 'oktober', 'december'],
  fr: ['janvier', 'mars', 'juin', 'octobre', 'décembre'],
  de: ['Januar', 'März', 'Juni', 'Oktober', 'Dezember'],
  en: ['January', 'March', 'June', 'October', 'December'],
};

function enterprise(random: Random): string {
  const body = `0${random.int(2, 8)}${random.digits(6)}`;
  const check = pad(97 - (Number(body) % 97), 2);
  return `0${body.slice(1, 4)}.${body.slice(4, 7)}.${body.slice(7)}${check}`;
}

function structured(random: Random): string {
  const body = random.digits(10);
  const check = pad(Number(BigInt(body) % 97n) || 97, 2);
  return `+++${body.slice(0, 3)}/${body.slice(3, 7)}/${body.slice(7)}${check}+++`;
}

function siren(random: Random): string {
  const body = random.pick(['3', '4', '5', '7', '8']) + random.digits(7);
  return body + luhnDigit(body);
}

function spaced(digits: string): string {
  return `${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6)}`.trim();
}

function frenchVat(random: Random): string {
  const number = siren(random);
  return `FR ${pad((12 + 3 * (Number(number) % 97)) % 97, 2)} ${spaced(number)}`;
}

function phoneOf(random: Random, language: Language): string {
  const pair = () => random.digits(2);
  const forms: { readonly [language in Language]: readonly string[] } = {
    nl: [
      `02 ${random.digits(3)} ${pair()} ${pair()}`,
      `+31 20 ${random.digits(3)} ${pair()} ${pair()}`,
    ],
    fr: [`01 ${pair()} ${pair()} ${pair()} ${pair()}`, `+33 3 20 ${pair()} ${pair()} ${pair()}`],
    de: [`087 ${random.digits(2)} ${pair()} ${pair()}`, `+49 30 ${random.digits(7)}`],
    en: [`+352 ${random.digits(3)} ${random.digits(3)}`, `514 555-${random.digits(4)}`],
  };
  return random.pick(forms[language]);
}

function mobileOf(random: Random): string {
  const tail = `${random.digits(2)} ${random.digits(2)} ${random.digits(2)}`;
  return random.pick([`+32 4${random.int(70, 99)} ${tail}`, `04${random.int(70, 99)} ${tail}`]);
}

function dateOf(random: Random, language: Language): string {
  const [day, month, year] = [random.int(1, 28), random.int(1, 12), random.int(2019, 2026)];
  return random.pick([
    `${pad(day, 2)}/${pad(month, 2)}/${year}`,
    `${day} ${random.pick(MONTHS[language])} ${year}`,
    `${year}-${pad(month, 2)}-${pad(day, 2)}`,
  ]);
}

function invoiceOf(random: Random): string {
  const year = random.int(2021, 2026);
  const day = pad(random.int(1, 12), 2) + pad(random.int(1, 28), 2);
  return random.pick([
    `${year % 100}${day}${random.digits(5)}`,
    `${year}${random.digits(7)}`,
    `FA-${year}-${random.digits(4)}`,
    `${year}${day}${random.digits(3)}`,
    `VF${random.digits(8)}`,
  ]);
}

function moneyOf(random: Random): string {
  const whole = String(random.int(1, 999));
  return random.pick([
    `${whole}.${random.digits(3)},${random.digits(2)} EUR`,
    `€ ${whole} ${random.digits(3)}`,
    `${whole} ${random.digits(3)} ${random.digits(3)},00 €`,
    `${whole},${random.digits(2)} euro`,
  ]);
}

const FILLERS: { readonly [slot: string]: (random: Random, language: Language) => Filled } = {
  first: (r, l) => plain(r.pick(people[l].first)),
  last: (r, l) => plain(r.pick(people[l].last)),
  street: (r, l) => ({ text: r.pick(people[l].street), incidental: ['private-address'] }),
  city: (r, l) => ({ text: r.pick(people[l].city), incidental: ['private-address'] }),
  company: (r, l) => plain(r.pick(people[l].company)),
  date: (r, l) => plain(dateOf(r, l)),
  time: (r) => plain(`${r.int(8, 17)}:${pad(r.int(0, 59), 2)}`),
  money: (r) => plain(moneyOf(r)),
  phone: (r, l) => ({ text: phoneOf(r, l), incidental: ['phone'] }),
  mobile: (r) => ({ text: mobileOf(r), incidental: ['phone'] }),
  email: (r) => ({
    text: `${r.letters(6).toLowerCase()}@${r.letters(5).toLowerCase()}.example`,
    incidental: ['email-address'],
  }),
  invoice: (r) => plain(invoiceOf(r)),
  order: (r) => plain(r.pick([`45${r.digits(8)}`, r.digits(9), `BC${r.digits(7)}`, r.digits(12)])),
  tracking: (r) =>
    plain(
      r.pick([`3232${r.digits(20)}`, `JVGL${r.digits(14)}`, `1Z${r.letters(3)}${r.digits(13)}`]),
    ),
  ogm: (r) => plain(structured(r)),
  kbo: (r) => plain(r.pick(['BE ', '']) + enterprise(r)),
  unit: (r) => plain(`2.${r.digits(3)}.${r.digits(3)}.${r.digits(3)}`),
  siren: (r) => plain(spaced(siren(r))),
  siret: (r) => {
    const body = `${siren(r)}000${r.digits(1)}`;
    const whole = body + luhnDigit(body);
    return plain(`${spaced(whole.slice(0, 9))} ${whole.slice(9)}`);
  },
  frvat: (r) => plain(frenchVat(r)),
  kvk: (r) => plain(r.digits(8)),
  rsin: (r) => plain(`8${r.digits(8)}`),
  neq: (r) => plain(`11${r.digits(8)}`),
  meetingid: (r) => plain(`${r.digits(3)} ${r.digits(4)} ${r.digits(4)}`),
  pin: (r) => plain(`${r.digits(3)} ${r.digits(3)} ${r.digits(3)}#`),
  token: (r) => plain(r.letters(18, 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789')),
  version: (r) => plain(`${r.int(1, 12)}.${r.int(0, 20)}.${r.int(0, 9)}.${r.digits(4)}`),
  build: (r) =>
    plain(`20${r.int(21, 26)}${pad(r.int(1, 12), 2)}${pad(r.int(1, 28), 2)}.${r.int(1, 9)}`),
  ticket: (r) => plain(r.pick([`INC${r.digits(7)}`, `#${r.digits(6)}`, `REQ-${r.digits(8)}`])),
  timestamp: (r) => plain(`17${r.digits(11)}`),
  fileref: (r) =>
    plain(
      r.pick([
        `20${r.int(19, 26)}/${r.digits(7)}`,
        `DG3/AB/${r.digits(5)}`,
        `${r.int(19, 26)}/${r.digits(4)}/A`,
      ]),
    ),
  docket: (r) =>
    plain(r.pick([`P.${r.int(19, 26)}.${r.digits(4)}.N`, `20${r.int(19, 26)}/AR/${r.digits(3)}`])),
  numac: (r) => plain(`20${r.int(19, 26)}${r.digits(6)}`),
  isbn: (r) => plain(`978-2-${r.digits(4)}-${r.digits(4)}-${r.digits(1)}`),
  ean: (r) => plain(`54${r.digits(11)}`),
  serial: (r) =>
    plain(
      r.pick([
        `SN${r.digits(10)}`,
        `${r.letters(4)}${r.digits(8)}`,
        `${r.letters(3)}-${r.digits(3)}-${r.letters(2)}`,
      ]),
    ),
  po: (r) => plain(r.pick([`4500${r.digits(6)}`, r.digits(11), r.digits(13)])),
  budget: (r) => plain(`${r.int(10, 99)}.${r.int(10, 99)}.${r.int(10, 99)}.${r.digits(4)}`),
  pnr: (r) => plain(r.letters(6, 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789')),
  air: (r) => plain(r.pick([`057-${r.digits(10)}`, `082 ${r.digits(10)}`])),
  filename: (r) =>
    plain(
      `export_20${r.int(19, 26)}${pad(r.int(1, 12), 2)}${pad(r.int(1, 28), 2)}_${r.digits(6)}.csv`,
    ),
  hash: (r) => plain(r.letters(r.pick([12, 32, 40]), '0123456789abcdef')),
  orgiban: (r) => {
    const body = r.digits(10);
    const bban = body + pad(Number(BigInt(body) % 97n) || 97, 2);
    const shown = typed(ibanOf('BE', bban), '#### #### #### ####');
    return { text: shown, incidental: ['iban'] };
  },
  year: (r) => plain(String(r.int(2019, 2027))),
  small: (r) => plain(String(r.int(2, 120))),
  four: (r) => plain(r.digits(4)),
  six: (r) => plain(r.digits(6)),
  seven: (r) => plain(r.digits(7)),
  nine: (r) => plain(r.digits(9)),
};

/** Fills one slot; an unknown name is a mistake in a template and throws. */
export function fillSlot(slot: string, random: Random, language: Language): Filled {
  const filler = FILLERS[slot];
  if (filler === undefined) throw new Error(`template slot {${slot}} is unknown`);
  return filler(random, language);
}
