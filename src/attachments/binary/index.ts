/** The last reader: bytes of no known type. Readable strings are kept, the state is `unsupported`. */
import type { Reader } from '../../core/reader';
import { harvest } from '../harvest';
import { createTextSink } from '../text-sink';
import { notRead } from '../unsupported';

export const binary: Reader = {
  id: 'binary',
  recognises: () => true,
  read(bytes, _name, budget) {
    const sink = createTextSink();
    harvest(bytes, sink, budget);
    return notRead('unknown', sink.texts());
  },
};
