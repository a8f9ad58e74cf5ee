/** Shapes that entities and rules of a policy have in common. */
import { LANGUAGES, OUTCOMES, type ComposeType } from '../core/types';
import { id, list, oneOf, record, text, type Shape } from './shape';

const COMPOSE_TYPES: readonly ComposeType[] = ['new', 'reply', 'forward', 'meeting'];

export const ids = list(id);
export const outcome = oneOf(OUTCOMES);
export const composeTypes = list(oneOf(COMPOSE_TYPES), 1);
export const sourced = { ref: id, origin: oneOf(['source', 'derived', 'default']) };

/** At least the default language; which ones a pack needs is checked with the whole file. */
export const localText: Shape = record({}, byLanguage(text));
export const phraseList: Shape = record({}, byLanguage(list(text)));

export function byLanguage(shape: Shape): { [key: string]: Shape } {
  const all: { [key: string]: Shape } = {};
  for (const language of LANGUAGES) all[language] = shape;
  return all;
}
