/**
 * The last reader: bytes of no known type. Readable strings are kept, the state is `unsupported`. Notes
 * that a Mac leaves beside files of an archive (`._name`, `.DS_Store`) are no content of anybody's.
 */
import type { Reader } from '../../core/reader';
import { harvest } from '../harvest';
import { createTextSink } from '../text-sink';
import { startsWithAscii } from '../sniff';
import { notRead } from '../unsupported';

/** AppleDouble and the folder settings of the Finder; larger ones may hold more than notes. */
const NOTES = ['\x00\x05\x16\x07', '\x00\x00\x00\x01Bud1'];
const NOTE_BYTES = 32 * 1024;

export const binary: Reader = {
  id: 'binary',
  recognises: () => true,
  read(bytes, _name, budget) {
    const sink = createTextSink();
    harvest(bytes, sink, budget);
    const texts = sink.texts();
    const isNote = bytes.length <= NOTE_BYTES && NOTES.some((mark) => startsWithAscii(bytes, mark));
    return isNote ? { state: 'no-text', texts, nested: [], unread: [] } : notRead('unknown', texts);
  },
};
