/**
 * Old documents, items and mails with a number in each place where people hide one: doc, xls, ppt, xlsb,
 * msg, eml, ods. Built byte by byte by our own hand, as small as other readers still accept.
 */
import { encode, join, little } from './bytes';
import { cfb } from './cfb';
import { numbersFor } from './planted-numbers';
import type { Planted } from './planted-numbers';
import { zipOf } from './zip';

const narrow = (text: string): Uint8Array => encode(text, 'windows-1252');
const wide = (text: string): Uint8Array => encode(text, 'utf-16le');
const short = (value: number): Uint8Array => little([value, 2]);
const long = (value: number): Uint8Array => little([value, 4]);
const zeros = (count: number): Uint8Array => new Uint8Array(count);

/** A set of document properties with a subject (MS-OLEPS 2.21). */
function summary(subject: string): Uint8Array {
  const value = join([long(30), long(subject.length + 1), narrow(`${subject}\0`)]);
  const section = join([long(16 + value.length), long(1), long(3), long(16), value]);
  const format = Uint8Array.from(Buffer.from('e0859ff2f94f6810ab9108002b27b3d9', 'hex'));
  return join([short(0xfffe), short(0), long(2), zeros(16), long(1), format, long(48), section]);
}
const SUMMARY = '\u0005SummaryInformation';

/** Word 97 to 2003: stories one after the other, the text in two pieces (MS-DOC 2.5, 2.8.35). */
export function plantedDoc(): Planted {
  const n = numbersFor([
    'body',
    'pieces',
    'table',
    'field',
    'link',
    'footnote',
    'header',
    'footer',
    'comment',
    'endnote',
    'textBox',
    'headerBox',
    'property',
  ]);
  const main = `Bonjour ${n.body}\r${n.pieces}\rniss\u0007${n.table}\u0007\u0007\u0013 QUOTE "${n.field}" \u0014x\u0015\r\u0013 HYPERLINK "mailto:${n.link}@example.be" \u0014y\u0015\r\u0002\u0002\u0005\r`;
  const stories = [
    main,
    `\u0002 ${n.footnote}\r`,
    `${n.header}\r${n.footer}\r`,
    '',
    `\u0005${n.comment}\r`,
    `\u0002 ${n.endnote}\r`,
    `${n.textBox}\r`,
    `${n.headerBox}\r`,
  ];
  const text = stories.join('') + '\r';
  const cut = main.indexOf(n.pieces!) + 5;
  const head = 0x600;
  const pieces = join([
    ...[0, cut, text.length].map(long),
    short(0),
    long((head + text.length - cut) * 2 + 0x40000000),
    short(0),
    short(0),
    long(head * 2 + 0x40000000),
    short(0),
  ]);
  const clx = join([[2], long(pieces.length), pieces]);
  const stream = join([
    zeros(head),
    narrow(text.slice(cut)),
    narrow(text.slice(0, cut)),
    zeros(4096),
  ]);
  stream.set(join([short(0xa5ec), short(0xc1), zeros(6), short(0x1200)]));
  stream.set(join([short(14), zeros(28), short(22)]), 0x20);
  stories.forEach((story, index) => stream.set(long(story.length), 0x4c + index * 4));
  stream.set(short(93), 0x98);
  stream.set(join([long(0), long(clx.length)]), 0x1a2);
  const bytes = cfb([
    { name: 'WordDocument', bytes: stream },
    { name: '1Table', bytes: clx },
    { name: SUMMARY, bytes: summary(n.property!) },
  ]);
  return { bytes, numbers: n };
}

/** Excel 97 to 2003, record by record (MS-XLS 2.4). */
export function plantedXls(): Planted {
  const n = numbersFor([
    'string',
    'hiddenSheet',
    'comment',
    'header',
    'name',
    'textBox',
    'property',
  ]);
  const record = (type: number, ...content: readonly Uint8Array[]): Uint8Array => {
    const body = join(content);
    return join([short(type), short(body.length), body]);
  };
  const flagged = (text: string): Uint8Array => join([short(text.length), [0], narrow(text)]);
  const begin = (kind: number): Uint8Array =>
    record(0x809, short(0x600), short(kind), short(0x1faa), short(0x7cd), long(0), long(0x600));
  const end = record(0x0a);
  const place = (style: number): Uint8Array => join([short(0), short(0), short(style)]);
  const object = (id: number, kind: number, text: string): Uint8Array =>
    join([
      record(
        0x5d,
        short(0x15),
        short(0x12),
        short(kind),
        short(id),
        short(0x6011),
        zeros(12),
        long(0),
      ),
      record(0x1b6, zeros(10), short(text.length), short(16), zeros(4)),
      record(0x3c, Uint8Array.of(0), narrow(text)),
      record(0x3c, zeros(16)),
    ]);
  const styles = [
    record(
      0x31,
      short(200),
      short(0),
      short(0x7fff),
      short(400),
      zeros(6),
      Uint8Array.of(5, 0),
      narrow('Arial'),
    ),
    record(0x41e, short(164), flagged('00\\.00\\.00\\-000\\.00')),
    record(0xe0, short(0), short(0), zeros(16)),
    record(0xe0, short(0), short(164), zeros(16)),
  ];
  const sheets = [
    join([
      begin(0x10),
      record(0x14, flagged(`&L${n.header}`)),
      record(0xfd, place(0), long(0)),
      record(0x203, short(0), short(1), short(1), hexBytes('0000808c5d68ce41')),
      object(1, 0x19, n.comment!),
      object(2, 0x06, n.textBox!),
      record(0x1c, short(0), short(0), short(0), short(1), flagged('A'), Uint8Array.of(0)),
      end,
    ]),
    join([begin(0x10), record(0x204, place(0), flagged(n.hiddenSheet!)), end]),
  ];
  const globals = (offsets: readonly number[]): Uint8Array =>
    join([
      begin(5),
      record(0x42, short(1200)),
      ...styles,
      ...['Feuil1', 'Feuil2'].map((name, index) =>
        record(0x85, long(offsets[index]!), short(index * 2), Uint8Array.of(6, 0), narrow(name)),
      ),
      record(
        0x18,
        short(0),
        Uint8Array.of(0, 4),
        short(18),
        zeros(8),
        Uint8Array.of(0),
        narrow('niss'),
        Uint8Array.of(0x17, 15, 0),
        narrow(n.name!),
      ),
      record(0xfc, long(1), long(1), flagged(n.string!)),
      end,
    ]);
  const first = globals([0, 0]).length;
  const bytes = cfb([
    { name: 'Workbook', bytes: join([globals([first, first + sheets[0]!.length]), ...sheets]) },
    { name: SUMMARY, bytes: summary(n.property!) },
  ]);
  return { bytes, numbers: { ...n, shownNumber: '01.02.03-123.45' } };
}

function hexBytes(digits: string): Uint8Array {
  return new Uint8Array(Buffer.from(digits, 'hex'));
}

/** PowerPoint 97 to 2003, record by record (MS-PPT 2.3 to 2.13). */
export function plantedPpt(): Planted {
  const n = numbersFor([
    'slide',
    'textBox',
    'notes',
    'master',
    'footer',
    'comment',
    'altText',
    'link',
    'property',
  ]);
  const atom = (type: number, content: Uint8Array, head = 0): Uint8Array =>
    join([short(head), short(type), long(content.length), content]);
  const box = (type: number, instance: number, ...inside: readonly Uint8Array[]): Uint8Array =>
    atom(type, join(inside), instance * 16 + 15);
  const string = (text: string): Uint8Array => atom(0xfba, wide(text));
  const description = join([
    short(0xc380 & 0xffff),
    long(n.altText!.length * 2 + 2),
    wide(`${n.altText}\0`),
  ]);
  const show = join([
    box(
      0x3e8,
      0,
      box(0xff0, 0, atom(0x3f3, join([long(1), zeros(16)])), atom(0xfa8, narrow(n.slide!))),
      box(0xfd9, 0, string(n.footer!)),
      box(0x409, 0, box(0xfd7, 0, string(n.link!))),
    ),
    box(
      0x3ee,
      0,
      box(0xf00d, 0, atom(0xfa0, wide(n.textBox!))),
      box(0xf004, 0, atom(0xf00b, description, 0x13)),
      box(
        0x138a,
        0,
        string('___PPT10'),
        atom(0x138b, box(0x2ee0, 0, string('Bram'), string(n.comment!))),
      ),
    ),
    box(0x3f0, 0, box(0xf00d, 0, atom(0xfa8, narrow(n.notes!)))),
    box(0x3f8, 0, box(0xf00d, 0, atom(0xfa8, narrow(n.master!)))),
  ]);
  const bytes = cfb([
    { name: 'PowerPoint Document', bytes: show },
    { name: 'Current User', bytes: join([zeros(12), long(0xe391c05f)]) },
    { name: SUMMARY, bytes: summary(n.property!) },
  ]);
  return { bytes, numbers: n };
}

/** A binary workbook, record by record (MS-XLSB 2.1). */
export function plantedXlsb(): Planted {
  const n = numbersFor(['string', 'hiddenSheet', 'comment', 'property']);
  const record = (type: number, ...content: readonly Uint8Array[]): Uint8Array => {
    const body = join(content);
    const number = type < 128 ? [type] : [(type & 127) | 128, type >> 7];
    return join([number, [(body.length & 127) | 128, body.length >> 7], body]);
  };
  const counted = (text: string): Uint8Array => join([long(text.length), wide(text)]);
  const sheet = (cell: Uint8Array): Uint8Array =>
    join([record(129), record(145), record(0, long(0), zeros(13)), cell, record(146), record(130)]);
  const at = join([long(0), long(0)]);
  const related = (target: string, id: number, type: string): string =>
    `<Relationship Id="rId${id}" Type="${REL}/${type}" Target="${target}"/>`;
  const bytes = zipOf({
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
      'worksheets/sheet1:worksheet',
      'worksheets/sheet2:worksheet',
      'sharedStrings:sharedStrings',
      'comments1:comments',
    ]
      .map((part) => part.split(':'))
      .map(
        ([name, type]) =>
          `<Override PartName="/xl/${name}.bin" ContentType="application/vnd.ms-excel.${type}"/>`,
      )
      .join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships">${related('xl/workbook.bin', 1, 'officeDocument')}</Relationships>`,
    'xl/_rels/workbook.bin.rels': `<Relationships xmlns="${PACKAGE}/relationships">${related('worksheets/sheet1.bin', 1, 'worksheet')}${related('worksheets/sheet2.bin', 2, 'worksheet')}${related('sharedStrings.bin', 3, 'sharedStrings')}</Relationships>`,
    'xl/workbook.bin': join([
      record(131),
      record(143),
      record(156, long(0), long(1), counted('rId1'), counted('Feuil1')),
      record(156, long(2), long(2), counted('rId2'), counted('Feuil2')),
      record(144),
      record(132),
    ]),
    'xl/sharedStrings.bin': join([
      record(159, long(1), long(1)),
      record(19, Uint8Array.of(0), counted(n.string!)),
      record(160),
    ]),
    'xl/worksheets/sheet1.bin': sheet(record(7, at, long(0))),
    'xl/worksheets/_rels/sheet1.bin.rels': `<Relationships xmlns="${PACKAGE}/relationships">${related('../comments1.bin', 1, 'comments')}</Relationships>`,
    'xl/worksheets/sheet2.bin': sheet(record(6, at, counted(n.hiddenSheet!))),
    'xl/comments1.bin': join([
      record(628),
      record(633),
      record(635, long(0), zeros(16), zeros(16)),
      record(637, Uint8Array.of(0), counted(n.comment!)),
      record(636),
      record(634),
      record(629),
    ]),
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:subject>${n.property}</dc:subject></cp:coreProperties>`,
  });
  return { bytes, numbers: n };
}

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** An Outlook item with two attachments, one of them an item (MS-OXMSG 2.1 to 2.2). */
export function plantedMsg(): Planted {
  const n = numbersFor([
    'subject',
    'body',
    'html',
    'recipient',
    'sender',
    'custom',
    'attachmentName',
    'attachment',
    'itemSubject',
    'itemBody',
  ]);
  const prop = (path: string, id: string, text: string): { name: string; bytes: Uint8Array } => ({
    name: `${path}__substg1.0_${id}001F`,
    bytes: wide(text),
  });
  const file = '__attach_version1.0_#00000000/';
  const item = '__attach_version1.0_#00000001/__substg1.0_3701000D/';
  const method = (value: number): Uint8Array =>
    join([zeros(8), long(0x37050003), long(6), long(value), long(0)]);
  const bytes = cfb([
    { name: '__properties_version1.0', bytes: zeros(32) },
    { name: '__nameid_version1.0/__substg1.0_00020102', bytes: zeros(16) },
    prop('', '001A', 'IPM.Note'),
    prop('', '0037', n.subject!),
    prop('', '1000', `Bonjour ${n.body}`),
    {
      name: '__substg1.0_10130102',
      bytes: encode(`<html><body>Bonjour ${n.body}<p>${n.html}</p></body></html>`),
    },
    prop('', '0C1A', n.sender!),
    prop('', '8001', n.custom!),
    { name: '__recip_version1.0_#00000000/__properties_version1.0', bytes: zeros(8) },
    prop('__recip_version1.0_#00000000/', '3001', n.recipient!),
    { name: `${file}__properties_version1.0`, bytes: method(1) },
    prop(file, '3707', `note ${n.attachmentName}.txt`),
    { name: `${file}__substg1.0_37010102`, bytes: encode(`niss ${n.attachment}`) },
    { name: '__attach_version1.0_#00000001/__properties_version1.0', bytes: method(5) },
    { name: `${item}__properties_version1.0`, bytes: zeros(24) },
    prop(item, '0037', n.itemSubject!),
    prop(item, '1000', n.itemBody!),
  ]);
  return { bytes, numbers: n };
}

/** A mail with the ways in which MIME wraps words. */
export function plantedEml(): Planted {
  const n = numbersFor([
    'subject',
    'from',
    'quoted',
    'base64',
    'html',
    'alternative',
    'attachmentName',
    'attachment',
    'mailSubject',
    'mailBody',
    'calendar',
  ]);
  const packed = (text: string): string => Buffer.from(text).toString('base64');
  const quoted = `${n.quoted!.slice(0, 6)}=\r\n${n.quoted!.slice(6)} =C3=A9`;
  const lines = [
    `From: "${n.from}" <a@example.be>`,
    'To: b@example.be',
    `Subject: =?utf-8?B?${packed(`Dossier ${n.subject}`)}?=`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=x',
    '',
    '--x',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    quoted,
    '--x',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    packed(n.base64!),
    '--x',
    'Content-Type: text/html; charset=utf-8',
    '',
    `<html><body><p>${n.html!.slice(0, 6)}<b>${n.html!.slice(6)}</b></p><img alt="${n.alternative}"></body></html>`,
    '--x',
    `Content-Type: text/plain; name="${n.attachmentName}.txt"`,
    `Content-Disposition: attachment; filename="${n.attachmentName}.txt"`,
    'Content-Transfer-Encoding: base64',
    '',
    packed(n.attachment!),
    '--x',
    'Content-Type: text/calendar; charset=utf-8',
    'Content-Disposition: attachment; filename="a.ics"',
    '',
    `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:${n.calendar!.slice(0, 6)}\r\n ${n.calendar!.slice(6)}\r\nEND:VEVENT\r\nEND:VCALENDAR`,
    '--x',
    'Content-Type: message/rfc822',
    '',
    `From: c@example.be\r\nTo: d@example.be\r\nSubject: ${n.mailSubject}\r\n\r\n${n.mailBody}`,
    '--x--',
    '',
  ];
  return { bytes: encode(lines.join('\r\n')), numbers: n };
}

/** A spreadsheet of OpenDocument with a hidden sheet. */
export function plantedOds(): Planted {
  const n = numbersFor(['cell', 'comment', 'hiddenSheet', 'header', 'property']);
  const urn = 'urn:oasis:names:tc:opendocument:xmlns';
  const ns = ['office', 'table', 'text', 'style', 'meta']
    .map((prefix) => `xmlns:${prefix}="${urn}:${prefix}:1.0"`)
    .concat('xmlns:dc="http://purl.org/dc/elements/1.1/"')
    .join(' ');
  const cell = (text: string, inside = ''): string =>
    `<table:table-row><table:table-cell office:value-type="string">${inside}<text:p>${text}</text:p></table:table-cell></table:table-row>`;
  const type = 'application/vnd.oasis.opendocument.spreadsheet';
  const part = (root: string, inside: string): string =>
    `<?xml version="1.0" encoding="UTF-8"?><office:${root} ${ns} office:version="1.2">${inside}</office:${root}>`;
  const bytes = zipOf({
    mimetype: type,
    'META-INF/manifest.xml': `<?xml version="1.0"?><manifest:manifest xmlns:manifest="${urn}:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="${type}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
    'content.xml': part(
      'document-content',
      `<office:automatic-styles><style:style style:name="t" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet><table:table table:name="Feuil1">${cell(n.cell!, `<office:annotation><text:p>${n.comment}</text:p></office:annotation>`)}</table:table><table:table table:name="Feuil2" table:style-name="t">${cell(n.hiddenSheet!)}</table:table></office:spreadsheet></office:body>`,
    ),
    'styles.xml': part(
      'document-styles',
      `<office:master-styles><style:master-page style:name="S"><style:header><text:p>${n.header}</text:p></style:header></style:master-page></office:master-styles>`,
    ),
    'meta.xml': part(
      'document-meta',
      `<office:meta><dc:subject>${n.property}</dc:subject></office:meta>`,
    ),
  });
  return { bytes, numbers: n };
}
