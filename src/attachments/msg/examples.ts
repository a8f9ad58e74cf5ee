/** Outlook items. */
import type { Example, Members } from '../example';

const wide = (text: string): { text: string; encoding: string } => ({ text, encoding: 'utf-16le' });
const msg = (streams: Members): { cfb: Members } => ({
  cfb: {
    '__properties_version1.0': { hex: '00' },
    '__substg1.0_0037001F': wide('Sujet'),
    ...streams,
  },
});
const attachment = '__attach_version1.0_#00000000/';

export const EXAMPLES: readonly Example[] = [
  {
    why: 'subject, body, recipients, other properties',
    name: 'a.msg',
    file: msg({
      '__substg1.0_1000001F': wide('corps 62.09.18-047.02'),
      '__recip_version1.0_#00000000/__substg1.0_3001001F': wide('Bram Claes'),
      '__substg1.0_8001001F': wide('champ propre'),
    }),
    state: 'text',
    finds: ['Sujet', 'corps 62.09.18-047.02'],
    places: { people: 'Bram Claes', properties: 'champ propre' },
  },
  {
    why: 'old items in a code page',
    name: 'a.msg',
    file: msg({ '__substg1.0_1000001E': { text: 'élève né à Huy', encoding: 'windows-1252' } }),
    state: 'text',
    finds: ['élève né à Huy'],
  },
  {
    why: 'only an HTML body',
    name: 'a.msg',
    file: msg({ '__substg1.0_10130102': '<html><body>corps <b>gras</b></body></html>' }),
    state: 'text',
    finds: ['corps gras'],
  },
  {
    why: 'a body in RTF, not compressed',
    name: 'a.msg',
    file: msg({
      '__substg1.0_10090102': {
        text: '\u0020\u0000\u0000\u0000\u0012\u0000\u0000\u0000MELA\u0000\u0000\u0000\u0000{\\rtf1 en rtf}    ',
      },
    }),
    state: 'text',
    finds: ['en rtf'],
  },
  {
    why: 'attachments are read on their own',
    name: 'a.msg',
    file: msg({
      [`${attachment}__substg1.0_37010102`]: 'contenu',
      [`${attachment}__substg1.0_3707001F`]: wide('note.txt'),
    }),
    state: 'text',
    places: { 'note.txt': 'contenu' },
  },
  {
    why: 'a message in a message',
    name: 'a.msg',
    file: msg({
      [`${attachment}__substg1.0_3701000D/__properties_version1.0`]: { hex: '00' },
      [`${attachment}__substg1.0_3701000D/__substg1.0_1000001F`]: wide('au fond'),
    }),
    state: 'text',
    places: { 'attached message': 'au fond' },
  },
];
