/** Tar archives. */
import type { Example } from '../example';

export const EXAMPLES: readonly Example[] = [
  {
    why: 'every member is read',
    name: 'a.tar',
    file: { tar: { 'un.txt': 'premier', 'b/deux.txt': 'second' } },
    state: 'text',
    places: { 'un.txt': 'premier', 'b/deux.txt': 'second' },
  },
];
