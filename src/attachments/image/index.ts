/**
 * Pictures: the words and the position that lie beside the pixels, and whether a picture looks like a scan.
 *
 * The pixels are not read: the state is `image-only`, except for dots and lines in which no word fits.
 * A photo's position is personal data and comes out as text, `GPS 50.85, 4.35`. Drawings (emf, wmf) are
 * left to `unsupported`, because their text is no pixels.
 */
import type { Extraction, Reader } from '../../core/reader';
import { imageType } from '../sniff';
import { createTextSink } from '../text-sink';
import { FORMATS } from './formats';
import { createPicture, isDot, looksLikeScan } from './picture';

export const image: Reader = {
  id: 'image',
  recognises(bytes) {
    const type = imageType(bytes);
    return type !== null && (FORMATS[type] !== undefined || type === 'ico');
  },
  read(bytes, _name, budget): Extraction {
    const sink = createTextSink();
    const picture = createPicture(sink, budget);
    const read = FORMATS[imageType(bytes) ?? ''];
    if (read !== undefined) read(bytes, picture);
    const texts = sink.texts();
    if (isDot(picture)) {
      const state = texts.length > 0 ? 'text' : 'no-text';
      return { state, texts, nested: [], unread: sink.unread() };
    }
    const isScan = looksLikeScan(picture);
    return { state: 'image-only', texts, nested: [], unread: sink.unread(), looksLikeScan: isScan };
  },
};
