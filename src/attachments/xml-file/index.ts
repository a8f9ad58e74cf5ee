/**
 * XML of no known office format, and SVG: every text and attribute, each with the name of its element.
 *
 * The name goes before the text (`niss: …`), because it is the word that says what a number is. Runs of
 * text inside the inline elements of Word, SVG and HTML are joined. Nothing is fetched or validated.
 */
import type { Budget } from '../../core/budget';
import type { Reader } from '../../core/reader';
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
    gatherXml(decodeText(bytes, declared === null ? undefined : declared[1]), sink, budget);
    const texts = sink.texts();
    const state = texts.length > 0 ? 'text' : 'no-text';
    return { state, texts, nested: [], unread: sink.unread() };
  },
};

const INLINE = /^(?:r|t|rPr|span|tspan|b|i|u|em|strong|a|sup|sub|proofErr|noProof|lang)$/;
/** Drawing instructions and identifiers of the format, not of a person. */
const SILENT = /^(?:style|class|id|rsid\w{0,10}|schemaLocation|space)$/;
const DRAWING = /^(?:d|points|transform)$/;

/** Adds all text of an XML source under one label. */
export function gatherXml(source: XmlSource, sink: TextSink, budget: Budget, label = ''): void {
  let pending = '';
  walkXml(
    source,
    {
      open(name, attributes) {
        if (!INLINE.test(name)) {
          sink.line(label);
          pending = name;
        }
        if (attributes.indexOf('=') > 0) addAttributes(attributes, sink, label);
      },
      close(name) {
        if (!INLINE.test(name)) sink.line(label);
      },
      text(text) {
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
