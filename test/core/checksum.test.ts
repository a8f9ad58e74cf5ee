import {
  checkDigit731,
  isElevenTest,
  isIso97,
  isLuhn,
  isMod11And10,
  isVerhoeff,
  mod97,
  remainder,
} from '../../src/core/checksum';

describe('mod 97', () => {
  test.each([
    ['the printed national number 42.01.22-051.81', '420122051', 97 - 81],
    ['longer than a double can hold', '1' + '0'.repeat(40), undefined],
    ['empty text', '', -1],
    ['a letter inside', '12a', -1],
  ])('%s', (_why, digits, expected) => {
    const slow = digits === '' || /\D/.test(digits) ? -1 : Number(BigInt(digits) % 97n);
    expect(mod97(digits)).toBe(slow);
    if (expected !== undefined) expect(mod97(digits)).toBe(expected);
  });

  test('other divisors agree with exact integers', () => {
    expect(remainder('98765432109876543210', 511)).toBe(Number(98765432109876543210n % 511n));
  });
});

test.each([
  ['a published example IBAN passes', 'BE68539007547034', true],
  ['one digit changed fails', 'BE68539007547035', false],
  ['letters inside count as two digits', 'GB82WEST12345698765432', true],
  ['lower case is not compact text', 'be68539007547034', false],
])('ISO 7064 mod 97-10: %s', (_why, text, expected) => expect(isIso97(text)).toBe(expected));

test.each([
  ['the usual test card passes', '4111111111111111', true],
  ['swapped neighbours fail', '4111111111111112', false],
  ['text fails', '41111x', false],
  ['nothing fails', '', false],
])('Luhn: %s', (_why, digits, expected) => expect(isLuhn(digits)).toBe(expected));

test.each([
  ['a published Steuer-ID example passes', '36574261809', true],
  ['a changed check digit fails', '36574261808', false],
])('mod 11,10: %s', (_why, digits, expected) => expect(isMod11And10(digits)).toBe(expected));

test.each([
  ['the textbook number passes', '111222333', true],
  ['one off fails', '111222334', false],
  ['all zeros are not a number', '000000000', false],
  ['eight digits are not nine', '11222333', false],
])('eleven test: %s', (_why, digits, expected) => expect(isElevenTest(digits)).toBe(expected));

test.each([
  ['the textbook number passes', '2363', true],
  ['a transposition fails', '2633', false],
])('Verhoeff: %s', (_why, digits, expected) => expect(isVerhoeff(digits)).toBe(expected));

test.each([
  ['the ICAO specimen document number', 'L898902C3', 6],
  ['the ICAO specimen birth date', '740812', 2],
  ['fillers count nothing', '<<<', 0],
  ['other characters are refused', 'L-1', -1],
])('7-3-1: %s', (_why, text, expected) => expect(checkDigit731(text)).toBe(expected));
