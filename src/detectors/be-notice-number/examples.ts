/** Examples of `be-notice-number` for the tests; all numbers and people are invented (serials 990 to 997). */
import type { DetectorExample } from '../../core/detector';

export const examples: readonly DetectorExample[] = [
  { text: 'Notitienummer [[BR.21.L3.990123/2022]]', why: 'Dutch name' },
  { text: 'notice n° [[LI.37.L1.990124/21]]', why: 'two-digit year' },
  { text: 'PV [[AN30.LB.990125/2020]]', why: 'first dot left out' },
  { text: 'Parket Gent, [[GE.52.F1.990126-2024]]', why: 'dash before the year' },
  {
    text: 'Le parquet a ouvert le dossier [[NI.00.L3.990127 / 2017]].',
    why: 'spaces around the slash',
  },
  { text: 'procès-verbal [[BR21.L3.9912/2022]]', why: 'short sequence' },
  { text: 'Staatsanwaltschaft: [[EU.43.L2.990128/25]]', why: 'German' },
  { text: 'systeemnummer [[24QX99012]]', why: 'systems number' },
  { text: 'Dossier LE.52.L3.990417/2026', why: 'the number alone is a reference' },
  { text: 'BR.21 L3', why: 'too short' },
  { text: 'NBN EN 1992-1-1/2005', why: 'standard' },
  { text: 'PV FR.21.A3.001234', why: 'no year' },
  { text: 'v1.21.L3', why: 'version string' },
  { text: 'KB 12/05/2021', why: 'date of a decree' },
  { text: 'Factuur BR-21-001', why: 'invoice number' },
  { text: 'Gsm: +32 471 26 92 46', why: 'telephone number' },
  { text: 'ECLI:BE:CASS:2020:ARR.20201030.1N.4', why: 'public judgment' },
  { text: 'IBAN BE19 9799 9009 9112', why: 'part of an account' },
  {
    text: 'In de zaak [[TG.52.L2.99093/25]] vraagt de advocaat inzage.',
    why: 'words of a case, without its official name',
  },
  { text: 'Jonction demandée : [[BR.18.LA.993377/2025]]', why: 'joinder of cases' },
  { text: 'parketnr [[BR/43/L3/991234/2025]]', why: 'slashes' },
  { text: 'PV [[LE.30.98.991234/2025]]', why: "the prosecution's own service" },
  { text: 'Commande LE.30.98.991234/2025', why: 'the same without a case' },
];
