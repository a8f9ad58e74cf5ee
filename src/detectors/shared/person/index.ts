/**
 * The person words as the index in core takes them: lists out of the compact data file.
 *
 * Data: `words.json`, own compilation; one comma-separated string a list, all languages together,
 * because a Belgian mail mixes them.
 */
import { lemmasOf } from '../../../core/phrases/lemma-text';
import type { PersonWords } from '../../../core/persons/person-lists';
import { PERSON_PATTERNS } from './patterns';
import data from './words.json';

export const PERSON_WORDS: PersonWords = {
  titles: list(data.titles),
  bareTitles: list(data.bareTitles),
  professionals: list(data.professionals),
  firstNames: list(data.firstNames),
  alsoWords: list(data.alsoWords),
  particles: list(data.particles),
  roles: list(data.roles),
  selves: list(data.selves),
  pronouns: list(data.pronouns),
  weakRoles: list(data.weakRoles),
  salutations: list(data.salutations),
  contacts: list(data.contacts),
  functions: list(data.functions),
  publicRoles: list(data.publicRoles),
  speaking: list(data.speaking),
  bearing: list(data.bearing),
  bodies: list(data.bodies),
  kin: list(data.kin),
  places: list(data.places),
  notNames: list(data.notNames),
  headers: list(data.headers),
  populations: list(data.populations),
  rates: list(data.rates),
  law: list(data.law),
  normative: list(data.normative),
  modals: list(data.modals),
  genre: list(data.genre),
  german: list(data.german),
  columns: list(data.columns),
  tellings: list(data.tellings),
  labels: list(data.labels),
  patterns: PERSON_PATTERNS,
};

/** As people write it, or packed by the build. */
function list(words: string): readonly string[] {
  return lemmasOf(words);
}
