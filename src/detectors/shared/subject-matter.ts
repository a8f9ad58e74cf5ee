/**
 * Is a word of a special category the subject of a thing, not of a person? "The slides on dementia",
 * "Folien zur Depression", "la facture pour les tests VIH", "HIV test kits", "the debt counselling leaflet".
 *
 * Looks at the words directly before and behind the term: a thing with a preposition between, or a thing
 * right behind. Things that are somebody's own (report, result, request, file) are left out on purpose.
 */
import type { Surroundings } from '../../core/detector';
import { lemmasOf } from '../../core/phrases/lemma-text';
import { anyOf } from '../../core/wording';
import data from './matter/words.json';
import words from './subject-matter-wording.json';

/** Where a word begins. */
const FROM = '(?:^|[^a-z])';
/** Plurals of all languages, roughly. */
const MANY = `${anyOf(words.plural)}?`;
/** Up to four words between: "for the early detection of", "la prévention et le". */
const BETWEEN = "(?:[ '-]+[a-z]{1,16}){0,4}[ '-]+$";
/**
 * A thing is about what follows, whatever the preposition; a note, session or question only with "on".
 * Dutch and German things end compounds as well.
 */
const BEFORE = new RegExp(
  `(?:(?:${FROM}(?:${any(data.things)})|(?:${any(data.thingEnds)}))${MANY} (?:${any(data.prepositions)})` +
    `|${FROM}(?:${any(data.talks)})${MANY}(?: [a-z]{3,14})? (?:${any(data.about)}))(?:${BETWEEN}|'$)`,
);
/** Right behind, one word between or another subject: "church hall", "and lesbian helpline". */
const BEHIND = new RegExp(
  `^[ -](?:${anyOf(words.and)} [a-z]{3,16} |[a-z]{3,16} )?(?:${any(data.thingsBehind)})${MANY}(?![a-z])`,
);

/** "Elle suit les dossiers de surendettement", "340 Akten Trunkenheit": work, not one of them. */
const CASES = new RegExp(
  `${FROM}${anyOf(words.cases)} (?:${any(data.prepositions)})(?: [a-z]{1,16}){0,3}[ ']$|\\d ${anyOf(words.cases)} $`,
);
/** "Comment reconnaître un AVC". */
const HOW_TO = new RegExp(`${FROM}${anyOf(words.howTo)}(?: [a-z]{1,14}){0,3} $`);
/** "Le texte de Julien Carpentier sur les paradis fiscaux": what an author wrote about. */
const BY_AUTHOR = new RegExp(
  `${FROM}${anyOf(words.texts)} ${anyOf(words.of)}[ '][a-z .'-]{3,40} ${anyOf(words.on)}${BETWEEN}`,
);
/** "La terminologie (dépendance, …, surendettement". */
const LISTED = new RegExp(`${FROM}(?:${any(data.things)})${MANY} \\([^()\\n]{0,60}$`);
/** "Lithium et clozapine : nouvelle feuille de suivi": a point of a meeting. */
const TOPIC = new RegExp(`^ ?: ${anyOf(words.fresh)} (?:${any(data.things)})${MANY}(?![a-z])`);

function any(list: string): string {
  return lemmasOf(list).join('|');
}

/** "Projet autisme", "plan cancer", "groupe de travail « soins à domicile »", "World Diabetes Day". */
const DIRECT = new RegExp(`${FROM}${anyOf(words.namedThings)}[^a-z]{1,3}$`);
/** "The median gross salary", "le salaire médian": nobody's. */
const AVERAGE = new RegExp(`${FROM}${anyOf(words.average)}(?: [a-z]{2,12}){0,3} $`);
const AVERAGE_BEHIND = new RegExp(`^ (?:[a-z]{2,10} )?${anyOf(words.averageBehind)}(?![a-z])`);

/** "Nora wrote the line on …", "Frau Thelen unterschreibt den Vertrag für die …": from a name to the term. */
const DOES = new RegExp(
  `^ [a-z]{3,16}(?: [a-z'-]{1,20}){1,8}? (?!(?:${any(data.noHeads)}) )[a-z'-]{4,24} (?:${any(data.prepositions)})(?:[ '](?:${any(data.articles)}))?(?: [a-z]{3,16})?[ ']$`,
);
/** Words between that tie what follows to the person: is, has, her; a diagnosis, a member, leave. */
const TIES = new RegExp(
  `(?:^|[ '-])(?:${any(data.ties)})(?=[ '-])|(?:^|[ -])(?:${any(data.tiesBegin)})`,
);
/** "A relu", "has drafted": done to a thing, unless it befell the person. */
const HAS_DONE = new RegExp(
  `^ ${anyOf(words.has)} (?!${anyOf(words.befallen)})[a-z]+${anyOf(words.doneEnding)}(?= )`,
);

/** The window that is read on either side. */
const LOOK = 64;
/** Behind such a thing somebody may still be named as its subject: "the talk on the burn-out of Mr X". */
const OWNER_BEHIND = 24;
const OF_SOMEBODY = new RegExp(`^(?: [a-z-]{2,14})? ${anyOf(words.of)}(?:[ ']|$)`);

/** "A note on her depression" is about her. */
const OWN = new RegExp(`${FROM}${anyOf(words.own)} $`);

/** "M. Lemmens, « La transaction pénale élargie »": what an author wrote. */
const TITLE = /^, ["'][^"'.;:]{0,50}$/;

/** Does the text speak of the term as the subject of a thing? */
export function isSubjectMatter(near: Surroundings): boolean {
  const clause =
    near
      .before(LOOK)
      .split(/[.,!?;:()\n\t]/)
      .pop() ?? '';
  if (OWN.test(clause)) return false;
  const behind = near.after(LOOK);
  const since = (near.sinceName() ?? '').replace(HAS_DONE, ' done');
  if (TITLE.test(since) || (DOES.test(since) && !TIES.test(since))) return true;
  if (AVERAGE.test(clause) || AVERAGE_BEHIND.test(behind)) return true;
  if (TOPIC.test(behind)) return true;
  const isThing =
    [BEFORE, DIRECT, CASES, HOW_TO, BY_AUTHOR].some((pattern) => pattern.test(clause)) ||
    LISTED.test(near.before(LOOK));
  if (!isThing && !BEHIND.test(behind)) return false;
  const after = behind.slice(0, OWNER_BEHIND);
  return !(OF_SOMEBODY.test(after) && near.isNamedBehind(OWNER_BEHIND));
}
