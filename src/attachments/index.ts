/** The list of readers: one line each. The first that recognises the bytes reads them. */
import type { Reader } from '../core/reader';

export const READERS: readonly Reader[] = [];
