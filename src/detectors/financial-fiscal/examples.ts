/** Examples of `financial-fiscal` for the tests; people invented. */
import type { DetectorExample } from '../../core/detector';

export const matches: readonly DetectorExample[] = [
  {
    text: 'Sarah Byrne | Clerical Officer | [[salary]] €31,244',
    why: 'a word of pay and its amount',
  },
  { text: 'De [[loonfiche]] van de heer Lambrechts', why: 'payslip' },
  { text: 'Mme Caron a un [[prêt hypothécaire]].', why: 'loan' },
  { text: 'Herr Noll, [[Kontoauszug]] vom Mai', why: 'statement' },
  { text: "Mr Lambert's [[payslip]]", why: 'payslip, English' },
  { text: "L'[[avis d'imposition]] de M. Vallet", why: 'tax, French' },
  { text: 'Bij mevrouw Blanckaert loopt een [[belastingcontrole]].', why: 'tax, Dutch' },
  { text: 'Der [[Steuerbescheid]] von Herrn Vogel', why: 'tax, German' },
  { text: 'Mrs Blank is subject to a [[tax audit]].', why: 'tax, English' },
  {
    text: 'Mme Dupont doit un [[précompte]] de 1.127 €, impayé depuis mai',
    why: 'a levy, owed, and how much',
  },
  {
    text: 'Für Frau Albrecht: Raten für die [[Hundesteuer]] von 180 €',
    why: 'a levy in instalments',
  },
];

export const passes: readonly DetectorExample[] = [
  { text: 'Mme Roy prépare la prime 2026.', why: 'a year is no amount' },
  { text: 'Brutto 1.250 kg, Frau Klein', why: 'a weight' },
  { text: 'Pensioen 85.06.21-991.12', why: 'a national number is no amount' },
  { text: 'Le budget prévoit une masse salariale plus élevée.', why: 'budget' },
  { text: 'De factuur bedraagt 1.200 euro.', why: 'invoice' },
  { text: 'Die Gehaltstabellen stehen im Intranet.', why: 'pay tables' },
  { text: 'The tax return must be filed before 30 June.', why: 'general duty' },
  { text: 'Ihre Steuererklärung können Sie online abgeben.', why: 'said to everybody' },
  { text: 'Bestelbon 4500218873, bedrag 300 euro', why: 'order' },
  { text: 'Prix : 300 euros par mois', why: 'price' },
  { text: 'Löhne und Renten steigen um zwei Prozent.', why: 'rates' },
  { text: 'Take into account the user account of Mr Smith.', why: 'accounts' },
  { text: 'Mme Claire Dubois trouve tout sur impots.gouv.fr.', why: 'the address of a site' },
  {
    text: 'Mme Claire Dubois prend sa retraite en mai.',
    why: 'leaves, and nothing is said of money',
  },
  { text: 'Frau Klein: die Mahnungen zur Grundsteuer gehen raus', why: 'a levy without a sum' },
  { text: 'La taxe de séjour impayée est majorée de 10 %.', why: 'a levy of nobody' },
];
