/**
 * What a detector is: data about what it takes, and one function that judges one candidate.
 *
 * The walk (`walk/walk.ts`) goes over a text once and yields candidates; a detector never walks. It says
 * which shapes it takes, which word lists it wants looked up, and judges one candidate with its
 * surroundings. So a scan costs the same with 5 detectors as with 50.
 */
import type { Glance } from './judge/glance';
import type { PersonWords } from './persons/person-lists';
import type { Category, Confidence, Day, Language, Zone } from './types';
import type { WordList } from './word-list';

/**
 * What a detector takes.
 * - `D11`, `L2D6`, `D8L1D3`: runs of letters (L) and digits (D) with whatever people type between
 *   them, in one cluster; the length of each run is exact. At most 8 groups and 40 characters; a
 *   letter group has at most 10 letters (`12 september 1985` is `D2L9D4`).
 * - `iban`: two letters, two digits, then 11 to 30 letters and digits in any grouping.
 * - `mrz`: two or three lines of the machine-readable zone.
 * - `email`, `link`, `coordinates`, `token`: an address, a URL, a pair of decimal degrees, an unbroken
 *   run of 16 or more letters, digits and `_-./+=` that mixes kinds (keys, secrets).
 * - `date`: a day, in digits (`5/12/1988`, `05.12.88`, `1988-12-05`) or with a month's name in four
 *   languages (`5 december 1988`, `1er mars 2001`, `19. Februar 1973`, `May 4, 1990`), years 1900 to 2099;
 *   `compact` is YYYYMMDD. Digit shapes may cover the same span and take it first.
 * - `ecli`: `ECLI:` and the colon-joined letters, digits and dots behind it.
 * - `A9`: an unbroken word of exactly nine letters and digits that mixes both (any length from 5 to 20).
 * - `phrase:<list>`: a phrase from the detector's own list of that name.
 */
export type Shape = string;

export interface Candidate {
  readonly shape: Shape;
  /** Span in the original text, separators inside included. */
  readonly start: number;
  readonly end: number;
  /** Digits and upper-case letters only, look-alikes folded: `85073003328`. Phrases: the folded phrase. */
  readonly compact: string;
  /**
   * The typed form with 9 for each digit and A for each letter, separators folded to one of `. - / `
   * and spaces around another separator dropped: `99.99.99-999.99`. A line break counts as a space.
   */
  readonly layout: string;
}

/**
 * How far a word may stand from a candidate. `near`: 60 characters before or 30 after in the same line, or the
 * column's header; `leading`: what stands before it in its paragraph; of a list,
 * `item` and `item-sentence` are what paragraph and sentence are, without its other items.
 */
export type Reach =
  'near' | 'line' | 'sentence' | 'item-sentence' | 'leading' | 'item' | 'paragraph' | 'part';

/** What ties a text to one person, strongest first. */
export type PersonEvidence =
  | 'identifier'
  | 'birth-date'
  | 'titled-name'
  | 'name'
  | 'table'
  | 'role'
  | 'possessive'
  | 'first-person'
  | 'file-name'
  /** A first name alone or two capitalised words: counts within a sentence only. */
  | 'likely-name'
  /** A role that may be one person or everybody (`the employee`): not in rules and laws. */
  | 'any-role'
  /** He, elle: counts only with somebody before it. */
  | 'pronoun'
  /** "Dr Weiss": whoever treats or pleads, but somebody's taxes and conduct are her own. */
  | 'professional';

/**
 * Long documents about a subject name people in passing and cite authors; everywhere else whoever is named
 * is meant.
 */
export type NamesStanding = 'meant' | 'in-passing' | 'cited';

/**
 * `people`: populations alone (the parents, residents); `rule`: rates, law, what everybody must;
 * `genre`: newsletters, training, events, forms. The later ones beside the earlier or alone.
 */
export type Generality = 'none' | 'people' | 'rule' | 'genre';

/** What a body may ask about the subject of its mail. */
export interface Subject {
  readonly folded: string;
  /** Whom it names, strongest first; nobody when it speaks of people in general. */
  readonly persons: readonly PersonEvidence[];
  /** Hashes of the words of their names. */
  readonly names: ReadonlySet<number>;
  readonly generality: Generality;
}

/** The surroundings of one candidate. Answers come from the walk's index; nothing here scans the text again. */
export interface Surroundings {
  readonly today: Day;
  readonly zone: Zone;
  /**
   * Does a phrase of this list stand within reach? Lists are named `<detector id>/<list>` (a detector's own
   * also by `<list>` alone) or `shared/<list>`. Throws when the detector forgot to bring the list.
   */
  has(list: string, reach: Reach): boolean;
  /** Up to 160 folded (lower-case, accents dropped) characters before the span, nearest last. */
  before(length: number): string;
  /** Folded: the header of its column, or the line above when it begins its line; empty past 64 characters. */
  above(): string;
  /** Up to 160 folded characters after the span. */
  after(length: number): string;
  /**
   * What ties the text within reach to one person, strongest first; empty when it is about nobody in
   * particular. Of the whole part only who is named or written to.
   */
  persons(reach: Reach): readonly PersonEvidence[];
  /** The mail's subject, for a body; null for other texts. */
  subject(): Subject | null;
  /** For a subject: does the body say that somebody is away? False for other texts. */
  isAwayInBody(): boolean;
  /**
   * Is somebody named within reach by one word of a name that stands elsewhere in full? A surname may be
   * another word too, so it is a likely name at best.
   */
  isNamedAgain(reach: Reach): boolean;
  /** Does the text within reach speak of people in general, and by what? */
  generality(reach: Reach): Generality;
  /** Does the span stand in what says where a named person works: "Ms X from the cancer society"? */
  isAside(): boolean;
  /** What names around the span are worth. */
  names(): NamesStanding;
  /** Is somebody named within so many characters behind the span, in its line: "the evaluation of Mr X"? */
  isNamedBehind(length: number): boolean;
  /** The folded text from the last name or role before the span up to it; null when none is near. */
  sinceName(): string | null;
  /** Is another finding with one of these categories within reach? Numbers are judged before phrases. */
  hasFinding(categories: readonly Category[], reach: Reach): boolean;
  /** The span as typed. Raw: it must not leave `judge`. */
  raw(): string;
}

export type Judgement =
  /** Not mine; the next detector in claim order may look. */
  | { readonly verdict: 'pass' }
  /** Mine and of no concern (a public number): the span is closed, nothing is reported. */
  | { readonly verdict: 'claim' }
  | {
      readonly verdict: 'finding';
      readonly confidence: Confidence;
      /** Evidence keys, strongest first. */
      readonly evidence: readonly string[];
      /** Finer than the category: `bis`, `religion`. */
      readonly kind?: string;
      readonly widen?: Widening;
      /** Overrides the detector's category where one list serves several. */
      readonly category?: Category;
    };

/** What belongs to a finding beside its candidate: the value after `wachtwoord:`. */
export interface Widening {
  /** Characters before and behind. */
  readonly before: number;
  readonly after: number;
  /** The candidate begins a block: all up to the line between such marks that ends it, if it is there. */
  readonly block?: { readonly fence: string; readonly end: string };
}

export const PASS: Judgement = { verdict: 'pass' };
export const CLAIM: Judgement = { verdict: 'claim' };

export interface Detector {
  /** Kebab-case, country first; never changes once released. */
  readonly id: string;
  /** null: a public number, which claims its span and stays silent. */
  readonly category: Category | null;
  readonly takes: readonly Shape[];
  /**
   * Claim order: lower takes a span first. Tens by specificity: 10 IBAN and structured communication,
   * 20 MRZ, 30 cards, 40 long national numbers (NIR, SIRET), 50 11 to 13 digits, 60 10 digits,
   * 70 telephone numbers, 80 the 9-digit family, 90 contextual document numbers, 100 phrases.
   */
  readonly claimOrder: number;
  /**
   * Word lists this detector asks for, by list name (`strong`, `weak`, `against`): asked for as
   * `<detector id>/<list>`. A name that begins with `shared/` (from `detectors/shared`) is asked for as
   * it stands, and is built once however many detectors bring it.
   */
  readonly words: { readonly [list: string]: WordList };
  /** Without it, every candidate is judged. */
  readonly needs?: Needs;
  /** The words by which persons are recognised; one set serves all detectors, the first that brings one. */
  readonly personWords?: PersonWords;
  /** How the value may be shown: `shape` keeps separators, `label` shows nothing of it. */
  readonly masking: 'shape' | 'label';
  /** What the user reads: "national register number". From `label.json` in the detector's folder. */
  readonly label: { readonly [language in Language]: string };
  /** For the generated documentation, in English. */
  readonly about: DetectorAbout;
  /**
   * Pure, and in bounded time for any candidate. One that throws is left out for the rest of the message and
   * reported as unchecked.
   */
  judge(candidate: Candidate, near: Surroundings): Judgement;
}

/**
 * What it takes for `judge` to do more than pass: one of the words near, or characters that are possible.
 * The check looks for it first, since most numbers have neither. It changes no verdict, only the cost
 * (test/core/judge/needs.test.ts).
 */
export interface Needs {
  /** Lists by the names under which `judge` asks for them; one phrase of them must stand near. */
  readonly words?: readonly string[];
  /** Runs of letters and digits only; false: without the words near, `judge` would pass. Bounded work. */
  readonly characters?: (glance: Glance) => boolean;
}

export interface DetectorAbout {
  /** What it finds, in plain English. */
  readonly finds: string;
  /** How it decides, in one or two sentences. */
  readonly decides: string;
  /** Documents the rule comes from, with the date read. */
  readonly sources: readonly string[];
  /** What it misses on purpose. */
  readonly misses: string;
}

/**
 * One row of a detector's `examples.ts`. `[[…]]` marks the span that must be found; text without
 * marks must stay silent for this detector (at medium or higher).
 */
export interface DetectorExample {
  readonly text: string;
  /** Why this row exists. */
  readonly why: string;
  /** Lowest confidence that the marked span must reach; `medium` when absent. */
  readonly atLeast?: Confidence;
}
