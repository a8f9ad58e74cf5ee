/**
 * Judges labelled sets with a checker: recall on personal texts, share of false alarms on impersonal ones.
 *
 * A personal text is found when a finding of its category, at medium or higher, touches one of its
 * marks; each mark is counted as well. An impersonal text is a false alarm when any finding of the
 * category, at medium or higher, stands in it.
 */
import type { Finding } from '../../src/core/types';
import type { LabelledGroup, LabelledSet, SetPart } from './sets';
import { unmark } from './sets';

export interface SetFigure {
  readonly part: SetPart;
  readonly category: string;
  readonly topic: string;
  readonly language: string;
  personalTexts: number;
  personalFound: number;
  marks: number;
  marksFound: number;
  impersonalTexts: number;
  falseAlarms: number;
}

/** Impersonal texts of one sort, over all categories: how many raised their own category. */
export interface GenreFigure {
  readonly part: SetPart;
  readonly genre: string;
  readonly language: string;
  texts: number;
  falseAlarms: number;
}

/** The texts that went wrong, for whoever fits words on the development part. */
export interface SetMiss {
  readonly part: SetPart;
  readonly category: string;
  readonly kind: 'missed' | 'false alarm';
  readonly text: string;
  readonly detectors: readonly string[];
}

export interface SetResult {
  readonly figures: readonly SetFigure[];
  readonly genres: readonly GenreFigure[];
  readonly misses: readonly SetMiss[];
}

/** `find` gives all findings of one text; those below medium are ignored here. */
export function measureSets(
  sets: readonly LabelledSet[],
  find: (text: string) => readonly Finding[],
): SetResult {
  const figures = new Map<string, SetFigure>();
  const genres = new Map<string, GenreFigure>();
  const misses: SetMiss[] = [];
  for (const group of sets.flatMap((set) => set.groups)) {
    const figure = figureOf(figures, group);
    const wrong = group.texts.flatMap((marked) => judgeText(group, marked, find, figure) ?? []);
    misses.push(...wrong);
    if (group.kind === 'impersonal') addGenre(genres, group, wrong.length);
  }
  return { figures: [...figures.values()], genres: [...genres.values()], misses };
}

function addGenre(genres: Map<string, GenreFigure>, group: LabelledGroup, falseAlarms: number) {
  const { part, language, genre = 'not named' } = group;
  const key = [part, genre, language].join('|');
  const figure = genres.get(key) ?? { part, genre, language, texts: 0, falseAlarms: 0 };
  figure.texts += group.texts.length;
  figure.falseAlarms += falseAlarms;
  genres.set(key, figure);
}

function figureOf(figures: Map<string, SetFigure>, group: LabelledGroup): SetFigure {
  const topic = group.topic ?? '';
  const key = [group.part, group.category, topic, group.language].join('|');
  const known = figures.get(key);
  if (known !== undefined) return known;
  const fresh: SetFigure = {
    part: group.part,
    category: group.category,
    topic,
    language: group.language,
    personalTexts: 0,
    personalFound: 0,
    marks: 0,
    marksFound: 0,
    impersonalTexts: 0,
    falseAlarms: 0,
  };
  figures.set(key, fresh);
  return fresh;
}

function judgeText(
  group: LabelledGroup,
  marked: string,
  find: (text: string) => readonly Finding[],
  figure: SetFigure,
): SetMiss | null {
  const { text, spans } = unmark(marked);
  const raised = find(text).filter((finding) => finding.confidence !== 'low');
  const counted = raised.filter((f) => group.category === 'any' || f.category === group.category);
  const miss = { part: group.part, category: group.category, text: marked };
  if (group.kind === 'impersonal') {
    figure.impersonalTexts++;
    if (counted.length === 0) return null;
    figure.falseAlarms++;
    return { ...miss, kind: 'false alarm', detectors: counted.map((f) => f.detector) };
  }
  const found = spans.filter((span) =>
    counted.some((f) => f.start < span.end && span.start < f.end),
  ).length;
  figure.personalTexts++;
  figure.marks += spans.length;
  figure.marksFound += found;
  const isFound = spans.length === 0 ? counted.length > 0 : found > 0;
  if (isFound) figure.personalFound++;
  return isFound && found === spans.length
    ? null
    : { ...miss, kind: 'missed', detectors: raised.map((f) => f.detector) };
}
