/**
 * The parts of a zip-based office document, each read once under the limits, by one loop for all formats.
 *
 * Every XML part is read, not a list of known ones: people's data lie in headers, comments and
 * properties. Pictures go on as decoration, embedded files as files of their own. Left out on purpose:
 * fonts, printer settings, macros, sound and film, which hold no words of the author.
 */
import type { Budget } from '../core/budget';
import type { Extraction, NestedFile, UnreadPart } from '../core/reader';
import { harvest } from './harvest';
import { startsWithAscii } from './sniff';
import type { TextSink } from './text-sink';
import { hasTextNodes, walkXml } from './xml';
import { attributeOf } from './xml-attributes';
import { gatherXml } from './xml-file';
import { openZip, readEntry } from './zip';
import { overlapping } from './zip-layout';
import type { ZipArchive, ZipEntry } from './zip';

/** Bytes of a picture that are unpacked: what its makers write about it stands at the start. */
const PICTURE_BYTES = 256 * 1024;

const PICTURE = /\.(?:png|jpe?g|gif|bmp|tiff?|webp|heic|emf|wmf|wdp|svm)$/i;
const SILENT =
  /\.(?:emz|wmz|odttf|ttf|otf|woff2?|css|js|fntdata|mp3|mp4|m4a|m4v|wav|wma|wmv|avi|mov|mpe?g)$|vbaProject|vbaData|printerSettings|\[Content_Types\]|^mimetype$|^docProps\/thumbnail|^Thumbnails\/|^META-INF\/|^Configurations2?\/|ObjectReplacements|layout-cache|_xmlsignatures|\.DS_Store|^__MACOSX\//i;
/** Settings in forms of their own: of controls, of Google Sheets (`xl/metadata`), of add-ins, of old slides. */
const SETTINGS =
  /activeX|\[trash\]|^xl\/metadata$|customProperty\d{0,6}\.bin$|legacyD\w{1,40}\.bin$/i;
/** Looks only, by their making: names of fonts, colours and styles. Text in them is still read. */
const DESIGN =
  /^(?:word|ppt|xl)\/(?:\w{1,40}\/)?(?:theme\d{0,4}|fontTable|webSettings|stylesWithEffects|numbering|tableStyles|presProps|viewProps|tableSingleCells|calcChain)\.xml$|^word\/(?:glossary\/)?styles\.xml$/;

/**
 * True for a package whose parts lie in that folder. A folder called `word` in an ordinary archive does
 * not make a document: its pictures would pass as decoration.
 */
export function isPackage(bytes: Uint8Array, folder: RegExp, main: RegExp): boolean {
  const archive = openZip(bytes);
  if (archive === null || !startsWithAscii(bytes, 'PK')) return false;
  const has = (pattern: RegExp): boolean => archive.entries.some(({ name }) => pattern.test(name));
  return has(main) || (has(folder) && has(/^\[Content_Types\]\.xml$/));
}

export interface PartReader {
  /** Takes the text of an XML part; false leaves it to the general reader. */
  xml(name: string, source: Uint8Array): boolean;
  /** Takes the bytes of another part; false leaves it alone. */
  bytes?(name: string, bytes: Uint8Array): boolean;
}

export interface DocumentTools {
  readonly archive: ZipArchive;
  readonly sink: TextSink;
  readonly budget: Budget;
}

/** Reads all parts and gives the result of the whole document. */
export function readDocument(tools: DocumentTools, reader: PartReader): Extraction {
  const { archive, sink, budget } = tools;
  const shared = overlapping(archive.entries);
  const nested: NestedFile[] = [];
  const unread: UnreadPart[] = [];
  for (const entry of inPartOrder(archive.entries)) {
    if (budget.isSpent() || sink.isFull() || !budget.takeEntries(1)) break;
    const isPicture = PICTURE.test(entry.name);
    if ((SILENT.test(entry.name) && !/embeddings\//.test(entry.name)) || shared.has(entry))
      continue;
    const most = isPicture ? { budget, most: PICTURE_BYTES } : { budget };
    const { bytes, problem } = readEntry(archive, entry, most);
    if (isPicture) {
      nested.push({ name: baseName(entry.name), bytes, isInline: true });
      continue;
    }
    if (problem !== null) unread.push({ path: [baseName(entry.name)], ...problem });
    if (bytes.length > 0) readPart({ name: entry.name, bytes }, { ...tools, nested, reader });
  }
  for (const comment of archive.comments) sink.add(comment + '\n', 'comment');
  if (shared.size > 0) unread.push({ path: [], reason: 'too-large', detail: 'overlap' });
  if (archive.isCut) unread.push({ path: [], reason: 'too-large', detail: 'entries' });
  if (archive.isDamaged) unread.push({ path: [], reason: 'partial', detail: 'zip-directory' });
  return finish(sink, nested, unread);
}

function readPart(
  file: NestedFile,
  { reader, sink, budget, nested }: DocumentTools & { reader: PartReader; nested: NestedFile[] },
): void {
  const { name, bytes } = file;
  if (reader.bytes !== undefined && reader.bytes(name, bytes)) return;
  if (/\.rels$/i.test(name)) readLinks(bytes, sink, budget);
  else if (/\.(?:xml|vml|rdf|xhtml|x?html?|ncx|opf|svg)$/i.test(name)) {
    if (DESIGN.test(name) && !hasTextNodes(bytes)) return;
    if (reader.xml(name, bytes)) return;
    const label = /docProps|meta/i.test(name) ? 'properties' : 'custom data';
    gatherXml(bytes, sink, budget, { label, nested });
  } else if (SETTINGS.test(name)) harvest(bytes, sink, budget);
  else nested.push({ name: baseName(name), bytes, isInline: /(?:^|\/)media\//.test(name) });
}

/** Main text first, then small before large: a bomb among the parts comes last. */
function inPartOrder(entries: readonly ZipEntry[]): ZipEntry[] {
  const rank = (name: string): number =>
    /(?:^|\/)(?:document\d?|content|workbook|sharedStrings|styles)\.(?:xml|bin)$|workbook\.(?:xml|bin)\.rels$|worksheets\/_rels/i.test(
      name,
    )
      ? 0
      : PICTURE.test(name)
        ? 2
        : 1;
  return entries
    .filter(({ name }) => !/\/$/.test(name))
    .map((entry, position) => ({ entry, position, rank: rank(entry.name) }))
    .sort(
      (a, b) =>
        a.rank - b.rank || compareNames(a.entry.name, b.entry.name) || a.position - b.position,
    )
    .map(({ entry }) => entry);
}

/** slide2 before slide10. */
function compareNames(a: string, b: string): number {
  const folder = (name: string): string => name.replace(/\d{1,9}(?=\.)/, '');
  if (folder(a) !== folder(b)) return folder(a) < folder(b) ? -1 : 1;
  return partNumber(a) - partNumber(b);
}

/** The number at the end of a part's name: 3 for `slides/slide3.xml`; 0 without one. */
export function partNumber(name: string): number {
  const found = /(\d{1,9})\.\w{1,8}$/.exec(name);
  return found === null ? 0 : Number(found[1]);
}

function baseName(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}

/** Targets outside the document: `mailto:`, web addresses, paths of linked files. */
function readLinks(source: Uint8Array, sink: TextSink, budget: Budget): void {
  walkXml(
    source,
    {
      open(_name, attributes) {
        if (attributeOf(attributes, 'TargetMode') !== 'External') return;
        sink.add((attributeOf(attributes, 'Target') ?? '') + '\n', 'link');
      },
      close: () => undefined,
      text: () => undefined,
    },
    budget,
  );
}

function finish(sink: TextSink, nested: NestedFile[], unread: UnreadPart[]): Extraction {
  const texts = sink.texts();
  const isSaid = texts.some(({ path }) => path[0] !== 'properties' && path[0] !== 'custom data');
  const state = isSaid
    ? 'text'
    : nested.some(({ isInline }) => isInline)
      ? 'image-only'
      : 'no-text';
  const all = [...unread, ...sink.unread()];
  if (state === 'image-only' && all.length === 0)
    return { state, texts, nested, unread: [], looksLikeScan: true };
  const isUnread = texts.length === 0 && unread.length > 0 && nested.length === 0;
  return { state: isUnread ? unreadState(unread) : state, texts, nested, unread: all };
}

function unreadState([{ reason }]: readonly UnreadPart[]): Extraction['state'] {
  return reason === 'failed' ? 'corrupt' : reason;
}
