/** JSON. */
import type { Example } from '../example';

export const EXAMPLES: readonly Example[] = [
  {
    why: 'escapes hide accents and slashes',
    name: 'a.json',
    file: { text: '{"nom":"Dupont-\\u00c9lise","r\\u00f4le":"n\\/a"}' },
    state: 'text',
    finds: ['Dupont-Élise', 'rôle', 'n/a'],
  },
  {
    why: 'recognised without its ending, cut short',
    name: 'export',
    file: { text: '[{"niss": "85.07.30-033.28", "nom": "Dup' },
    state: 'text',
    finds: ['85.07.30-033.28'],
  },
];
