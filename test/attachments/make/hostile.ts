/**
 * Whole files made to fill memory or to take for ever, and honest ones of the largest size: for tests of
 * the built command, whose process shows what they cost. Tests of single readers make their own.
 */
import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import type { ReadState } from '../../../src/core/reader';
import { encode, join, little } from './bytes';
import { cfb } from './cfb';
import { onePage, pdfOf, say } from './pdf';
import { tar } from './tar';
import { zip, zipOf } from './zip';

export interface HostileFile {
  readonly name: string;
  readonly make: () => Uint8Array;
  /** Any of these is right: how far a file is read in its time depends on the machine. */
  readonly states: readonly ReadState[];
}

const MB = 1024 * 1024;
const DEEP = 100000;
const CUT: readonly ReadState[] = ['partial', 'too-large', 'timed-out'];
const READ: readonly ReadState[] = ['text', ...CUT];

const nested = (open: string, inside: string, close: string): Uint8Array =>
  encode(open.repeat(DEEP) + inside + close.repeat(DEEP));
const packed = (size: number): { bytes: Uint8Array; size: number } => ({
  bytes: new Uint8Array(deflateRawSync(new Uint8Array(size).fill(0x20))),
  size,
});
const bombEntry = (name: string, size: number) => ({
  name,
  bytes: new Uint8Array(0),
  packed: packed(size),
});

/** Ten archives of ten archives, four deep, of one bomb. */
function zipTree(): Uint8Array {
  let bytes = zip([bombEntry('a.txt', 24 * MB)]);
  for (let level = 0; level < 3; level++)
    bytes = zipOf(
      Object.fromEntries(Array.from({ length: 10 }, (_unused, at) => [`${at}.zip`, bytes])),
    );
  return bytes;
}

/** Many directory records for the bytes of one entry. */
function overlapping(): Uint8Array {
  const whole = zip([bombEntry('a.txt', 24 * MB)]);
  const directory = Buffer.from(whole).indexOf('PK\u0001\u0002');
  const end = Buffer.from(whole).indexOf('PK\u0005\u0006');
  const record = whole.subarray(directory, end);
  const count = 1500;
  const tail = little(
    [0x06054b50, 4],
    [0, 4],
    [count, 2],
    [count, 2],
    [record.length * count, 4],
    [directory, 4],
    [0, 2],
  );
  return join([whole.subarray(0, directory), ...Array<Uint8Array>(count).fill(record), tail]);
}

function deepMail(): Uint8Array {
  let mail = 'Subject: x\r\nFrom: a@example.be\r\n';
  for (let level = 0; level < DEEP / 10; level++)
    mail += `Content-Type: multipart/mixed; boundary=b${level}\r\n\r\n--b${level}\r\n`;
  return encode(mail);
}

function deepZip(): Uint8Array {
  let bytes = zipOf({ 'a.txt': 'x' });
  for (let level = 0; level < 200; level++) bytes = zip([{ name: 'a.zip', bytes, isStored: true }]);
  return bytes;
}

function tinyEntries(): Uint8Array {
  const entry = { bytes: encode('x'), isStored: true };
  return zip(Array.from({ length: 60000 }, (_unused, at) => ({ ...entry, name: `${at}` })));
}

const entities = `<!DOCTYPE a [<!ENTITY l0 "lol">${Array.from({ length: 30 }, (_unused, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('')}]>`;

export const HOSTILE: readonly HostileFile[] = [
  { name: 'flat.zip', make: () => zip([bombEntry('a.txt', 256 * MB)]), states: CUT },
  { name: 'tree.zip', make: zipTree, states: CUT },
  { name: 'overlap.zip', make: overlapping, states: CUT },
  { name: 'deep.zip', make: deepZip, states: CUT },
  { name: 'tiny.zip', make: tinyEntries, states: CUT },
  {
    name: 'tiny.tar',
    make: () =>
      tar(Array.from({ length: 20000 }, (_unused, at) => ({ name: `${at}`, bytes: encode('x') }))),
    states: CUT,
  },
  { name: 'bomb.gz', make: () => new Uint8Array(gzipSync(new Uint8Array(256 * MB))), states: CUT },
  {
    name: 'bomb.docx',
    make: () =>
      zip([
        bombEntry('word/document.xml', 128 * MB),
        { name: '[Content_Types].xml', bytes: encode('<Types/>') },
      ]),
    states: CUT,
  },
  {
    name: 'bomb.pdf',
    make: () => pdfOf(onePage({ stream: new Uint8Array(128 * MB).fill(0x20), isPacked: true })),
    states: CUT,
  },
  {
    name: 'twice.pdf',
    make: () =>
      pdfOf(
        onePage({
          dict: '/Filter[/FlateDecode/FlateDecode]',
          stream: new Uint8Array(
            deflateSync(new Uint8Array(deflateSync(new Uint8Array(256 * MB)))),
          ),
        }),
      ),
    states: CUT,
  },
  {
    name: 'entities.xml',
    make: () => encode(`<?xml version="1.0"?>${entities}<a>&l30;</a>`),
    states: ['text'],
  },
  {
    name: 'deep.xml',
    make: () => join([encode('<?xml version="1.0"?>'), nested('<a>', 'x', '</a>')]),
    states: READ,
  },
  {
    name: 'deep.html',
    make: () => join([encode('<html>'), nested('<div>', 'x', '</div>')]),
    states: READ,
  },
  { name: 'deep.json', make: () => nested('[', '1', ']'), states: READ },
  {
    name: 'deep.rtf',
    make: () => join([encode('{\\rtf1 '), nested('{', 'x', '}'), encode('}')]),
    states: READ,
  },
  { name: 'deep.pdf', make: () => pdfOf(onePage(say('x'), { 6: '['.repeat(DEEP) })), states: READ },
  { name: 'deep.eml', make: deepMail, states: CUT },
  {
    name: 'cycle.pdf',
    make: () => pdfOf(onePage('', { 2: '<</Kids[2 0 R 1 0 R 2 0 R]>>' })),
    states: ['no-text', 'partial', 'corrupt'],
  },
  { name: 'empty.docx', make: () => new Uint8Array(0), states: ['no-text'] },
  {
    name: '../../climb.zip',
    make: () => zipOf({ '../../../etc/passwd': 'x', 'C:\\a\\b.txt': 'y', '/abs': 'z' }),
    states: ['text'],
  },
];

const VOCABULARY =
  'dossier courrier bénéficiaire vergadering aanvraag beslissing commune gemeente réunion mois'.split(
    ' ',
  );

/** Words and numbers in no order that a packer could use. */
function words(size: number): string {
  const pieces: string[] = [];
  let state = 1;
  for (let length = 0; length < size;) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    const piece = `${VOCABULARY[(state >>> 16) % VOCABULARY.length]} ${(state >>> 8) % 9973}${state % 11 === 0 ? '\n' : ' '}`;
    pieces.push(piece);
    length += piece.length;
  }
  return pieces.join('').slice(0, size);
}

/** Bytes that look packed already: one block of noise again and again. */
function noise(size: number): Uint8Array {
  const block = Math.min(size, 65536);
  const out = new Uint8Array(size);
  let state = 1;
  for (let at = 0; at < block; at++) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    out[at] = state >>> 16;
  }
  for (let at = block; at < size; at += block) out.copyWithin(at, 0, Math.min(block, size - at));
  return out;
}
const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]);
const picture = (size: number): Uint8Array => join([PNG, noise(size)]);

function largeMail(): Uint8Array {
  const wrap = (bytes: Uint8Array): string =>
    Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\r\n');
  const part = (name: string, bytes: Uint8Array): string =>
    `--x\r\nContent-Type: application/octet-stream; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${wrap(bytes)}\r\n`;
  const files = [
    part('a.txt', encode(words(MB))),
    part('b.docx', largeDocx(3 * MB)),
    part('c.png', picture(13 * MB)),
  ];
  return encode(
    `From: a@example.be\r\nTo: b@example.be\r\nSubject: x\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\n${words(200000)}\r\n${files.join('')}--x--\r\n`,
  );
}

function largeDocx(pictureBytes: number): Uint8Array {
  const paragraphs = words(900000)
    .split('\n')
    .map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`)
    .join('');
  return zip([
    { name: '[Content_Types].xml', bytes: encode('<Types/>') },
    {
      name: 'word/document.xml',
      bytes: encode(`<w:document><w:body>${paragraphs}</w:body></w:document>`),
    },
    { name: 'word/media/image1.png', bytes: picture(pictureBytes), isStored: true },
  ]);
}

function largeItem(): Uint8Array {
  const file = (index: number, name: string, bytes: Uint8Array) => [
    {
      name: `__attach_version1.0_#0000000${index}/__substg1.0_3707001F`,
      bytes: encode(name, 'utf-16le'),
    },
    { name: `__attach_version1.0_#0000000${index}/__substg1.0_37010102`, bytes },
  ];
  return cfb([
    { name: '__properties_version1.0', bytes: new Uint8Array(32) },
    { name: '__substg1.0_1000001F', bytes: encode(words(200000), 'utf-16le') },
    ...file(0, 'a.txt', encode(words(MB))),
    ...file(1, 'b.docx', largeDocx(3 * MB)),
    ...file(2, 'c.png', picture(18 * MB)),
  ]);
}

/** 400 pages of text and a picture on each. */
function largePdf(): Uint8Array {
  const pages = Array.from({ length: 400 }, (_unused, at) => at);
  const objects: {
    [number: number]: string | { dict?: string; stream: string | Uint8Array; isPacked?: boolean };
  } = {
    1: '<</Type/Catalog/Pages 2 0 R>>',
    2: `<</Type/Pages/Kids[${pages.map((at) => `${10 + at * 3} 0 R`).join(' ')}]/Count 400>>`,
    5: '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
  };
  const image = noise(58000);
  const said = words(400 * 40 * 60);
  for (const at of pages) {
    const first = 10 + at * 3;
    const lines = Array.from(
      { length: 40 },
      (_unused, line) =>
        `1 0 0 1 50 ${800 - line * 18} Tm (${said.substr((at * 40 + line) * 60, 60)}) Tj`,
    );
    objects[first] =
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${first + 1} 0 R/Resources<</Font<</F1 5 0 R>>/XObject<</I ${first + 2} 0 R>>>>>>`;
    objects[first + 1] = {
      stream: `BT /F1 9 Tf ${lines.join(' ')} ET q 9 0 0 9 0 0 cm /I Do Q`,
      isPacked: true,
    };
    objects[first + 2] = { dict: '/Subtype/Image/Filter/DCTDecode', stream: image };
  }
  return pdfOf(objects);
}

export const LARGE: readonly HostileFile[] = [
  { name: 'large.eml', make: largeMail, states: READ },
  { name: 'large.msg', make: largeItem, states: READ },
  { name: 'large.pdf', make: largePdf, states: READ },
  { name: 'large.docx', make: () => largeDocx(23 * MB), states: READ },
  { name: 'large.txt', make: () => encode(words(24 * MB)), states: READ },
];
