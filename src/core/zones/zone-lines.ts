/** The lines of a mail body, folded, each with what the marks of mail programs in HTML (hints) say it is. */
import { foldLine } from '../line-fold';

/** `quoted-rest` opens a quote that runs to the end; `rule` is a horizontal line. */
export type ZoneHintKind =
  'quoted' | 'quoted-end' | 'quoted-rest' | 'signature' | 'signature-end' | 'rule';

export interface ZoneHint {
  /** Offset in the text; white space may follow before the zone's first character. */
  readonly at: number;
  readonly kind: ZoneHintKind;
}

export interface Line {
  readonly start: number;
  /** Past the line feed. */
  readonly end: number;
  /** Lower-case, accents dropped, at most 400 characters. */
  readonly folded: string;
  readonly hinted: 'quoted' | 'signature' | null;
}

export function readLines(text: string, hints: readonly ZoneHint[]): readonly Line[] {
  const lines: Line[] = [];
  let quotes = 0;
  let isRest = false;
  let isSignature = false;
  let next = 0;
  let start = 0;
  while (start < text.length) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed + 1;
    const first = firstVisible(text, start, end);
    for (; next < hints.length && hints[next]!.at <= first; next++) {
      const { kind } = hints[next]!;
      if (kind === 'quoted-rest') isRest = true;
      else if (kind === 'quoted') quotes++;
      else if (kind === 'quoted-end') quotes = Math.max(0, quotes - 1);
      else if (kind !== 'rule') isSignature = kind === 'signature';
    }
    const hinted = isRest || quotes > 0 ? 'quoted' : isSignature ? 'signature' : null;
    lines.push({ start, end, folded: foldLine(text, start, end), hinted });
    start = end;
  }
  return lines;
}

function firstVisible(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && text.charCodeAt(at) <= 32) at++;
  return at;
}
