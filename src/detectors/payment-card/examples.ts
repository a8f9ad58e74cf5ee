/** Examples of `payment-card` for the tests; all numbers and people are invented (serials 990 to 997). */
import type { DetectorExample } from '../../core/detector';

export const examples: readonly DetectorExample[] = [
  { text: 'Visa [[4532 9900 0099 0011]]', why: 'grouped, with brand', atLeast: 'high' },
  { text: 'Carte de crédit : [[5199009900009912]]', why: 'bare behind its name', atLeast: 'high' },
  { text: 'Kreditkarte [[6011-9900-0099-0016]]', why: 'dashes', atLeast: 'high' },
  { text: 'Amex [[3799 000099 00097]]', why: 'American Express grouping', atLeast: 'high' },
  { text: '[[2221 9900 9900 0011]]', why: 'new Mastercard range, grouping alone' },
  { text: 'Bancontact [[6703 9900 0099 0019]]', why: 'Bancontact', atLeast: 'high' },
  { text: 'card number [[3528990000990019]] exp 12/27', why: 'JCB', atLeast: 'high' },
  {
    text: 'kaart [[4532990000990011]], cvv 123: [[4532990000990011]]',
    why: 'two mentions of the same card',
    atLeast: 'high',
  },
  { text: 'Commande 4532990000990011', why: 'order number that passes' },
  { text: '4532 9900 0099 0012', why: 'Luhn wrong' },
  { text: 'EAN 5410228112334', why: 'article number' },
  { text: 'Gsm: +32 471 26 92 46', why: 'telephone number' },
  { text: 'IBAN BE19 9799 9009 9112', why: 'part of an account' },
  { text: '20260312081433', why: 'timestamp' },
  { text: 'v4.5.3.2', why: 'version string' },
  { text: 'exp\t2.718281828459045', why: 'a decimal number beside a word of cards' },
  { text: 'see fuzzer-5440721166139392.doc', why: 'number in the name of a file' },
  { text: 'Product key: 4532-9900-0099-0011', why: 'key in groups that passes' },
  { text: 'Serienummer: 4532990000990011', why: 'serial number that passes' },
  { text: 'tracking 3528990000990019', why: 'parcel number' },
  { text: 'Zending\n4532990000990011 drie colli', why: 'word of parcels in the line above' },
  { text: 'N° de lot : 4532 9900 0099 0011', why: 'grouped, behind its own other label' },
];
