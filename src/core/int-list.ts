/**
 * A growing list of 32-bit integers: what a walk writes down in bulk (positions, ids).
 * Plain arrays of numbers would do the same with several times the memory.
 */
export interface IntList {
  items: Int32Array;
  length: number;
}

export function intList(capacity = 16): IntList {
  return { items: new Int32Array(capacity), length: 0 };
}

export function push(list: IntList, value: number): void {
  if (list.length === list.items.length) {
    const larger = new Int32Array(list.length * 2);
    larger.set(list.items);
    list.items = larger;
  }
  list.items[list.length++] = value;
}

/** How many items of an ascending list are at most `value`. */
export function countUpTo(list: IntList, value: number): number {
  return rankIn(list.items, 0, list.length, value);
}

/** First index in [from, to) of an ascending array whose item is greater than `value`; else `to`. */
export function rankIn(items: Int32Array, from: number, to: number, value: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (items[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
