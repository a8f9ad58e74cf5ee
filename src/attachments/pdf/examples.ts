/** PDF: readable examples without tables, which the reader does not need. */
import type { Example } from '../example';

const FONT = '5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj ';
const pdf = (content: string, more = '', page = ''): { text: string } => ({
  text: `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Kids[3 0 R]>>endobj 3 0 obj<</Type/Page/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>${page}>>endobj 4 0 obj<</Length ${content.length}>>stream\n${content}\nendstream endobj ${FONT}${more}trailer<</Root 1 0 R>>`,
});

export const EXAMPLES: readonly Example[] = [
  {
    why: 'text of a page, in pieces, at its page',
    name: 'a.pdf',
    file: pdf('BT /F1 9 Tf [(niss 62.09.) 20 (18-047.02)] TJ ET'),
    state: 'text',
    places: { 'page 1': 'niss 62.09.18-047.02' },
  },
  {
    why: 'a comment of a page',
    name: 'a.pdf',
    file: pdf(
      'BT /F1 9 Tf (x) Tj ET',
      '6 0 obj<</Subtype/Text/Contents(au fond)>>endobj ',
      '/Annots[6 0 R]',
    ),
    state: 'text',
    places: { comment: 'au fond' },
  },
  {
    why: 'a form field with the name of its parent',
    name: 'a.pdf',
    file: pdf(
      'BT /F1 9 Tf (x) Tj ET',
      '6 0 obj<</T(persoon)>>endobj 7 0 obj<</Parent 6 0 R/T(niss)/V(62091804702)>>endobj ',
    ),
    state: 'text',
    places: { field: 'persoon.niss: 62091804702' },
  },
  {
    why: 'digits with guessed spaces between them come a second time without',
    name: 'a.pdf',
    file: pdf('BT /F1 9 Tf [(85) -300 (07) -300 (30)] TJ ET'),
    state: 'text',
    finds: ['85 07 30'],
    places: { digits: '850730' },
  },
  {
    why: 'a file that asks for a password',
    name: 'a.pdf',
    file: pdf('', 'trailer<</Encrypt<</Filter/Other>>>>'),
    state: 'encrypted',
  },
  {
    why: 'a picture and no text is a scan',
    name: 'a.pdf',
    file: pdf('q 500 0 0 800 0 0 cm BI /W 1/H 1 ID x EI Q'),
    state: 'image-only',
    unread: ['looks-like-scan'],
  },
  {
    why: 'only the head is there',
    name: 'a.pdf',
    file: { text: '%PDF-1.7\n' },
    state: 'corrupt',
  },
];
