/**
 * Reads fields out of what came over the wire or out of JSON: unknown in, typed out.
 *
 * It never throws; a field that is missing or of another type becomes the stated default. This is the
 * only place of the simulator, besides the frame boundary, that looks into values of unknown shape.
 */

/** The value under a key, or undefined where there is no such thing. */
export function field(value: unknown, key: string | number): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return (value as Record<string | number, unknown>)[key];
}

export function text(value: unknown, key: string | number, fallback = ''): string {
  const found = field(value, key);
  return typeof found === 'string' ? found : fallback;
}

export function number(value: unknown, key: string | number, fallback = 0): number {
  const found = field(value, key);
  return typeof found === 'number' && Number.isFinite(found) ? found : fallback;
}

export function isTrue(value: unknown, key: string | number): boolean {
  return field(value, key) === true;
}

export function list(value: unknown, key: string | number): readonly unknown[] {
  const found = field(value, key);
  return Array.isArray(found) ? found : [];
}

/** Parsed JSON, or undefined when it is none. */
export function parseJson(json: string): unknown {
  try {
    const value: unknown = JSON.parse(json);
    return value;
  } catch {
    return undefined;
  }
}
