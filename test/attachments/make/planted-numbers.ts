/** The numbers of planted documents: synthetic, one for each hiding place, different in their last digits. */

export interface Planted {
  readonly bytes: Uint8Array;
  /** Place → number; all must be found. */
  readonly numbers: { readonly [place: string]: string };
}

export function numbersFor(places: readonly string[]): { [place: string]: string } {
  return Object.fromEntries(
    places.map((place, index) => [place, `62.09.18-${String(index + 101)}.${String(index + 11)}`]),
  );
}
