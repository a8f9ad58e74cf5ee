/**
 * Where findings of earlier claim orders lie, by category: for `hasFinding` and for person evidence.
 * Findings of the level that is being judged join when the level ends, so that order within a level
 * makes no difference.
 */
import type { Stretch } from '../phrases/phrase-index';
import type { Category } from '../types';

export interface PlacedFinding {
  readonly category: Category;
  readonly start: number;
  readonly end: number;
  /** More than low: a number read by chance is nobody's. */
  readonly isSure: boolean;
}

export interface FindingIndex {
  add(finding: PlacedFinding): void;
  /** Ends a level: what was added becomes visible. */
  settle(): void;
  /** Does a finding of one of these categories touch the stretch without touching the span itself? */
  has(categories: readonly Category[], stretch: Stretch): boolean;
  /** The sure ones, in order of start. */
  identifiers(): readonly IdentifierSpan[];
}

export interface IdentifierSpan {
  readonly start: number;
  readonly end: number;
  readonly isBirthDate: boolean;
}

export function createFindingIndex(): FindingIndex {
  const settled = new Map<Category, PlacedFinding[]>();
  let fresh: PlacedFinding[] = [];
  let identifiers: readonly IdentifierSpan[] | null = null;

  function settle(): void {
    for (const finding of fresh) {
      const known = settled.get(finding.category) ?? [];
      known.push(finding);
      settled.set(finding.category, known);
    }
    const touched = new Set(fresh.map(({ category }) => category));
    touched.forEach((category) => settled.get(category)!.sort((a, b) => a.start - b.start));
    fresh = [];
    identifiers = null;
  }

  return {
    add: (finding) => void fresh.push(finding),
    settle,
    has: (categories, stretch) =>
      categories.some((category) => touches(settled.get(category) ?? [], stretch)),
    identifiers() {
      if (identifiers !== null) return identifiers;
      const spans: IdentifierSpan[] = [];
      for (const category of ['id.national', 'identity.birth'] as const) {
        for (const { start, end, isSure } of settled.get(category) ?? []) {
          if (isSure) spans.push({ start, end, isBirthDate: category === 'identity.birth' });
        }
      }
      identifiers = spans.sort((a, b) => a.start - b.start);
      return identifiers;
    },
  };
}

/** Findings never overlap one another, so starts and ends ascend together. */
function touches(findings: readonly PlacedFinding[], stretch: Stretch): boolean {
  let low = 0;
  let high = findings.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (findings[middle]!.end <= stretch.start) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < findings.length && findings[i]!.start < stretch.end; i++) {
    const { start, end } = findings[i]!;
    if (end <= stretch.ownStart || start >= stretch.ownEnd) return true;
  }
  return false;
}
