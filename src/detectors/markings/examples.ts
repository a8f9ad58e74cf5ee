/** Examples of `markings` for the tests; no personal data. */
import type { DetectorExample } from '../../core/detector';

export const matches: readonly DetectorExample[] = [
  {
    text: '[[VERTROUWELIJK]] – [[CONFIDENTIEL]]\n(Wet van 11 december 1998)\n\nPlan',
    why: 'two languages, the law on the next line',
  },
  { text: '[[DIFFUSION RESTREINTE]]\n\nNote', why: 'French, alone on its line' },
  { text: '[[BEPERKTE VERSPREIDING]]\n\nNota', why: 'Dutch' },
  { text: '[[VS – NUR FÜR DEN DIENSTGEBRAUCH]]\n\nPlan', why: 'German, its dash between spaces' },
  { text: '[[INTERN]] – nur für Bedienstete', why: 'German, with a dash behind' },
  { text: '[[VS-NUR FÜR DEN DIENSTGEBRAUCH]]\n\nPlan', why: 'German' },
  { text: '[[TLP]]:AMBER\n\nReport', why: 'TLP' },
  { text: '[[SECRET UE/EU SECRET]]\n\nReport', why: 'EU' },
  { text: 'Classificatie: [[vertrouwelijk]]', why: 'behind a label' },
  { text: '([[PROTÉGÉ B]]) Rapport', why: 'Canada, in brackets' },
  { text: 'Le rapport joint est classifié [[CONFIDENTIEL]].', why: 'said of one paper' },
  { text: "Dit stuk draagt de markering '[[GEHEIM]]'.", why: 'said of one paper, Dutch' },
  { text: 'Das Blatt ist als [[VS-VERTRAULICH]] eingestuft.', why: 'said of one paper, German' },
  { text: 'The paper is marked [[EU SECRET]].', why: 'said of one paper, English' },
  {
    text: 'Nota [[VERTROUWELIJK]] (wet van 11 december 1998) in bijlage',
    why: 'degree of the law',
  },
  { text: '[[ENKEL VOOR INTERN GEBRUIK]]\n\nHandleiding', why: 'internal' },
  { text: '*** [[DIFFUSION RESTREINTE]] ***\n\nNote', why: 'stars around it' },
  { text: '([[GEHEIM (Wet 11.12.1998]])) Nota', why: 'the law in small letters' },
  { text: '[[FISP niveau 2]] - Nota', why: 'a level of FISP, its number in small letters' },
  { text: '== [[ZEER GEHEIM]] ==\n\nNota', why: 'lines around it' },
  { text: 'Planning 2027 ([[beperkte verspreiding]])', why: 'small letters in brackets' },
];

export const passes: readonly DetectorExample[] = [
  { text: 'The two classification levels: Secret and Très Secret.', why: 'all degrees there are' },
  { text: 'Ce message est confidentiel.', why: 'running text' },
  { text: 'De toegang tot de parking is beperkt.', why: 'ordinary word' },
  { text: 'Bitte behandeln Sie das vertraulich.', why: 'request' },
  { text: 'Het overleg (vertrouwelijk) is verzet.', why: 'one plain word in brackets' },
  { text: 'Diffusion restreinte - le film sort en mars', why: 'small letters before a dash' },
  { text: 'It is a secret recipe.', why: 'ordinary word' },
  { text: 'Le secrétariat est fermé.', why: 'other word' },
  { text: 'Het geheim van de chef', why: 'ordinary word' },
  { text: 'INTERN | EXTERN', why: 'two columns' },
  { text: 'This email is confidential and may be restricted by law.', why: 'disclaimer' },
  { text: 'Meeting on restricted access', why: 'subject words' },
  { text: 'Documents classified SECRET stay in the safe.', why: 'a rule about all papers' },
  { text: 'Tout document classifié SECRET est enregistré.', why: 'a rule, French' },
];
