/** Numbers where no table of words looks: attributes that a format gives no meaning, entities, scripts. */
import { encode, join } from './make/bytes';
import { zip, zipOf } from './make/zip';
import { readFile } from './read';

const NUMBER = '85.07.30-033-28';
const SAID = `rijksregisternummer van Jan Peeters ${NUMBER}`;
const TYPES = { '[Content_Types].xml': '<Types/>' };

const docx = (body: string, parts: { [name: string]: string | Uint8Array } = {}) =>
  zipOf({ ...TYPES, 'word/document.xml': `<document>${body}</document>`, ...parts });
const xlsx = (parts: { [name: string]: string }) => zipOf({ ...TYPES, ...parts });
const sheet = (inside: string) =>
  xlsx({ 'xl/worksheets/sheet1.xml': `<worksheet>${inside}</worksheet>` });
const odf = (kind: string, body: string) =>
  zip([
    {
      name: 'mimetype',
      bytes: encode(`application/vnd.oasis.opendocument.${kind}`),
      isStored: true,
    },
    {
      name: 'content.xml',
      bytes: encode(`<office:body><office:${kind}>${body}</office:${kind}></office:body>`),
    },
  ]);

const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** The start of an enhanced metafile, then text as its records hold it. */
const drawing = (text: string): Uint8Array =>
  join([
    new Uint8Array(40),
    encode(' EMF'),
    new Uint8Array(44),
    encode(text, 'utf-16le'),
    new Uint8Array(8),
  ]);

describe('a number is found in', () => {
  test.each([
    ['the name of a picture', docx(`<drawing><docPr id="1" name="${SAID}"/></drawing>`)],
    ['a smart tag', docx(`<smartTagPr><attr name="n" val="${SAID}"/></smartTagPr>`)],
    ['the description of a table', docx(`<tblPr><tblDescription val="${SAID}"/></tblPr>`)],
    [
      'the query of a mail merge',
      docx('', { 'word/settings.xml': `<s><query val="n='${SAID}'"/></s>` }),
    ],
    [
      'an id of custom data',
      docx('', { 'customXml/item1.xml': '<p id="85073003328"/>' }),
      '85073003328',
    ],
    [
      'the name of a sheet',
      xlsx({ 'xl/workbook.xml': `<workbook><sheets><sheet name="${SAID}"/></sheets></workbook>` }),
    ],
    ['a filter', sheet(`<autoFilter><filters><filter val="${SAID}"/></filters></autoFilter>`)],
    ['a scenario', sheet(`<scenarios><scenario name="${SAID}"/></scenarios>`)],
    [
      'a slicer',
      xlsx({
        'xl/workbook.xml': '<workbook/>',
        'xl/slicers/slicer1.xml': `<slicer caption="${SAID}"/>`,
      }),
    ],
    [
      'the name of an OpenDocument table',
      odf('spreadsheet', `<table:table table:name="${SAID}"/>`),
    ],
    [
      'a formula',
      odf(
        'spreadsheet',
        `<table:table><table:table-cell table:formula="of:=&quot;${SAID}&quot;"/></table:table>`,
      ),
    ],
    ['the name of a slide', odf('presentation', `<draw:page draw:name="${SAID}"/>`)],
    ['an id of XML', encode(`<?xml version="1.0"?><p id="${NUMBER}"/>`)],
    ['an entity', encode(`<?xml version="1.0"?><!DOCTYPE p [<!ENTITY n "${SAID}">]><p>&n;</p>`)],
    ['an instruction', encode(`<?xml version="1.0"?><?note ${SAID}?><p/>`)],
    [
      'a script',
      encode(`<html><body><p>x</p><script>var a={"niss":"${SAID}"};b()</script></body></html>`),
    ],
    [
      'a file in a link',
      encode(`<html><body><a href="data:text/plain;base64,${base64(SAID)}">x</a></body></html>`),
    ],
    [
      'a page in a frame',
      encode(`<html><body><iframe src="data:text/html,<p>${SAID}</p>"></iframe></body></html>`),
    ],
    [
      'a file in an appointment',
      encode(`BEGIN:VCALENDAR\nATTACH:data:text/plain;base64,${base64(SAID)}\nEND:VCALENDAR`),
    ],
    [
      'a document in a flat document',
      encode(
        `<?xml version="1.0"?><pkg:part><pkg:binaryData>${base64(SAID)}</pkg:binaryData></pkg:part>`,
      ),
    ],
    ['a drawing of records', docx('<p/>', { 'word/media/image1.emf': drawing(SAID) })],
    ['a data attribute', encode(`<html><body><p data-niss="${SAID}">x</p></body></html>`)],
  ])('%s', (_where, bytes, wanted = NUMBER) => {
    expect(readFile('a', bytes).text).toContain(wanted);
  });
});

describe('what formats count for themselves is no text', () => {
  test.each([
    ['ids of ten digits', docx('<p/><creationId val="4294967295"/>')],
    ['styles of a page', encode('<html><style>p { panose-1:2 4 5 3 5 4 6 3 2 4; }</style></html>')],
    ['widths', docx('<p/><col width="30.81640625"/>')],
    ['names of marks', docx('<p/><mark id="_Toc467647605" n="move256509658"/>')],
    ['switches', docx('<p/><cnfStyle val="000000010000"/>')],
    ['the place of a shape', docx('<p/><shape style="position:absolute;z-index:251668480"/>')],
    ['GUIDs', docx('<p/><ext uri="{00000000-0001-0000-0000-000000000000}"/>')],
    ['the looks of letters', docx('<p/><panose1 val="02020603050405020304"/>')],
    ['the paths of drawings', encode('<svg><path d="M 12 34 56 78 90 12 34"/></svg>')],
    [
      'a picture in an address',
      encode('<html><body><img src="data:image/png;base64,iVBORw0K"></body></html>'),
    ],
    ['the address of a picture', encode('<html><body><img src="/85073003328.png"></body></html>')],
  ])('%s', (_what, bytes) => {
    expect(readFile('a', bytes).text).toBe('');
  });

  test('a cell of an OpenDocument sheet says its number once', () => {
    const cell =
      '<table:table-cell office:value="85073003328"><text:p>85073003328</text:p></table:table-cell>';
    const { text } = readFile(
      'a',
      odf('spreadsheet', `<table:table><table:table-row>${cell}</table:table-row></table:table>`),
    );
    expect(text.split('85073003328')).toHaveLength(2);
  });
});
