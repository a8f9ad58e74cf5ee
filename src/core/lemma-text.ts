/**
 * Lemmas as one text: `cancer, cancer du sein, tumeur` as people write and review them, or packed by the
 * build (scripts/pack-lexicon.cjs) to a third less: sorted, each without the letters that it shares with
 * the one before. `=Acancer,G du sein,Atumeur`: behind `=`, a capital letter says how many, A for none.
 */
const PACKED = '=';
const LETTER_A = 65;

/** The lemmas of such a text, in its order. */
export function lemmasOf(text: string): readonly string[] {
  if (text.charAt(0) !== PACKED) return text.split(', ');
  const lemmas = text.slice(1).split(',');
  let before = '';
  for (let at = 0; at < lemmas.length; at++) {
    const packed = lemmas[at]!;
    before = before.slice(0, packed.charCodeAt(0) - LETTER_A) + packed.slice(1);
    lemmas[at] = before;
  }
  return lemmas;
}
