/**
 * XML of no known office format, and SVG: every text and attribute, each with the name of its element.
 *
 * The name goes before the text (`niss: …`), because it is the word that says what a number is. Runs of
 * text inside the inline elements of Word, SVG and HTML are joined. Nothing is fetched or validated.
 */
import type { Budget } from '../../core/budget';
import type { NestedFile, Reader } from '../../core/reader';
import { decodeBase64 } from '../base64';
import { decodeText, looksBinary } from '../decode-text';
import { asciiHead } from '../sniff';
import { createTextSink, hasText } from '../text-sink';
import type { TextSink } from '../text-sink';
import { walkXml } from '../xml';
import { eachAttribute, isNumberOfPerson } from '../xml-attributes';
import type { XmlSource } from '../xml';

export const xmlFile: Reader = {
  id: 'xml',
  recognises: (bytes) =>
    /^\s{0,256}<(?:\?xml|!--|!DOCTYPE|[A-Za-z_][\w.:-]{0,60}[\s>/])/.test(asciiHead(bytes, 512)) &&
    !looksBinary(bytes),
  read(bytes, _name, budget) {
    const head = asciiHead(bytes, 256);
    const declared = /encoding\s?=\s?["']([\w-]{1,40})/i.exec(head);
    const sink = createTextSink();
    const nested: NestedFile[] = [];
    const source = decodeText(bytes, declared === null ? undefined : declared[1]);
    gatherXml(source, sink, budget, { label: '', nested });
    const texts = sink.texts();
    const state = texts.length > 0 ? 'text' : 'no-text';
    return { state, texts, nested, unread: sink.unread() };
  },
};

const INLINE = /^(?:r|t|rPr|span|tspan|b|i|u|em|strong|a|sup|sub|proofErr|noProof|lang)$/;
/** Drawing instructions and identifiers of the format, not of a person. */
const SILENT = /^(?:style|class|id|rsid\w{0,10}|schemaLocation|space)$/;
const DRAWING = /^(?:d|points|transform)$/;

/** Documents as one XML file carry pictures and embedded files so (Word 2003 and Flat OPC, flat ODF). */
const PACKED = /^(?:binData|binaryData|binary-data)$/;

export interface XmlTarget {
  readonly label: string;
  /** Where files go that stand in the XML as Base64. */
  readonly nested: NestedFile[];
}

/** Adds all text of an XML source under one label. */
export function gatherXml(
  source: XmlSource,
  sink: TextSink,
  budget: Budget,
  { label, nested }: XmlTarget = { label: '', nested: [] },
): void {
  let pending = '';
  let packed: string[] | null = null;
  walkXml(
    source,
    {
      open(name, attributes) {
        if (PACKED.test(name)) packed = [];
        if (!INLINE.test(name)) {
          sink.line(label);
          pending = name;
        }
        if (attributes.indexOf('=') > 0) addAttributes(attributes, sink, label);
      },
      close(name) {
        if (packed !== null && PACKED.test(name)) {
          const bytes = decodeBase64(packed.join(''));
          packed = null;
          if (budget.takeEntries(1) && budget.takeBytes(bytes.length))
            nested.push({ name: 'object', bytes, isInline: true });
        }
        if (!INLINE.test(name)) sink.line(label);
      },
      text(text) {
        if (packed !== null) {
          packed.push(text);
          return;
        }
        if (!hasText(text) && text.indexOf('\n') >= 0) return;
        if (pending !== '' && hasText(text)) sink.add(pending + ': ', label);
        pending = '';
        sink.add(text, label);
      },
      comment: (text) => sink.add(text + '\n', 'comment'),
    },
    budget,
  );
}

const OF_FORMAT = /^(?:urn:|http:\/\/(?:schemas\.|www\.w3\.org|purl\.))/;

function addAttributes(attributes: string, sink: TextSink, label: string): void {
  eachAttribute(attributes, (name, value) => {
    if (DRAWING.test(name) || value.length < 3 || /^data:/.test(value)) return;
    const isOfFormat = SILENT.test(name) || OF_FORMAT.test(value);
    if (isOfFormat && !isNumberOfPerson(value)) return;
    sink.add(`${name}: ${value}\n`, label === '' ? 'attribute' : label);
  });
}
