/**
 * The objects of one PDF: looked up by number, read when asked for, streams unpacked.
 *
 * Objects in object streams count as standing where their stream stands, so that the latest wins. Nothing
 * here fails: what cannot be read is null, and `problems` tells. Source: ISO 32000-1:2008, 7.5.
 */
import type { Budget } from '../../core/budget';
import { nextToken } from './lexer';
import type { Lexer } from './lexer';
import { parseValue } from './parser';
import { HOPS, KEPT_OBJECTS, OBJECTS } from './pdf-limits';
import { endAfter, endsAt, scanObjects, streamStart } from './scan';
import { byOffset, looksLike, readTrailer } from './trailer';
import { unpackAll } from './unpack';
import { asDict, asName, asNumber, asStream, EMPTY_DICT } from './values';
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
