/** Zip archives. */
import type { Example } from '../example';

export const EXAMPLES: readonly Example[] = [
  {
    why: 'every entry is read, at its own place',
    name: 'a.zip',
    file: {
      zip: {
        'notes/un.txt': 'premier 85.07.30-033.28',
        'b.zip': { zip: { 'deux.txt': 'second' } },
      },
    },
    state: 'text',
    places: { 'notes/un.txt': '85.07.30-033.28', 'deux.txt': 'second' },
  },
  {
    why: 'stored entries',
    name: 'a.zip',
    file: { zip: { 'a.txt': 'en clair' }, how: 'stored' },
    state: 'text',
    finds: ['en clair'],
  },
  {
    why: 'the ending does not matter',
    name: 'a.dat',
    file: { zip: { 'a.txt': 'en clair' } },
    state: 'text',
    finds: ['en clair'],
  },
  {
    why: 'encrypted entries are encrypted, not corrupt, and show their names',
    name: 'a.zip',
    file: { zip: { 'Dupont 85073003328.txt': 'illisible' }, how: 'encrypted' },
    state: 'encrypted',
    finds: ['Dupont 85073003328.txt'],
    unread: ['zip'],
  },
  {
    why: 'a lost directory leaves the entries',
    name: 'a.zip',
    file: { zip: { 'a.txt': 'encore lisible' }, how: 'no-directory' },
    state: 'partial',
    finds: ['encore lisible'],
    unread: ['zip-directory'],
  },
  {
    why: 'one unread entry makes the whole partial',
    name: 'a.zip',
    file: { zip: { 'a.txt': 'lu', 'b.7z': { hex: '377abcaf271c0004' } } },
    state: 'partial',
    finds: ['lu'],
    unread: ['7z'],
  },
  {
    why: 'names that climb are labels',
    name: 'a.zip',
    file: { zip: { '../../etc/passwd': 'contenu', __proto__x: 'b' } },
    state: 'text',
    places: { '../../etc/passwd': 'contenu' },
  },
  {
    why: 'a folder called word does not make a document: its pictures are no decoration',
    name: 'a.zip',
    file: { zip: { 'word/lettre.txt': 'lu', 'word/scan.7z': { hex: '377abcaf271c0004' } } },
    state: 'partial',
    places: { 'word/lettre.txt': 'lu' },
    unread: ['7z'],
  },
  {
    why: 'an empty archive has nothing to read',
    name: 'a.zip',
    file: { zip: {} },
    state: 'no-text',
  },
];
