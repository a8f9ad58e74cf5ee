/** Examples of `personnel` for the tests; people invented. */
import type { DetectorExample } from '../../core/detector';

export const matches: readonly DetectorExample[] = [
  { text: 'Mme Girard [[a reçu un blâme]].', why: 'discipline, French' },
  { text: 'De heer Colen kreeg een [[negatieve evaluatie]].', why: 'evaluation, Dutch' },
  { text: 'Frau Gerhard [[erhielt eine Abmahnung]].', why: 'discipline, German' },
  { text: 'Mrs Gerrard [[received a written warning]].', why: 'discipline, English' },
  { text: 'De [[sollicitatie]] van Sofia Marques', why: 'application' },
  { text: 'M. Lemoine : [[licenciement]]', why: 'dismissal' },
  { text: 'Mevrouw Vidal [[nam ontslag]].', why: 'resignation' },
  { text: 'Mr Lemon [[failed his probation]] period.', why: 'probation' },
];

export const passes: readonly DetectorExample[] = [
  { text: 'Le règlement disciplinaire prévoit le blâme.', why: 'rules' },
  { text: 'De evaluatie van de offertes vindt dinsdag plaats.', why: 'tenders' },
  { text: 'Wir suchen Sachbearbeiter, senden Sie Ihre Bewerbung.', why: 'job advertisement' },
  { text: 'Training: conducting a performance review', why: 'training' },
  { text: 'Vacature dossierbeheerder, stuur uw cv', why: 'vacancy' },
  { text: 'La candidature de la Belgique', why: 'country' },
  { text: 'Risk assessment of the software application', why: 'ordinary words' },
  { text: "Message d'avertissement du serveur", why: 'software' },
];
