/**
 * What a reader of an attachment type is: it recognises bytes and turns them into text parts,
 * nested files and an honest state. Readers live in `attachments/<format>/`; `attachments/extract.ts`
 * drives them. A reader never throws outward and asks the budget in every loop.
 */
import type { Budget } from './budget';
import type { PlaceMark, UncheckedReason } from './types';

/**
 * The state of one file. Only `text` and `no-text` say that all of it was read and may pass without a word;
 * `partial`: some text came out, `image-only`: pages that are pictures, the others as in `UncheckedReason`.
 */
export type ReadState =
  | 'text'
  | 'partial'
  | 'no-text'
  | 'image-only'
  | 'encrypted'
  | 'unsupported'
  | 'corrupt'
  | 'too-large'
  | 'timed-out'
  | 'unavailable';

/** A stretch of text inside one file: a sheet, a page, a comment. */
export interface ExtractedText {
  /** Labels below the file's own name: `['Feuil2']`, `['comment']`; empty for the main text. */
  readonly path: readonly string[];
  /** Cells joined by tabs, rows and blocks by line feeds. */
  readonly text: string;
  /** Named places inside the text: cells, pages, slides. */
  readonly marks?: readonly PlaceMark[];
}

/** A file inside a file, still to be read. */
export interface NestedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Decoration of the file around it: a picture shown in a mail or document, never asked about. */
  readonly isInline?: boolean;
}

/** Something inside the file that was not read. */
export interface UnreadPart {
  readonly path: readonly string[];
  readonly reason: UncheckedReason;
  readonly detail?: string;
}

export interface Extraction {
  /** Of this file alone; `extract` weighs nested files in. */
  readonly state: ReadState;
  readonly texts: readonly ExtractedText[];
  readonly nested: readonly NestedFile[];
  readonly unread: readonly UnreadPart[];
  /** For images: large and page-like enough to be a scan of a document. */
  readonly looksLikeScan?: boolean;
}

export interface Reader {
  /** Kebab-case name of the format: `docx`, `pdf`, `zip`. */
  readonly id: string;
  /** Judged from content; the name may only break a tie between text formats (csv or txt). */
  recognises(bytes: Uint8Array, name: string): boolean;
  /**
   * Only for bytes that it recognised. Trouble is a state or an entry in `unread`; a throw is a bug, and shows as
   * `failed`.
   */
  read(bytes: Uint8Array, name: string, budget: Budget): Extraction;
}
