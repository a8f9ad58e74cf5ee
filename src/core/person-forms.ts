/**
 * Persons written otherwise than as a name with capitals inside a sentence: in small letters
 * ("mr devlin", "liam from the depot"), behind the label of a form ("Nom : Tremblay J."), as a relative
 * ("my little brother", "der Sohn von Frau X"). Used by `person-names.ts` only.
 */
import { BIT } from './person-lists';
import { gapBetween, isJoined, wordAt, type Name, type Scene } from './person-scene';

/** In small letters only titles that are no other words. */
const PLAIN_TITLE =
  /^(mr|mrs|ms|miss|mme|mlle|monsieur|madame|mevr|mevrouw|dhr|heer|meneer|frau|herrn?|m|hr|mw)$/;

/** "mr devlin", "de heer osman" in a text without capitals: the word behind the title is no other word. */
export function isCarelessTitle(scene: Scene, first: number, last: number): boolean {
  if (!scene.isCareless || !PLAIN_TITLE.test(wordAt(scene, last))) return false;
  const next = last + 1;
  if (next >= scene.tokens.length || !isJoined(scene, last, next)) return false;
  // "frau" may be a wife and "50 m" a length; an abbreviation has its dot.
  if (/^(m|hr|mw)$/.test(wordAt(scene, last)) && gapBetween(scene, last, next) !== '. ')
    return false;
  const start = scene.tokens.starts[first]!;
  if (/\d\s?$/.test(scene.text.slice(Math.max(0, start - 2), start))) return false;
  return wordAt(scene, next).length >= 3 && (scene.bits[next]! & ~BIT.firstNames) === 0;
}

/** "liam from the depot": a first name in a text without capitals. */
export function isCarelessName(scene: Scene, index: number): boolean {
  if ((scene.bits[index]! & (BIT.firstNames | BIT.alsoWords)) !== BIT.firstNames) return false;
  const word = wordAt(scene, index);
  return scene.tokens.caps[index] === 0 && (word.length > 3 || SHORT_NAME.test(word));
}

const SHORT_NAME =
  /^(tom|tim|jan|ian|jef|jos|wim|luc|leo|kim|eva|mia|lea|zoe|zoé|léa|uwe|rob|rik|joe)$/;

/** "Nom : Tremblay J.", "Verdachte: Stefaan Moens", "Dossier: Vos, Emma"; null when no label stands before. */
export function labelledName(scene: Scene, index: number): Name | null {
  const { tokens, bits } = scene;
  const label = index - 1;
  if (label < 0 || tokens.caps[index] === 0 || (bits[index]! & NO_NAME) !== 0) return null;
  const isLabel = (bits[label]! & LABEL) !== 0 || FILE_LABEL.test(wordAt(scene, label));
  if (!isLabel || !/^\s?:\s{0,2}$/.test(gapBetween(scene, label, index))) return null;
  let last = index;
  for (let at = index + 1; at < tokens.length && at < index + MOST_WORDS; at++) {
    const isPart = tokens.caps[at]! > 0 && (bits[at]! & NO_NAME) === 0;
    if (!isPart && (bits[at]! & BIT.particles) === 0) break;
    const gap = gapBetween(scene, at - 1, at);
    if (!isJoined(scene, at - 1, at) && (gap !== ', ' || at !== index + 1)) break;
    if (isPart) last = at;
  }
  // "Patient: Jansen"; a name alone behind "Name:" may be anything's.
  const isEnough = last > index || (bits[label]! & BIT.labels) !== 0;
  return isEnough ? { kind: 'labelled', first: index, last } : null;
}

const MOST_WORDS = 5;
const LABEL = BIT.columns | BIT.titles | BIT.labels;
const FILE_LABEL =
  /^(dossier|akte|zaak|file|case|taxpayer|tenant|steuerzahler|bewohner|kind|child|enfant)$/;
const NO_NAME =
  BIT.notNames | BIT.functions | BIT.publicRoles | BIT.places | BIT.bodies | BIT.genre | BIT.law;

/** "my little brother", "der Sohn vom Hausmeister": a relative of somebody. */
export function isKin(scene: Scene, index: number): boolean {
  if ((scene.bits[index]! & BIT.kin) === 0) return false;
  const before = index - 1;
  if (before < 0 || gapBetween(scene, before, index) !== ' ') return false;
  const word = wordAt(scene, before);
  if (OWNER.test(word)) return true;
  if (DEFINITE.test(word) && index + 1 < scene.tokens.length)
    return OF.test(wordAt(scene, index + 1));
  const further = before - 1;
  return (
    further >= 0 && gapBetween(scene, further, before) === ' ' && OWNER.test(wordAt(scene, further))
  );
}

/** "Gegen Oberamtsrat Vogt", "our driver Kowalski": one of us, or one against whom something is done. */
export function officerNamed(scene: Scene, index: number): Name | null {
  const { tokens, bits } = scene;
  const next = index + 1;
  if (next >= tokens.length || tokens.caps[next] !== 1 || (bits[next]! & NO_NAME) !== 0)
    return null;
  if (gapBetween(scene, index, next) !== ' ' || tokens.ends[next]! - tokens.starts[next]! < 3)
    return null;
  let before = index - 1;
  if (/^(l|le|la|de|den|the|unser|unseren)$/.test(wordAt(scene, before)) && before > 0) before--;
  if (!CONCERNING.test(wordAt(scene, before))) return null;
  const isOfficer = (bits[index]! & BIT.functions) !== 0 || OFFICER_END.test(wordAt(scene, index));
  return isOfficer ? { kind: 'pair', first: index, last: next } : null;
}

const CONCERNING = /^(gegen|contre|tegen|against|our|notre|onze|unsere?[mnrs]?)$/;
const OFFICER_END =
  /.(rat|rätin|meister|inspektor|sekretär|kommissar|wirt|lehrer|fahrer|helfer|pfleger|werker|leiter|anwärter|beamte[rn]?|arbeiter|kraft|driver|teacher|keeper|guard|cleaner|worker|agent|brigadier|chauffeur|comptable|ouvrier|gardien|leerkracht|kok|wachter|arbeider)(in|s|es)?$/;

/** "Candidate no. 14", "Bewerber 08", "klant nr. 418": one person whom a list names. */
export function isNumbered(scene: Scene, index: number): boolean {
  if ((scene.bits[index]! & (BIT.labels | BIT.columns)) === 0) return false;
  const from = scene.tokens.ends[index]!;
  return (
    /^ (?:(?:no|nr|n°|nº|num[ée]ro|nummer)\.? ?)?#?\d{1,8}(?![\d.]|,\d)/i.test(
      scene.text.slice(from, from + 20),
    ) && !NO_SORT.test(wordAt(scene, index))
  );
}

/** Columns that number other things: "agent 7.1", "date 12". */
const NO_SORT = /^(nom|naam|name|date|agent|client|nir|bsn|niss|insz|nrn|rrn|matricule|numero)/;

/** "Beaulieu, G. | 84 y": a surname and an initial in a row or a list. */
export function surnameInRow(scene: Scene, index: number): Name | null {
  const { tokens, bits, text } = scene;
  const next = index + 1;
  if (next >= tokens.length || tokens.ends[next]! - tokens.starts[next]! !== 1) return null;
  if (tokens.caps[next] === 0 || (bits[index]! & NO_NAME) !== 0) return null;
  if (!/^, ?$/.test(gapBetween(scene, index, next))) return null;
  const behind = text.slice(tokens.ends[next], tokens.ends[next]! + 4);
  return /^\.?\s{0,2}([|;:)(\u2013\t\n-]|$)/.test(behind)
    ? { kind: 'name', first: index, last: next }
    : null;
}

/**
 * Does a pronoun stand for one person? "Sie hatte", "ze kreeg", but not "Sie haben", "ze hebben"; "il
 * souffre", but not "il y a"; "er ist", but not the Dutch "er is".
 */
export function isOnePerson(scene: Scene, index: number): boolean {
  const word = wordAt(scene, index);
  const next = wordAt(scene, index + 1);
  if (WHO.test(next) || isOfAnybody(scene, index)) return false;
  if (word === 'il') {
    return !NOBODYS.test(next) && !(IS.test(next) && IMPERSONAL.test(wordAt(scene, index + 2)));
  }
  if (word === 'er' && scene.isGerman) return true;
  if (!/^(er|sie|zi?j?e?)$/.test(word)) return true;
  if (TURNED.test(wordAt(scene, index - 1))) return true;
  return word.charAt(0) === 'z' ? ZE.test(next) : SIE.test(next);
}

/** "The minister said he", "an employee must say when he": in public, or anybody. */
function isOfAnybody(scene: Scene, index: number): boolean {
  const { bits } = scene;
  for (let at = index - 1; at >= Math.max(0, index - MOST_BETWEEN); at--) {
    if (/[.!?:;]/.test(gapBetween(scene, at, at + 1))) return false;
    if ((bits[at]! & BIT.publicRoles) !== 0) return true;
    const isSort = (bits[at]! & (BIT.columns | BIT.titles)) === BIT.columns;
    if (isSort && at > 0 && /^(an?|een|une?|eine?)$/.test(wordAt(scene, at - 1))) return true;
  }
  return false;
}

/** "Hij die", "he who". */
const WHO = /^(die|who|qui)$/;
const MOST_BETWEEN = 12;

/** "Il faut", "il s'agit", "il est prévu". */
const NOBODYS =
  /^(y|n|s|faut|faudra|faudrait|reste|suffit|convient|existe|semble|manque|importe|vaut|appartient|pleut)$/;
const IS = /^(est|sera|serait|était)$/;
const IMPERSONAL =
  /^(possible|pr[ée]vu|demand|recommand|conseill|interdit|obligatoire|n[ée]cessaire|important|utile|temps|clair|question|rappel|essentiel|souhait|pr[ée]f[ée]rable|[ée]galement|aussi|donc)/;
/** "Hat sie", "heeft ze": the verb before says that it is one. */
const TURNED =
  /^(hat|hatte|ist|war|wird|wurde|muss|kann|soll|darf|will|lebt|nimmt|bekommt|bezieht|heeft|had|werd|wordt|krijgt|kreeg|neemt)$/;
const SIE =
  /^(?!nicht|jetzt|seit|mit|selbst|erst|heute|bitte|alle|keine|eine|diese|ihre)([a-zäöü]{2,}te?|war|nahm|ging|kam|bekam|habe|sei|will)$/;
const ZE =
  /^(?!niet|met|het|dit|dat|uit|altijd|steeds)([a-z]{3,}[dt]|is|was|kan|mag|wil|zou|zal|had|kreeg|lag|nam|deed|ging|kwam|zat)$/;

/** "Mijn kinderen", "ses parents": of one person, not people in general. */
export function isSomebodys(scene: Scene, index: number): boolean {
  return OWNER.test(wordAt(scene, index - 1));
}

const OWNER =
  /^(mon|ma|mes|ton|ta|son|sa|ses|notre|votre|leur|my|our|your|his|her|their|mijn|zijn|haar|hun|onze|uw|jouw|(mein|dein|sein|ihr|unser|unsr)(e|en|er|em|es)?)$/;
const DEFINITE = /^(der|die|dem|den|des|de|het|le|la|the)$/;
const OF = /^(von|vom|van|de|d|du|of)$/;
