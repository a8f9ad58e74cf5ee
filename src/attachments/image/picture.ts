/** What is known of one picture while its pieces are read, and whether it looks like a scanned page. */
import type { Budget } from '../../core/budget';
import type { TextSink } from '../text-sink';

export interface Picture {
  readonly sink: TextSink;
  readonly budget: Budget;
  /** In pixels; 0 when not stated. */
  width: number;
  height: number;
  /** Black and white only. */
  isBilevel: boolean;
  /** Packed as faxes are. */
  isFax: boolean;
  pages: number;
  /** Has the exposure data that cameras write. */
  isPhoto: boolean;
  /** Where it was taken, as shown. */
  place: string;
}

export function createPicture(sink: TextSink, budget: Budget): Picture {
  const unknown = { width: 0, height: 0, isBilevel: false, isFax: false, pages: 0, isPhoto: false };
  return { sink, budget, ...unknown, place: '' };
}

/** Keeps the largest size: thumbnails and tiles state theirs too. */
export function setSize(picture: Picture, width: number, height: number): void {
  if (width * height <= picture.width * picture.height) return;
  picture.width = width;
  picture.height = height;
}

/** Pixels of the short side from which a page can be read: A4 at 100 dots an inch has 827. */
const PAGE_SIDE = 800;
/**
 * Long side by short side: A4 and its kin 1.414, letter 1.294, legal 1.647, each with some cropping. Cameras
 * (1.333, 1.5, 1.778) and screens (1.25, 1.6, 1.778) lie outside.
 */
const PAGE_RATIOS: readonly (readonly [number, number])[] = [
  [1.37, 1.46],
  [1.275, 1.315],
  [1.62, 1.68],
];

/** Large and page-like: what scanners and faxes make, not what cameras and designers make. */
export function looksLikeScan(picture: Picture): boolean {
  const { width, height, isBilevel, isFax, pages, isPhoto } = picture;
  const short = Math.min(width, height);
  if (short < PAGE_SIDE) return false;
  if (isFax || isBilevel || pages > 1) return true;
  const ratio = Math.max(width, height) / short;
  return !isPhoto && PAGE_RATIOS.some(([least, most]) => ratio >= least && ratio <= most);
}

/** Pixels of a side below which no word can be read: tracking dots, lines, icons. */
const SMALLEST = 16;

/** Too small to show a word; false when the size is not known. */
export function isDot({ width, height }: Picture): boolean {
  return width > 0 && height > 0 && Math.min(width, height) < SMALLEST;
}
