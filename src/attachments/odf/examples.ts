/** OpenDocument: the places where a number hides. */
import type { Example, Members } from '../example';

const NUMBER = '62.09.18-047.02';
const content = (inside: string): string =>
  `<office:document-content><office:body><office:text>${inside}</office:text></office:body></office:document-content>`;
const odt = (inside: string, parts: Members = {}): { zip: Members } => ({
  zip: {
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': content('<text:p>Bonjour</text:p>' + inside),
    ...parts,
  },
});
const at = (why: string, place: string, file: { zip: Members }, needle = NUMBER): Example => ({
  why,
  name: 'a.odt',
  file,
  state: 'text',
  places: { [place]: needle },
});
const ods = (cells: string): { zip: Members } => ({
  zip: {
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<office:body><office:spreadsheet xmlns:x=":spreadsheet"><table:table table:name="Feuil2"><table:table-row table:number-rows-repeated="13"><table:table-cell/></table:table-row><table:table-row>${cells}</table:table-row></table:table></office:spreadsheet></office:body>`,
  },
});

export const EXAMPLES: readonly Example[] = [
  at(
    'body, split over spans',
    'a.odt',
    odt('<text:p>62.09<text:span>.18-04</text:span>7.02</text:p>'),
  ),
  at(
    'table cell',
    'a.odt',
    odt(
      `<table:table><table:table-row><table:table-cell><text:p>${NUMBER}</text:p></table:table-cell></table:table-row></table:table>`,
    ),
  ),
  at('heading', 'a.odt', odt(`<text:h>${NUMBER}</text:h>`)),
  at(
    'list',
    'a.odt',
    odt(`<text:list><text:list-item><text:p>${NUMBER}</text:p></text:list-item></text:list>`),
  ),
  at(
    'text frame',
    'a.odt',
    odt(
      `<text:p><draw:frame><draw:text-box><text:p>${NUMBER}</text:p></draw:text-box></draw:frame></text:p>`,
    ),
  ),
  at(
    'footnote',
    'footnote',
    odt(
      `<text:p>voir<text:note><text:note-body><text:p>${NUMBER}</text:p></text:note-body></text:note></text:p>`,
    ),
  ),
  at(
    'comment',
    'comment',
    odt(`<text:p><office:annotation><text:p>${NUMBER}</text:p></office:annotation></text:p>`),
  ),
  at(
    'tracked deletion',
    'deleted text',
    odt(
      `<text:tracked-changes><text:changed-region><text:deletion><text:p>${NUMBER}</text:p></text:deletion></text:changed-region></text:tracked-changes>`,
    ),
  ),
  at(
    'some digits deleted: the number as it was',
    'deleted text',
    odt(
      '<text:tracked-changes><text:changed-region xml:id="c1"><text:deletion><office:change-info><dc:creator>A</dc:creator></office:change-info><text:p>18-0</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>62.09.<text:change text:change-id="c1"/>47.02</text:p>',
    ),
  ),
  at(
    'hidden text',
    'field',
    odt(`<text:p><text:hidden-text text:string-value="${NUMBER}"/></text:p>`),
  ),
  at(
    'variable',
    'field',
    odt(
      `<text:user-field-decls><text:user-field-decl office:string-value="${NUMBER}" text:name="n"/></text:user-field-decls>`,
    ),
  ),
  at('form field', 'field', odt(`<form:text form:name="n" form:current-value="${NUMBER}"/>`)),
  at(
    'alternative text',
    'alternative text',
    odt(`<text:p><draw:frame><svg:desc>${NUMBER}</svg:desc></draw:frame></text:p>`),
  ),
  at(
    'header',
    'header',
    odt('', {
      'styles.xml': `<style:master-page><style:header><text:p>${NUMBER}</text:p></style:header></style:master-page>`,
    }),
  ),
  at(
    'footer',
    'footer',
    odt('', {
      'styles.xml': `<style:master-page><style:footer><text:p>${NUMBER}</text:p></style:footer></style:master-page>`,
    }),
  ),
  at(
    'property',
    'properties',
    odt('', {
      'meta.xml': `<office:meta><meta:user-defined meta:name="niss">${NUMBER}</meta:user-defined></office:meta>`,
    }),
  ),
  at(
    'embedded spreadsheet',
    'Feuil2!A1',
    odt('', {
      'Object 1/content.xml': `<office:spreadsheet xmlns:x=":spreadsheet"><table:table table:name="Feuil2"><table:table-row><table:table-cell><text:p>${NUMBER}</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet>`,
    }),
  ),
  {
    why: 'a footnote does not cut the sentence around it',
    name: 'a.odt',
    file: odt('<text:p>62.09.<text:note><text:p>note</text:p></text:note>18-047.02</text:p>'),
    state: 'text',
    finds: [NUMBER],
  },
  at(
    'cell after repeated rows and columns',
    'Feuil2!C14',
    ods(
      `<table:table-cell table:number-columns-repeated="2"/><table:table-cell office:value-type="string"><text:p>${NUMBER}</text:p></table:table-cell>`,
    ),
  ),
  at(
    'number as shown and raw',
    'Feuil2!A14',
    ods(
      '<table:table-cell office:value-type="float" office:value="1020312345"><text:p>01.02.03-123.45</text:p></table:table-cell>',
    ),
    '01.02.03-123.45 = 1020312345',
  ),
  at(
    'comment of a cell',
    'comment',
    ods(
      `<table:table-cell><office:annotation><text:p>${NUMBER}</text:p></office:annotation><text:p>x</text:p></table:table-cell>`,
    ),
  ),
  {
    why: 'a document with a password is encrypted',
    name: 'a.odt',
    file: odt('', {
      'META-INF/manifest.xml':
        '<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>',
    }),
    state: 'encrypted',
    unread: ['odf'],
  },
];
