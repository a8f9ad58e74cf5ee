/**
 * Run-length shapes (`D11`, `L4D8`, `D8L1D3`) as a small trie that is read from the last run to the
 * first: a window that ends at the token just read grows backwards until no shape can begin like that.
 * So the cost of a number does not depend on how many shapes detectors take.
 */

/** Longest run that a shape may name. */
const LONGEST_RUN = 40;
/** Cells of one node: letters and digits, each with lengths 0 to 63. */
const NODE_CELLS = 128;

export const DIGITS = 0;
export const LETTERS = 1;

export interface ShapeTrie {
  /** `next[node * 128 + kind * 64 + length]`: the node after that run; 0 for none. Node 0 is the start. */
  readonly next: Int16Array;
  /** Shape id that ends in a node; -1 for none. */
  readonly shapeOf: Int16Array;
  /** Longest run that may follow a node, by `node * 2 + kind`. */
  readonly longest: Uint8Array;
}

/** The place of a run in `next`. */
export function cellOf(node: number, kind: number, length: number): number {
  return node * NODE_CELLS + kind * 64 + length;
}

/** A shape's runs from left to right; null when the text is no run-length shape. */
export function parseRuns(shape: string): readonly { kind: number; length: number }[] | null {
  if (!/^(?:[LD]\d{1,2}){1,12}$/.test(shape)) return null;
  const runs = (shape.match(/[LD]\d{1,2}/g) ?? []).map((run) => ({
    kind: run.charAt(0) === 'D' ? DIGITS : LETTERS,
    length: Number(run.slice(1)),
  }));
  const isUsable = runs.every(
    ({ kind, length }, i) => length > 0 && length <= LONGEST_RUN && kind !== runs[i - 1]?.kind,
  );
  return isUsable ? runs : null;
}

/** Builds the trie; index in `shapes` is the shape id, entries that are no runs are left out. */
export function buildShapeTrie(shapes: readonly string[]): ShapeTrie {
  const nodes: { next: Map<number, number>; shape: number }[] = [{ next: new Map(), shape: -1 }];
  shapes.forEach((shape, id) => {
    let node = 0;
    for (const { kind, length } of (parseRuns(shape) ?? []).slice().reverse()) {
      const cell = kind * 64 + length;
      const known = nodes[node]!.next.get(cell);
      if (known === undefined) {
        nodes.push({ next: new Map(), shape: -1 });
        nodes[node]!.next.set(cell, nodes.length - 1);
        node = nodes.length - 1;
      } else node = known;
    }
    if (node !== 0) nodes[node]!.shape = id;
  });
  const trie: ShapeTrie = {
    next: new Int16Array(nodes.length * NODE_CELLS),
    shapeOf: new Int16Array(nodes.length),
    longest: new Uint8Array(nodes.length * 2),
  };
  nodes.forEach(({ next, shape }, node) => {
    trie.shapeOf[node] = shape;
    next.forEach((target, cell) => {
      trie.next[node * NODE_CELLS + cell] = target;
      const side = node * 2 + (cell >> 6);
      trie.longest[side] = Math.max(trie.longest[side]!, cell & 63);
    });
  });
  return trie;
}
