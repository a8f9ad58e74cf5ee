/** HTML files. */
import type { Example } from '../example';

export const EXAMPLES: readonly Example[] = [
  {
    why: 'inline tags do not split a number, blocks and cells do',
    name: 'a.html',
    file: {
      text: '<html><body><p>85.<b>07</b>.30-033.28</p><table><tr><td>un</td><td>deux</td></tr></table>',
    },
    state: 'text',
    finds: ['85.07.30-033.28\n', '\tun\tdeux'],
  },
  {
    why: 'paragraphs inside cells, as Word writes them, do not break a row',
    name: 'a.html',
    file: {
      text: '<table>\n<tr>\n<td>\n<p>un</p>\n</td>\n<td><p>deux</p><p>trois</p></td></tr>\n<tr><td><p>a</p></td><td>b</td></tr></table>\n<p>fin</p>',
    },
    state: 'text',
    finds: ['\tun\tdeux\ntrois\n\ta\tb\nfin'],
  },
  {
    why: 'hidden elements, comments and attributes are text too',
    name: 'a.html',
    file: {
      text: '<!DOCTYPE html><p style="display:none">caché</p><!-- en commentaire --><img alt="Élise &eacute;t&#233;">',
    },
    state: 'text',
    finds: ['caché', 'Élise été'],
    places: { comment: 'en commentaire', attribute: 'Élise' },
  },
  {
    why: 'scripts and styles are no text',
    name: 'a.html',
    file: { text: '<html><script>if (a<b) x="secret"</SCRIPT><style>p{}</style>visible' },
    state: 'text',
    finds: ['visible'],
    lacks: ['secret', 'p{}'],
  },
  {
    why: 'UTF-16 as a word processor writes it',
    name: 'a.htm',
    file: { text: '<html><body>Dupré</body></html>', encoding: 'utf-16le-bom' },
    state: 'text',
    finds: ['Dupré'],
  },
  {
    why: 'no tag begins with a digit: what looks like one is shown as text',
    name: 'a.html',
    file: { text: '<html><p>dossier <85.07.30-033.28> et <<<5</p>fin' },
    state: 'text',
    finds: ['<85.07.30-033.28>', '<<<5', 'fin'],
  },
  {
    why: 'a comment begun inside a comment is text of the comment',
    name: 'a.html',
    file: { text: '<html><p>voir</p><!--[if mso]> a <!-- 85.07.30-033.28 --> fin' },
    state: 'text',
    finds: ['voir', 'fin'],
    places: { comment: '85.07.30-033.28' },
  },
];
