/**
 * Words that programs put into pictures: XMP (XML) and IPTC (captions and names of the press).
 *
 * Ids, dates and the history of edits are left out. Sources: XMP part 1 (ISO 16684-1) 7, IPTC IIM 4.2
 * sections 1.5 and 6 (read 2026-11-22).
 */
import { decodeText } from '../decode-text';
import { walkXml } from '../xml';
import { eachAttribute, isNumberOfPerson } from '../xml-attributes';
import type { Picture } from './picture';

/** Elements and attributes without words. */
const SILENT =
  /ID$|^(?:format|when|action|changed|softwareAgent|CreatorTool|creatorTool|about|lang|parseType|resource)$|Date$|^xmlns|^(?:x|rdf)$/;
/** Blanks, settings and ids that stand as text. */
const NOISE = /^\s{0,99}(?:\d{0,4}|(?:adobe|xmp|uuid)[.:]\S{1,99})\s{0,99}$/;
/** Attributes that hold words or a place; others hold settings. */
const SAID =
  /^(?:GPSLatitude|GPSLongitude|Headline|CaptionWriter|AuthorsPosition|Credit|Source|City|State|Country|Location|Instructions|TransmissionReference|Title|description|title|Label|OwnerName|SerialNumber)$/;

export function readXmp(bytes: Uint8Array, { sink, budget }: Picture): void {
  let inside = '';
  walkXml(
    bytes,
    {
      open(name, attributes) {
        inside = name;
        eachAttribute(attributes, (attribute, value) => {
          const isNumber = !SILENT.test(attribute) && isNumberOfPerson(value);
          if ((SAID.test(attribute) && value !== '') || isNumber)
            sink.add(`${attribute}: ${value}\n`, 'properties');
        });
      },
      close() {
        inside = '';
      },
      text(text) {
        if (inside !== '' && !NOISE.test(text) && !SILENT.test(inside))
          sink.add(text.trim() + '\n', 'properties');
      },
    },
    budget,
  );
}

/** Data sets of record 2 with words: title, category, keywords, notes, people, places, captions. */
const DATA_SETS = [
  5, 15, 20, 25, 26, 27, 40, 80, 85, 90, 92, 95, 101, 103, 105, 110, 115, 116, 118, 120, 122,
];

export function readIptc(bytes: Uint8Array, { sink, budget }: Picture): void {
  for (let at = 0; at + 5 <= bytes.length && bytes[at] === 0x1c && !budget.isSpent();) {
    const size = bytes[at + 3] * 256 + bytes[at + 4];
    // A length of more than 32,767 is stated otherwise; no caption has it.
    if (size > 0x7fff) return;
    if (bytes[at + 1] === 2 && DATA_SETS.indexOf(bytes[at + 2]) >= 0)
      sink.add(decodeText(bytes.subarray(at + 5, at + 5 + size)) + '\n', 'comment');
    at += 5 + size;
  }
}
