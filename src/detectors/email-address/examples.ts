/** Examples of `email-address` for the tests; all numbers and people are invented (serials 990 to 997). */
import type { DetectorExample } from '../../core/detector';

export const examples: readonly DetectorExample[] = [
  { text: 'Mail naar [[jan.peeters@voorbeeld.example]]', why: 'plain', atLeast: 'low' },
  { text: '<[[info@spf-exemple.example]]>', why: 'in brackets', atLeast: 'low' },
  { text: 'écrivez à [[a.b+c@mail.example]].', why: 'plus sign, full stop behind', atLeast: 'low' },
  { text: '[[m_d@x.example]];autre', why: 'semicolon behind', atLeast: 'low' },
  { text: 'cc: [[erika.muster@beispiel.example]]', why: 'German', atLeast: 'low' },
  { text: 'private email [[j.doe@mail.example]]', why: 'private word', atLeast: 'low' },
  { text: 'adresse privée : [[j.d@poste.example]]', why: 'private word in French', atLeast: 'low' },
  { text: '([[x1@a-b.example]])', why: 'dash in the domain', atLeast: 'low' },
  { text: '@equipe vergadering', why: 'mention' },
  { text: 'a @ b', why: 'spaces around the sign' },
  { text: 'Factuur 2026@03', why: 'order number' },
  { text: 'Gsm: +32 471 26 92 46', why: 'telephone number' },
  { text: 'IBAN BE19 9799 9009 9112', why: 'part of an account' },
  { text: '2026-03-12T08:14:33', why: 'timestamp' },
  { text: 'paquet@2.1.0', why: 'version string' },
  { text: '10 pcs @ 5 euro', why: 'price' },
];
