/** Gzip. */
import type { Example } from '../example';

export const EXAMPLES: readonly Example[] = [
  {
    why: 'a packed text loses its ending',
    name: 'notes.txt.gz',
    file: { gz: { text: 'contenu emballé' } },
    state: 'text',
    places: { 'notes.txt': 'contenu emballé' },
  },
  {
    why: 'a packed tar is read through',
    name: 'a.tgz',
    file: { gz: { tar: { 'un.txt': 'premier', 'deux.txt': 'second' } } },
    state: 'text',
    places: { 'un.txt': 'premier', 'deux.txt': 'second' },
  },
  {
    why: 'damage at once leaves nothing',
    name: 'a.gz',
    file: { hex: '1f8b0800000000000003ffffffff' },
    state: 'corrupt',
  },
];
