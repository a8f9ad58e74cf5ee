/**
 * Names in one line of text, and whether the line is about them.
 *
 * Used by `person-line.ts` only. A name is: a title and a capitalised word; a known first name beside a
 * capitalised word, in either order; an initial and a surname; two capitalised words inside a sentence.
 * Greetings, contacts, functions, public roles and places make a name nobody the text is about.
 * Sources: policy.md EX-CONTACT, EX-PUBLICINFO; special-categories.md 3.1.
 */
import { BIT } from './person-lists';
import type { Tokens } from './person-tokens';

export type PersonEventKind =
  | 'titled-name'
  | 'name'
  | 'pair'
  | 'first-name'
  | 'table'
  | 'role'
  | 'weak-role'
  | 'addressed'
  | 'pronoun'
  | 'self'
  | 'population'
  | 'rate'
  | 'law'
  | 'normative'
  | 'modal'
  | 'genre';

export interface PersonEvent {
  readonly kind: PersonEventKind;
  readonly start: number;
  readonly end: number;
}

const NO_NAME =
  BIT.notNames | BIT.functions | BIT.publicRoles | BIT.places | BIT.genre | BIT.law | BIT.roles;

const TITLED = BIT.titles | BIT.professionals;

/** One line, its words and what they can mean. */
export interface Scene {
  readonly text: string;
  readonly tokens: Tokens;
  readonly bits: Int32Array;
  readonly isFileName: boolean;
  /** Two capitalised words mean nothing in German. */
  readonly isGerman: boolean;
}

export function eventAt(
  scene: Scene,
  kind: PersonEventKind,
  first: number,
  last: number,
): PersonEvent {
  return { kind, start: scene.tokens.starts[first]!, end: scene.tokens.ends[last]! };
}

/** Adds the names of the line that it is about, and whom it greets. */
export function readNames(scene: Scene, events: PersonEvent[]): void {
  const { tokens, bits, isFileName } = scene;
  for (let index = 0; index < tokens.length; index++) {
    // Most words stop here: a name begins with a capital or a title.
    if (tokens.caps[index] === 0 && (bits[index]! & TITLED) === 0 && !isFileName) continue;
    const name = nameAt(scene, index);
    if (name === null) continue;
    const kind = meaningOf(scene, name);
    if (kind !== null) events.push(eventAt(scene, kind, name.first, name.last));
    index = Math.max(index, Math.min(name.last, tokens.length - 1));
  }
}

interface Name {
  readonly kind: 'titled-name' | 'name' | 'pair' | 'first-name' | 'role' | 'professional';
  readonly first: number;
  readonly last: number;
}

function nameAt(scene: Scene, index: number): Name | null {
  const bits = scene.bits[index]!;
  if ((bits & BIT.professionals) !== 0) {
    const last = nameEnd(scene, index + 1);
    return last < 0 ? null : { kind: 'professional', first: index, last };
  }
  if ((bits & BIT.titles) !== 0) {
    const after = titleEnd(scene, index);
    const last = nameEnd(scene, after + 1);
    if (last >= 0) return { kind: 'titled-name', first: index, last };
    return (bits & BIT.bareTitles) !== 0 && !isOpening(scene, after) && !isSalutation(scene, index)
      ? { kind: 'role', first: index, last: after }
      : null;
  }
  if (scene.tokens.caps[index] === 0 && !scene.isFileName) return null;
  if ((bits & BIT.firstNames) !== 0) return namedBy(scene, index);
  if (isLabelled(scene, index))
    return { kind: 'name', first: index, last: Math.max(index, nameEnd(scene, index + 1)) };
  return capitalPair(scene, index);
}

/** "Madame, Monsieur," and "Mevrouw," open a letter to whoever reads it. */
function isOpening(scene: Scene, last: number): boolean {
  return /^\s{0,2}(,|$|[/\n])/.test(
    scene.text.slice(scene.tokens.ends[last], scene.tokens.ends[last]! + 4),
  );
}

/** `de heer` is a title of two words. */
function titleEnd(scene: Scene, index: number): number {
  const next = index + 1;
  const isTwoWords =
    next < scene.tokens.length &&
    scene.tokens.caps[next] === 0 &&
    scene.tokens.ends[next]! - scene.tokens.starts[next]! === 4 &&
    /^heer$/i.test(scene.text.slice(scene.tokens.starts[next], scene.tokens.ends[next]));
  return isTwoWords ? next : index;
}

/** Last token of a name that begins at `from`, right behind a title or first name; -1 when none does. */
function nameEnd(scene: Scene, from: number): number {
  const { tokens, bits } = scene;
  let last = -1;
  let at = from;
  for (; at < tokens.length && at < from + 6; at++) {
    if (!isJoined(scene, at - 1, at)) break;
    const isParticle = (bits[at]! & BIT.particles) !== 0;
    if (tokens.caps[at]! > 0 && (bits[at]! & NO_NAME & ~BIT.notNames) === 0) last = at;
    else if (!isParticle) break;
  }
  return last;
}

/** Only a space, dot, hyphen or apostrophe between two words: one name goes on. */
function isJoined(scene: Scene, left: number, right: number): boolean {
  if (left < 0) return false;
  const gap = scene.text.slice(scene.tokens.ends[left], scene.tokens.starts[right]);
  return gap.length <= 3 && /^[ .'\u2019\u00a0_-]{1,3}$/.test(gap) && !/[a-z]{3}\. /.test(gap);
}

/** A known first name: with a surname behind or before it, or alone. */
function namedBy(scene: Scene, index: number): Name | null {
  const { tokens, bits } = scene;
  const last = nameEnd(scene, index + 1);
  if (last > index && !isNoSurname(scene, last)) return { kind: 'name', first: index, last };
  const before = index - 1;
  if (before >= 0 && tokens.caps[before]! > 0 && (bits[before]! & NO_NAME) === 0) {
    const gap = scene.text.slice(tokens.ends[before], tokens.starts[index]);
    const isSurname = tokens.caps[before] === 2 || !isSentenceStart(scene, before) || gap === ', ';
    if (/^(, ?|[ ;\t]|-)$/.test(gap) && isSurname)
      return { kind: 'name', first: before, last: index };
  }
  return { kind: 'first-name', first: index, last: index };
}

/** `Marie Curie` is a name, `Grâce Mai` is hardly one: the second word is a known other word. */
function isNoSurname(scene: Scene, index: number): boolean {
  return (scene.bits[index]! & BIT.notNames) !== 0;
}

/** `Patient: Jansen P.`: a capitalised word right behind a label for one person. */
function isLabelled(scene: Scene, index: number): boolean {
  const { tokens, bits, text } = scene;
  if (index === 0 || (bits[index - 1]! & BIT.labels) === 0) return false;
  if ((bits[index]! & NO_NAME) !== 0) return false;
  return /^\s?: ?$/.test(text.slice(tokens.ends[index - 1], tokens.starts[index]));
}

/** Two capitalised words inside a sentence, neither of them a known other word. */
function capitalPair(scene: Scene, index: number): Name | null {
  const { tokens, bits } = scene;
  const next = index + 1;
  if (next >= tokens.length || scene.isFileName) return null;
  if (isInitial(scene, index)) {
    const last = nameEnd(scene, next);
    return last < 0 || (bits[last]! & NO_NAME) !== 0 ? null : { kind: 'pair', first: index, last };
  }
  if (scene.isGerman || tokens.caps[index] !== 1 || tokens.caps[next]! === 0) return null;
  if (((bits[index]! | bits[next]!) & NO_NAME) !== 0) return null;
  if (tokens.ends[index]! - tokens.starts[index]! < 3) return null;
  if (tokens.ends[next]! - tokens.starts[next]! < 3) return null;
  if (!isJoined(scene, index, next) || isSentenceStart(scene, index)) return null;
  const last = Math.max(next, nameEnd(scene, index + 1));
  // Three capitalised words in a row are a title or a body more often than a person.
  return last - index > 2 ? null : { kind: 'pair', first: index, last };
}

/** The `W.` of `W. Hardeman`. */
function isInitial(scene: Scene, index: number): boolean {
  const { tokens, text } = scene;
  const isOneLetter = tokens.ends[index]! - tokens.starts[index]! === 1;
  return (
    isOneLetter &&
    /^\. ?[A-Z\u00c0-\u00de]/.test(text.slice(tokens.ends[index], tokens.ends[index]! + 3))
  );
}

function isSentenceStart(scene: Scene, index: number): boolean {
  if (index === 0) return true;
  const gap = scene.text.slice(scene.tokens.ends[index - 1], scene.tokens.starts[index]);
  return /[.!?:•*\t]/.test(gap);
}

/** What a name in its surroundings is evidence for; null when it is nobody the text is about. */
function meaningOf(scene: Scene, name: Name): PersonEventKind | null {
  if (name.kind === 'professional') return null;
  if (scene.isFileName) return name.kind;
  if (isSalutation(scene, name.first)) return name.kind === 'role' ? null : 'addressed';
  if (name.kind === 'first-name' && isVocative(scene, name)) return 'addressed';
  if (isContact(scene, name) || isPublic(scene, name) || isPlace(scene, name.first)) return null;
  return name.kind;
}

/** Tokens before a name that are looked at for greetings and labels. */
const LABEL_WORDS = 6;

/** "Dag mevrouw Peeters,", "Bonjour, Madame Dupont"; not the second name of "Dag Tom, mevrouw Peeters heeft …". */
function isSalutation(scene: Scene, index: number): boolean {
  if (index > 4) return false;
  let greeting = -1;
  for (let at = 0; at <= Math.min(index, 2); at++)
    if ((scene.bits[at]! & BIT.salutations) !== 0) greeting = at;
  if (greeting < 0) return false;
  if (greeting === index) return true;
  const { starts, ends } = scene.tokens;
  const between = scene.text.slice(ends[greeting]!, starts[index]!);
  if (/[^\s,!.:;][,!.:;]/.test(between)) return false;
  // "Bonjour, Madame Dupont," greets her; "Dag, mevrouw Peeters is ziek" tells about her.
  return !/[,!.:;]/.test(between) || isFollowedByPause(scene, index);
}

/** How far behind the beginning of a name its end is looked for, in tokens. */
const NAME_TOKENS = 4;

/** Whether the capitalised words from here on end in a comma, a stop or the end of the line. */
function isFollowedByPause(scene: Scene, index: number): boolean {
  const { tokens, text } = scene;
  for (let at = index; at < Math.min(tokens.length, index + NAME_TOKENS); at++) {
    const behind = text.slice(tokens.ends[at], tokens.ends[at]! + 2);
    if (behind.trim() === '' && at === tokens.length - 1) return true;
    if (/^\s?[,!.:;–-]/.test(behind)) return true;
    const next = text.charAt(tokens.starts[at + 1] ?? text.length);
    if (next !== '' && next === next.toLowerCase() && at > index) return false;
  }
  return false;
}

/** "Graag voor maandag, Suzanne." and "Suzanne, kun je …": who is written to. */
function isVocative(scene: Scene, name: Name): boolean {
  const { tokens, text } = scene;
  const start = tokens.starts[name.first]!;
  const isBehindComma = /, $/.test(text.slice(Math.max(0, start - 2), start));
  const behind = text.slice(tokens.ends[name.last], tokens.ends[name.last]! + 3);
  return isBehindComma ? /^\s?([.!?]|$|\n)/.test(behind) : name.first === 0 && /^,/.test(behind);
}

/** "Contact: Jan Peeters", "oncoloog Jan Peeters", "Jan Peeters, attaché", "Jan Peeters, +32 2 …". */
function isContact(scene: Scene, name: Name): boolean {
  const { bits, tokens, text } = scene;
  for (let at = name.first - 1; at >= Math.max(0, name.first - LABEL_WORDS); at--)
    if ((bits[at]! & BIT.contacts) !== 0 && !isTelling(bits, at, name.first)) return true;
  const before = name.first > 0 ? bits[name.first - 1]! : 0;
  const isBehindFunction =
    (before & BIT.functions) !== 0 && isJoined(scene, name.first - 1, name.first);
  if (isBehindFunction && name.kind !== 'titled-name') return true;
  const behind = text.slice(tokens.ends[name.last], tokens.ends[name.last]! + 30);
  if (/^\s{0,2}[,(|/\u2013-]?\s{0,2}(\+\d|<|T[ée]l|tel|poste\s\d|[\w.-]{1,30}@)/.test(behind))
    return true;
  if (!/^\s{0,2}[,(|/\u2013-]\s{0,2}\S/.test(behind)) return false;
  for (let at = name.last + 1; at <= Math.min(tokens.length - 1, name.last + 3); at++)
    if ((bits[at]! & (BIT.functions | BIT.professionals)) !== 0) return true;
  return false;
}

/**
 * "Ter info: Jan Peeters", "eu un contact avec Jan Peeters"; "informations sur Jan Peeters", but not
 * "informations sur le dépistage : Jan Peeters".
 */
function isTelling(bits: Int32Array, at: number, name: number): boolean {
  if ((bits[at]! & BIT.tellings) !== 0) return name - at <= 2;
  const before = (bits[at - 1] ?? 0) | (bits[at - 2] ?? 0);
  return (before & BIT.tellings) !== 0 && name - at <= 4;
}

/** "le ministre Jan Peeters", "Jan Peeters, président du", "Jan Peeters explique". */
function isPublic(scene: Scene, name: Name): boolean {
  const { bits, tokens } = scene;
  for (let at = name.first - 1; at >= Math.max(0, name.first - 3); at--)
    if ((bits[at]! & BIT.publicRoles) !== 0) return true;
  for (let at = name.last + 1; at <= Math.min(tokens.length - 1, name.last + 3); at++) {
    if ((bits[at]! & BIT.publicRoles) !== 0) return true;
    if (at <= name.last + 2 && (bits[at]! & BIT.speaking) !== 0) return true;
  }
  return false;
}

/** "rue Marie Depage", "Institut Jules Bordet". */
function isPlace(scene: Scene, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 2); at--)
    if ((scene.bits[at]! & BIT.places) !== 0 && isJoined(scene, at, at + 1)) return true;
  return false;
}
