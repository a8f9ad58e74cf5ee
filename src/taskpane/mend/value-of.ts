/** The raw value of a finding, read off the item afresh: findings themselves hold masked values only. */
import type { Finding, TextPart } from '../../core/types';

export interface Fresh {
  readonly findings: readonly Finding[];
  readonly parts: readonly TextPart[];
}

/** The raw value of a finding as it stands in the item now; null when it is gone. */
export function valueOf(finding: Finding, fresh: Fresh): string | null {
  const now = fresh.findings.find((other) => isSame(other, finding));
  if (now === undefined) return null;
  const part = fresh.parts.find((candidate) => isSamePlace(candidate.location, now.location));
  return part === undefined ? null : part.text.slice(now.start, now.end);
}

function isSame(a: Finding, b: Finding): boolean {
  return (
    a.detector === b.detector &&
    a.masked === b.masked &&
    a.location.zone === b.location.zone &&
    isSamePlace(a.location, b.location) &&
    (a.masked !== '' || a.start === b.start)
  );
}

/** A finding's path may end in the name of a cell or page, which its text part has not. */
function isSamePlace(
  a: { readonly part: string; readonly path: readonly string[] },
  b: { readonly part: string; readonly path: readonly string[] },
): boolean {
  return a.part === b.part && a.path.every((name, i) => name === b.path[i]);
}
