/** Examples of `general-wording` for the tests; public wording, nothing is reported. */
import type { DetectorExample } from '../../core/detector';

export const passes: readonly DetectorExample[] = [
  { text: 'Ministère de la santé', why: 'ministry' },
  { text: 'Volksgezondheid', why: 'ministry, Dutch' },
  { text: 'Gesundheitsministerium', why: 'ministry, German' },
  { text: 'Department of health', why: 'ministry, English' },
  { text: 'Traitement de la demande de Mme Dupont', why: 'handling' },
  { text: 'Behandeling van het dossier van mevrouw Peeters', why: 'handling, Dutch' },
  { text: 'Economic depression, says Mr Smith', why: 'economy' },
  { text: 'Krisenstab mit Herrn Klein', why: 'crisis team' },
];
