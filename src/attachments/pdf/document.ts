/**
 * The objects of one PDF: looked up by number, read when asked for, streams unpacked.
 *
 * Objects in object streams count as standing where their stream stands, so that the latest wins. Nothing
 * here fails: what cannot be read is null, and `problems` tells. Source: ISO 32000-1:2008, 7.5.
 */
import type { Budget } from '../../core/budget';
import { runFilter } from './filters';
import type { Unpacked } from './filters';
import { charsOf, nextToken } from './lexer';
import type { Lexer } from './lexer';
import { parseValue } from './parser';
import { HOPS, KEPT_OBJECTS, OBJECTS } from './pdf-limits';
import { endAfter, endsAt, hasWord, indexOfWord, scanObjects, streamStart } from './scan';
import type { Found } from './scan';
import { asDict, asItems, asName, asNumber, asStream, EMPTY_DICT } from './values';
import type { PdfDict, PdfStream, PdfValue } from './values';

/** Decrypts what belongs to one object; made by `security.ts`. */
export interface Cipher {
  string(chars: string, number: number, generation: number): string;
  stream(stream: PdfStream, number: number, generation: number): Uint8Array;
}

export interface PdfDocument {
  readonly budget: Budget;
  readonly trailer: PdfDict;
  /** Numbers of all objects, in rising order. */
  readonly numbers: readonly number[];
  /** Reasons why something was not read; `objects` past the limit, `stream` damaged, `size` a bomb. */
  readonly problems: Set<string>;
  load(number: number): PdfValue;
  /** The value itself, or what it refers to. */
  resolve(value: PdfValue | undefined): PdfValue;
  get(dict: PdfDict | null, key: string): PdfValue;
  /** The bytes of a stream after its filters; null for pictures. */
  unpack(stream: PdfStream): Uint8Array | null;
  /** From now on everything is decrypted. */
  useCipher(cipher: Cipher): void;
}

/** An object in an object stream. */
interface Packed {
  readonly container: number;
  readonly index: number;
}

interface PackedStream {
  readonly bytes: Uint8Array;
  readonly places: readonly number[];
}

/** Finds the objects of a file. `addPackedObjects` comes after the cipher is set. */
export function openDocument(
  bytes: Uint8Array,
  budget: Budget,
): PdfDocument & { addPackedObjects(): void } {
  const found = scanObjects(bytes, budget);
  const packed = new Map<number, Packed>();
  const containers = new Map<number, PackedStream>();
  const kept = new Map<number, PdfValue>();
  const problems = new Set<string>(found.isCut ? ['objects'] : []);
  let cipher: Cipher | null = null;

  function load(number: number): PdfValue {
    const known = kept.get(number);
    if (known !== undefined) return known;
    if (kept.size > KEPT_OBJECTS) kept.clear();
    // Seen before it is read: an object whose length is itself must not go round.
    kept.set(number, null);
    const place = packed.get(number);
    const value = place === undefined ? loadPlain(number) : loadPacked(place);
    kept.set(number, value);
    return value;
  }

  function loadPlain(number: number): PdfValue {
    const offset = found.offsets.get(number);
    if (offset === undefined) return null;
    const generation = found.generations.get(number) ?? 0;
    const lexer: Lexer = { bytes, at: offset };
    const key =
      cipher === null
        ? undefined
        : (chars: string): string => cipher!.string(chars, number, generation);
    const value = parseIndirect(lexer, budget, key);
    const dict = asDict(value);
    if (dict === null) return value;
    const raw = rawStream(lexer, dict);
    if (raw === null) return value;
    const own = cipher;
    const stream: PdfStream = {
      kind: 'stream',
      dict,
      raw,
      open: () => (own === null ? raw : own.stream(stream, number, generation)),
    };
    return stream;
  }

  function rawStream(lexer: Lexer, dict: PdfDict): Uint8Array | null {
    const word = nextToken(lexer);
    if (typeof word !== 'object' || word.kind !== 'word' || word.word !== 'stream') return null;
    const begin = streamStart(bytes, lexer.at);
    const length = asNumber(resolve(dict.entries.get('Length')), -1);
    if (length >= 0 && endsAt(bytes, begin + length)) return bytes.subarray(begin, begin + length);
    const end = endAfter(found.ends, begin);
    return bytes.subarray(begin, end < 0 ? bytes.length : end);
  }

  function loadPacked({ container, index }: Packed): PdfValue {
    const stream = containers.get(container);
    if (stream === undefined) return null;
    return parseIndirect({ bytes: stream.bytes, at: stream.places[index] }, budget) ?? null;
  }

  function resolve(value: PdfValue | undefined): PdfValue {
    let current = value === undefined ? null : value;
    for (let hop = 0; hop < HOPS; hop++) {
      if (typeof current !== 'object' || current === null || current.kind !== 'ref') return current;
      current = load(current.number);
    }
    return null;
  }

  const get = (dict: PdfDict | null, key: string): PdfValue =>
    dict === null ? null : resolve(dict.entries.get(key));

  function unpack(stream: PdfStream): Uint8Array | null {
    const { bytes: result, problem } = unpackAll(stream, { get, resolve, budget });
    if (problem === 'image') return null;
    if (problem !== null) problems.add(problem === 'corrupt' ? 'stream' : 'size');
    return result;
  }

  function addContainer(number: number): void {
    const stream = asStream(load(number));
    if (stream === null || asName(get(stream.dict, 'Type')) !== 'ObjStm') return;
    const inside = unpack(stream);
    if (inside === null) return;
    const first = asNumber(get(stream.dict, 'First'));
    const count = Math.min(asNumber(get(stream.dict, 'N')), OBJECTS);
    const lexer: Lexer = { bytes: inside.subarray(0, first), at: 0 };
    const places: number[] = [];
    const offset = found.offsets.get(number) ?? 0;
    for (let index = 0; index < count && !budget.isSpent(); index++) {
      const own = nextToken(lexer);
      const place = nextToken(lexer);
      if (typeof own !== 'number' || typeof place !== 'number') break;
      if (found.offsets.size + packed.size >= OBJECTS) {
        problems.add('objects');
        break;
      }
      places.push(first + place);
      if ((found.offsets.get(own) ?? -1) > offset) continue;
      packed.set(own, { container: number, index });
      kept.delete(own);
    }
    containers.set(number, { bytes: inside, places });
  }

  const pdf: PdfDocument & { addPackedObjects(): void } = {
    budget,
    trailer: EMPTY_DICT,
    numbers: [],
    problems,
    load,
    resolve,
    get,
    unpack,
    useCipher(next) {
      cipher = next;
      kept.clear();
    },
    addPackedObjects() {
      const order = byOffset(found, (number) =>
        looksLike(bytes, found.offsets.get(number)!, 'ObjStm'),
      );
      for (const number of order) addContainer(number);
      const numbers = new Set<number>(packed.keys());
      found.offsets.forEach((_offset, number) => numbers.add(number));
      Object.assign(pdf, { numbers: Array.from(numbers).sort((a, b) => a - b) });
    },
  };
  return Object.assign(pdf, { trailer: readTrailer(bytes, found, pdf) });
}

/** An object's value; at the top level too a reference is three tokens. */
function parseIndirect(lexer: Lexer, budget: Budget, key?: (chars: string) => string): PdfValue {
  const value = parseValue(lexer, budget, key);
  if (value === undefined) return null;
  if (typeof value !== 'number') return value;
  const after = lexer.at;
  const generation = nextToken(lexer);
  const word = typeof generation === 'number' ? nextToken(lexer) : undefined;
  lexer.at = after;
  const isRef = typeof word === 'object' && word.kind === 'word' && word.word === 'R';
  return isRef ? { kind: 'ref', number: value } : value;
}

function byOffset(found: Found, isWanted: (number: number) => boolean): number[] {
  return Array.from(found.offsets.keys())
    .filter(isWanted)
    .sort((a, b) => found.offsets.get(a)! - found.offsets.get(b)!);
}

/** Bytes of an object's head in which its type stands. */
const HEAD_BYTES = 400;

function looksLike(bytes: Uint8Array, offset: number, type: string): boolean {
  const head = charsOf(bytes, offset, Math.min(bytes.length, offset + HEAD_BYTES));
  const end = head.indexOf('endobj');
  return (end < 0 ? head : head.slice(0, end)).indexOf(type) >= 0;
}

const TRAILER_KEYS = ['Root', 'Encrypt', 'ID', 'Info'];

/** The entries that matter of all trailers, the last one first. */
function readTrailer(bytes: Uint8Array, found: Found, pdf: PdfDocument): PdfDict {
  const dicts: { readonly at: number; readonly dict: PdfDict }[] = [];
  for (const at of found.trailers) {
    const dict = asDict(parseValue({ bytes, at }, pdf.budget) ?? null);
    if (dict !== null) dicts.push({ at, dict });
  }
  for (const number of byOffset(found, (one) =>
    looksLike(bytes, found.offsets.get(one)!, 'XRef'),
  )) {
    const stream = asStream(pdf.load(number));
    if (stream !== null) dicts.push({ at: found.offsets.get(number)!, dict: stream.dict });
  }
  dicts.sort((a, b) => a.at - b.at);
  const entries = new Map<string, PdfValue>();
  for (const { dict } of dicts)
    for (const key of TRAILER_KEYS) {
      const value = dict.entries.get(key);
      if (value !== undefined && value !== null) entries.set(key, value);
    }
  return { kind: 'dict', entries };
}

interface UnpackTools {
  readonly budget: Budget;
  get(dict: PdfDict | null, key: string): PdfValue;
  resolve(value: PdfValue | undefined): PdfValue;
}

/** Filters in a row; more are an attack. */
const FILTERS = 8;

function unpackAll(stream: PdfStream, { get, resolve, budget }: UnpackTools): Unpacked {
  const filter = firstOf(get(stream.dict, 'Filter'), get(stream.dict, 'F'));
  const names = asName(filter) !== '' ? [filter] : asItems(filter);
  const stated = firstOf(get(stream.dict, 'DecodeParms'), get(stream.dict, 'DP'));
  const parameters = asDict(stated) !== null ? [stated] : asItems(stated);
  if (names.length > 0 && isPicture(asName(resolve(names[0])))) return NO_TEXT;
  let result: Unpacked = { bytes: stream.open(), problem: null };
  for (let at = 0; at < names.length; at++) {
    if (at >= FILTERS) return { bytes: result.bytes, problem: 'too-large' };
    const own = asDict(resolve(parameters[at]));
    const number = (key: string, otherwise: number): number => asNumber(get(own, key), otherwise);
    const step = runFilter(
      asName(resolve(names[at])),
      result.bytes,
      {
        predictor: number('Predictor', 1),
        colors: number('Colors', 1),
        bits: number('BitsPerComponent', 8),
        columns: number('Columns', 1),
        earlyChange: number('EarlyChange', 1),
      },
      budget,
    );
    result = { bytes: step.bytes, problem: result.problem ?? step.problem };
    if (step.problem === 'image') return step;
  }
  return result;
}

const NO_TEXT: Unpacked = { bytes: new Uint8Array(0), problem: 'image' };

function isPicture(filter: string): boolean {
  return /^(?:DCT|JPX|JBIG2|CCITTFax)/.test(filter);
}

function firstOf(value: PdfValue, otherwise: PdfValue): PdfValue {
  return value === null ? otherwise : value;
}

/** True where the file begins as a PDF, perhaps after bytes that do not belong to it. */
export function hasPdfHead(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, HEAD_SEARCH);
  for (let at = 0; at < end; at++) {
    if (bytes[at] !== 0x25 || !hasWord(bytes, at, '%PDF-')) continue;
    // Mails and texts may speak of `%PDF-`; they hold no objects.
    return at === 0 || indexOfWord(bytes, 'endobj', at) >= 0;
  }
  return false;
}

/** Bytes within which Adobe's readers look for the head. */
const HEAD_SEARCH = 1024;
