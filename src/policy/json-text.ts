/**
 * Why a text is no JSON, with line and column, and keys that stand twice. `JSON.parse` says it differently in
 * each engine, some quote the text, and of two equal keys it silently takes the last.
 *
 * Not a parser: values are made by `JSON.parse`. One pass, iterative; RFC 8259.
 */

export interface BrokenJson {
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly sentence: string;
}

type Expected =
  'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'nothing';

interface Open {
  readonly end: '}' | ']';
  /** Keys so far; null in a list. */
  readonly keys: Set<string> | null;
}

const SPACE = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const PLAIN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** Null when the text is sound JSON without double keys. */
export function brokenJson(text: string): BrokenJson | null {
  const open: Open[] = [];
  let expected: Expected = 'value';
  let at = 0;
  for (;;) {
    at += matchAt(SPACE, text, at).length;
    if (at >= text.length) {
      return expected === 'nothing' ? null : broken(text, at, endSentence(open));
    }
    const top = open[open.length - 1];
    const sign = text.charAt(at);
    const mayEnd = expected.slice(-6) === 'or end';
    if (top !== undefined && mayEnd && sign === top.end) {
      open.pop();
      at += 1;
      expected = afterValue(open);
    } else if (expected === 'comma or end' && sign === ',') {
      at += 1;
      expected = top?.keys === null ? 'value' : 'key';
    } else if (expected === 'colon' && sign === ':') {
      at += 1;
      expected = 'value';
    } else if (expected === 'key' || expected === 'key or end') {
      const key = matchAt(STRING, text, at);
      if (key === '') return broken(text, at, sentenceAt(text, at, expected));
      if (top?.keys?.has(key) === true)
        return broken(text, at, `The key ${shown(key)} stands twice.`);
      top?.keys?.add(key);
      at += key.length;
      expected = 'colon';
    } else if (expected === 'value' || expected === 'value or end') {
      const value = matchAt(STRING, text, at) || matchAt(PLAIN, text, at);
      if (sign === '{') open.push({ end: '}', keys: new Set<string>() });
      else if (sign === '[') open.push({ end: ']', keys: null });
      else if (value === '') return broken(text, at, sentenceAt(text, at, expected));
      at += Math.max(1, value.length);
      expected = sign === '{' ? 'key or end' : sign === '[' ? 'value or end' : afterValue(open);
    } else return broken(text, at, sentenceAt(text, at, expected));
  }
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

function afterValue(open: readonly Open[]): Expected {
  return open.length === 0 ? 'nothing' : 'comma or end';
}

function broken(text: string, at: number, sentence: string): BrokenJson {
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  return { line, column: at - (before.lastIndexOf('\n') + 1) + 1, sentence };
}

function endSentence(open: readonly Open[]): string {
  const top = open[open.length - 1];
  return top === undefined ? 'The file is empty.' : `The file ends before its last ${top.end}.`;
}

/** What most people did there. */
function sentenceAt(text: string, at: number, expected: Expected): string {
  const sign = text.charAt(at);
  if (sign === '/' || sign === '#') return 'JSON has no comments; a remark goes under "note".';
  if (sign === '}' || sign === ']') {
    return expected === 'key' || expected === 'value'
      ? `There is a comma before ${sign}, or nothing behind a colon.`
      : `${sign} closes what is not open here.`;
  }
  if (sign === "'" || sign === '\u201c' || sign === '\u201d')
    return 'Texts stand in straight double quotes.';
  if (sign === '"' && expected === 'comma or end') return 'A comma is missing before this.';
  if (sign === '"') return 'This text has no end, or a line break or a lone backslash inside.';
  if (expected === 'colon') return 'A colon is missing behind the key.';
  if (expected === 'key' || expected === 'key or end') return 'A key stands in double quotes.';
  if (expected === 'nothing') return 'There is something behind the end.';
  return expected === 'comma or end'
    ? 'A comma or an end is missing before this.'
    : 'A value is missing or misspelt here; texts stand in double quotes.';
}

function shown(key: string): string {
  return key.length <= 66 ? key : `${key.slice(0, 40)}…"`;
}
