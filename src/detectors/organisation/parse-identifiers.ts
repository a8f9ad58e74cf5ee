/**
 * Custom identifiers come from a file that somebody wrote by hand: checked here, with one sentence for
 * each thing that is wrong. With any problem the identifiers are refused whole.
 */
import {
  IDENTIFIER_CHECKS,
  type CustomIdentifier,
  type IdentifierCheck,
} from '../../core/custom-identifier';
import type { WordList } from '../../core/detector';
import { CATEGORIES, LANGUAGES, type Category, type Language } from '../../core/types';
import { MOST_RUNS, readPattern } from './pattern';

export interface IdentifierProblem {
  /** `identifiers[0].pattern`. */
  readonly path: string;
  readonly code:
    'wrong-type' | 'wrong-value' | 'missing' | 'unknown-key' | 'duplicate-id' | 'always-fires';
  readonly sentence: string;
}

export interface ParsedIdentifiers {
  readonly identifiers: readonly CustomIdentifier[];
  readonly problems: readonly IdentifierProblem[];
}

/** Limits against files that would slow every send down; far above what an organisation has. */
const MOST_IDENTIFIERS = 50;
const MOST_WORDS = 200;
const FEWEST_DIGITS = 4;

type Report = (path: string, code: IdentifierProblem['code'], sentence: string) => void;

/** Reads the overlay's `identifiers`. On any problem `identifiers` is empty. */
export function parseIdentifiers(value: unknown, path = 'identifiers'): ParsedIdentifiers {
  const problems: IdentifierProblem[] = [];
  const report: Report = (at, code, sentence) => problems.push({ path: at, code, sentence });
  const identifiers: CustomIdentifier[] = [];
  if (!Array.isArray(value)) report(path, 'wrong-type', 'Identifiers must be a list.');
  else if (value.length > MOST_IDENTIFIERS) {
    report(path, 'wrong-value', `At most ${MOST_IDENTIFIERS} identifiers are taken.`);
  } else {
    value.forEach((entry: unknown, index) => {
      const identifier = parseOne(entry, `${path}[${index}]`, report);
      if (identifier === null) return;
      if (identifiers.some(({ id }) => id === identifier.id)) {
        report(`${path}[${index}].id`, 'duplicate-id', `"${identifier.id}" is used twice.`);
      }
      identifiers.push(identifier);
    });
  }
  return { identifiers: problems.length > 0 ? [] : identifiers, problems };
}

const KEYS = ['id', 'pattern', 'check', 'words', 'category', 'label', 'note'];

function parseOne(value: unknown, path: string, report: Report): CustomIdentifier | null {
  if (!isRecord(value)) {
    report(path, 'wrong-type', 'An identifier must be an object.');
    return null;
  }
  for (const key of Object.keys(value)) {
    if (KEYS.indexOf(key) < 0)
      report(`${path}.${key}`, 'unknown-key', `"${key}" is not known here.`);
  }
  const id = value['id'];
  if (typeof id !== 'string' || !/^[a-z][a-z0-9-]{1,39}$/.test(id)) {
    report(`${path}.id`, 'wrong-value', 'An id is 2 to 40 lower-case letters, digits and dashes.');
    return null;
  }
  const check = parseCheck(value['check'], `${path}.check`, report);
  const words = parseWords(value['words'], `${path}.words`, report);
  const pattern = parsePattern(value['pattern'], { path: `${path}.pattern`, check, words }, report);
  const category = parseCategory(value['category'], `${path}.category`, report);
  const label = parseLabel(value['label'], `${path}.label`, report);
  if (pattern === null || label === null) return null;
  return { id, pattern, check, words, category, label };
}

function parseCheck(value: unknown, path: string, report: Report): IdentifierCheck {
  const known = IDENTIFIER_CHECKS.filter((check) => check === value)[0];
  if (known === undefined && value !== undefined) {
    report(path, 'wrong-value', `A check is one of ${IDENTIFIER_CHECKS.join(', ')}.`);
  }
  return known ?? 'none';
}

function parsePattern(
  value: unknown,
  { path, check, words }: { path: string; check: IdentifierCheck; words: WordList },
  report: Report,
): string | null {
  const pattern = typeof value === 'string' ? readPattern(value) : null;
  if (typeof value !== 'string' || pattern === null) {
    report(path, 'wrong-value', "A pattern has 9, A, 'letters' and the separators . - / only.");
    return null;
  }
  if (pattern.digits < FEWEST_DIGITS) {
    report(
      path,
      'always-fires',
      `A pattern needs at least ${FEWEST_DIGITS} digits, or it fits words.`,
    );
  }
  if ((pattern.shape.match(/[LD]/g) ?? []).length > MOST_RUNS) {
    report(
      path,
      'wrong-value',
      `At most ${MOST_RUNS} changes between letters and digits are read.`,
    );
  }
  const hasWords = LANGUAGES.some((language) => (words[language] ?? []).length > 0);
  if (check === 'none' && !hasWords && !pattern.hasLiteral) {
    report(path, 'always-fires', 'Without check, words or letters of its own it fits any number.');
  }
  return value;
}

function parseCategory(value: unknown, path: string, report: Report): Category | null {
  if (value === null) return null;
  const known = CATEGORIES.filter((category) => category === value)[0];
  if (known === undefined) {
    report(
      path,
      'wrong-value',
      'A category is one of the known ids, or null for a free reference.',
    );
  }
  return known ?? null;
}

function parseWords(value: unknown, path: string, report: Report): WordList {
  if (value === undefined) return {};
  if (!isRecord(value)) {
    report(path, 'wrong-type', 'Words are lists by language: nl, fr, de, en.');
    return {};
  }
  const words: { [language in Language]?: readonly string[] } = {};
  for (const key of Object.keys(value)) {
    const language = LANGUAGES.filter((known) => known === key)[0];
    const list: unknown = value[key];
    if (language === undefined)
      report(`${path}.${key}`, 'unknown-key', 'Not one of nl, fr, de, en.');
    else if (!Array.isArray(list) || list.length > MOST_WORDS || !list.every(isWord)) {
      report(`${path}.${key}`, 'wrong-value', 'Words are texts of 2 to 60 characters.');
    } else words[language] = list.filter(isWord);
  }
  return words;
}

function parseLabel(
  value: unknown,
  path: string,
  report: Report,
): { readonly [language in Language]: string } | null {
  if (!isRecord(value)) {
    report(path, 'missing', 'A label in nl, fr, de and en is needed.');
    return null;
  }
  const { nl, fr, de, en } = value;
  if (isWord(nl) && isWord(fr) && isWord(de) && isWord(en)) return { nl, fr, de, en };
  report(path, 'missing', 'A label needs a text of 2 to 60 characters in nl, fr, de and en.');
  return null;
}

function isWord(value: unknown): value is string {
  return typeof value === 'string' && value.trim().length >= 2 && value.length <= 60;
}

function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
