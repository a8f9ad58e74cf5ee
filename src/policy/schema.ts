/**
 * The JSON Schema (draft-07) of packs and overlays, made from the same shapes as the parser.
 * `policy.schema.json` is its output; a test keeps them equal. Dates that do not exist, unknown ids and
 * everything else that needs the whole file are the parser's alone (`consistency.ts`).
 */
import { FORMATS, MAX_TEXT, type Fields, type Shape } from './shape';

/** Any id but `note`, which is a remark wherever it stands. */
const NOT_NOTE = `^(?!note$)${FORMATS.id.slice(1)}`;

export type JsonSchema = { readonly [key: string]: unknown };

export function schemaOf(shape: Shape): JsonSchema {
  switch (shape.kind) {
    case 'string':
      return shape.format === 'text'
        ? { type: 'string', pattern: FORMATS.text, maxLength: MAX_TEXT }
        : { type: 'string', pattern: FORMATS[shape.format] };
    case 'oneOf':
      return { enum: shape.values };
    case 'boolean':
      return { type: 'boolean' };
    case 'integer':
      return { type: 'integer', minimum: shape.min, maximum: shape.max };
    case 'list':
      return { type: 'array', items: schemaOf(shape.of), minItems: shape.min, maxItems: shape.max };
    case 'map':
      return {
        type: 'object',
        properties: { note: {} },
        patternProperties: { [NOT_NOTE]: schemaOf(shape.of) },
        additionalProperties: false,
        maxProperties: shape.max + 1,
      };
    case 'record':
      return recordSchema(shape.fields);
    case 'nullable':
      return { anyOf: [{ type: 'null' }, schemaOf(shape.of)] };
    case 'orAll':
      return { anyOf: [{ const: '*' }, schemaOf(shape.of)] };
    case 'byKind':
      return {
        anyOf: Object.keys(shape.kinds).map((kind) =>
          recordSchema({
            kind: { shape: { kind: 'oneOf', values: [kind] }, isRequired: true },
            ...shape.kinds[kind],
          }),
        ),
      };
  }
}

function recordSchema(known: Fields): JsonSchema {
  const properties: { [key: string]: JsonSchema } = { note: {} };
  for (const key of Object.keys(known)) properties[key] = schemaOf(known[key]!.shape);
  return {
    type: 'object',
    properties,
    required: Object.keys(known).filter((key) => known[key]!.isRequired),
    additionalProperties: false,
  };
}
