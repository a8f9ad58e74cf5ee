/**
 * Labelled text sets: sentences and short mails with the entity marked inline, `[[…]]`.
 *
 * A set is one file in `sets/`: `<name>.json` holding a `LabelledSet`, or `<name>.ts` exporting one as
 * `set`. `npm run accuracy` picks up every file there and reports recall and false alarms per category
 * and language, development and test part apart. Texts are written by hand or generated; the people in
 * them are invented. This file does not judge anything: `measure-sets.ts` does.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Category, Language } from '../../src/core/types';

export type SetPart = 'dev' | 'test';

export interface LabelledSet {
  readonly name: string;
  readonly groups: readonly LabelledGroup[];
}

export interface LabelledGroup {
  /** Words and rules may be fitted on `dev`; `test` is looked at only as a figure. */
  readonly part: SetPart;
  /** `personal`: about one person, the marks must be found. `impersonal`: must stay silent at medium or higher. */
  readonly kind: 'personal' | 'impersonal';
  readonly language: Language;
  /** A finding counts when it has this category; `any` counts every finding (for impersonal texts). */
  readonly category: Category | 'any';
  /** Finer row of the report: `religion`, `tax`. */
  readonly topic?: string;
  /** What sort of text: `newsletter`, `law`, `agenda`; `table`, `caps`, `quoted`. A row of its own. */
  readonly genre?: string;
  /** `[[…]]` around each entity of a personal text; a personal text without marks needs a finding anywhere. */
  readonly texts: readonly string[];
}

export interface MarkedText {
  readonly text: string;
  /** Half-open spans in `text`, where the marks stood. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** Takes the marks out: `'Mme [[Dupont]]'` gives `Mme Dupont` and the span 4 to 10. */
export function unmark(marked: string): MarkedText {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  let start = -1;
  for (let i = 0; i < marked.length; i++) {
    if (marked.startsWith('[[', i)) {
      start = text.length;
      i++;
    } else if (start >= 0 && marked.startsWith(']]', i)) {
      spans.push({ start, end: text.length });
      start = -1;
      i++;
    } else {
      text += marked[i];
    }
  }
  return { text, spans };
}

/** Loads every set of a folder, in the order of file names. */
export function loadSets(folder = path.join(__dirname, 'sets')): readonly LabelledSet[] {
  return readdirSync(folder)
    .filter((name) => /\.(json|ts)$/.test(name))
    .sort()
    .map((name) => loadSet(path.join(folder, name)));
}

function loadSet(file: string): LabelledSet {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- found at run time, one file a set
  const loaded: { readonly set?: LabelledSet } & LabelledSet = require(file);
  return loaded.set ?? loaded;
}
