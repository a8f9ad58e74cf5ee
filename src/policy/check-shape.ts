/**
 * Checks a value against a shape (`shape.ts`): every deviation becomes a problem with its path.
 *
 * Checking never descends into what the shape does not know, so its cost and depth are bounded by the
 * shape, whatever the file holds.
 */
import { LANGUAGES } from '../core/types';
import { didYouMean } from './nearest';
import type { ProblemList } from './problem';
import {
  FORMATS,
  MAX_ID,
  MAX_ITEMS,
  MAX_TEXT,
  oneOf,
  type Fields,
  type Format,
  type Shape,
} from './shape';

const FORMAT_SENTENCES: { readonly [format in Format]: string } = {
  id: 'An id starts with a letter and holds letters, digits, dots and dashes only, at most 64.',
  day: 'A date is written YYYY-MM-DD.',
  version: 'A version is written 1.2.3.',
  domain:
    'A domain is written ministry.example, without @, * or https://; .ministry.example means everything below it too.',
  mailbox:
    'Write a domain (hospital.example, or .hospital.example for everything below it too) or an address, without * or https://.',
  pattern: "A pattern holds 9 (a digit), A (a letter), 'HR' (these letters) and . - / or spaces.",
  url: 'An address is written https://portal.example/path; the pane opens no other kind.',
  text: 'This must be a text of 1 to 2000 characters, not blanks only.',
};

const BY_LANGUAGE_SENTENCE = 'This is written by language: { "nl": …, "fr": … }.';

/** Is it an object with keys (not null, not a list)? */
export function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Checks a value; every deviation becomes one problem with its path. */
export function checkShape(
  shape: Shape,
  value: unknown,
  path: string,
  problems: ProblemList,
): void {
  switch (shape.kind) {
    case 'string':
      return checkString(shape.format, value, path, problems);
    case 'oneOf':
      if (typeof value !== 'string' || !shape.values.includes(value)) {
        const guess = typeof value === 'string' ? didYouMean(value, shape.values) : '';
        problems.add(
          path,
          'wrong-value',
          `This must be one of: ${shape.values.join(', ')}.${guess}`,
        );
      }
      return;
    case 'boolean':
      if (typeof value !== 'boolean')
        problems.add(path, 'wrong-type', 'This must be true or false.');
      return;
    case 'integer':
      if (typeof value !== 'number' || value % 1 !== 0 || value < shape.min || value > shape.max) {
        problems.add(
          path,
          'wrong-value',
          `This must be a whole number from ${shape.min} to ${shape.max}.`,
        );
      }
      return;
    case 'list':
      return checkList(shape, value, path, problems);
    case 'map':
      return checkMap(shape, value, path, problems);
    case 'record':
      return checkRecord(shape.fields, value, path, problems);
    case 'nullable':
      if (value !== null) checkShape(shape.of, value, path, problems);
      return;
    case 'orAll':
      if (value !== '*') checkShape(shape.of, value, path, problems);
      return;
    case 'byKind':
      return checkByKind(shape.kinds, value, path, problems);
  }
}

function checkString(format: Format, value: unknown, path: string, problems: ProblemList): void {
  const longest = format === 'id' ? MAX_ID : MAX_TEXT;
  if (typeof value !== 'string') problems.add(path, 'wrong-type', FORMAT_SENTENCES[format]);
  else if (
    value.length === 0 ||
    value.length > longest ||
    !new RegExp(FORMATS[format]).test(value)
  ) {
    problems.add(path, format === 'day' ? 'wrong-date' : 'wrong-value', FORMAT_SENTENCES[format]);
  } else if (format === 'day' && !isRealDay(value)) {
    problems.add(path, 'wrong-date', `The calendar has no day ${value}.`);
  }
}

/** Is `YYYY-MM-DD` a day that exists? */
function isRealDay(value: string): boolean {
  const year = Number(value.slice(0, 4));
  const month = Number(value.slice(5, 7));
  const dayOfMonth = Number(value.slice(8, 10));
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= lengths[month - 1]!;
}

function checkList(
  shape: { readonly of: Shape; readonly min: number; readonly max: number },
  value: unknown,
  path: string,
  problems: ProblemList,
): void {
  if (!Array.isArray(value)) {
    problems.add(path, 'wrong-type', 'This must be a list.');
    return;
  }
  if (isTooLarge(`This list has ${value.length} entries`, value.length, shape.max, path, problems))
    return;
  if (value.length < shape.min) {
    problems.add(path, 'missing', `This list needs at least ${shape.min} entry.`);
  }
  for (let index = 0; index < value.length; index += 1) {
    checkShape(shape.of, value[index], `${path}[${index}]`, problems);
  }
}

function isTooLarge(
  what: string,
  count: number,
  most: number,
  path: string,
  problems: ProblemList,
): boolean {
  if (count > most) problems.add(path, 'too-large', `${what}; at most ${most} are read.`);
  return count > most;
}

function checkMap(
  shape: { readonly of: Shape; readonly max: number },
  value: unknown,
  path: string,
  problems: ProblemList,
): void {
  if (!isRecord(value)) {
    problems.add(path, 'wrong-type', 'This must be an object.');
    return;
  }
  const keys = Object.keys(value).filter((key) => key !== 'note');
  if (isTooLarge(`This object has ${keys.length} keys`, keys.length, shape.max, path, problems))
    return;
  for (const key of keys) {
    checkString('id', key, join(path, shorten(key)), problems);
    checkShape(shape.of, value[key], join(path, shorten(key)), problems);
  }
}

function checkRecord(known: Fields, value: unknown, path: string, problems: ProblemList): void {
  if (!isRecord(value)) {
    const isByLanguage = LANGUAGES.every((language) => language in known);
    problems.add(
      path,
      'wrong-type',
      isByLanguage ? BY_LANGUAGE_SENTENCE : 'This must be an object.',
    );
    return;
  }
  for (const key of Object.keys(known)) {
    const field = known[key]!;
    if (value[key] !== undefined) checkShape(field.shape, value[key], join(path, key), problems);
    else if (field.isRequired) problems.add(join(path, key), 'missing', `"${key}" is missing.`);
  }
  for (const key of Object.keys(value).slice(0, MAX_ITEMS)) {
    const isKnown = Object.prototype.hasOwnProperty.call(known, key);
    if (key !== 'note' && !isKnown) {
      problems.add(
        join(path, shorten(key)),
        'unknown-key',
        `"${shorten(key)}" is not a known key here.${didYouMean(key, Object.keys(known))} A remark goes under "note".`,
      );
    }
  }
}

function checkByKind(
  kinds: { readonly [kind: string]: Fields },
  value: unknown,
  path: string,
  problems: ProblemList,
): void {
  const names = Object.keys(kinds);
  const kind = isRecord(value) ? value['kind'] : undefined;
  if (!isRecord(value) || typeof kind !== 'string' || !names.includes(kind)) {
    problems.add(join(path, 'kind'), 'wrong-value', `"kind" must be one of: ${names.join(', ')}.`);
    return;
  }
  checkRecord(
    { kind: { shape: oneOf([kind]), isRequired: true }, ...kinds[kind] },
    value,
    path,
    problems,
  );
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

/** Keys of a hostile file may be long; a problem shows the beginning only. */
function shorten(key: string): string {
  return key.length <= MAX_ID ? key : `${key.slice(0, 40)}…`;
}
