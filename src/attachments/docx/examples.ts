/** Word: the places where a number hides; a file for each, so that a failure names its place. */
import type { Example, Members } from '../example';

const NUMBER = '62.09.18-047.02';
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inside: string): string => `<w:p>${inside}</w:p>`;
const body = (inside: string): string =>
  `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${inside}</w:body></w:document>`;
const types = { '[Content_Types].xml': '<Types/>' };

/** A document with this body and these other parts. */
function file(inside: string, parts: Members = {}): { zip: Members } {
  return {
    zip: { ...types, 'word/document.xml': body(paragraph(run('Bonjour')) + inside), ...parts },
  };
}

const at = (why: string, place: string, built: { zip: Members }): Example => ({
  why,
  name: 'a.docx',
  file: built,
  state: 'text',
  places: { [place]: NUMBER },
});
const part = (root: string, inside: string): string =>
  `<w:${root}>${paragraph(inside)}</w:${root}>`;

export const EXAMPLES: readonly Example[] = [
  at(
    'body, split over runs',
    'a.docx',
    file(paragraph(run('62.09') + '<w:proofErr/>' + run('.18-04') + run('7.02'))),
  ),
  at(
    'table cell',
    'a.docx',
    file(
      `<w:tbl><w:tr><w:tc>${paragraph(run('niss'))}</w:tc><w:tc>${paragraph(run(NUMBER))}</w:tc></w:tr></w:tbl>`,
    ),
  ),
  at(
    'hidden text',
    'a.docx',
    file(paragraph(`<w:r><w:rPr><w:vanish/></w:rPr><w:t>${NUMBER}</w:t></w:r>`)),
  ),
  at(
    'text box',
    'a.docx',
    file(
      paragraph(
        run('a') +
          `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${paragraph(run(NUMBER))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>` +
          run('b'),
      ),
    ),
  ),
  at(
    'tracked insertion',
    'a.docx',
    file(paragraph(`<w:ins w:id="1" w:author="A">${run(NUMBER)}</w:ins>`)),
  ),
  at(
    'tracked deletion',
    'deleted text',
    file(
      paragraph(
        run('62.09.') +
          '<w:del w:id="2"><w:r><w:delText>18-047.02</w:delText></w:r></w:del>' +
          `<w:ins>${run('x')}</w:ins>`,
      ),
    ),
  ),
  at(
    'alternative text',
    'alternative text',
    file(
      paragraph(
        `<w:r><w:drawing><wp:docPr id="1" name="Image" descr="${NUMBER}"/></w:drawing></w:r>`,
      ),
    ),
  ),
  at(
    'field code',
    'field',
    file(
      paragraph(
        `<w:r><w:instrText>QUOTE "62.09.18-</w:instrText></w:r><w:r><w:instrText>047.02"</w:instrText></w:r>`,
      ),
    ),
  ),
  at(
    'content control',
    'field',
    file(
      `<w:sdt><w:sdtPr><w:dropDownList><w:listItem w:displayText="${NUMBER}" w:value="1"/></w:dropDownList></w:sdtPr></w:sdt>`,
    ),
  ),
  at('header', 'header', file('', { 'word/header1.xml': part('hdr', run(NUMBER)) })),
  at('footer', 'footer', file('', { 'word/footer2.xml': part('ftr', run(NUMBER)) })),
  at('footnote', 'footnote', file('', { 'word/footnotes.xml': part('footnotes', run(NUMBER)) })),
  at('endnote', 'endnote', file('', { 'word/endnotes.xml': part('endnotes', run(NUMBER)) })),
  at('comment', 'comment', file('', { 'word/comments.xml': part('comments', run(NUMBER)) })),
  at(
    'document variable',
    'field',
    file('', {
      'word/settings.xml': `<w:settings><w:docVars><w:docVar w:name="niss" w:val="${NUMBER}"/></w:docVars></w:settings>`,
    }),
  ),
  at(
    'property',
    'properties',
    file('', {
      'docProps/core.xml': `<cp:coreProperties><dc:subject>${NUMBER}</dc:subject></cp:coreProperties>`,
    }),
  ),
  at(
    'own property',
    'properties',
    file('', {
      'docProps/custom.xml': `<Properties><property name="niss"><vt:lpwstr>${NUMBER}</vt:lpwstr></property></Properties>`,
    }),
  ),
  at(
    'custom XML',
    'custom data',
    file('', { 'customXml/item1.xml': `<root><niss>${NUMBER}</niss></root>` }),
  ),
  at(
    'link',
    'link',
    file('', {
      'word/_rels/document.xml.rels': `<Relationships><Relationship Id="r1" Target="https://intranet.example/p/${NUMBER}" TargetMode="External"/></Relationships>`,
    }),
  ),
  at('embedded file', 'note.txt', file('', { 'word/embeddings/note.txt': NUMBER })),
  at(
    'chart',
    'chart',
    file('', { 'word/charts/chart1.xml': `<c:chart><c:pt><c:v>${NUMBER}</c:v></c:pt></c:chart>` }),
  ),
  {
    why: 'a paragraph around a text box stays whole',
    name: 'a.docx',
    file: file(
      paragraph(
        run('62.09.') +
          `<w:r><w:txbxContent>${paragraph(run('intrus'))}</w:txbxContent></w:r>` +
          run('18-047.02'),
      ),
    ),
    state: 'text',
    finds: [NUMBER, 'intrus'],
  },
  {
    why: 'cells of a row are joined by tabs',
    name: 'a.docx',
    file: file(
      `<w:tbl><w:tr><w:tc>${paragraph(run('un'))}</w:tc><w:tc>${paragraph(run('deux'))}</w:tc></w:tr></w:tbl>`,
    ),
    state: 'text',
    finds: ['un\tdeux\t\n'],
  },
  {
    why: 'damage in one part leaves the others',
    name: 'a.docx',
    file: { zip: { ...types, 'word/document.xml': body(paragraph(run(NUMBER))).slice(0, -40) } },
    state: 'text',
    finds: [NUMBER],
  },
  {
    why: 'only a picture: a scan in a Word file',
    name: 'a.docx',
    file: {
      zip: {
        ...types,
        'word/document.xml': body('<w:p/>'),
        'word/media/image1.png': { hex: '89504e470d0a1a0a' },
      },
    },
    state: 'image-only',
    unread: ['looks-like-scan'],
  },
  {
    why: 'a logo beside text is decoration',
    name: 'a.docx',
    file: file('', { 'word/media/image1.png': { hex: '89504e470d0a1a0a' } }),
    state: 'text',
  },
];
