/**
 * What an acceptance mail expects, from `unknown`: its keys stand under `expected` beside the message.
 * `outcome` and `level` are required; what is left out besides is not compared, or compared with nothing.
 */
import type { ExpectedVerdict } from '../core/acceptance';
import { flagAt, isObject, type Json, keysRead, listAt, textAt, WrongKey } from './json-keys';

export type ParsedExpected =
  | { readonly ok: true; readonly value: ExpectedVerdict }
  | { readonly ok: false; readonly problem: string };

/** Parses the value of `expected`; the problem names the key. */
export function parseExpected(value: unknown): ParsedExpected {
  if (!isObject(value)) return { ok: false, problem: 'expected: required, an object' };
  const read = keysRead(() => readExpected(value));
  return read.ok ? read : { ok: false, problem: `expected.${read.problem}` };
}

function readExpected(value: Json): ExpectedVerdict {
  const findings = value['findings'] === undefined ? undefined : readFindings(value);
  return {
    outcome: required(value, 'outcome'),
    level: required(value, 'level'),
    mustNotFire: flagAt(value, 'mustNotFire'),
    acceptableOutcomes: textsAt(value, 'acceptableOutcomes'),
    groups: textsAt(value, 'groups'),
    recommendedChannel: textAt(value, 'recommendedChannel'),
    signals: textsAt(value, 'signals'),
    ruleIds: textsAt(value, 'ruleIds'),
    ...(findings === undefined ? {} : { findings }),
  };
}

function required(value: Json, key: string): string {
  const text = textAt(value, key);
  if (text === null) throw new WrongKey(`${key}: required, a string`);
  return text;
}

function textsAt(value: Json, key: string): readonly string[] {
  return listAt(value, key).map((entry, index) => {
    if (typeof entry !== 'string') throw new WrongKey(`${key}[${index}]: must be a string`);
    return entry;
  });
}

function readFindings(value: Json): readonly { readonly category: string }[] {
  return listAt(value, 'findings').map((entry, index) => {
    const category = isObject(entry) ? textAt(entry, 'category') : null;
    if (category === null) throw new WrongKey(`findings[${index}].category: required, a string`);
    return { category };
  });
}
