/**
 * `sluice check --ndjson`: one message a line in, one verdict a line out, in order. It keeps no state
 * between lines, so it runs under GNU parallel or in a pipe as it is. A line that cannot be understood
 * gets an answer that says so, and the run ends with status 2. A mistyped key is told, once a run.
 */
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { OUTCOMES } from '../core/types';
import type { Engines } from './engines';
import { requestOfLine } from './line-request';
import { mistypedKeys, parseMessageLine } from './message-line';
import { DEFAULT_PACK, type PolicySource } from './policy-files';
import { Refusal } from './refusal';
import { verdictLine } from './verdict';

export interface NdjsonRun {
  readonly input: Readable;
  readonly output: Writable;
  readonly errors: Writable;
  readonly policies: PolicySource;
  readonly engines: Engines;
  readonly pack: string | null;
}

/** Exit status: 0, 1 when some message got advise or more, 2 when some line could not be judged. */
export async function checkLines(run: NdjsonRun): Promise<number> {
  let status = 0;
  let number = 0;
  const told = new Set<string>();
  for await (const text of createInterface({ input: run.input, crlfDelay: Infinity })) {
    number++;
    if (text.trim() === '') continue;
    const value = parseJson(text);
    const answer = await answerLine(value, number, run);
    for (const { key, guess } of mistypedKeys(value)) {
      if (told.has(key)) continue;
      told.add(key);
      run.errors.write(`sluice: note: line ${number}: "${key}" is not looked at.${guess}\n`);
    }
    if ('error' in answer) run.errors.write(`sluice: line ${number}: ${answer.error}\n`);
    if (!run.output.write(`${JSON.stringify(answer)}\n`)) {
      await new Promise((resolve) => run.output.once('drain', resolve));
    }
    status = Math.max(status, statusOf(answer));
  }
  return status;
}

const NOT_JSON = 'not JSON; a line holds one message, as a JSON object';

type Answer =
  | { readonly id: string | null; readonly error: string }
  | ({ readonly id: string } & { readonly outcome: string });

async function answerLine(value: unknown, number: number, run: NdjsonRun): Promise<Answer> {
  const parsed =
    value === undefined ? { ok: false as const, problem: NOT_JSON } : parseMessageLine(value);
  if (!parsed.ok) return { id: idOf(value), error: parsed.problem };
  try {
    const policy = run.policies.policyOf(parsed.line.pack ?? run.pack ?? DEFAULT_PACK);
    const { decision, ms } = run.engines.check(policy, await requestOfLine(parsed.line, null));
    return verdictLine({ id: parsed.line.id }, decision, ms);
  } catch (error) {
    if (error instanceof Refusal) return { id: parsed.line.id, error: error.message };
    throw new Error(`line ${number}`, { cause: error });
  }
}

function parseJson(text: string): unknown {
  try {
    // `trim` takes a byte order mark off as well.
    return JSON.parse(text.trim()) as unknown;
  } catch {
    // Said in the answer to this line; the next lines are judged all the same.
    return undefined;
  }
}

function idOf(value: unknown): string | null {
  const id: unknown =
    typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : null;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null;
}

function statusOf(answer: Answer): number {
  if ('error' in answer) return 2;
  return stops(answer.outcome) ? 1 : 0;
}

/** Whether an outcome asks for more than `inform`. */
export function stops(outcome: string): boolean {
  return OUTCOMES.findIndex((known) => known === outcome) >= OUTCOMES.indexOf('advise');
}
