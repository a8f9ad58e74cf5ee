/** Plain text of every kind: txt, log, markdown, source, and whatever no other reader wants. */
import type { Reader } from '../../core/reader';
import { decodeText, looksBinary } from '../decode-text';
import { asciiHead } from '../sniff';
import { createTextSink } from '../text-sink';

export const text: Reader = {
  id: 'text',
  recognises: (bytes) => !looksBinary(bytes),
  read(bytes) {
    const armor = armorState(asciiHead(bytes, 1024));
    if (armor === 'encrypted')
      return {
        state: 'encrypted',
        texts: [],
        nested: [],
        unread: [{ path: [], reason: 'encrypted', detail: 'pgp' }],
      };
    const sink = createTextSink();
    sink.add(decodeText(bytes));
    const texts = sink.texts();
    const state = texts.length > 0 && armor !== 'no-text' ? 'text' : 'no-text';
    return { state, texts, nested: [], unread: sink.unread() };
  },
};

/** PGP armor (RFC 9580 6.2): a message is encrypted, a signature or key has nothing to read. */
function armorState(head: string): 'encrypted' | 'no-text' | null {
  if (head.indexOf('-----BEGIN PGP MESSAGE') >= 0) return 'encrypted';
  if (/^\s{0,64}-----BEGIN (?:PGP SIGNATURE|CERTIFICATE)/.test(head)) return 'no-text';
  return null;
}
