/**
 * Questions to JSON of unknown form: a key is absent, of the right type, or wrong and named. Unknown keys
 * are nobody's business here.
 */
export type Json = { readonly [key: string]: unknown };

/** Thrown by the questions below, and caught by `keysRead`; carries the key that is wrong. */
export class WrongKey extends Error {}

/** What `read` makes of the keys, or the first of them that is wrong. */
export function keysRead<T>(
  read: () => T,
): { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string } {
  try {
    return { ok: true, value: read() };
  } catch (error) {
    if (error instanceof WrongKey) return { ok: false, problem: error.message };
    throw error;
  }
}

export function textAt(value: Json, key: string): string | null {
  const text = value[key];
  if (text === undefined || text === null) return null;
  if (typeof text !== 'string') throw new WrongKey(`${key}: must be a string`);
  return text;
}

export function flagAt(value: Json, key: string): boolean {
  const flag = value[key];
  if (flag === undefined || flag === null) return false;
  if (typeof flag !== 'boolean') throw new WrongKey(`${key}: must be true or false`);
  return flag;
}

export function listAt(value: Json, key: string): readonly unknown[] {
  const list = value[key];
  if (list === undefined || list === null) return [];
  if (!Array.isArray(list)) throw new WrongKey(`${key}: must be a list`);
  return list;
}

export function oneOf(value: Json, key: string, known: readonly string[], without: string): string {
  const found = textAt(value, key) ?? without;
  if (known.indexOf(found) < 0) throw new WrongKey(`${key}: one of ${known.join(', ')}`);
  return found;
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
