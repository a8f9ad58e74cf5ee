/** The limits that only PDF has, each with its reason. */

/** Pages read of one file: a longer one is a book, and the first pages tell what it is. */
export const PAGES = 500;

/** Objects of one file: bounds the table of places. */
export const OBJECTS = 200000;

/** References followed from one to the next. */
export const HOPS = 32;

/** Forms drawn on one page, each read once. */
export const FORMS = 2000;

/** Objects kept after they were read; fonts and forms are read again and again. */
export const KEPT_OBJECTS = 5000;

/** Codes of one font that are mapped: a two-byte code has no more. */
export const MAPPED_CODES = 65536;

/** Places without text named in the result; a long scan has as many as pages. */
export const NAMED_PAGES = 20;
