/** Examples of `social` for the tests; people invented. */
import type { DetectorExample } from '../../core/detector';

export const matches: readonly DetectorExample[] = [
  { text: 'Mevrouw Ndiaye krijgt een [[leefloon]].', why: 'assistance, Dutch' },
  { text: 'M. Gérard est en [[médiation de dettes]].', why: 'debts, French' },
  { text: 'Frau Ndiaye [[bezieht Bürgergeld]].', why: 'assistance, German' },
  { text: 'Mr Clark is [[homeless]].', why: 'housing, English' },
  {
    text: '[[Signalement à la DPJ]] : Zoé Gagnon, [[violence conjugale]] à la maison.',
    why: 'Quebec',
  },
  { text: 'De heer Geerts zit in een [[collectieve schuldenregeling]].', why: 'debts, Dutch' },
  { text: 'Lotte Smets verblijft [[in een pleeggezin]].', why: 'youth' },
  { text: 'Mme Haddad a demandé le [[divorce]].', why: 'family' },
];

export const passes: readonly DetectorExample[] = [
  { text: 'Le plan de lutte contre la pauvreté prévoit des logements sociaux.', why: 'policy' },
  { text: 'Art. 3. Het leefloon wordt toegekend aan wie het vraagt.', why: 'law' },
  { text: 'Stellenanzeige: Sozialarbeiter für die Schuldnerberatung.', why: 'job advertisement' },
  { text: 'Social media training for Mrs Clark', why: 'social media' },
  { text: 'La sécurité sociale de Mme Dupont', why: 'social security' },
  { text: 'De scheiding der machten, zegt mevrouw Peeters.', why: 'separation of powers' },
  { text: 'Technical debt is discussed with Mr Smith.', why: 'technical debt' },
  { text: 'Het OCMW sluit om 16 uur.', why: 'body' },
];
