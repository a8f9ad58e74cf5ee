/** Examples of `criminal` for the tests; people invented. */
import type { DetectorExample } from '../../core/detector';

export const matches: readonly DetectorExample[] = [
  { text: 'Luc Hendriks [[werd veroordeeld]] tot een boete.', why: 'conviction, Dutch' },
  { text: 'Mme Aubert est en [[détention préventive]].', why: 'detention, French' },
  { text: 'Herr Renner ist [[vorbestraft]].', why: 'record, German' },
  { text: 'Mr Reynard [[was arrested]] for nothing.', why: 'arrest, English' },
  { text: 'De heer Renders is verdachte van [[inbraak]].', why: 'offence' },
  { text: 'Karim Benali porte un [[bracelet électronique]].', why: 'measure' },
  { text: 'Das [[Strafverfahren]] gegen Frau Peters ruht.', why: 'proceedings' },
  { text: 'Mrs Albert has a [[criminal record]].', why: 'record, English' },
  { text: 'Kobe Ringoot wordt al een week [[afgeluisterd]].', why: 'what an investigation does' },
  { text: 'Hij belde. [[Slachtoffer]] Lotte Maertens zwijgt.', why: 'a party begins the sentence' },
  { text: "Juge d'instruction de garde : Mme Séverine Lambin.", why: 'who holds the office' },
  { text: '[[Verdachte]]: Karel Somers', why: 'a party and the name, Dutch' },
  { text: 'Le [[prévenu]] Karel Somers sera entendu.', why: 'a party and the name, French' },
  { text: 'Karel Somers ([[suspect]]) called.', why: 'the party behind the name' },
  { text: '[[Opfer]]: Frau Klein', why: 'a party and the name, German' },
];

export const passes: readonly DetectorExample[] = [
  { text: "J'ai prévenu Karel Somers de la réunion.", why: 'warned' },
  { text: 'I suspect Karel Somers is on leave.', why: 'supposed' },
  { text: 'De verdachte auto staat bij Karel Somers.', why: 'a suspicious car' },
  { text: "Le code pénal prévoit une peine d'emprisonnement.", why: 'law' },
  { text: 'Criminaliteitsstatistieken 2025: minder inbraken per jaar.', why: 'statistics' },
  { text: "Formation : une pièce d'un dossier pénal ou une condamnation.", why: 'training' },
  {
    text: 'Der Strafregisterauszug wird von jedem Bewerber verlangt, § 4.',
    why: 'requirement for all',
  },
  { text: 'In any case, the test case is ready.', why: 'ordinary words' },
  { text: 'Le vol Bruxelles-Nice est retardé.', why: 'flight' },
  { text: 'Dossier LE.52.L3.004417/2026', why: 'reference alone' },
  { text: 'De parketvloer wordt vervangen.', why: 'floor' },
];
