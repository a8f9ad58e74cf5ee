/** Bytes of no known type. */
import type { Example } from '../example';

export const EXAMPLES: readonly Example[] = [
  {
    why: 'unknown bytes are never clean',
    name: 'a.dat',
    file: { hex: '0001020304050607080b0e0f1011121300010203' },
    state: 'unsupported',
    unread: ['unknown'],
  },
];
