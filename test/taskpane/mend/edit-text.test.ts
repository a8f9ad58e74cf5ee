/** A mend changes what it says and not a byte more. */
import {
  cutSource,
  hideValue,
  insertOnTop,
  readBody,
  removeValue,
  sourceOffset,
  widenStart,
  type Body,
} from '../../../src/taskpane/mend/edit-text';
import { readHtml } from '../../../src/taskpane/mend/html-text';

const html = (source: string): Body => ({ type: 'html', source });
const NUMBER = '79.04.12-287.70';

describe('reading what the reader sees', () => {
  test.each([
    ['a &amp; b', 'a & b', 'entities'],
    ['caf&eacute;&#233;&#xE9;', 'cafééé', 'named and numbered letters'],
    ['<style>p{}</style>x<!-- <b>y</b> -->z', 'xz', 'styles and comments'],
    ['<p title="a > b">x</p>', '\nx\n', 'an angle bracket in a value'],
    ['a < b &unknown; <', 'a < b &unknown; <', 'what is no markup'],
    ['<td>1</td><td>2</td>', '\t1\t\t2\t', 'cells'],
    ['<script>if(a<b)</script', '', 'an unclosed script'],
  ])('%s', (source, text) => {
    expect(readHtml(source).text).toBe(text);
  });
});

describe('hiding a value', () => {
  test.each([
    [
      '<p>NISS <b>79.04.12</b>-287.70, dank</p><img src="cid:logo">',
      '<p>NISS <b>••.••.••</b>-•••.••, dank</p><img src="cid:logo">',
      'markup inside the value stays',
    ],
    [
      '<div>79&nbsp;04&nbsp;12&nbsp;287&nbsp;70</div>',
      '<div>••&nbsp;••&nbsp;••&nbsp;•••&nbsp;••</div>',
      'entities between the digits stay',
    ],
    ['<p>79041228770 en 79.04.12-287.70</p>', '<p>••••••••••• en ••.••.••-•••.••</p>', 'each one'],
    [
      '<td>\n<p>7<o:p></o:p></p>\n</td>\n<td>\n<p>9<o:p></o:p></p>\n</td>\n<td>\n<p>04.12-287.70</p>\n</td>',
      '<td>\n<p>•<o:p></o:p></p>\n</td>\n<td>\n<p>•<o:p></o:p></p>\n</td>\n<td>\n<p>••.••-•••.••</p>\n</td>',
      'a cell for each digit, as Word writes cells',
    ],
    ['&#55;9.04.12-287.70', '••.••.••-•••.••', 'a digit written as an entity'],
  ])('%s', (source, wanted) => {
    expect(hideValue(html(source), NUMBER)?.source).toBe(wanted);
  });

  test.each([
    ['<p>179.04.12-287.70</p>', 'part of a longer number'],
    ['<p>79.04.12 en later nog 287.70</p>', 'digits that only happen to follow'],
    ['<p title="79.04.12-287.70">x</p>', 'an attribute'],
    ['', 'an empty body'],
  ])('nothing to hide in %s', (source) => {
    expect(hideValue(html(source), NUMBER)).toBeNull();
  });

  test('a phrase is matched whole, with its accents', () => {
    const body = html('<p>d&eacute;pression, antid&eacute;pression</p>');
    expect(hideValue(body, 'dépression')?.source).toBe('<p>••••••••••, antid&eacute;pression</p>');
  });

  test('a value that itself holds wide gaps, as a private key does', () => {
    const key = '-----BEGIN KEY-----\nMIIEvQ+/A=\n-----END KEY-----';
    const body = html('<p>-----BEGIN KEY-----<br>MIIEvQ+/A=<br>-----END KEY-----</p><p>Dag</p>');
    const hidden = '<p>-----••••• •••-----<br>••••••+/•=<br>-----••• •••-----</p><p>Dag</p>';
    expect(hideValue(body, key)?.source).toBe(hidden);
  });

  test('a plain body keeps its line breaks', () => {
    const body: Body = { type: 'text', source: 'NISS:\r\n79.04.12-287.70\r\n' };
    expect(hideValue(body, NUMBER)?.source).toBe('NISS:\r\n••.••.••-•••.••\r\n');
  });
});

test('removing a value keeps the markup inside it', () => {
  expect(removeValue(html('<p>a <b>79.04.12</b>-287.70 b</p>'), NUMBER)?.source).toBe(
    '<p>a <b></b> b</p>',
  );
});

describe('cutting quoted history', () => {
  const source =
    '<html><body><p>Dank u.</p><hr><div id="x"><b>Van:</b> Jan<br><img src="cid:1"></div><p>Oud</p></body></html>';
  test('the frame of the page stays, the quote goes with its own tags', () => {
    const checked = 'Dank u.\nVan: Jan\nOud';
    const body = html(source);
    const at = sourceOffset(readBody(body), checked, checked.indexOf('Van'));
    expect(at).toBe(source.indexOf('Van'));
    const start = widenStart(source, at ?? 0);
    expect(cutSource(body, start, source.length).source).toBe(
      '<html><body><p>Dank u.</p></body></html>',
    );
  });

  test('a quote inside a cell leaves the cell and the table whole', () => {
    const table = '<table><tr><td>nieuw<div>oud</div></td></tr></table><p>slot</p>';
    const start = table.indexOf('<div>');
    const end = table.indexOf('<p>');
    expect(cutSource(html(table), start, end).source).toBe(
      '<table><tr><td>nieuw</td></tr></table><p>slot</p>',
    );
  });

  test('of two places that read alike the one where it was seen is taken', () => {
    const body = html('<p>Van: Jan</p><p>tekst</p><p>Van: Jan</p>');
    const checked = 'Van: Jan\ntekst\nVan: Jan';
    expect(sourceOffset(readBody(body), checked, checked.lastIndexOf('Van'))).toBe(
      body.source.lastIndexOf('Van'),
    );
  });

  test('a text that is no longer there is not guessed', () => {
    expect(sourceOffset(readBody(html('<p>iets anders</p>')), 'Van: Jan', 0)).toBeNull();
  });
});

test('a text on top is escaped and stands inside the body', () => {
  expect(insertOnTop(html('<html><body dir="ltr"><p>x</p></body></html>'), 'a<b\n\nc').source).toBe(
    '<html><body dir="ltr"><div>a&lt;b</div><div><br></div><div>c</div><div><br></div><p>x</p></body></html>',
  );
  expect(insertOnTop({ type: 'text', source: 'x' }, 'a').source).toBe('a\n\nx');
});

test('a hostile megabyte is read in one pass', () => {
  for (const source of ['<'.repeat(1e6), '&'.repeat(1e6), '<p '.repeat(3e5), '</x'.repeat(3e5)]) {
    expect(hideValue(html(source), NUMBER)).toBeNull();
  }
});
