/**
 * Whole, valid documents with a number of its own in each place where people hide one, for tests and for
 * comparison with other readers. Numbers are synthetic and differ in their last digits.
 */
import { encode } from './bytes';
import {
  plantedDoc,
  plantedEml,
  plantedMsg,
  plantedOds,
  plantedPpt,
  plantedXls,
  plantedXlsb,
} from './planted-legacy';
import { numbersFor } from './planted-numbers';
import type { Planted } from './planted-numbers';
import { plantedPdf } from './planted-pdf';
import { zipOf } from './zip';

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const NAMESPACES = `${W} xmlns:r="${REL}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml"`;

function contentTypes(parts: { readonly [part: string]: string }): string {
  const overrides = Object.entries(parts).map(
    ([part, type]) =>
      `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-${type}+xml"/>`,
  );
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

function relations(targets: readonly (readonly [string, string])[]): string {
  const list = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${type.startsWith('http') ? type : `${REL}/${type}`}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}

const core = (number: string): string =>
  `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:subject>${number}</dc:subject></cp:coreProperties>`;
const CORE_REL = `${PACKAGE}/relationships/metadata/core-properties`;

const run = (text: string, properties = ''): string =>
  `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (inside: string): string => `<w:p>${inside}</w:p>`;

function plantedDocx(): Planted {
  const n = numbersFor([
    'body',
    'runs',
    'table',
    'hidden',
    'textBox',
    'deletion',
    'insertion',
    'altText',
    'header',
    'footer',
    'footnote',
    'endnote',
    'comment',
    'property',
  ]);
  const split = n.runs!;
  const body = [
    p(run(`Bonjour ${n.body}`)),
    p(
      run(split.slice(0, 5)) +
        run(split.slice(5, 9), '<w:rPr><w:b/></w:rPr>') +
        run(split.slice(9)),
    ),
    `<w:tbl><w:tr><w:tc>${p(run('niss'))}</w:tc><w:tc>${p(run(n.table!))}</w:tc></w:tr></w:tbl>`,
    p(run(n.hidden!, '<w:rPr><w:vanish/></w:rPr>')),
    p(
      `<w:r><w:pict><v:shape style="width:9pt"><v:textbox><w:txbxContent>${p(run(n.textBox!))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
    ),
    p(
      `<w:del w:id="1" w:author="A" w:date="2026-01-01T00:00:00Z"><w:r><w:delText>${n.deletion}</w:delText></w:r></w:del>`,
    ),
    p(`<w:ins w:id="2" w:author="A" w:date="2026-01-01T00:00:00Z">${run(n.insertion!)}</w:ins>`),
    p(
      `<w:r><w:drawing><wp:inline><wp:extent cx="1" cy="1"/><wp:docPr id="1" name="Image 1" descr="${n.altText}"/></wp:inline></w:drawing></w:r>`,
    ),
    p(
      run('notes') +
        '<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:endnoteReference w:id="2"/></w:r><w:commentRangeStart w:id="0"/><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>',
    ),
    '<w:sectPr><w:headerReference w:type="default" r:id="rId1"/><w:footerReference w:type="default" r:id="rId2"/></w:sectPr>',
  ].join('');
  const part = (root: string, inside: string): string =>
    `${HEAD}<w:${root} ${NAMESPACES}>${inside}</w:${root}>`;
  const types = ['header', 'footer', 'footnotes', 'endnotes', 'comments'];
  const word = 'officedocument.wordprocessingml';
  const bytes = zipOf({
    '[Content_Types].xml': contentTypes({
      'word/document.xml': `${word}.document.main`,
      ...Object.fromEntries(types.map((type) => [`word/${type}.xml`, `${word}.${type}`])),
      'docProps/core.xml': 'package.core-properties',
    }),
    '_rels/.rels': relations([
      ['officeDocument', 'word/document.xml'],
      [CORE_REL, 'docProps/core.xml'],
    ]),
    'word/_rels/document.xml.rels': relations(types.map((type) => [type, `${type}.xml`])),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    'word/header.xml': part('hdr', p(run(n.header!))),
    'word/footer.xml': part('ftr', p(run(n.footer!))),
    'word/footnotes.xml': part(
      'footnotes',
      `<w:footnote w:id="2">${p(run(n.footnote!))}</w:footnote>`,
    ),
    'word/endnotes.xml': part('endnotes', `<w:endnote w:id="2">${p(run(n.endnote!))}</w:endnote>`),
    'word/comments.xml': part(
      'comments',
      `<w:comment w:id="0" w:author="A">${p(run(n.comment!))}</w:comment>`,
    ),
    'docProps/core.xml': core(n.property!),
  });
  return { bytes, numbers: n };
}

function plantedXlsx(): Planted {
  const n = numbersFor(['string', 'hiddenSheet', 'comment', 'header', 'name', 'property']);
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const sheet = (cells: string, rest = ''): string =>
    `${HEAD}<worksheet ${main} xmlns:r="${REL}"><sheetData><row r="1">${cells}</row></sheetData>${rest}</worksheet>`;
  const excel = 'officedocument.spreadsheetml';
  const bytes = zipOf({
    '[Content_Types].xml': contentTypes({
      'xl/workbook.xml': `${excel}.sheet.main`,
      'xl/worksheets/sheet1.xml': `${excel}.worksheet`,
      'xl/worksheets/sheet2.xml': `${excel}.worksheet`,
      'xl/sharedStrings.xml': `${excel}.sharedStrings`,
      'xl/styles.xml': `${excel}.styles`,
      'xl/comments1.xml': `${excel}.comments`,
      'docProps/core.xml': 'package.core-properties',
    }),
    '_rels/.rels': relations([
      ['officeDocument', 'xl/workbook.xml'],
      [CORE_REL, 'docProps/core.xml'],
    ]),
    'xl/_rels/workbook.xml.rels': relations([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['worksheet', 'worksheets/sheet2.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/workbook.xml': `${HEAD}<workbook ${main} xmlns:r="${REL}"><sheets><sheet name="Feuil1" sheetId="1" r:id="rId1"/><sheet name="Feuil2" sheetId="2" state="veryHidden" r:id="rId2"/></sheets><definedNames><definedName name="niss">"${n.name}"</definedName></definedNames></workbook>`,
    'xl/sharedStrings.xml': `${HEAD}<sst ${main} count="1" uniqueCount="1"><si><t>${n.string}</t></si></sst>`,
    'xl/styles.xml': `${HEAD}<styleSheet ${main}><numFmts count="1"><numFmt numFmtId="164" formatCode="00\\.00\\.00\\-000\\.00"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/worksheets/_rels/sheet1.xml.rels': relations([['comments', '../comments1.xml']]),
    'xl/worksheets/sheet1.xml': sheet(
      '<c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>1020312345</v></c>',
      `<headerFooter><oddHeader>&amp;L${n.header}</oddHeader></headerFooter>`,
    ),
    'xl/worksheets/sheet2.xml': sheet(
      `<c r="A1" t="inlineStr"><is><t>${n.hiddenSheet}</t></is></c>`,
    ),
    'xl/comments1.xml': `${HEAD}<comments ${main}><authors><author>A</author></authors><commentList><comment ref="A1" authorId="0"><text><t>${n.comment}</t></text></comment></commentList></comments>`,
    'docProps/core.xml': core(n.property!),
  });
  return { bytes, numbers: { ...n, shownNumber: '01.02.03-123.45' } };
}

function plantedPptx(): Planted {
  const n = numbersFor(['slide', 'table', 'altText', 'notes', 'hiddenSlide', 'master', 'property']);
  const ns = `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${REL}" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"`;
  const text = (value: string): string =>
    `<a:p><a:r><a:rPr lang="fr"/><a:t>${value}</a:t></a:r></a:p>`;
  const shape = (inside: string, descr = ''): string =>
    `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Zone" descr="${descr}"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/>${inside}</p:txBody></p:sp>`;
  const part = (root: string, inside: string, attributes = ''): string =>
    `${HEAD}<p:${root} ${ns} ${attributes}><p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>${inside}</p:spTree></p:cSld></p:${root}>`;
  const table = `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="3" name="t"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblGrid><a:gridCol w="1"/></a:tblGrid><a:tr h="1"><a:tc><a:txBody><a:bodyPr/>${text(n.table!)}</a:txBody></a:tc></a:tr></a:tbl></a:graphicData></a:graphic></p:graphicFrame>`;
  const point = 'officedocument.presentationml';
  const bytes = zipOf({
    '[Content_Types].xml': contentTypes({
      'ppt/presentation.xml': `${point}.presentation.main`,
      'ppt/slides/slide1.xml': `${point}.slide`,
      'ppt/slides/slide2.xml': `${point}.slide`,
      'ppt/slideMasters/slideMaster1.xml': `${point}.slideMaster`,
      'ppt/notesSlides/notesSlide1.xml': `${point}.notesSlide`,
      'docProps/core.xml': 'package.core-properties',
    }),
    '_rels/.rels': relations([
      ['officeDocument', 'ppt/presentation.xml'],
      [CORE_REL, 'docProps/core.xml'],
    ]),
    'ppt/_rels/presentation.xml.rels': relations([
      ['slideMaster', 'slideMasters/slideMaster1.xml'],
      ['slide', 'slides/slide1.xml'],
      ['slide', 'slides/slide2.xml'],
    ]),
    'ppt/presentation.xml': `${HEAD}<p:presentation ${ns}><p:sldMasterIdLst><p:sldMasterId r:id="rId1"/></p:sldMasterIdLst><p:sldIdLst><p:sldId id="256" r:id="rId2"/><p:sldId id="257" r:id="rId3"/></p:sldIdLst></p:presentation>`,
    'ppt/slides/slide1.xml': part('sld', shape(text(n.slide!), n.altText) + table),
    'ppt/slides/_rels/slide1.xml.rels': relations([
      ['notesSlide', '../notesSlides/notesSlide1.xml'],
    ]),
    'ppt/slides/slide2.xml': part('sld', shape(text(n.hiddenSlide!)), 'show="0"'),
    'ppt/slideMasters/slideMaster1.xml': part('sldMaster', shape(text(n.master!))),
    'ppt/notesSlides/notesSlide1.xml': part('notes', shape(text(n.notes!))),
    'docProps/core.xml': core(n.property!),
  });
  return { bytes, numbers: n };
}

function plantedOdt(): Planted {
  const n = numbersFor([
    'body',
    'spans',
    'table',
    'frame',
    'footnote',
    'comment',
    'deletion',
    'hiddenText',
    'variable',
    'altText',
    'header',
    'footer',
    'property',
  ]);
  const ns =
    ['office', 'text', 'table', 'draw', 'style', 'meta']
      .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
      .join(' ') +
    ' xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.3"';
  const t = (inside: string): string => `<text:p>${inside}</text:p>`;
  const split = n.spans!;
  const body = [
    `<text:tracked-changes><text:changed-region text:id="c1"><text:deletion>${t(n.deletion!)}</text:deletion></text:changed-region></text:tracked-changes>`,
    `<text:user-field-decls><text:user-field-decl office:value-type="string" office:string-value="${n.variable}" text:name="niss"/></text:user-field-decls>`,
    t(`Bonjour ${n.body}`),
    t(`${split.slice(0, 6)}<text:span>${split.slice(6, 10)}</text:span>${split.slice(10)}`),
    `<table:table table:name="T"><table:table-column/><table:table-row><table:table-cell>${t(n.table!)}</table:table-cell></table:table-row></table:table>`,
    t(
      `<draw:frame><draw:text-box>${t(n.frame!)}</draw:text-box><svg:desc>${n.altText}</svg:desc></draw:frame>`,
    ),
    t(
      `voir<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${t(n.footnote!)}</text:note-body></text:note>`,
    ),
    t(`x<office:annotation>${t(n.comment!)}</office:annotation>`),
    t(`<text:hidden-text text:condition="true" text:string-value="${n.hiddenText}"/>`),
  ].join('');
  const bytes = zipOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'META-INF/manifest.xml': `${HEAD}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
    'content.xml': `${HEAD}<office:document-content ${ns}><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'styles.xml': `${HEAD}<office:document-styles ${ns}><office:master-styles><style:master-page style:name="S"><style:header>${t(n.header!)}</style:header><style:footer>${t(n.footer!)}</style:footer></style:master-page></office:master-styles></office:document-styles>`,
    'meta.xml': `${HEAD}<office:document-meta ${ns}><office:meta><meta:user-defined meta:name="niss">${n.property}</meta:user-defined></office:meta></office:document-meta>`,
  });
  return { bytes, numbers: n };
}

function plantedRtf(): Planted {
  const n = numbersFor([
    'body',
    'groups',
    'hidden',
    'table',
    'header',
    'footer',
    'footnote',
    'comment',
    'textBox',
    'deletion',
    'property',
    'field',
  ]);
  const split = n.groups!;
  const text = `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss\\fcharset0 Arial;}}{\\info{\\title Note}{\\subject ${n.property}}}{\\header\\pard ${n.header}\\par}{\\footer\\pard ${n.footer}\\par}\\pard Bonjour ${n.body}\\par ${split.slice(0, 5)}{\\b ${split.slice(5, 9)}}${split.slice(9)}\\par {\\v ${n.hidden}}\\par\\trowd\\cellx2000\\intbl ${n.table}\\cell\\row\\pard x{\\footnote\\pard ${n.footnote}\\par}{\\*\\annotation\\pard ${n.comment}\\par}{\\shp{\\*\\shpinst{\\shptxt\\pard ${n.textBox}\\par}}}{\\deleted ${n.deletion}}{\\field{\\*\\fldinst QUOTE "${n.field}"}{\\fldrslt y}}\\par}`;
  return { bytes: encode(text, 'windows-1252'), numbers: n };
}

export const PLANTED: { readonly [format: string]: () => Planted } = {
  docx: plantedDocx,
  xlsx: plantedXlsx,
  pptx: plantedPptx,
  odt: plantedOdt,
  rtf: plantedRtf,
  pdf: plantedPdf,
  doc: plantedDoc,
  xls: plantedXls,
  ppt: plantedPpt,
  xlsb: plantedXlsb,
  ods: plantedOds,
  msg: plantedMsg,
  eml: plantedEml,
};
