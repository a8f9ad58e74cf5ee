/**
 * What a reader's `examples.ts` says: how a small file is built, and what must come out of it.
 *
 * Builds are plain data, so that examples stay readable in a review and need no binary in the
 * repository; `test/attachments/make/` turns them into bytes. All numbers and people are invented.
 */
import type { ReadState } from '../core/reader';

export type Build =
  | { readonly text: string; readonly encoding?: string }
  | { readonly hex: string }
  /** Member name → content; `deflate` is the default, `stored` and `encrypted` are per archive. */
  | { readonly zip: Members; readonly how?: 'stored' | 'encrypted' | 'no-directory' }
  | { readonly gz: Build; readonly inner?: string }
  | { readonly tar: Members }
  /** Stream path → content, storages by `/`. */
  | { readonly cfb: Members };

export interface Members {
  readonly [name: string]: Build | string;
}

export interface Example {
  /** The reason for the example; becomes the test's name. */
  readonly why: string;
  readonly name: string;
  readonly file: Build;
  readonly state: ReadState;
  /** Must stand in the text, as written here. */
  readonly finds?: readonly string[];
  /** Must not stand in the text. */
  readonly lacks?: readonly string[];
  /** `place: needle` pairs: the needle must be found at a path that ends in this place. */
  readonly places?: { readonly [place: string]: string };
  /** Detail keys of what stays unread. */
  readonly unread?: readonly string[];
}
