/** Paths as the user gave them: resolved against the directory in which the user stands, folders opened. */
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { Refusal } from './refusal';

/** npm runs scripts in the package's folder and keeps the user's own in INIT_CWD. */
export function fromUser(given: string): string {
  return path.resolve(process.env['INIT_CWD'] ?? process.cwd(), given);
}

/** The text of a file that the user named; refuses with what is wrong and the way out. */
export async function readText(full: string, shown: string): Promise<string> {
  const bytes = await readFile(full).catch((error: unknown) => {
    throw new Refusal(`${shown}: ${whyUnread(error)}`);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Refusal(`${shown}: is not text in UTF-8; save it again as UTF-8`);
  }
}

function whyUnread(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'cannot be read: no such file';
  if (code === 'EISDIR') return 'cannot be read: is a folder, not a file';
  return 'cannot be read: no permission, or not a file';
}

export interface FoundFile {
  /** As given, or below a folder as given. */
  readonly shown: string;
  readonly full: string;
}

/** Files behind the given paths, folders opened to any depth, in order of name; hidden files are left out. */
export async function findFiles(given: readonly string[]): Promise<FoundFile[]> {
  const found = new Array<FoundFile>();
  for (const shown of given) {
    const full = fromUser(shown);
    const info = await stat(full).catch(() => {
      throw new Refusal(`${shown}: no such file or folder`);
    });
    if (info.isDirectory()) found.push(...(await filesBelow(shown, full)));
    else found.push({ shown, full });
  }
  return found;
}

async function filesBelow(shown: string, full: string): Promise<FoundFile[]> {
  const entries = await readdir(full, { recursive: true, withFileTypes: true }).catch(() => {
    throw new Refusal(`${shown}: the folder cannot be read`);
  });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(full, path.join(entry.parentPath, entry.name)))
    .filter((name) => !name.split(path.sep).some((part) => part.startsWith('.')))
    .sort()
    .map((name) => ({ shown: path.join(shown, name), full: path.join(full, name) }));
}
