/** `src/policy/policy.schema.json`: the form of packs and overlays, from the parser's own shapes. */
import { loadSource } from '../load-source.mjs';

export async function pages() {
  const { publishedSchema } = loadSource('src/policy/published-schema.ts');
  return { 'src/policy/policy.schema.json': `${JSON.stringify(publishedSchema(), null, 1)}\n` };
}
