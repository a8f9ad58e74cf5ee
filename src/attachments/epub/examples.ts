/** E-books. */
import type { Example } from '../example';

export const EXAMPLES: readonly Example[] = [
  {
    why: 'pages and properties',
    name: 'a.epub',
    file: {
      zip: {
        mimetype: 'application/epub+zip',
        'OEBPS/content.opf':
          '<package><metadata><dc:creator>Auteur Fictif</dc:creator></metadata></package>',
        'OEBPS/page1.xhtml': '<html><body><p>Page 62.09.18-047.02</p></body></html>',
      },
    },
    state: 'text',
    finds: ['Auteur Fictif', 'Page 62.09.18-047.02'],
  },
  {
    why: 'rights management',
    name: 'a.epub',
    file: { zip: { mimetype: 'application/epub+zip', 'META-INF/rights.xml': '<rights/>' } },
    state: 'encrypted',
    unread: ['epub'],
  },
];
