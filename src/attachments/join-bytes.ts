/** Pieces of bytes as one, in one allocation. The caller has asked the budget for them. */
export function joinBytes(pieces: readonly ArrayLike<number>[]): Uint8Array {
  const out = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}
