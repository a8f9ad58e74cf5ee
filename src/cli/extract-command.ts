/** `sluice extract`: the text and the state of each file, as the readers see it. */
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { extract } from '../attachments/extract';
import { READERS } from '../attachments/index';
import { MESSAGE_LIMITS } from '../attachments/limits';
import { createBudget } from '../core/budget';
import type { Command } from './arguments';
import { type FoundFile, fromUser, readBytes } from './paths';
import { Refusal } from './refusal';

type ExtractArguments = Extract<Command, { name: 'extract' }>;

/** One line for each file, in order; status 0 whatever the states. */
export async function extractCommand(command: ExtractArguments): Promise<number> {
  for (const file of await filesAt(command.paths)) {
    const line = await extractFile(file);
    process.stdout.write(`${command.json ? JSON.stringify(line) : textOf(line)}\n`);
  }
  return 0;
}

/** Every path must be a file, before anything is printed: one line a path. */
async function filesAt(paths: readonly string[]): Promise<FoundFile[]> {
  const files = new Array<FoundFile>();
  for (const shown of paths) {
    const full = fromUser(shown);
    const info = await stat(full).catch(() => {
      throw new Refusal(`${shown}: no such file`);
    });
    if (info.isDirectory()) throw new Refusal(`${shown}: is a folder; extract takes files`);
    files.push({ shown, full });
  }
  return files;
}

interface ExtractLine {
  readonly file: string;
  readonly state: string;
  readonly text: string;
  readonly unchecked: readonly { readonly location: string; readonly reason: string }[];
  readonly ms: number;
}

async function extractFile({ shown, full }: FoundFile): Promise<ExtractLine> {
  const bytes = await readBytes({ shown, full });
  const startMs = performance.now();
  const name = path.basename(full);
  const budget = createBudget(() => performance.now(), MESSAGE_LIMITS);
  const { parts, unchecked, files } = extract([{ name, bytes, isInline: false, kind: 'file' }], {
    readers: READERS,
    budget,
  });
  return {
    file: shown,
    state: files[0]!.state,
    text: parts
      .filter(({ location }) => location.part === 'attachment')
      .map(({ text }) => text)
      .join('\n'),
    unchecked: unchecked.map(({ path: place, reason }) => ({
      location: place.join(' › '),
      reason,
    })),
    ms: Math.round(performance.now() - startMs),
  };
}

function textOf({ file, state, text, unchecked, ms }: ExtractLine): string {
  const unread = unchecked.map(({ location, reason }) => `  not read: ${location} (${reason})`);
  const shown = text === '' ? [] : text.split('\n').map((line) => `  | ${line}`);
  return [`${file}: ${state}, ${text.length} characters, ${ms} ms`, ...unread, ...shown].join('\n');
}
