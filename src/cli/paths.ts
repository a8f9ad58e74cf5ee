/** Paths as the user gave them: resolved against the directory in which the user stands, folders opened. */
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { Refusal } from './refusal';

/** npm runs scripts in the package's folder and keeps the user's own in INIT_CWD. */
export function fromUser(given: string): string {
  return path.resolve(process.env['INIT_CWD'] ?? process.cwd(), given);
}

export interface FoundFile {
  /** As given, or below a folder as given. */
  readonly shown: string;
  readonly full: string;
}

/** The bytes of a file; refuses with what is wrong. */
export async function readBytes({ shown, full }: FoundFile): Promise<Uint8Array> {
  const buffer = await readFile(full).catch((error: unknown) => {
    throw new Refusal(`${shown}: cannot be read: ${whyUnread(error)}`);
  });
  return new Uint8Array(buffer);
}

/** The same as text. */
export async function readText(file: FoundFile): Promise<string> {
  const bytes = await readBytes(file);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Refusal(`${file.shown}: is not text in UTF-8; save it again as UTF-8`);
  }
}

const UNREAD: { readonly [code: string]: string } = {
  ENOENT: 'no such file',
  EISDIR: 'is a folder, not a file',
  EACCES: 'you have no permission to read it',
  ERR_FS_FILE_TOO_LARGE: 'is larger than 2 GB',
};

function whyUnread(error: unknown): string {
  const isCoded = typeof error === 'object' && error !== null && 'code' in error;
  const code = isCoded ? String(error.code) : '';
  return UNREAD[code] ?? `the system answers ${code || 'nothing'}`;
}

/**
 * Files behind the given paths, folders opened to any depth, in order of name. Links to files are
 * followed, links to folders are not; hidden files are left out.
 */
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
  const names = new Array<string>();
  for (const entry of entries) {
    const name = path.relative(full, path.join(entry.parentPath, entry.name));
    if (name.split(path.sep).some((part) => part.startsWith('.'))) continue;
    if (entry.isFile() || (entry.isSymbolicLink() && !(await isFolder(path.join(full, name)))))
      names.push(name);
  }
  return names
    .sort()
    .map((name) => ({ shown: path.join(shown, name), full: path.join(full, name) }));
}

/** A link to nothing is no folder: reading it tells what is wrong. */
function isFolder(full: string): Promise<boolean> {
  return stat(full).then(
    (info) => info.isDirectory(),
    () => false,
  );
}
