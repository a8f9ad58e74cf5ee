/** Rows that a pivot table remembers, even after the sheet they came from was deleted (MS-XLS 2.4.319). */
import type { Budget } from '../../core/budget';
import { readStream } from '../cfb';
import type { CompoundFile } from '../cfb';
import type { TextSink } from '../text-sink';
import { readUint } from '../zip';
import { readFlagged } from './strings';

const STRING = 0xcd;

export function readPivots(file: CompoundFile, sink: TextSink, budget: Budget): void {
  for (const stream of file.streams) {
    if (!/^_SX_DB_CUR\/[0-9A-F]{4}$/i.test(stream.path)) continue;
    const bytes = readStream(file, stream, budget);
    if (bytes === null) return;
    for (let at = 0; at + 4 <= bytes.length && !budget.isSpent();) {
      const end = at + 4 + readUint(bytes, at + 2, 2);
      const count = readUint(bytes, at + 4, 2);
      if (readUint(bytes, at, 2) === STRING)
        sink.add(readFlagged(bytes, { start: at + 6, end }, count) + '\n', 'pivot cache');
      at = end;
    }
  }
}
