/** Workbooks: the places where a number hides, raw and as shown. */
import type { Example, Members } from '../example';

const NUMBER = '62.09.18-047.02';
const sheet = (cells: string, rest = ''): string =>
  `<worksheet><sheetData><row r="14">${cells}</row></sheetData>${rest}</worksheet>`;
const book: Members = {
  '[Content_Types].xml': '<Types/>',
  'xl/workbook.xml':
    '<workbook><sheets><sheet name="Feuil1" r:id="rId1"/><sheet name="Feuil2" state="hidden" r:id="rId2"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
  'xl/worksheets/sheet1.xml': sheet('<c r="A14" t="inlineStr"><is><t>Bonjour</t></is></c>'),
};
const at = (why: string, place: string, parts: Members, needle = NUMBER): Example => ({
  why,
  name: 'a.xlsx',
  file: { zip: { ...book, ...parts } },
  state: 'text',
  places: { [place]: needle },
});
const styles = (code: string): string =>
  `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="${code}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/></cellXfs></styleSheet>`;
const strings = `<sst><si><t>autre</t></si><si><r><t>62.09.</t></r><r><t>18-047.02</t></r></si></sst>`;

export const EXAMPLES: readonly Example[] = [
  at('shared string in runs', 'Feuil1!C14', {
    'xl/sharedStrings.xml': strings,
    'xl/worksheets/sheet1.xml': sheet('<c r="C14" t="s"><v>1</v></c>'),
  }),
  at('inline string', 'Feuil1!C14', {
    'xl/worksheets/sheet1.xml': sheet(`<c r="C14" t="inlineStr"><is><t>${NUMBER}</t></is></c>`),
  }),
  at('hidden sheet', 'Feuil2!C14', {
    'xl/worksheets/sheet2.xml': sheet(`<c r="C14" t="str"><v>${NUMBER}</v></c>`),
  }),
  at(
    'number without its dots',
    'Feuil1!C14',
    { 'xl/worksheets/sheet1.xml': sheet('<c r="C14"><v>62091804702</v></c>') },
    '62091804702',
  ),
  at(
    'number in scientific notation',
    'Feuil1!C14',
    { 'xl/worksheets/sheet1.xml': sheet('<c r="C14"><v>6.2091804702E10</v></c>') },
    '62091804702',
  ),
  at('number shown with dots', 'Feuil1!C14', {
    'xl/styles.xml': styles('00\\.00\\.00\\-000\\.00'),
    'xl/worksheets/sheet1.xml': sheet('<c r="C14" s="1"><v>62091804702</v></c>'),
  }),
  at(
    'leading zero that only the format shows',
    'Feuil1!C14',
    {
      'xl/styles.xml': styles('00&quot;.&quot;00&quot;.&quot;00-000&quot;.&quot;00'),
      'xl/worksheets/sheet1.xml': sheet('<c r="C14" s="1"><v>1020312345</v></c>'),
    },
    '01.02.03-123.45 = 1020312345',
  ),
  at(
    'leading zero of a plain format',
    'Feuil1!C14',
    {
      'xl/styles.xml': styles('00000000000'),
      'xl/worksheets/sheet1.xml': sheet('<c r="C14" s="1"><v>1020312345</v></c>'),
    },
    '01020312345 = 1020312345',
  ),
  at(
    'date',
    'Feuil1!C14',
    {
      'xl/styles.xml': styles('0'),
      'xl/worksheets/sheet1.xml': sheet('<c r="C14" s="2"><v>31258</v></c>'),
    },
    '30/07/1985',
  ),
  at(
    'date of a workbook that counts from 1904',
    'Feuil1!C14',
    {
      'xl/workbook.xml':
        '<workbook><workbookPr date1904="1"/><sheets><sheet name="Feuil1" r:id="rId1"/></sheets></workbook>',
      'xl/styles.xml': styles('0'),
      'xl/worksheets/sheet1.xml': sheet('<c r="C14" s="2"><v>29796</v></c>'),
    },
    '30/07/1985',
  ),
  at('comment, at its cell', 'comment', {
    'xl/worksheets/_rels/sheet1.xml.rels':
      '<Relationships><Relationship Id="r" Target="../comments1.xml"/></Relationships>',
    'xl/comments1.xml': `<comments><commentList><comment ref="B2"><text><r><t>62.09.18</t></r><r><t>-047.02</t></r></text></comment></commentList></comments>`,
  }),
  at('header', 'header', {
    'xl/worksheets/sheet1.xml': sheet(
      '',
      `<headerFooter><oddHeader>&amp;L${NUMBER}</oddHeader></headerFooter>`,
    ),
  }),
  at('defined name', 'defined name', {
    'xl/workbook.xml': `<workbook><sheets><sheet name="F" r:id="rId1"/></sheets><definedNames><definedName name="niss">"${NUMBER}"</definedName></definedNames></workbook>`,
  }),
  at('text in a formula', 'formula', {
    'xl/worksheets/sheet1.xml': sheet(`<c r="A1"><f>IF(B1="${NUMBER}",1,0)</f><v>0</v></c>`),
  }),
  at('text box', 'text box', {
    'xl/drawings/drawing1.xml': `<xdr:sp><xdr:txBody><a:p><a:r><a:t>${NUMBER}</a:t></a:r></a:p></xdr:txBody></xdr:sp>`,
  }),
  at('pivot cache of deleted rows', 'cached data', {
    'xl/pivotCache/pivotCacheDefinition1.xml': `<pivotCacheDefinition><sharedItems><s v="${NUMBER}"/></sharedItems></pivotCacheDefinition>`,
  }),
  at('property', 'properties', { 'docProps/core.xml': `<cp><dc:title>${NUMBER}</dc:title></cp>` }),
  {
    why: 'columns stay beside each other',
    name: 'a.xlsx',
    file: {
      zip: {
        ...book,
        'xl/worksheets/sheet1.xml': sheet('<c t="str"><v>un</v></c><c t="str"><v>deux</v></c>'),
      },
    },
    state: 'text',
    finds: ['un\tdeux\t\n'],
    places: { 'Feuil1!B14': 'deux' },
  },
];
