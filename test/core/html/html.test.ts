import { createBudget } from '../../../src/core/budget';
import { htmlToText } from '../../../src/core/html/html';

describe('HTML to text', () => {
  test.each([
    [
      'paragraphs of Word stand close together',
      '<p class=MsoNormal>Dag,<o:p></o:p></p><p class=MsoNormal>Tot morgen</p>',
      'Dag,\nTot morgen',
    ],
    [
      'an empty paragraph of Word is a blank line',
      '<p class="MsoNormal">A</p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">B</p>',
      'A\n\nB',
    ],
    ['paragraphs with margins are apart', '<p>A</p>\n<p>B</p>', 'A\n\nB'],
    [
      'new Outlook writes divs with a break for a blank line',
      '<div>A</div><div><br></div><div>B</div>',
      'A\n\nB',
    ],
    ['two breaks make a blank line, one does not', 'A<br>B<br/><br>C', 'A\nB\n\nC'],
    ['white space collapses across tags', 'geb.\n   op <b> 5 </b>maart', 'geb. op 5 maart'],
    [
      'cells are tabs and rows are lines, although Outlook wraps each cell in a paragraph',
      '<table><tr><td><p class=MsoNormal>Naam</p></td><td><p class=MsoNormal>Diagnose</p></td></tr><tr><td><p>Peeters</p></td><td><p>kanker</p></td></tr></table>na',
      'Naam\tDiagnose\nPeeters\tkanker\nna',
    ],
    [
      'empty cells keep their column',
      '<table><tr><td></td><td>x</td></tr><tr><td>y</td><td></td></tr><tr><td>z</td><td>w</td></tr></table>',
      '\tx\ny\t\nz\tw',
    ],
    [
      'a cell without an end tag is still a cell',
      '<table><tr><td>a<td>b<tr><td>c<td>d</table>',
      'a\tb\nc\td',
    ],
    ['list items are lines', '<ul><li>een</li><li>twee</li></ul>', 'een\ntwee'],
    ['preformatted text keeps its lines', '<pre>a\n  b</pre>', 'a\n  b'],
    [
      'character references are decoded once',
      'caf&eacute; &amp;lt; &#8364;&#x20AC; &#150; &euro &unknown; a&b',
      'café &lt; €€ – € &unknown; a&b',
    ],
    [
      'comments, styles, scripts and titles are no text',
      '<html><head><title>x</title><style>p{a:1}</style></head><!-- <p>y</p> --><script>if(a<b)</script>z',
      'z',
    ],
    [
      'conditional markup of Word is dropped, what it shows to all is kept',
      '<!--[if gte mso 9]><xml>1</xml><![endif]--><![if !supportLists]>1.<![endif]>tekst',
      '1.tekst',
    ],
    ['an unclosed comment hides nothing', 'a<!-- b<p>c', 'a b\n\nc'],
    [
      'hidden elements are kept: the recipient gets them',
      '<span style="display:none">verborgen</span>',
      'verborgen',
    ],
    [
      'alternative texts, titles and field values are text',
      '<img src="x.png" alt="Attest van Jan"><span title="diagnose">!</span><input value="lupus">',
      'Attest van Jan diagnose ! lupus',
    ],
    ['a lone less-than sign is text', '3 < 4 & 5 <5', '3 < 4 & 5 <5'],
    ['attributes may hold a greater-than sign', '<img alt="a>b">c', 'a>b c'],
    ['an attribute without quotes ends at the tag', '<a href=https://x.example/a>x</a>', 'x'],
  ])('%s', (_why, html, text) => {
    expect(htmlToText(html).text).toBe(text);
  });

  test('links carry their target, decoded, and where their text stands', () => {
    const { text, links } = htmlToText(
      'Zie <a href="https://x.example/?a=1&amp;b=2"> hier </a> en <a name=x>daar</a><a href="mailto:a@x.example">mail</a>',
    );
    expect(links.map((link) => [link.href, link.text, text.slice(link.start, link.end)])).toEqual([
      ['https://x.example/?a=1&b=2', 'hier', 'hier'],
      ['mailto:a@x.example', 'mail', 'mail'],
    ]);
  });

  test('a spent budget gives the beginning and says that it is one', () => {
    const budget = createBudget(() => 0, { timeMs: 0, bytesOut: 1, entries: 1, characters: 1 });
    budget.takeBytes(2);
    expect(htmlToText('<p>a', budget)).toMatchObject({ text: '', isPartial: true });
  });
});

describe('hostile HTML is read in one pass', () => {
  // Each of these takes minutes when some loop looks at the rest again for every opening.
  test.each([
    ['tags that never end', '<a '.repeat(300_000)],
    ['alternating quotes', `<a x='<a x="`.repeat(100_000)],
    ['comments that never end', '<!--'.repeat(300_000)],
    ['styles that never end', '<style>'.repeat(200_000)],
    ['links inside links', '<a href=x>y'.repeat(200_000)],
    ['nesting', '<div><table><tr><td>'.repeat(100_000)],
    ['closing what was not opened', '</div></td></table>'.repeat(100_000)],
    ['ampersands', '&'.repeat(1_000_000)],
    ['breaks', '<br>'.repeat(300_000) + 'x'],
    ['declarations', '<!'.repeat(400_000)],
  ])('%s', (_why, html) => {
    expect(typeof htmlToText(html).text).toBe('string');
  });
});
