/**
 * From `unknown` to a pack file or overlay files, or to a list of problems. Only the form is judged
 * here; what needs the whole policy (ids, locks, missing cells) is judged in `consistency.ts` and
 * `overlay.ts`. The casts are the point where checked data gets its type.
 */
import { brokenJson } from './json-text';
import { OVERLAY_SHAPE, type OverlayFile } from './overlay-file';
import { MAX_FILE_CHARACTERS, PACK_SHAPE, type PackFile } from './pack-file';
import { createProblemList, type Checked, type ProblemList } from './problem';
import { checkShape, isRecord } from './check-shape';

/** Some editors on Windows put it before the first character. */
const BYTE_ORDER_MARK = 0xfeff;

/** Reads JSON text, with a byte order mark or without; refuses what is too long or no JSON. */
export function parseJson(text: string): Checked<unknown> {
  const problems = createProblemList();
  if (text.length > MAX_FILE_CHARACTERS) {
    problems.add('', 'too-large', `A policy file has at most ${MAX_FILE_CHARACTERS} characters.`);
    return { ok: false, problems: problems.all };
  }
  const plain = text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text;
  const broken = brokenJson(plain);
  if (broken !== null) {
    const { line, column, sentence } = broken;
    problems.add(
      `line ${line}, column ${column}`,
      'not-json',
      `${sentence} The file must be valid JSON in UTF-8.`,
    );
    return { ok: false, problems: problems.all };
  }
  try {
    const value: unknown = JSON.parse(plain);
    return { ok: true, value };
  } catch {
    problems.add('', 'not-json', 'The file is nested too deeply.');
    return { ok: false, problems: problems.all };
  }
}

/** Checks the form of a pack file. */
export function parsePack(value: unknown): Checked<PackFile> {
  const problems = createProblemList();
  checkShape(PACK_SHAPE, value, '', problems);
  return problems.all.length > 0
    ? { ok: false, problems: problems.all }
    : { ok: true, value: withoutNotes(value) as PackFile };
}

/**
 * The overlays that a file holds for one pack, in the order in which they apply. A file with
 * `overlays` that says nothing about the pack holds none, which is no problem.
 */
export function parseOverlays(value: unknown, packId: string): Checked<readonly OverlayFile[]> {
  const problems = createProblemList();
  const found =
    isRecord(value) && 'overlays' in value ? pick(value, packId, problems) : { at: '', value };
  const listed =
    found.value === undefined ? [] : Array.isArray(found.value) ? found.value : [found.value];
  for (let index = 0; index < listed.length; index += 1) {
    const path = Array.isArray(found.value) ? `${found.at}[${index}]` : found.at;
    checkShape(OVERLAY_SHAPE, listed[index], path, problems);
  }
  return problems.all.length > 0
    ? { ok: false, problems: problems.all }
    : { ok: true, value: withoutNotes(listed) as OverlayFile[] };
}

function pick(
  file: { readonly [key: string]: unknown },
  packId: string,
  problems: ProblemList,
): { at: string; value: unknown } {
  for (const key of Object.keys(file)) {
    if (key !== 'overlays' && key !== 'note') {
      problems.add(
        key,
        'unknown-key',
        `"${key.slice(0, 64)}" is not a known key beside "overlays".`,
      );
    }
  }
  const overlays = file['overlays'];
  if (!isRecord(overlays)) {
    problems.add('overlays', 'wrong-type', 'This must be an object with a pack id for each key.');
    return { at: '', value: undefined };
  }
  const own = Object.prototype.hasOwnProperty.call(overlays, packId) ? overlays[packId] : undefined;
  return { at: `overlays.${packId}`, value: own };
}

/** Remarks are for readers of the file. Checked values are only as deep as their shape. */
function withoutNotes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNotes);
  if (!isRecord(value)) return value;
  const kept: { [key: string]: unknown } = {};
  for (const key of Object.keys(value)) if (key !== 'note') kept[key] = withoutNotes(value[key]);
  return kept;
}
