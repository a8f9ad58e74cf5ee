/** iCalendar and vCard. */
import type { Example } from '../example';

export const EXAMPLES: readonly Example[] = [
  {
    why: 'a folded line is one line',
    name: 'a.ics',
    file: {
      text: 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Dossier 85.07.\r\n 30-033.28\\, suite\r\nEND:VEVENT\r\n',
    },
    state: 'text',
    finds: ['Dossier 85.07.30-033.28, suite'],
  },
  {
    why: 'quoted-printable with a soft break',
    name: 'a.vcf',
    file: {
      text: 'BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=89lise =\r\nDupr=C3=A9\r\nEND:VCARD\r\n',
    },
    state: 'text',
    finds: ['Élise Dupré'],
  },
  {
    why: 'an attached file is read on its own',
    name: 'a.ics',
    file: {
      text: 'BEGIN:VCALENDAR\r\nATTACH;ENCODING=BASE64;VALUE=BINARY;FILENAME=note.txt:bml2ZWF1IGRldXg=\r\n',
    },
    state: 'text',
    places: { 'note.txt': 'niveau deux' },
  },
];
