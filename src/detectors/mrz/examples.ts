/** Examples of `mrz` for the tests: ICAO specimens and zones computed for invented people. */
import type { DetectorExample } from '../../core/detector';

const TD3 =
  'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10';
const TD1 =
  'I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<';

/** Computed: number of more than nine characters, national number in the second line. */
const BELGIAN =
  'IDBEL592104399<1618<<<<<<<<<<<\n6209182M3001019BEL620918990291\nCLAES<<DIRK<<<<<<<<<<<<<<<<<<<';

export const examples: readonly DetectorExample[] = [
  { text: `[[${TD3}]]`, why: 'passport, ICAO specimen', atLeast: 'high' },
  { text: `[[${BELGIAN}]]`, why: 'Belgian identity card', atLeast: 'high' },
  { text: `[[${TD1}]]`, why: 'identity card, ICAO specimen', atLeast: 'high' },
  { text: `Scan:\n[[${TD3}]]\nGroeten`, why: 'between other lines', atLeast: 'high' },
  { text: `Scan:\n\n[[${TD1}]]\n\nGroeten`, why: 'between empty lines', atLeast: 'high' },
  { text: `[[${TD3.replace('\n', '\r\n')}]]`, why: 'Windows line ends', atLeast: 'high' },
  { text: `[[${TD1.replace(/UTO/g, 'D<<')}]]`, why: 'one-letter state', atLeast: 'high' },
  { text: `MRZ\t\n[[${TD3}]]`, why: 'behind a label', atLeast: 'high' },
  { text: `Passeport :\n[[${TD3.replace(/UTO/g, 'CAN')}]]`, why: 'another state', atLeast: 'high' },
  { text: TD3.replace('L898902C36', 'L898902C37'), why: 'document number check wrong' },
  { text: TD1.replace('7408122F', '7408123F'), why: 'birth date check wrong' },
  { text: 'P<UTOERIKSSON<<ANNA<MARIA', why: 'one short line' },
  { text: 'A<<B<<C ================', why: 'drawing with angle brackets' },
  { text: 'Gsm: +32 471 26 92 46', why: 'telephone number' },
  { text: 'IBAN BE19 9799 9009 9112', why: 'part of an account' },
  { text: '2026-03-12T08:14:33 <<', why: 'timestamp' },
  { text: 'Factuur <<FA-2026-0312>>', why: 'order number in brackets' },
  { text: 'versie <<1.2.3>>', why: 'version string' },
];
