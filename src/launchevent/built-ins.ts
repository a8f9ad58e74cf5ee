/** Built-ins that the launch bundle calls by a short name (scripts/shorter-code.cjs). */
export const { ceil, floor, max, min } = Math;
export const { assign, keys } = Object;
export const { fromCharCode } = String;
export const Bytes = Uint8Array;
export const Integers = Int32Array;
export const Pattern = RegExp;
export const Shorts = Uint16Array;
