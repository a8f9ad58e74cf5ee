/** Examples of `special-other` for the tests; people invented. */
import type { DetectorExample } from '../../core/detector';

export const matches: readonly DetectorExample[] = [
  { text: 'Mme Kaya est [[musulmane]].', why: 'religion' },
  { text: 'De heer Amara is van [[Marokkaanse afkomst]].', why: 'origin' },
  { text: 'Herr Klein ist [[Parteimitglied]].', why: 'political opinion' },
  { text: 'Mrs Simmons is a [[union member]].', why: 'trade union' },
  { text: 'M. Girard est [[homosexuel]].', why: 'orientation' },
  { text: 'De [[vingerafdrukken]] van de heer Ortiz', why: 'biometrics' },
  { text: 'Frau Tesfay ist [[Asylbewerberin]].', why: 'origin, German' },
  { text: 'Ms Faber is [[transgender]].', why: 'sexual life, English' },
];

export const passes: readonly DetectorExample[] = [
  { text: 'La liberté de religion est garantie.', why: 'law' },
  { text: 'De vakbonden kondigen een staking aan.', why: 'organisations' },
  { text: 'Wir erheben keine Daten über Religion.', why: 'statement' },
  { text: 'Equal opportunities for Mr Smith', why: 'policy words' },
  { text: "L'empreinte carbone de Mme Dupont", why: 'footprint' },
  { text: 'Te goeder trouw, schrijft mevrouw Peeters.', why: 'good faith' },
  { text: 'Die politischen Parteien reichen Listen ein.', why: 'parties' },
  { text: 'The race condition was fixed by Mr Smith.', why: 'software' },
];
