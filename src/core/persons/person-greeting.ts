/**
 * Whom a line greets or writes to: "Dag mevrouw Peeters,", "Madame, Monsieur,", "Suzanne, kun je …". Used by
 * `person-names.ts` only; looks at the beginning of a line and at what stands next to a name.
 */
import { BIT } from './person-lists';
import { canBe, isWord, lengthAt, type Name, type Scene } from './person-scene';
import { textBefore } from '../text-before';

/** "Madame, Monsieur," and "Mevrouw," open a letter to whoever reads it. */
export function isOpening(scene: Scene, last: number): boolean {
  return /^\s{0,2}(,|$|[/\n])/.test(
    scene.text.slice(scene.tokens.ends[last], scene.tokens.ends[last]! + 4),
  );
}

/** "Dag mevrouw Peeters,", "Bonjour, Madame Dupont"; not the second name of "Dag Tom, mevrouw Peeters heeft …". */
export function isSalutation(scene: Scene, index: number): boolean {
  if (index > 4) return false;
  let greeting = -1;
  for (let at = 0; at <= Math.min(index, 2); at++)
    if (canBe(scene, at, BIT.salutations)) greeting = at;
  if (greeting < 0) return false;
  if (greeting === index) return true;
  const { text, tokens, patterns } = scene;
  const between = text.slice(tokens.ends[greeting]!, tokens.starts[index]!);
  // "Bonjour, voyez M. Dupont": what follows the comma is the mail itself; so is "Thank you for seeing Ms X".
  if (/[^\s,!.:;][,!.:;]|[,!.:;]\s*[a-z]/.test(between) || patterns.forWhom.test(between))
    return false;
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
    // The stop of `M.` and `J.` is no pause.
    const isShort = lengthAt(scene, at) < 4 && at - index < 2;
    if (/^\s?[,!:;–-]/.test(behind) || (!isShort && /^\s?\./.test(behind))) return true;
    const next = text.charAt(tokens.starts[at + 1] ?? text.length);
    if (next !== '' && next === next.toLowerCase() && at > index) return false;
  }
  return false;
}

/** "Graag voor maandag, Suzanne." and "Suzanne, kun je …": who is written to. */
export function isVocative(scene: Scene, name: Name): boolean {
  const { tokens, text, patterns } = scene;
  const start = tokens.starts[name.first]!;
  const isBehindComma = /, $/.test(textBefore(text, start, 2));
  const behind = text.slice(tokens.ends[name.last], tokens.ends[name.last]! + 12);
  if (isBehindComma) return /^\s?([.!?]|$|\n)/.test(behind) || patterns.asked.test(behind);
  // "Valérie, de la cantine, a …" is told about.
  return name.first === 0 && /^,/.test(behind) && !isWord(scene, name.last + 1, 'from');
}
