/** Types that are named, not read. */
import type { Example } from '../example';

export const EXAMPLES: readonly Example[] = [
  ...[
    ['7z', '377abcaf271c0004'],
    ['rar', '526172211a070100'],
    ['xz', 'fd377a585a000000'],
    ['zstd', '28b52ffd04580000'],
    ['bz2', '425a683931415926'],
  ].map(([type, hex]) => ({
    why: `${type} is named`,
    name: 'a.bin',
    file: { hex },
    state: 'unsupported' as const,
    unread: [type],
  })),
  {
    why: 'a database shows its strings, and stays unread',
    name: 'a.db',
    file: { text: 'SQLite format 3\u0000\u0001\u0002 niss 85073003328\u0001' },
    state: 'unsupported',
    finds: ['85073003328'],
    unread: ['sqlite'],
  },
];
