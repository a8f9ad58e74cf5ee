/** Built-in functions that the launch bundle calls by a short name (scripts/shorter-code.cjs). */
export const { max, min } = Math;
export const { assign } = Object;
export const { fromCharCode } = String;
