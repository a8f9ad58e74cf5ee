/**
 * Takes away from an engine what classic Outlook's runtime does not have: built-ins newer than ES2016,
 * Intl, and the parts of String that need ICU. Runs inside the engine, after thin-office.ts.
 *
 * Sources: OfficeDev/office-js issues 4631, 3783 and 6106; v8-jsi's build without ICU. Only built-ins can be taken away here; newer syntax is a matter for the
 * checks of the bundle itself.
 */

/** Owner and the names that came after ES2016. */
const NEWER: readonly (readonly [string, string])[] = [
  ['Object', 'values entries fromEntries getOwnPropertyDescriptors groupBy hasOwn'],
  ['String.prototype', 'padStart padEnd trimStart trimEnd matchAll replaceAll at'],
  ['String.prototype', 'isWellFormed toWellFormed'],
  ['Array', 'fromAsync'],
  ['Array.prototype', 'flat flatMap at findLast findLastIndex group groupToMap'],
  ['Array.prototype', 'toSorted toReversed toSpliced with'],
  ['Uint8Array.prototype', 'toBase64 toHex setFromBase64 setFromHex'],
  ['Uint8Array', 'fromBase64 fromHex'],
  ['Promise', 'allSettled any withResolvers try'],
  ['Promise.prototype', 'finally'],
  ['RegExp.prototype', 'dotAll'],
  ['Math', 'f16round sumPrecise'],
];
const NEWER_GLOBALS =
  'BigInt BigInt64Array BigUint64Array SharedArrayBuffer Atomics WeakRef FinalizationRegistry ' +
  'AggregateError Float16Array Iterator Intl TextDecoder TextEncoder atob btoa crypto performance ' +
  'queueMicrotask structuredClone navigator globalThis';

/** The script that does it. */
export const FLOOR_SCRIPT = `(function (root) {
  var newer = ${JSON.stringify(NEWER)};
  newer.forEach(function (row) {
    var owner = row[0].split('.').reduce(function (at, key) { return at && at[key]; }, root);
    row[1].split(' ').forEach(function (name) { if (owner) delete owner[name]; });
  });
  ${JSON.stringify(NEWER_GLOBALS)}.split(' ').forEach(function (name) { delete root[name]; });
  String.prototype.normalize = function () { return String(this); };
  String.prototype.localeCompare = function (other) {
    var own = String(this);
    return own < other ? -1 : own > other ? 1 : 0;
  };
})(this);`;
