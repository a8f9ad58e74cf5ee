/**
 * Words that tell about persons by their form or place, where a list of words would not do: ends of words,
 * verbs beside a pronoun, prepositions. Tried on one word in small letters as typed, unless told otherwise.
 *
 * The words are data (wording.json). What each pattern is for: core/persons/person-patterns.ts.
 */
import type { PersonPatterns } from '../../../core/persons/person-patterns';
import { anyOf, type Wording } from '../../../core/wording';
import words from './wording.json';

/** Where a sentence begins, and words of it in passing. */
const SENTENCE = '(?:^|[.!?]\\s)';
const SOME = ' [^.!?\\n]{1,60} ';
/** "(m/f/x)", "h/f": a job for anybody. */
const ANY_SEX = '\\b[mhf]/[fvwd](?:/[xdi])?\\b';
const WITH = anyOf(words.with);

export const PERSON_PATTERNS: PersonPatterns = {
  reachedAt: line(
    '^\\s{0,2}[,(|/\\u2013-]?\\s{0,2}(?:\\+\\d|0\\d{2,3}\\b|0\\d \\d{2,3}[ .]\\d\\d|<|t[ée]l|[\\w.-]{1,30}@' +
      `|${anyOf(words.extensions)}\\s?\\d|${anyOf(words.onExtension)}\\s\\d{3,5}\\b)`,
  ),
  card: line(
    `^[,;|\\t][^\\n]{0,90}[,;|\\t] ?${anyOf(words.extensions)} ?\\d{2,5}\\b[^\\n]{0,90}[\\w.-]{1,40}@[\\w.-]{1,60}`,
  ),
  contactColumn: line(`^\\s{0,4}${anyOf(words.contacts, words.contactColumns)}\\s{0,4}$`),
  topicColumn: line(`^\\s{0,4}${anyOf(words.topicColumns)}\\s{0,4}$`),
  reachColumn: line(`^\\s{0,4}(?:t[ée]l|(?:e-?)?mail|${anyOf(words.reachColumns)})`),
  fromClass: line(`^ ${anyOf(words.fromClass)} \\d{1,2} ?[a-f](?![a-z\\d])`),
  inClass: line(
    `^(?:,| [-\u2013])? ?\\(?(?:${anyOf(words.fromClass)} )?${anyOf(words.classes)} ?\\d{1,2}(?!\\d)`,
  ),
  inRoom: line(`^, ${anyOf(words.rooms, words.beds)} \\d{1,4}[a-z]?\\s?:`),
  told: new RegExp(`^, ${anyOf(words.who, words.whoElse)} `),
  whether: word(words.whether),
  month: beginning(words.months),
  with: word(words.with),
  ask: word(words.ask),
  askedOf: word(words.to, words.askedOf),
  auxiliary: word(words.auxiliaries),
  of: word(words.of, words.for, words.about, words.against),
  and: word(words.and),
  atTime: /(?:^|\n)[\s\u2013\u2022*-]{0,6}\d{1,2}(?:[.:h]\d\d| ?(?:h|u|uhr|am|pm)(?![a-z]))/i,
  eventWith: line(`(?:^|[^a-zà-ü])${anyOf(words.events)}\\b[^.!?\\n]{0,60} ${WITH} $`),
  closing: line(`${anyOf(words.closings)} ?,[^.!?\\n]{0,40}$`),
  duties: line(`^[\\s*#-]{0,4}${anyOf(words.contacts, words.duties)}\\s{0,2}:?\\s{0,2}$`),
  roster: line(`${anyOf(words.rosters)}\\b[^.!?\\n]{0,60}:\\s{0,3}$`),
  rosterOf: line(anyOf(words.rosterOf)),
  workPaper: line(`(?:^|[^a-zà-ü])${anyOf(words.rosters, words.workPapers)}`),
  workSubject: new RegExp(`(?:^|[^a-z])${anyOf(words.workSubjects)}`),
  doneBy: word(words.doneBy),
  away: line(`(?:^|[^a-zà-ü])${anyOf(words.away)}`),
  notThere: line(`(?:^|[^a-zà-ü])${anyOf(words.notThere)}(?![a-zà-ü])`),
  onDay: line(
    `^[\\s*\\u2022\\u2013-]{0,6}(?:\\d{1,2}[./]\\d{1,2}(?:[./]\\d{2,4})?|\\d{1,2}(?:[.:h]\\d\\d| ?(?:h|u|uhr)(?: ?\\d\\d)?)|\\d{1,2}\\.? ${anyOf(words.monthNames)}|${anyOf(words.monthNames)} \\d{1,2})[ :\\t]{1,6}`,
  ),
  percentOf: new RegExp(`%\\s?${anyOf(words.ofAll)}\\s|\\d\\s?%[^\\n%]{1,60}\\d\\s?%`),
  ofCase: line(anyOf(words.files, words.decided)),
  jobFor: line(
    `${anyOf(words.jobs)}[^\\n]{0,80}\\(?${ANY_SEX}|${ANY_SEX}\\)?[^\\n]{0,30}${anyOf(words.wanted)}`,
  ),
  act: /[A-Z][a-z]{2,20} Act\b(?! on )/,
  steps: line(`(?:^|\\s)(?:1[).] [^\\n]{2,80}?\\s2[).] |${anyOf(words.steps)} 1\\s?[:.-]\\s)`),
  some: word(words.some),
  article: word(words.some, words.articles),
  from: word(words.of, words.worksAt),
  link: word(words.of, words.for, words.and, words.against, words.links),
  officeEnd: new RegExp(`.${anyOf(words.officeEnds)}$`),
  bodyEnd: new RegExp(`.${anyOf(words.bodyEnds)}(?:e?s|en?)?$`),
  shortened: word(words.shortened),
  plainTitle: word(words.titles, words.titlesWithStop),
  titleWithStop: word(words.titlesWithStop),
  shortName: word(words.shortFirstNames),
  fileLabel: word(words.files, words.fileLabels),
  concerning: word(words.against, words.concerning),
  // A woman, in German, and its genitive.
  officerEnd: new RegExp(
    `(?:.${anyOf(words.tradeEnds, words.officerEnds)}|${anyOf(words.trades, words.officers)})(?:in|e?s)?$`,
  ),
  working: beginning(words.working),
  toWhomHow: word(words.explainedTo),
  mine: word(words.mine),
  against: word(words.against),
  surname: word(words.surnames),
  boss: word(words.bosses),
  unit: word(words.units),
  ours: word(words.ours),
  newOne: word(words.newOnes),
  little: word(words.little),
  tradeEnd: new RegExp(`.${anyOf(words.trades, words.tradeEnds, words.otherTradeEnds)}(?:in)?$`),
  noSort: beginning(words.otherNumbers),
  numbered: line(
    `^[.,]? (?:(?:${anyOf(words.inFile)} )?(?:${anyOf(words.theFile)} )?${anyOf(words.files, words.rooms, words.homes)} )?` +
      `(?:${anyOf(words.number, words.beds)}\\.? ?)?#?\\d{1,8}(?![\\d.]|,\\d)`,
  ),
  verbName: word(words.verbNames),
  reader: word(words.readers),
  asked: new RegExp(`^, ${anyOf(words.asks)}\\b`),
  forWhom: new RegExp(` ${anyOf(words.for)} `),
  happening: beginning(words.happening),
  nobodys: word(words.nobodys),
  is: word(words.is),
  impersonal: beginning(words.impersonal),
  turned: word(words.turned),
  she: word(words.she),
  sie: new RegExp(`^(?!${anyOf(words.notSieDoes)})(?:[a-zäöü]{2,40}te?|${anyOf(words.sieDoes)})$`),
  ze: new RegExp(`^(?!${anyOf(words.notZeDoes)})(?:[a-z]{3,40}[dt]|${anyOf(words.zeDoes)})$`),
  who: word(words.who),
  beforeVerb: word(words.beforeVerb),
  paper: word(words.papers),
  illness: word(words.illnesses),
  toWhom: word(words.toWhom),
  handedIn: line(
    `\\s${anyOf(words.toBeHandedIn)}|\\s${anyOf(words.are)}\\s(?:[^.!?\\n]|\\d\\.){0,60}${anyOf(words.toBeSent)}` +
      `|${SENTENCE}${anyOf(words.order)}${SOME}${anyOf(words.orderedFrom)} ` +
      `|${SENTENCE}${anyOf(words.send)} ${anyOf(words.things)}${SOME}${anyOf(words.to)} `,
  ),
  inverted: word(words.inverted),
  that: word(words.that),
  beside: line(
    `^(?: ?\\([^()\\n]{2,40}\\))?,? ${anyOf(words.and, words.or)} (?:${anyOf(words.theirs)} )?$` +
      `|^, ${anyOf(words.forWhat)} (?:[a-zà-ü]{2,14} ){1,3}$`,
  ),
  expert: word(words.experts),
  opines: word(words.opines),
  accordingTo: line(`(?:^|[^a-zà-ü])${anyOf(words.accordingTo)} $`),
  asksFormally: line(
    `${anyOf(words.asksFormally)}\\b[^.!?;\\n]{0,24} ${anyOf(words.of, words.from)} $`,
  ),
  he: word(words.he),
  toBe: word(words.toBe, words.se),
  se: word(words.se),
  oneself: word(words.oneself),
  hasBeen: word(words.hasBeen),
  shows: word(words.shows),
  ofRoles: word(words.ofRoles),
  declares: word(words.declares),
  nothing: word(words.nothing),
  presents: word(words.presents),
  symptom: word(words.symptom),
  oneOf: word(words.oneOf),
  owner: word(words.dutchOwners, words.owners),
  dutchOwner: word(words.dutchOwners),
  suspected: word(words.suspected),
  theirs: word(words.theirs),
  blanks:
    /\[[A-Z\u00c0-\u00dea-z_][a-z\u00df-\u00ff_. /-]{1,28}\][^\n]{3,160}\[[A-Z\u00c0-\u00dea-z_][^\]\n]{1,28}\]|\{\{[^{}\n]{1,30}\}\}/,
  legalForm: word(words.legalForms),
  legalCapitals: word(words.legalCapitals),
  definite: word(words.definite),
  noNameEnd: new RegExp(`${anyOf(words.noNameEnds)}$`),
  ofWhom: word(words.of),
  toldOf: new RegExp(`^(?:${anyOf(words.toldOfBeginnings)}|${anyOf(words.toldOf, words.of)}$)`),
  citation: line(
    `\\bet al\\b|\\b${anyOf(words.pages)}\\. ?\\d{1,4}[,:)\\s]|\\b(?:doi|isbn|issn)\\b|\\((?:19|20)\\d\\d[a-z]?\\)` +
      '|\\b\\d{1,3}\\(\\d{1,3}(?:[-\\u2013]\\d{1,3})?\\) ?: ?\\d',
  ),
};

/** The whole word. */
function word(...wordings: readonly Wording[]): RegExp {
  return new RegExp(`^${anyOf(...wordings)}$`);
}

/** Beginnings of the word, and whole ones that say so: `mars$`. */
function beginning(wording: Wording): RegExp {
  return new RegExp(`^${anyOf(wording)}`);
}

/** Some text as typed, whatever its capitals. */
function line(pattern: string): RegExp {
  return new RegExp(pattern, 'i');
}
