/**
 * The words by which persons are recognised that are known by their form: what each pattern is for. The patterns
 * themselves are data (detectors/shared/person/patterns.ts).
 */

/** Words known by their form; tried on one word in small letters. */
export interface PersonPatterns {
  /** Behind a name: a telephone, an address or a room. */
  readonly reachedAt: RegExp;
  /** The rest of a directory's row behind a name: an internal number and an address among the fields. */
  readonly card: RegExp;
  /** The header of a column that says whom to contact, about what, and how. */
  readonly contactColumn: RegExp;
  readonly topicColumn: RegExp;
  readonly reachColumn: RegExp;
  /** Behind the name of a pupil, her class: "aus der 7b", ", Gr. 9". */
  readonly fromClass: RegExp;
  readonly inClass: RegExp;
  /** The room of a resident or patient, and what is told of her. */
  readonly inRoom: RegExp;
  /** Behind a name: the sentence goes on about her, "…, who has", "…, qui est"; tried on the text there. */
  readonly told: RegExp;
  /** If. */
  readonly whether: RegExp;
  /** The beginning of a month. */
  readonly month: RegExp;
  /** Behind a month, before whoever gives the course: "12 maart met Jan Peeters". */
  readonly with: RegExp;
  /** "Ask Deirdre for", "demandez à Patricia". */
  readonly ask: RegExp;
  /** Between `ask` and the name. */
  readonly askedOf: RegExp;
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
  /** A heading above who is on duty, as typed, and what makes it a list of somebody else. */
  readonly roster: RegExp;
  readonly rosterOf: RegExp;
  /** A paper about work, as typed or folded; the same by the folded subject of its mail; in a line, who is away. */
  readonly workPaper: RegExp;
  readonly workSubject: RegExp;
  readonly away: RegExp;
  /** The same in a sentence: "is er niet", "jusqu'au 12 mars"; tried on a line. */
  readonly notThere: RegExp;
  /** Before a name in such a list, who does it: "suivi par Jan Peeters". */
  readonly doneBy: RegExp;
  /** A day or an hour that begins a line, as typed: "14/05 ", "May 6 ", "9 h 30 ". */
  readonly onDay: RegExp;
  /** "8,4 % der Versicherten", "Hindu 6 %, Sikh 3 %": one in the grammar, many in fact; tried on a line. */
  readonly percentOf: RegExp;
  /** What a committee decides for somebody: the name behind is hers; tried on a line. */
  readonly ofCase: RegExp;
  /** "Recrutement éducateur (h/f/x)", "the Youth Protection Act"; tried on a line. */
  readonly jobFor: RegExp;
  readonly act: RegExp;
  /** Steps of a procedure in one line. */
  readonly steps: RegExp;
  /** Indefinite articles, and all of them. */
  readonly some: RegExp;
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
  /** Before whom something is done to. */
  readonly against: RegExp;
  /** Public roles that are usual surnames, behind a title or a first name: Ms King. */
  readonly surname: RegExp;
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
  /** Titles and ranks of four letters and more that are written short, with a stop. */
  readonly shortened: RegExp;
  /** Titles that are no other words, in small letters. */
  readonly plainTitle: RegExp;
  /** Those that are titles with their stop only: "frau" may be a wife and "50 m" a length. */
  readonly titleWithStop: RegExp;
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
  /**
   * Behind a role: "no. 14", "nr. 418", "matricule 5540", "kamer 12", "in dossier 2024/118", "aus Zimmer 17";
   * tried on the text there.
   */
  readonly numbered: RegExp;
  /** First names that are verbs before `reader`. */
  readonly verbName: RegExp;
  readonly reader: RegExp;
  /** "Het is klaar, Aude, kun je …": asked in the middle of a sentence; tried on the text behind a name. */
  readonly asked: RegExp;
  /** "Thank you for seeing Ms X": tried on the text between a greeting and a name. */
  readonly forWhom: RegExp;
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
  /** Pronouns that are "they" as well. */
  readonly she: RegExp;
  /** Behind `sie`: a verb in the singular. */
  readonly sie: RegExp;
  /** Behind `ze`: a verb in the singular. */
  readonly ze: RegExp;
  /** Behind a pronoun: "hij die", "he who". */
  readonly who: RegExp;
  /** What stands before a verb beside its subject: "Comment est-elle ?". */
  readonly beforeVerb: RegExp;
  /** Before whoever papers are handed to. */
  readonly toWhom: RegExp;
  /** A paper that one person hands in: attest, certificat, Krankmeldung. */
  readonly paper: RegExp;
  /** Maladie, syndroom: of Parkinson, or of Ms X. */
  readonly illness: RegExp;
  /** In a sentence, that papers are to be handed in, or are to be sent by everybody. */
  readonly handedIn: RegExp;
  /** Verbs before whoever does it: "vertelt Hugo", "erklärt Frau Winter". */
  readonly inverted: RegExp;
  /** "Says that", "verklaart dat". */
  readonly that: RegExp;
  /** Between two names of one list: "or her", with how to reach the first; the whole of what stands there. */
  readonly beside: RegExp;
  /** Who knows about what follows: expert, conseillère. */
  readonly expert: RegExp;
  /** Verbs of an opinion: a colleague's, or a patient's of her illness. */
  readonly opines: RegExp;
  /** Before a name: whose opinion a line gives, and who asks a minister or moves an amendment; tried on a line. */
  readonly accordingTo: RegExp;
  readonly asksFormally: RegExp;
  /** Behind `that`: whoever says it says it of somebody, mostly himself. */
  readonly he: RegExp;
  /** "Avoue être", "déclare avoir". */
  readonly toBe: RegExp;
  /** "S'est présenté": before the verb, or before `hasBeen`; "meldde zich", "meldet sich": behind it. */
  readonly se: RegExp;
  readonly hasBeen: RegExp;
  readonly oneself: RegExp;
  /** "Toont agressief gedrag", but "toont de slides". */
  readonly shows: RegExp;
  /** Behind a role, a thing that has to do with all in it: "the patient record". */
  readonly ofRoles: RegExp;
  /** "Déclare sa piscine", "ne déclare aucun loyer": to the tax office, when something of hers or nothing follows. */
  readonly declares: RegExp;
  readonly nothing: RegExp;
  /** "Présente une allergie": the verb, and what follows it; behind another such verb `oneOf`. */
  readonly presents: RegExp;
  readonly symptom: RegExp;
  readonly oneOf: RegExp;
  /** My, his, onze; those of Dutch, where `nicht` is a niece. */
  readonly owner: RegExp;
  readonly dutchOwner: RegExp;
  /** Legal forms of companies: in any letters, and in capitals only. */
  readonly legalForm: RegExp;
  readonly legalCapitals: RegExp;
  /** Beside an author who wrote nothing: présumé, vermoedelijk. */
  readonly suspected: RegExp;
  /** His, her, zijn. */
  readonly theirs: RegExp;
  /** "am [Datum] um [Uhrzeit]", "{{name}}": blanks of a template; tried on a line. */
  readonly blanks: RegExp;
  /** The, der, het. */
  readonly definite: RegExp;
  /** Ends of capitalised words that are no names: "Addiction Services". */
  readonly noNameEnd: RegExp;
  /** "Der Sohn von Frau X". */
  readonly ofWhom: RegExp;
  /** Before the function of somebody told about: "our inspector Reuter". */
  readonly toldOf: RegExp;
  /** "Putnam, F. (2003): …", "et al.", "vol. 7, no. 3, pp. 177-188", "128(7):1509"; tried on some text round it. */
  readonly citation: RegExp;
}
