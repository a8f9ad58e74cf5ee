/** The whole of `policy.schema.json`: definitions for a pack, an overlay and a file of overlays. */
import { OVERLAY_SHAPE } from './overlay-file';
import { PACK_SHAPE } from './pack-file';
import { schemaOf, type JsonSchema } from './schema';

/** For editors and pipelines; `npm run docs` writes it. */
export function publishedSchema(): JsonSchema {
  const overlayRef = { $ref: '#/definitions/overlay' };
  const list = { type: 'array', items: overlayRef };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Sluice policy packs and overlays',
    description:
      'Form only. Unknown ids, locked cells, missing languages and impossible dates are refused by the parser.',
    anyOf: [{ $ref: '#/definitions/pack' }, overlayRef, { $ref: '#/definitions/overlays' }],
    definitions: {
      pack: schemaOf(PACK_SHAPE),
      overlay: schemaOf(OVERLAY_SHAPE),
      overlays: {
        type: 'object',
        properties: {
          note: {},
          overlays: {
            type: 'object',
            additionalProperties: { anyOf: [overlayRef, list] },
          },
        },
        required: ['overlays'],
        additionalProperties: false,
      },
    },
  };
}
