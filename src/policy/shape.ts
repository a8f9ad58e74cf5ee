/**
 * Shapes of JSON as data. One description serves both the parser (`check-shape.ts`) and the published
 * JSON Schema (`schema.ts`), so the two cannot drift apart. `note` is allowed in every record.
 */
export type Format = 'id' | 'day' | 'version' | 'domain' | 'mailbox' | 'pattern' | 'url' | 'text';

export type Shape =
  | { readonly kind: 'string'; readonly format: Format }
  | { readonly kind: 'oneOf'; readonly values: readonly string[] }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'integer'; readonly min: number; readonly max: number }
  | { readonly kind: 'list'; readonly of: Shape; readonly min: number; readonly max: number }
  | { readonly kind: 'map'; readonly of: Shape; readonly max: number }
  | { readonly kind: 'record'; readonly fields: Fields }
  | { readonly kind: 'nullable'; readonly of: Shape }
  | { readonly kind: 'orAll'; readonly of: Shape }
  /** A record whose other fields depend on its `kind`. */
  | { readonly kind: 'byKind'; readonly kinds: { readonly [kind: string]: Fields } };

export interface Fields {
  readonly [key: string]: { readonly shape: Shape; readonly isRequired: boolean };
}

/** Each is anchored and free of nested repetition. */
export const FORMATS: { readonly [format in Format]: string } = {
  id: '^[A-Za-z@][A-Za-z0-9_.@-]{0,63}$',
  day: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
  version: '^[0-9]{1,4}\\.[0-9]{1,4}\\.[0-9]{1,4}$',
  domain: '^\\.?[^\\s@,;<>()*:/]{1,253}$',
  mailbox: '^(?:[^\\s@,;<>()*:/]{1,64}@)?\\.?[^\\s@,;<>()*:/]{1,253}$',
  pattern: "^(?:[9A. /-]|'[A-Za-z]{1,10}'){2,60}$",
  url: '^https://[^\\s/]{1,253}[^\\s]{0,1700}$',
  text: '\\S',
};

/** Longest list and longest string: no pack comes near, and a 5 MB file is refused at once. */
export const MAX_ITEMS = 500;
export const MAX_TEXT = 2000;
export const MAX_ID = 64;

export const text: Shape = { kind: 'string', format: 'text' };
export const id: Shape = { kind: 'string', format: 'id' };
export const day: Shape = { kind: 'string', format: 'day' };
export const domain: Shape = { kind: 'string', format: 'domain' };
/** A domain or an address. */
export const mailbox: Shape = { kind: 'string', format: 'mailbox' };
/** Where a button leads: https only, as the pane opens nothing else. */
export const url: Shape = { kind: 'string', format: 'url' };
export const boolean: Shape = { kind: 'boolean' };
export const oneOf = (values: readonly string[]): Shape => ({ kind: 'oneOf', values });
export const integer = (min: number, max: number): Shape => ({ kind: 'integer', min, max });
export const list = (of: Shape, min = 0, max = MAX_ITEMS): Shape => ({
  kind: 'list',
  of,
  min,
  max,
});
export const map = (of: Shape, max = MAX_ITEMS): Shape => ({ kind: 'map', of, max });
export const nullable = (of: Shape): Shape => ({ kind: 'nullable', of });
/** The word `*` (everything) or the shape. */
export const orAll = (of: Shape): Shape => ({ kind: 'orAll', of });

/** Required and optional fields; the compiler keeps the keys equal to those of the type. */
export function fields(
  required: { [key: string]: Shape },
  optional: { [key: string]: Shape } = {},
): Fields {
  const all: { [key: string]: { shape: Shape; isRequired: boolean } } = {};
  for (const key of Object.keys(required)) all[key] = { shape: required[key]!, isRequired: true };
  for (const key of Object.keys(optional)) all[key] = { shape: optional[key]!, isRequired: false };
  return all;
}
export const record = (
  required: { [key: string]: Shape },
  optional: { [key: string]: Shape } = {},
): Shape => ({ kind: 'record', fields: fields(required, optional) });
