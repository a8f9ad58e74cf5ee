/** The sound files that the fuzzer damages: every example of every reader, and the planted documents. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Build, Example, Members } from '../../../src/attachments/example';
import { build } from './build';
import { createDice, mutate } from './mutate';
import type { Dice } from './mutate';
import { PLANTED } from './planted';
import { zipOf } from './zip';

export interface Seed {
  readonly format: string;
  readonly name: string;
  /** Builds the file with some damage; from the inside for containers, half of the time. */
  damaged(seed: number): Uint8Array;
}

const READERS = path.join(__dirname, '../../../src/attachments');

export function seeds(): Seed[] {
  const found: Seed[] = [];
  for (const format of readdirSync(READERS).sort()) {
    const file = path.join(READERS, format, 'examples.ts');
    if (!existsSync(file)) continue;
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- the list is what lies in the folder
    const { EXAMPLES } = require(file) as { EXAMPLES: readonly Example[] };
    for (const example of EXAMPLES)
      found.push({
        format,
        name: example.name,
        damaged: (seed) => damage(example.file, createDice(seed)),
      });
  }
  for (const [format, make] of Object.entries(PLANTED))
    found.push({
      format,
      name: `planted.${format}`,
      damaged: (seed) => mutate(make().bytes, createDice(seed)),
    });
  return found;
}

function damage(file: Build, dice: Dice): Uint8Array {
  if (dice(2) === 0) return mutate(build(file), dice);
  if ('zip' in file) return zipOf(damageMember(file.zip, dice));
  if ('gz' in file) return build({ gz: { hex: hexOf(damage(file.gz, dice)) } });
  return mutate(build(file), dice);
}

function damageMember(members: Members, dice: Dice): { [name: string]: Uint8Array } {
  const names = Object.keys(members);
  const chosen = names[dice(names.length)];
  return Object.fromEntries(
    names.map((name) => {
      const bytes = build(members[name]!);
      return [name, name === chosen ? mutate(bytes, dice) : bytes];
    }),
  );
}

const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
