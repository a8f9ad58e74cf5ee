/** What `make` gives, made when it is first asked for. Nothing is kept of a `make` that throws. */
export function once<T>(make: () => T): () => T {
  let ask = (): T => {
    const made = make();
    ask = () => made;
    return made;
  };
  return () => ask();
}
