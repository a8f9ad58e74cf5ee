/** All sound files that there are: each example of each reader, and the documents full of hiding places. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Example } from '../../../src/attachments/example';
import { build } from './build';
import { PLANTED } from './planted';

export interface MadeFile {
  /** The reader's folder and the reason for the example. */
  readonly title: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

const READERS = path.join(__dirname, '../../../src/attachments');

export function everyFile(): MadeFile[] {
  const files: MadeFile[] = [];
  for (const format of readdirSync(READERS).sort()) {
    const file = path.join(READERS, format, 'examples.ts');
    if (!existsSync(file)) continue;
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- the list is what lies in the folder
    const { EXAMPLES } = require(file) as { EXAMPLES: readonly Example[] };
    for (const example of EXAMPLES) {
      const title = `${format}: ${example.why}`;
      files.push({ title, name: example.name, bytes: build(example.file) });
    }
  }
  for (const [format, make] of Object.entries(PLANTED)) {
    const { bytes } = make();
    files.push({ title: `${format}: all hiding places`, name: `planted.${format}`, bytes });
  }
  return files;
}
