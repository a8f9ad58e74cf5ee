/** Mailboxes. */
import type { Example } from '../example';

export const EXAMPLES: readonly Example[] = [
  {
    why: 'every mail is read',
    name: 'a.mbox',
    file: {
      text: 'From a@example.be Mon Jan  5 10:00:00 2026\nFrom: a@example.be\nSubject: un\n\npremier\n\nFrom b@example.be Tue Jan  6 10:00:00 2026\nFrom: b@example.be\nSubject: deux\n\nsecond\n',
    },
    state: 'text',
    places: { 'mail 1.eml': 'premier', 'mail 2.eml': 'second' },
  },
];
