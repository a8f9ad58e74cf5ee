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
  return isEnough ? { kind: 'name', first: index, last } : null;
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

const OWNER =
  /^(mon|ma|ton|ta|son|sa|notre|votre|leur|my|our|your|his|her|their|mijn|zijn|haar|hun|onze|uw|jouw|(mein|dein|sein|ihr|unser|unsr)(e|en|er|em|es)?)$/;
const DEFINITE = /^(der|die|dem|den|des|de|het|le|la|the)$/;
const OF = /^(von|vom|van|de|d|du|of)$/;
