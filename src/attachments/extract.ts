/**
 * Drives the readers over the attachments of one message: bytes in, text parts and honest states out.
 *
 * Files are read small and telling first, each with its own share of the budget; files inside files wait
 * in a list, never on the call stack. Whatever was not read becomes an `Unchecked` with its place, and one
 * unread entry makes the whole attachment `partial`. Names are text too, and labels only: nothing here
 * opens a path. A reader that throws is a bug of ours and shows as `failed`; nothing is thrown outward.
 */
import type { Budget } from '../core/budget';
import type { Reader } from '../core/reader';
import type { Attachment, UncheckedReason } from '../core/types';
import { FILE_LIMITS } from './limits';
import type { ExtractLimits } from './limits';
import { imageType } from './sniff';
import { collect, compareOrder, NOTHING, weighNode } from './weigh';
import type { Extracted, FileNode, NodeResult } from './weigh';

export interface AttachedFile {
  readonly name: string;
  /** Null when the client gave none. */
  readonly bytes: Uint8Array | null;
  readonly isInline: boolean;
  readonly kind: Attachment['kind'];
}

export interface ExtractTools {
  readonly readers: readonly Reader[];
  readonly budget: Budget;
  readonly limits?: ExtractLimits;
}

/** Reads all files within the budget; every file gets a result, whatever happens. */
export function extract(files: readonly AttachedFile[], tools: ExtractTools): Extracted {
  const results: NodeResult[][] = files.map(() => []);
  const roots = files.map((file, position): FileNode => ({
    path: [file.name],
    order: [position],
    bytes: file.kind === 'cloud' ? null : file.bytes,
    isInline: file.isInline,
  }));
  for (const root of inReadingOrder(roots)) results[root.order[0]] = readTree(root, tools);
  return collect(files, results);
}

/** Reads one attachment with all that it contains, outermost first, as a list. */
function readTree(root: FileNode, tools: ExtractTools): NodeResult[] {
  const limits = tools.limits ?? FILE_LIMITS;
  const share = tools.budget.child({
    timeMs: limits.fileTimeMs,
    characters: limits.fileCharacters,
  });
  const results: NodeResult[] = [];
  const waiting: FileNode[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const { path, order } = node;
    const result = readNode(node, { ...tools, limits, budget: share });
    const inside = result.extraction.nested.map((file, position): FileNode => ({
      path: [...path, file.name],
      order: [...order, position],
      bytes: file.bytes,
      isInline: file.isInline === true,
    }));
    // The bytes live on in `waiting` only, so that each is freed once it has been read.
    results.push({ ...result, extraction: { ...result.extraction, nested: [] } });
    waiting.push(...inReadingOrder(inside).reverse());
  }
  return results.sort((a, b) => compareOrder(a.node.order, b.node.order));
}

function readNode(node: FileNode, tools: Required<ExtractTools>): NodeResult {
  const { budget, limits } = tools;
  if (node.bytes === null) return refuse(node, 'unavailable');
  if (node.bytes.length > limits.fileBytes) return refuse(node, 'too-large', 'bytes');
  if (node.order.length > limits.depth) return refuse(node, 'too-large', 'depth');
  if (node.bytes.length === 0) return weighNode(node, null, NOTHING, budget);
  if (budget.isSpent()) return weighNode(node, null, NOTHING, budget);
  const name = node.path[node.path.length - 1];
  let current = 'sniff';
  try {
    for (const reader of tools.readers) {
      current = reader.id;
      if (!reader.recognises(node.bytes, name)) continue;
      return weighNode(node, reader.id, reader.read(node.bytes, name, budget), budget);
    }
  } catch {
    // A bug of ours, met by input that no test had: one file unread, the others go on.
    return refuse(node, 'failed', current);
  }
  return refuse(node, 'unsupported', 'unknown');
}

/** A file that is not opened, or where opening failed. */
function refuse(node: FileNode, reason: UncheckedReason, detail?: string): NodeResult {
  const state = reason === 'failed' ? 'corrupt' : reason;
  const unread = [{ path: [], reason, ...(detail === undefined ? {} : { detail }) }];
  return { node, reader: null, extraction: { ...NOTHING, state, unread } };
}

/** Small and telling first, so that a spent budget leaves out what says least. */
function inReadingOrder(nodes: readonly FileNode[]): FileNode[] {
  const weight = ({ bytes }: FileNode): number =>
    bytes === null ? 0 : bytes.length * (imageType(bytes) === null ? 1 : 16);
  return nodes
    .map((node) => ({ node, weight: weight(node) }))
    .sort((a, b) => a.weight - b.weight || compareOrder(a.node.order, b.node.order))
    .map(({ node }) => node);
}
