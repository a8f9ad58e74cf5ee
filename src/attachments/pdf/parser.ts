/**
 * Tokens to values: arrays, dictionaries, references. Iterative; what nests deeper than the limit is passed over.
 *
 * Damage is repaired where the intent is plain: a container that never closes ends with the data, a
 * dictionary with an odd entry loses that entry. Source: ISO 32000-1:2008, 7.3.
 */
import type { Budget } from '../../core/budget';
import { nextToken } from './lexer';
import type { Lexer } from './lexer';
import type { PdfValue, PdfWord } from './values';

/** Containers inside each other; honest files stay below 30. */
const DEEPEST = 200;

/** Gives each string its plain bytes; the identity where nothing is encrypted. */
export type StringKey = (chars: string) => string;

interface Open {
  readonly isDict: boolean;
  readonly items: PdfValue[];
}

/** The next value, a word where an operator stands, or undefined at the end. */
export function parseValue(lexer: Lexer, budget: Budget, key?: StringKey): PdfValue | undefined {
  const first = nextToken(lexer);
  if (first === undefined || budget.isSpent()) return undefined;
  // Most values are numbers or operators, and need no stack.
  if (typeof first === 'number' || first.kind === 'name') return first;
  if (first.kind === 'string')
    return key === undefined ? first : { kind: 'string', chars: key(first.chars) };
  if (first.word !== '[' && first.word !== '<<') return literal(first);
  return parseContainer(lexer, { budget, key, isDict: first.word === '<<' });
}

interface ContainerTools {
  readonly budget: Budget;
  readonly key: StringKey | undefined;
  readonly isDict: boolean;
}

/** The rest of a container whose bracket has been read. */
function parseContainer(lexer: Lexer, { budget, key, isDict }: ContainerTools): PdfValue {
  const stack: Open[] = [{ isDict, items: [] }];
  let tooDeep = 0;
  for (;;) {
    const token = budget.isSpent() ? undefined : nextToken(lexer);
    if (token === undefined) return closeAll(stack);
    const word = typeof token === 'object' && token.kind === 'word' ? token.word : null;
    if (word === '[' || word === '<<') {
      if (stack.length < DEEPEST) stack.push({ isDict: word === '<<', items: [] });
      else tooDeep++;
      continue;
    }
    let value: PdfValue;
    if (word === ']' || word === '>>') {
      if (tooDeep > 0) {
        tooDeep--;
        continue;
      }
      value = close(stack.pop()!);
    } else if (word !== null) {
      // The object ends here although its brackets do not.
      if (word === 'endobj' || word === 'stream' || word === 'endstream') {
        lexer.at -= word.length;
        return closeAll(stack);
      }
      if (word === 'R' && tooDeep === 0) makeRef(stack[stack.length - 1].items);
      if (word === 'R') continue;
      value = literal(token as PdfWord);
    } else if (typeof token === 'object' && token.kind === 'string' && key !== undefined)
      value = { kind: 'string', chars: key(token.chars) };
    else value = token;
    if (stack.length === 0) return value;
    if (tooDeep === 0) stack[stack.length - 1].items.push(value);
  }
}

function literal(token: PdfWord): PdfValue {
  if (token.word === 'true') return true;
  if (token.word === 'false') return false;
  return token.word === 'null' ? null : token;
}

/** `12 0 R` within a container: the two numbers become a reference. */
function makeRef(items: PdfValue[]): void {
  const generation = items[items.length - 1];
  const number = items[items.length - 2];
  if (typeof number !== 'number' || typeof generation !== 'number') return;
  items.length -= 2;
  items.push({ kind: 'ref', number });
}

function closeAll(stack: Open[]): PdfValue {
  let value = close(stack.pop()!);
  for (let open = stack.pop(); open !== undefined; open = stack.pop()) {
    open.items.push(value);
    value = close(open);
  }
  return value;
}

function close({ isDict, items }: Open): PdfValue {
  if (!isDict) return { kind: 'array', items };
  const entries = new Map<string, PdfValue>();
  for (let at = 0; at < items.length; at++) {
    const key = items[at];
    if (typeof key !== 'object' || key === null || key.kind !== 'name') continue;
    const value = items[at + 1];
    if (value === undefined) break;
    if (!entries.has(key.name)) entries.set(key.name, value);
    at++;
  }
  return { kind: 'dict', entries };
}
