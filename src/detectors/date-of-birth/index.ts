/**
 * Date of birth: a possible date beside words that announce a birth ("né le", "geboren op", DOB).
 *
 * A date alone is nothing. Medium with the words; high when the text also says whose it is (a titled
 * name, another number). Nobody older than 120 years or born in the future. Not here: the birth date
 * inside a national number.
 */
import { ageOn, daysBetween, isRealDay } from '../../core/dates';
import { PASS, type Candidate, type Detector, type Surroundings } from '../../core/detector';
import { gradedBy, keysOf, personKeys } from '../../core/evidence';
import { anyOf } from '../../core/wording';
import { PERSON_WORDS } from '../shared/person/index';
import { isSpecimen } from '../shared/is-specimen';
import reference from '../shared/reference.json';
import specimen from '../shared/specimen.json';
import { signBefore, type Glance } from '../../core/judge/glance';
import { bindsDate, endsInLabel, isBirthColumn } from './birth-words';
import label from './label.json';
import wording from './wording.json';
import words from './words.json';
import { textBefore } from '../../core/text-before';

export const detector: Detector = {
  id: 'date-of-birth',
  category: 'identity.birth',
  takes: ['date'],
  claimOrder: 57,
  needs: {
    words: ['date-of-birth/birth', 'date-of-birth/column', 'date-of-birth/direct'],
    characters: isAnnouncedIn,
  },
  words: {
    birth: words.birth,
    column: words.column,
    direct: words.direct,
    many: words.many,
    'shared/reference': reference,
    'shared/specimen': specimen,
  },
  personWords: PERSON_WORDS,
  masking: 'label',
  label,
  about: {
    finds: 'Dates of birth in digits or with a month name in four languages.',
    decides:
      'The words of a birth are required, or a name directly before a date long ago; a named person or a number near raises it to high.',
    sources: ['own rule: a date alone is nothing; words as forms and letters print them'],
    misses: 'Dates without birth words; years and ages alone; births before the last 120 years.',
  },
  judge,
};

const MAX_AGE = 120;
/** Days back in which a date near birth words is more likely that of a letter or a meeting. */
const RECENT_DAYS = 366;
/** `° 12/03/1980`, `° Gent, 12/03/1980`, its sign folded to the letter o; German `(* 12.03.1980)`; `né 14/7/91`. */
const BIRTH_SIGN = new RegExp(
  `(^|[ (,\\n])o ?$|(^|[ (\\n])o [a-z' -]{2,30}, ?$|[(,;a-z] ?\\* ?$|(^|[^a-z])${anyOf(wording.born)} ?:? ?$`,
);
/** A sign and a place are no longer. */
const SIGN_LOOK = 36;
const DEGREE = '\u00b0';

/** "Versicherte, die nach dem 31. Dezember 1978 geboren sind": a rule for everybody born then. */
const OF_A_COHORT = new RegExp(`(?:^|[^a-z])${anyOf(wording.since)}(?: ${anyOf(wording.the)})? ?$`);

function judge(candidate: Candidate, near: Surroundings) {
  if (OF_A_COHORT.test(near.before(16))) return PASS;
  const birth = {
    year: Number(candidate.compact.slice(0, 4)),
    month: Number(candidate.compact.slice(4, 6)),
    day: Number(candidate.compact.slice(6, 8)),
  };
  if (!isRealDay(birth.year, birth.month, birth.day)) return PASS;
  const age = ageOn(birth, near.today);
  if (age < 0 || age > MAX_AGE) return PASS;
  if (!isAnnounced(near)) return isBehindName(near, age) ? ofName(near) : PASS;
  const persons = personKeys(near, 'sentence');
  const isOfMany = near.has('date-of-birth/many', 'near');
  if (isOfMany && persons.indexOf('named-person') < 0) return PASS;
  const isRecent = daysBetween(birth, near.today) <= RECENT_DAYS;
  const keys = keysOf({
    'birth-word': true,
    date: true,
    age: age <= 110 && !isRecent,
    'recent-date': isRecent,
    'linked-finding': near.hasFinding(['id.national', 'id.document'], 'paragraph'),
    specimen: isSpecimen(near),
  });
  return gradedBy(keys.concat(isNamed(near) ? ['named-person'] : persons));
}

/** A birth date beside a name identifies somebody, with a title or without. */
function isNamed(near: Surroundings): boolean {
  const persons = near.persons('sentence');
  return persons.indexOf('titled-name') >= 0 || persons.indexOf('name') >= 0;
}

/** Words directly bound to this date and not to another one, a column's header, or the sign. */
function isAnnounced(near: Surroundings): boolean {
  const before = near.before(SIGN_LOOK);
  if (BIRTH_SIGN.test(before) || isBirthColumn(near.above())) return true;
  if (!near.has('date-of-birth/birth', 'near')) {
    return endsInLabel(near.before(16));
  }
  return bindsDate(near.before(64), near.after(32));
}

/** `Jan Peeters (1961-01-15)`: years from which it is hardly the day of anything else. */
const YEARS_IN_BRACKETS = 10;
/** `Kind Jayden (19 mei 2021)`, `le fils (28/02/2010)`. */
const CHILD = new RegExp(`(?:^|[^a-z])${anyOf(wording.child)}[ :][^\\n]{0,60}\\($`);
const CHILD_LOOK = 80;
/** `Jan Peeters, 04-11-1958`, at the end of its line or field: letters are named by their day as well. */
const YEARS_BEHIND_COMMA = 20;

/** What may follow such a date, by what stands between the name and it. */
const AFTER_BRACKET = /^[),]/;
const AFTER_HYPHEN = /^ [-(]/;
const AFTER_COMMA = /^ ?(?:[;\n,)]|$)/;

/** The signs around the date come first: they are cheap, names are not. */
function isBehindName(near: Surroundings, age: number): boolean {
  const before = near.before(CHILD_LOOK);
  const after = near.after(2);
  if (before.slice(-1) === '(' && AFTER_BRACKET.test(after)) {
    return CHILD.test(before) || (age >= YEARS_IN_BRACKETS && near.sinceName() === ' (');
  }
  if (before.slice(-3) === ' - ' && AFTER_HYPHEN.test(after)) {
    return age >= YEARS_IN_BRACKETS && near.sinceName() === ' - ';
  }
  if (before.slice(-2) !== ', ' || !AFTER_COMMA.test(after)) return false;
  return age >= YEARS_BEHIND_COMMA && near.sinceName() === ', ';
}

function ofName(near: Surroundings) {
  if (near.has('shared/reference', 'line')) return PASS;
  return gradedBy(['date', 'format', 'age'].concat(personKeys(near, 'sentence')));
}

const COLON = 58;
const COMMA = 44;
const BRACKET = 40;
const HYPHEN = 45;
const SMALL_O = 111;
const ASTERISK = 42;
const ANNOUNCING = [COLON, COMMA, BRACKET, HYPHEN, SMALL_O, ASTERISK];

/** A label's colon, what may follow a name, or a sign of birth before it. */
function isAnnouncedIn(glance: Glance): boolean {
  const { text, start } = glance;
  if (textBefore(text, start, SIGN_LOOK).indexOf(DEGREE) >= 0) return true;
  const sign = signBefore(glance);
  return ANNOUNCING.indexOf(sign) >= 0;
}
