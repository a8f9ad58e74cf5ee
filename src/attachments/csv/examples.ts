/** Tables as text. */
import type { Example } from '../example';

export const EXAMPLES: readonly Example[] = [
  {
    why: 'semicolons become tabs',
    name: 'a.csv',
    file: { text: 'nom;niss\nDupont;85073003328\n' },
    state: 'text',
    finds: ['Dupont\t85073003328'],
  },
  {
    why: 'quoted fields keep separators and lose quotes',
    name: 'a.csv',
    file: { text: '"Dupont, A.","dit ""Toto"""\n"x","y"\n' },
    state: 'text',
    finds: ['Dupont, A.\tdit "Toto"'],
  },
  {
    why: 'an open quote does not swallow the rest',
    name: 'a.csv',
    file: { text: 'a;"b\nc;85073003328' },
    state: 'text',
    finds: ['85073003328'],
  },
];
