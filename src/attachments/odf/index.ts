/**
 * OpenDocument (odt, ods, odp and their templates): content, styles with headers and footers, properties.
 *
 * Comments, notes, tracked deletions, hidden text and form values have places of their own. Cells of a
 * spreadsheet carry their place; a number stands as shown and raw. Repeated empty cells are counted, not
 * written. Source: OASIS OpenDocument 1.3 parts 2 and 3.
 */
import type { Extraction, Reader } from '../../core/reader';
import { decodeText } from '../decode-text';
import { gatherMarkup } from '../markup';
import { ODF_RULES } from '../markup-rules';
import { readDocument } from '../office-parts';
import { SNIFF_BYTES } from '../limits';
import { asciiHead, indexOfAscii, startsWithAscii } from '../sniff';
import { createTextSink } from '../text-sink';
import { openZip, readEntry } from '../zip';
import type { ZipArchive } from '../zip';
import { readDeletions } from './deletions';
import { readTables } from './tables';

const TYPE = 'application/vnd.oasis.opendocument';

export const odf: Reader = {
  id: 'odf',
  recognises(bytes) {
    const archive = openZip(bytes);
    if (archive === null || !startsWithAscii(bytes, 'PK')) return false;
    // The type stands uncompressed at the start, by rule; damaged writers leave the manifest.
    if (asciiHead(bytes, 128).indexOf(TYPE) >= 0) return true;
    const has = (wanted: string): boolean => archive.entries.some(({ name }) => name === wanted);
    return has('META-INF/manifest.xml') && has('content.xml');
  },
  read(bytes, _name, budget) {
    const archive = openZip(bytes)!;
    const sink = createTextSink();
    const manifest = archive.entries.filter(({ name }) => name === 'META-INF/manifest.xml')[0];
    if (manifest !== undefined) {
      const source = decodeText(readEntry(archive, manifest, { budget }).bytes);
      if (source.indexOf('encryption-data') >= 0) return encrypted(archive);
    }
    return readDocument(
      { archive, sink, budget },
      {
        xml(name, source) {
          if (/(?:^|\/)content\.xml$/.test(name) && isSpreadsheet(source))
            readTables(source, sink, budget);
          else if (/(?:^|\/)(?:content|styles|settings)\.xml$/.test(name))
            gatherMarkup(source, ODF_RULES, {
              sink,
              budget,
              label: /styles/.test(name) ? 'master' : '',
              deletions: readDeletions(source, budget),
            });
          else return /manifest|layout-cache/.test(name);
          return true;
        },
      },
    );
  },
};

/** The body says what the document is; styles before it may be long. */
function isSpreadsheet(source: Uint8Array): boolean {
  const body = asciiHead(source, SNIFF_BYTES).indexOf(':spreadsheet');
  return body >= 0 || indexOfAscii(source, '<office:spreadsheet') >= 0;
}

function encrypted({ entries }: ZipArchive): Extraction {
  const unread = [{ path: [], reason: 'encrypted' as const, detail: 'odf' }];
  const names = entries
    .map(({ name }) => name)
    .filter((name) => /\.(?:docx?|pdf|xlsx?)$/.test(name));
  const texts = names.length > 0 ? [{ path: ['names'], text: names.join('\n') }] : [];
  return { state: 'encrypted', texts, nested: [], unread };
}
