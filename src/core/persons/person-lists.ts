/**
 * The kinds of words by which persons, and people in general, are recognised; what each kind means. The
 * words themselves are data (detectors/shared/person).
 */
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

/** Words known by their form; tried on one word in small letters. */
export interface PersonPatterns {
  /** Behind a name: a telephone, an address or a room. */
  readonly reachedAt: RegExp;
  /** The beginning of a month. */
  readonly month: RegExp;
  /** "Ask Deirdre for", "demandez à Patricia". */
  readonly ask: RegExp;
  /** Dutch and German: the verb itself ends the sentence. */
  readonly auxiliary: RegExp;
  /** Before a name that does not do what the verb says: "the statement of Mr Hall shows". */
  readonly of: RegExp;
  /** Between two names. */
  readonly and: RegExp;
  /** The beginning of a line with a time of day; tried on some characters round it. */
  readonly atTime: RegExp;
  /** A day, course or visit with whoever comes next; tried on the text before a name. */
  readonly eventWith: RegExp;
  /** A closing formula in the line; tried on the text before a name. */
  readonly closing: RegExp;
  /** A line that says that contacts or tasks follow. */
  readonly duties: RegExp;
  /** "8,4 % der Versicherten": one in the grammar, many in fact; tried on a line. */
  readonly percentOf: RegExp;
  /** What a committee decides for somebody: the name behind is hers; tried on a line. */
  readonly ofCase: RegExp;
  /** "Recrutement éducateur (h/f/x)", "the Youth Protection Act"; tried on a line. */
  readonly jobFor: RegExp;
  readonly act: RegExp;
  /** Steps of a procedure in one line. */
  readonly steps: RegExp;
  /** Articles. */
  readonly article: RegExp;
  /** Before the place where somebody works. */
  readonly from: RegExp;
  /** Inside the name of a body. */
  readonly link: RegExp;
  /** Ends of words for what somebody does at work. */
  readonly officeEnd: RegExp;
  /** Ends of words for where people work: `Kulturverein`, `gezondheidscentrum`. */
  readonly bodyEnd: RegExp;
  /** Verbs behind a pronoun: he presents, sie übernimmt. */
  readonly working: RegExp;
  /** Behind "shows" of somebody who explains. */
  readonly toWhomHow: RegExp;
  /** Owners that are the writer, or us. */
  readonly mine: RegExp;
  /** Whoever everybody has: behind `mine` only it is somebody. */
  readonly boss: RegExp;
  /** Functions that are bodies: "our service" is nobody. */
  readonly unit: RegExp;
  /** Before a trade of one of us. */
  readonly ours: RegExp;
  readonly newOne: RegExp;
  /** Before the name of a child. */
  readonly little: RegExp;
  /** Ends of words for trades: before a surname and a colon, behind "our" and "new". */
  readonly tradeEnd: RegExp;
  /** Titles that are no other words, in small letters. */
  readonly plainTitle: RegExp;
  /** Short first names that are no other words, in small letters. */
  readonly shortName: RegExp;
  /** Labels of a form besides the lists. */
  readonly fileLabel: RegExp;
  /** Before somebody of ours, or against whom something is done. */
  readonly concerning: RegExp;
  /** Ends of words for trades and ranks, counted behind `concerning` only. */
  readonly officerEnd: RegExp;
  /** Columns whose numbers count other things: "agent 7.1". */
  readonly noSort: RegExp;
  /** First names that are verbs before `reader`. */
  readonly verbName: RegExp;
  readonly reader: RegExp;
  /** Behind "il s'": "il s'agit". */
  readonly happening: RegExp;
  /** Behind `il`: "il faut". */
  readonly nobodys: RegExp;
  /** Behind `il`, where only the next word tells. */
  readonly is: RegExp;
  /** Behind "il est": prévu, possible. */
  readonly impersonal: RegExp;
  /** Before a pronoun, the verb that says that it is one: "hat sie", "heeft ze". */
  readonly turned: RegExp;
  /** Behind `sie`: a verb in the singular. */
  readonly sie: RegExp;
  /** Behind `ze`: a verb in the singular. */
  readonly ze: RegExp;
  /** Before whoever papers are handed to. */
  readonly toWhom: RegExp;
  /** In a sentence, that papers are to be handed in, or are to be sent by everybody. */
  readonly handedIn: RegExp;
  /** Verbs before whoever does it: "vertelt Hugo", "erklärt Frau Winter". */
  readonly inverted: RegExp;
  /** "Says that", "verklaart dat". */
  readonly that: RegExp;
  /** Behind `that`: whoever says it says it of somebody, mostly himself. */
  readonly he: RegExp;
  /** "Avoue être", "déclare avoir". */
  readonly toBe: RegExp;
  /** My, his, onze. */
  readonly owner: RegExp;
  /** The, der, het. */
  readonly definite: RegExp;
  /** Ends of capitalised words that are no names: "Addiction Services". */
  readonly noNameEnd: RegExp;
  /** "Der Sohn von Frau X". */
  readonly ofWhom: RegExp;
  /** Before the function of somebody told about: "our inspector Reuter". */
  readonly toldOf: RegExp;
}

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
