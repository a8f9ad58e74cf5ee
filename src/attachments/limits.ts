/**
 * Every limit of the readers, with its unit and its reason.
 *
 * `MESSAGE_LIMITS` makes the budget of one message, `FILE_LIMITS` the share of one attachment. The
 * constants below them belong to single readers. A limit that stops a reader always shows as `partial` or
 * `too-large`, never as a shorter clean text.
 */
import type { BudgetLimits } from '../core/budget';

const KB = 1024;
const MB = 1024 * 1024;

/** For the budget of a whole message: what a sender can be asked to wait for. */
export const MESSAGE_LIMITS: BudgetLimits = {
  timeMs: 4000,
  bytesOut: 96 * MB,
  entries: 10000,
  characters: 8 * 1000 * 1000,
};

export interface ExtractLimits {
  /** Bytes of one attachment; more is `too-large` without being opened. */
  readonly fileBytes: number;
  /** Attachment inside attachment: 1 is the attachment itself. */
  readonly depth: number;
  /** Milliseconds for one attachment with all that it contains. */
  readonly fileTimeMs: number;
  /** UTF-16 code units of text kept of one attachment with all that it contains. */
  readonly fileCharacters: number;
}

export const FILE_LIMITS: ExtractLimits = {
  fileBytes: 25 * MB,
  depth: 4,
  fileTimeMs: 1500,
  fileCharacters: 2 * 1000 * 1000,
};

/** Bytes that one packed part may unpack to: a part is one string in memory, twice this in UTF-16. */
export const PART_BYTES = 32 * MB;

/** Output over input above which a packed part is a bomb; XML of empty sheets reaches 100. */
export const BOMB_RATIO = 200;

/** Bytes out before the ratio is judged: small files compress well honestly. */
export const BOMB_FLOOR_BYTES = MB;

/** Entries listed of one archive: honest ones hold fewer, and each costs a name and a state. */
export const ARCHIVE_ENTRIES = 2000;

/** Bytes unpacked of one archive: half of the message's, so that what was unpacked can still be read. */
export const ARCHIVE_BYTES = 48 * MB;

/** Parts of one MIME message, and how deep they may nest. */
export const MIME_PARTS = 500;
export const MIME_DEPTH = 32;

/** Mails listed of one mbox. */
export const MBOX_MESSAGES = 500;

/** Characters that one reader keeps of its own file (UTF-16 code units). */
export const READER_CHARACTERS = 2 * 1000 * 1000;

/** Cells with a place name of their own in one workbook; later ones are named by row. */
export const CELL_MARKS = 100 * 1000;

/** Elements or groups inside each other that are told apart; deeper ones count as one. */
export const NESTING = 10000;

/** Place labels with a text of their own in one file; later ones share the text of their last word. */
export const LABELS = 5000;

/** Shared strings or cell formats of one workbook: bounds the tables, not the text. */
export const TABLE_ENTRIES = 1000 * 1000;

/** Sectors, directory entries and streams of a compound file; a cyclic chain ends here at the latest. */
export const CFB_DIRECTORY_ENTRIES = 20000;

/** Bytes of an unknown binary that are searched for readable strings. */
export const HARVEST_BYTES = 2 * MB;

/** Bytes at the start that decide what a text file is. */
export const SNIFF_BYTES = 4 * KB;
