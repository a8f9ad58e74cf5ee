/**
 * The kinds of words by which persons, and people in general, are recognised; what each kind means. The
 * words themselves are data (detectors/shared/person).
 */
import type { PersonPatterns } from './person-patterns';

/** What a word can mean for person evidence; each list is a bit, so a word may be in several. */
export const PERSON_LISTS = [
  /** Mme, dhr., Herr: a name follows. */
  'titles',
  /** Titles that stand for a person without a name as well: Madame, mevrouw. */
  'bareTitles',
  /** Dr., maître: whoever treats or pleads, not the person concerned. */
  'professionals',
  'firstNames',
  /** First names that are words as well: counted with a capital only. */
  'alsoWords',
  /** van, de, von, El: may stand inside a name in lower case. */
  'particles',
  /** One person by role: la patiente, betrokkene, my daughter. */
  'roles',
  /** Whoever writes, with a doctor: mon médecin, my GP. */
  'selves',
  /** He, elle, ze heeft: somebody named before. */
  'pronouns',
  /** One person or everybody: l'agent, the employee, de werknemer. Not counted in normative sentences. */
  'weakRoles',
  /** Bonjour, geachte: the names in that line are who is written to. */
  'salutations',
  /** Contact:, formateur:, inscriptions: the name behind is who to ask. */
  'contacts',
  /** Attaché, Sachbearbeiterin: behind a name, the name stands for work. */
  'functions',
  /** Minister, président, porte-parole: a person in a public role. */
  'publicRoles',
  /** Explains, présente, licht toe: who does that with a subject is not concerned by it. */
  'speaking',
  /** Is, was, heeft, wurde: what follows is said of the person before it. */
  'bearing',
  /** Association, council, church: where people work. */
  'bodies',
  /** Fils, mother, Schwester: one person beside `my`, `his`, `the … of`. */
  'kin',
  /** Rue, hôpital, fondation: the name behind belongs to a place or body. */
  'places',
  /** Words with a capital that are no names: months, bodies, document words. */
  'notNames',
  /** De:, Van:, From: header lines name senders and receivers. */
  'headers',
  /** Les patients, mensen met, people with. */
  'populations',
  /** Per 100.000, % des. */
  'rates',
  /** Article, § , wet van, arrêté royal. */
  'law',
  /** Lorsque, indien, is entitled: rules for everybody. */
  'normative',
  /** Must, kan, peut: a role beside them is everybody in that role. */
  'modals',
  /** Newsletter, campagne, formation, Stellenanzeige. */
  'genre',
  /** Words that say that a line is German, where every noun has a capital. */
  'german',
  /** Column headers of a table about persons: nom, naam, patient. */
  'columns',
  /** Ter info, informations sur, had contact met: what comes is told, nobody is to be asked. */
  'tellings',
  /** Patient: , Bénéficiaire: , Mitarbeiter: the name behind is who it is about. */
  'labels',
] as const;
export type PersonList = (typeof PERSON_LISTS)[number];

export type PersonWords = { readonly [list in PersonList]: readonly string[] } & {
  readonly patterns: PersonPatterns;
};

export const BIT: { readonly [list in PersonList]: number } = {
  titles: 1 << 0,
  bareTitles: 1 << 1,
  professionals: 1 << 2,
  firstNames: 1 << 3,
  particles: 1 << 4,
  roles: 1 << 5,
  selves: 1 << 6,
  pronouns: 1 << 7,
  weakRoles: 1 << 8,
  salutations: 1 << 9,
  contacts: 1 << 10,
  functions: 1 << 11,
  publicRoles: 1 << 12,
  speaking: 1 << 13,
  places: 1 << 14,
  notNames: 1 << 15,
  headers: 1 << 16,
  populations: 1 << 17,
  rates: 1 << 18,
  law: 1 << 19,
  normative: 1 << 20,
  modals: 1 << 21,
  genre: 1 << 22,
  german: 1 << 23,
  columns: 1 << 24,
  tellings: 1 << 25,
  labels: 1 << 26,
  bearing: 1 << 27,
  bodies: 1 << 28,
  kin: 1 << 29,
  alsoWords: 1 << 31,
};
