/** Examples of `health` for the tests; people invented; full measurement in bench/accuracy/sets/health.json. */
import type { DetectorExample } from '../../core/detector';

export const matches: readonly DetectorExample[] = [
  { text: 'Marc Wouters krijgt sinds maart [[bimekizumab]].', why: 'a medicine by its stem' },
  { text: 'Mevrouw Peeters heeft [[borstkanker]].', why: 'titled name, Dutch' },
  { text: 'M. Paul Gérard est en [[arrêt maladie]].', why: 'titled name, French' },
  { text: 'Frau Klein ist [[krankgeschrieben]].', why: 'titled name, German' },
  { text: 'Mr Walters had a [[heart attack]].', why: 'titled name, English' },
  { text: 'Réintégration Luc Simonart – [[burn-out]]', why: 'name in a title' },
  {
    text: 'Mevrouw Claes: geen [[kanker]] gevonden.',
    why: 'negation does not clear a named person',
  },
  { text: '85.06.21-991.12 heeft [[kanker]]', why: 'national number' },
  { text: 'MEVROUW PEETERS HEEFT [[DIABETES]]', why: 'capitals only' },
  { text: "Mme Dupont souffre d'[[epilepsie]].", why: 'no accents' },
  { text: "Mme Dupont souffre d'[[épilepsie]].", why: 'decomposed accents' },
  { text: 'Haar [[borstkankerbehandeling]] loopt goed, zegt mevrouw Wauters.', why: 'compound' },
  { text: 'Mijn [[depressie]] is terug.', why: 'first person' },
  { text: 'Nom\tMotif\nAdam\t[[diabète]]', why: 'row of a table about persons' },
  { text: 'Ter info: Koen Verstraete heeft [[kanker]].', why: 'told for information' },
  { text: 'Pour info : Luc Renard est [[en dépression]].', why: 'told for information, French' },
  { text: 'Ik had contact met Koen Verstraete, hij heeft [[kanker]].', why: 'spoken with' },
  { text: 'Informations sur Luc Renard : [[alcoolisme]].', why: 'asked about' },
  { text: 'Patient: Jansen P., [[diagnose]]: [[schizofrenie]]', why: 'name behind its label' },
  { text: "Je souffre d'une [[sclérose en plaques]].", why: 'first person with an article' },
  {
    text: 'Mevrouw Els Wouters, tel. 02 555 01 23, heeft [[borstkanker]].',
    why: 'how to reach her stands between name and illness',
  },
  {
    text: 'Patiënt: Jan Peeters, tel. 0470 12 34 56, [[diabetes]] type 2',
    why: 'a form tells how to reach whom it is about',
  },
];

export const passes: readonly DetectorExample[] = [
  {
    text: 'Info : Mme Julie Gagnon (julie@acme.example) a rédigé la brochure sur le cancer du sein.',
    why: 'whom to ask',
  },
  { text: 'Le diabète touche 6 % de la population.', why: 'rate' },
  { text: "Art. 4. L'agent en congé de maladie remet un certificat médical.", why: 'law' },
  { text: 'Nous recherchons un psychiatre pour notre centre.', why: 'job advertisement' },
  { text: 'Formation sur le burn-out, formateur : Marie Dupont', why: 'training with a trainer' },
  { text: "Service d'oncologie, hôpital Saint-Luc", why: 'department' },
  {
    text: 'Le traitement de votre demande, Madame Dupont, est en cours.',
    why: 'handling of a request',
  },
  { text: 'De minister van Volksgezondheid stelt het kankerplan voor.', why: 'ministry' },
  { text: 'Die kankerzooi met de printer, zegt mevrouw Peeters.', why: 'swearword' },
  { text: 'Krankenversicherung und Krankenkasse von Frau Klein', why: 'insurance' },
  { text: 'Info: Jan Peeters, griepvaccinatie', why: 'whom to ask' },
  {
    text: 'Informations sur le dépistage du cancer : Luc Renard',
    why: 'whom to ask about a subject',
  },
  { text: 'Client: Cancer Plan 2027, oncology brochures', why: 'a label for bodies as well' },
  { text: 'Bonjour Madame Renard, voici la note sur le diabète.', why: 'addressee and a topic' },
];
