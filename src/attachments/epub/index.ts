/** E-books (epub): every page and property. Books under rights management are called encrypted. */
import type { Reader } from '../../core/reader';
import { decodeText } from '../decode-text';
import { readHtml } from '../html';
import { readDocument } from '../office-parts';
import { asciiHead } from '../sniff';
import { createTextSink } from '../text-sink';
import { openZip } from '../zip';

export const epub: Reader = {
  id: 'epub',
  recognises(bytes) {
    const archive = openZip(bytes);
    if (archive === null) return false;
    const isMarked = asciiHead(bytes, 128).indexOf('application/epub+zip') >= 0;
    return isMarked || archive.entries.some(({ name }) => name === 'META-INF/container.xml');
  },
  read(bytes, _name, budget) {
    const archive = openZip(bytes)!;
    if (archive.entries.some(({ name }) => /^META-INF\/(?:rights|license)/.test(name))) {
      const unread = [{ path: [], reason: 'encrypted' as const, detail: 'epub' }];
      return { state: 'encrypted', texts: [], nested: [], unread };
    }
    const sink = createTextSink();
    return readDocument(
      { archive, sink, budget },
      {
        xml(name, source) {
          if (!/\.x?html?$/i.test(name)) return false;
          for (const { path, text } of readHtml(decodeText(source), budget).texts)
            sink.add(text + '\n', path.join('\n'));
          return true;
        },
      },
    );
  },
};
