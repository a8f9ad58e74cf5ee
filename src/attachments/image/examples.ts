/** Pictures, piece by piece; pixels are left out. */
import type { Example } from '../example';
import { chars, hexByte, little } from '../example-hex';

const NUMBER = '62.09.18-047.02';

function big(value: number, size: number): string {
  let digits = '';
  for (let at = size - 1; at >= 0; at--) digits += hexByte(Math.floor(value / 256 ** at) & 255);
  return digits;
}

interface Tag {
  readonly tag: number;
  readonly type: number;
  readonly count: number;
  /** More than four bytes lie behind the directory. */
  readonly value: string;
}

/** One directory of a TIFF file, at a place; the next one is none. */
function directory(at: number, tags: readonly Tag[]): string {
  let far = '';
  const start = at + 6 + tags.length * 12;
  const list = tags.map(({ tag, type, count, value }) => {
    const head = little(tag, 2) + little(type, 2) + little(count, 4);
    if (value.length <= 8) return head + value + '0'.repeat(8 - value.length);
    far += value;
    return head + little(start + (far.length - value.length) / 2, 4);
  });
  return little(tags.length, 2) + list.join('') + little(0, 4) + far;
}

const text = (tag: number, value: string): Tag => ({
  tag,
  type: 2,
  count: value.length,
  value: chars(value),
});
const number = (tag: number, value: number): Tag => ({
  tag,
  type: 4,
  count: 1,
  value: little(value, 4),
});
const degrees = (tag: number, ...parts: readonly number[]): Tag => ({
  tag,
  type: 5,
  count: 3,
  value: parts.map((part) => little(part, 4) + little(1, 4)).join(''),
});
const tiff = (tags: readonly Tag[]): string => '49492a0008000000' + directory(8, tags);
/** A place south of Ostend, in a directory of its own behind the first. */
const place =
  tiff([number(0x8825, 26)]) +
  directory(26, [text(1, 'N'), degrees(2, 50, 51, 0), text(3, 'E'), degrees(4, 4, 21, 0)]);
const where = 'GPS 50.85, 4.35';

const segment = (marker: string, content: string): string =>
  'ff' + marker + big(content.length / 2 + 2, 2) + content;
const size = (width: number, height: number): string =>
  segment('c0', '08' + big(height, 2) + big(width, 2) + '03');
const jpeg = (...segments: readonly string[]): string => 'ffd8' + segments.join('') + 'ffda0002';
const exif = (content: string): string => segment('e1', chars('Exif\u0000\u0000') + content);
const chunk = (type: string, content: string): string =>
  big(content.length / 2, 4) + chars(type) + content + '00000000';
const png = (width: number, height: number, ...chunks: readonly string[]): string =>
  '89504e470d0a1a0a' +
  chunk('IHDR', big(width, 4) + big(height, 4) + '0802000000') +
  chunks.join('');
const piece = (type: string, content: string): string =>
  chars(type) + little(content.length / 2, 4) + content;
const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:li>${NUMBER}</rdf:li></x:xmpmeta>`;

const at = (why: string, hex: string, where: string, needle: string): Example => ({
  why,
  name: 'a.jpg',
  file: { hex },
  state: 'image-only',
  places: { [where]: needle },
  unread: ['picture'],
});
const shape = (why: string, hex: string, detail: string): Example => ({
  why,
  name: 'a.png',
  file: { hex },
  state: 'image-only',
  unread: [detail],
});

export const EXAMPLES: readonly Example[] = [
  at('jpeg: position of a photo', jpeg(exif(place), size(4032, 3024)), 'GPS', where),
  at('jpeg: comment', jpeg(segment('fe', chars(NUMBER))), 'comment', NUMBER),
  at(
    'jpeg: XMP',
    jpeg(segment('e1', chars(`http://ns.adobe.com/xap/1.0/\u0000${xmp}`))),
    'properties',
    NUMBER,
  ),
  at(
    'jpeg: caption of the press',
    jpeg(
      segment(
        'ed',
        chars('Photoshop 3.0\u0000' + '8BIM') +
          '0404' +
          '0000' +
          big(20, 4) +
          '1c0278000f' +
          chars(NUMBER),
      ),
    ),
    'comment',
    NUMBER,
  ),
  at('jpeg: description', jpeg(exif(tiff([text(0x10e, NUMBER)]))), 'comment', NUMBER),
  at('png: text', png(500, 400, chunk('tEXt', chars(`Comment\u0000${NUMBER}`))), 'comment', NUMBER),
  at(
    'png: text in another language',
    png(500, 400, chunk('iTXt', chars(`Title\u0000\u0000\u0000nl\u0000Titel\u0000${NUMBER}`))),
    'comment',
    NUMBER,
  ),
  at('png: position', png(500, 400, chunk('eXIf', place)), 'GPS', where),
  at(
    'gif: comment',
    `474946383961${little(500, 2)}${little(400, 2)}000000` + `21fe0f${chars(NUMBER)}003b`,
    'comment',
    NUMBER,
  ),
  at('tiff: artist', tiff([text(0x13b, NUMBER)]), 'author', NUMBER),
  at(
    'webp: position and XMP',
    chars('RIFF') + little(0, 4) + chars('WEBP') + piece('EXIF', place) + piece('XMP ', chars(xmp)),
    'GPS',
    where,
  ),
  at(
    'heic: position',
    big(24, 4) + chars('ftypheic') + big(0, 12) + chars('Exif\u0000\u0000') + place,
    'GPS',
    where,
  ),
  shape('A4 at 150 dots an inch looks like a scan', png(1240, 1754), 'looks-like-scan'),
  shape('a letter on its side does, too', png(1650, 1275), 'looks-like-scan'),
  shape(
    'a fax does, whatever its shape',
    tiff([number(0x100, 1728), number(0x101, 1100), number(0x103, 4)]),
    'looks-like-scan',
  ),
  shape('a small drawing in the shape of a page does not', png(210, 297), 'picture'),
  shape('a screen does not', png(1920, 1080), 'picture'),
  shape(
    'a photo cropped to the shape of a page does not',
    jpeg(exif(tiff([degrees(0x829a, 1, 1, 1)])), size(1754, 1240)),
    'picture',
  ),
  {
    why: 'no word fits into a tracking dot',
    name: 'a.gif',
    file: { hex: '474946383961010001000000003b' },
    state: 'no-text',
  },
  {
    why: 'a wrong ending changes nothing',
    name: 'a.docx',
    file: { hex: jpeg(segment('fe', chars(NUMBER))) },
    state: 'image-only',
    finds: [NUMBER],
  },
  {
    why: 'a cut picture keeps the words before the cut and stays unread',
    name: 'a.jpg',
    file: { hex: jpeg(segment('fe', chars(NUMBER)), exif(place)).slice(0, 90) },
    state: 'image-only',
    finds: [NUMBER],
  },
  {
    why: 'a flipped length ends the walk and stays unread',
    name: 'a.jpg',
    file: { hex: jpeg('fffe0000', segment('fe', chars(NUMBER))) },
    state: 'image-only',
  },
];
