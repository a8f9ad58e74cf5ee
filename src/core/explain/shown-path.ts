/**
 * How a path of file names may be shown: a name that itself holds a finding is shown masked there,
 * and in every place below it. Also takes out what could make a name lie:
 * line breaks, control characters, and marks that turn the reading direction.
 */
import { labelText, type PlaceLabelTexts } from './place-labels';
import type { Finding } from '../types';

/** Stands for each letter and digit that is not shown. */
const MASK = '•';
const PATH_SEPARATOR = ' › ';

/**
 * The path as people may see it: `scan ••••••.zip › blad.xlsx`, `brief.docx › koptekst`. Without `labels`
 * the readers' keys stay English. The outermost name is always a file's own, never a label. A damaged
 * archive may hold a file without a name: it has no step of its own.
 */
export function showPath(
  path: readonly string[],
  findings: readonly Finding[],
  labels?: PlaceLabelTexts,
): string {
  return path
    .map((name, depth) => {
      const shown = showName(name, path.slice(0, depth + 1), findings);
      return labels === undefined || depth === 0 ? shown : labelText(shown, labels);
    })
    .filter((shown) => shown !== '')
    .join(PATH_SEPARATOR);
}

/** Masks the spans of findings in one piece of user text (a subject, a meeting place, a file name). */
function maskSpans(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
): string {
  let shown = '';
  for (let i = 0; i < text.length; i++) {
    const isHidden = spans.some((span) => i >= span.start && i < span.end);
    shown += isHidden && isWordCharacter(text.charCodeAt(i)) ? MASK : text[i]!;
  }
  return plainText(shown);
}

/** User text on one line, without characters that are not seen but change what is. */
export function plainText(text: string): string {
  let plain = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isControl(code)) plain += ' ';
    else if (!turnsDirection(code)) plain += text[i]!;
  }
  return plain.trim();
}

function showName(name: string, path: readonly string[], findings: readonly Finding[]): string {
  const spans = findings.filter(
    (finding) =>
      finding.location.part === 'attachmentName' && isSamePath(finding.location.path, path),
  );
  return maskSpans(name, spans);
}

function isSamePath(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, i) => name === b[i]);
}

/** Letters and digits, and everything beyond Latin-1 punctuation: better one bullet too many. */
function isWordCharacter(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0xc0 && code < 0x2000) ||
    code >= 0x2c00
  );
}

function isControl(code: number): boolean {
  return code < 0x20 || (code >= 0x7f && code < 0xa0) || code === 0x2028 || code === 0x2029;
}

function turnsDirection(code: number): boolean {
  return (
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069) ||
    code === 0xfeff
  );
}
