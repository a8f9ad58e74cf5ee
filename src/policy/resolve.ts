/**
 * From files to the policy in force: pack, the packs it extends, overlays in order. The result is one
 * piece of plain data, or all problems found; a policy with a problem is never half in force.
 */
import type { Policy } from '../core/policy';
import { checkConsistency } from './consistency';
import { mergePack, policyOf } from './merge';
import { isRecord } from './check-shape';
import { didYouMeanOneOf } from './nearest';
import { applyOverlay } from './overlay';
import { PACK_BODY_KEYS, type PackFile } from './pack-file';
import { PACKS } from './packs';
import { parseJson, parseOverlays, parsePack } from './parse';
import { createProblemList, type Checked, type Problem, type ProblemList } from './problem';

export type Resolved =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Packs by id, as their files hold them. */
export interface Packs {
  readonly [packId: string]: unknown;
}

/**
 * The policy of a pack with its overlays.
 * `resolvePolicy('be-federal')`, `resolvePolicy('be-federal', [overlayFile])`.
 */
export function resolvePolicy(
  packId: string,
  overlays: readonly unknown[] = [],
  packs: Packs = PACKS,
): Resolved {
  const problems = createProblemList();
  const chain = readChain(packId, packs, problems);
  if (chain === null) return { ok: false, problems: problems.all };
  const pack = mergeChain(chain, problems);
  if (pack === null) return { ok: false, problems: problems.all };
  checkConsistency(pack, problems);
  if (problems.all.length > 0) return { ok: false, problems: problems.all };
  checkPackNames(overlays, Object.keys(packs), problems);
  const policy = applyOverlays(pack, overlays, problems);
  if (policy !== pack && problems.all.length === 0) checkConsistency(policy, problems);
  return problems.all.length > 0 ? { ok: false, problems: problems.all } : { ok: true, policy };
}

/** A pack that is not in the registry: `parsePolicy(JSON value)`; it may extend one that is. */
export function parsePolicy(value: unknown, packs: Packs = PACKS): Resolved {
  const parsed = parsePack(value);
  if (!parsed.ok) return parsed;
  return resolvePolicy(parsed.value.id, [], { ...packs, [parsed.value.id]: value });
}

/** An overlay from the text of a file, form only; `resolvePolicy` judges the rest. */
export function parseOverlayText(text: string): Checked<unknown> {
  return parseJson(text);
}

/** The pack and the packs it extends, child first; null when one is missing, broken or in a circle. */
function readChain(
  packId: string,
  packs: Packs,
  problems: ProblemList,
): readonly PackFile[] | null {
  const chain: PackFile[] = [];
  let next: string | undefined = packId;
  while (next !== undefined) {
    const wanted: string = next;
    if (chain.some((pack) => pack.id === wanted)) {
      problems.add('extends', 'cycle', `"${wanted}" extends itself in a circle.`);
      return null;
    }
    const raw = Object.prototype.hasOwnProperty.call(packs, wanted) ? packs[wanted] : undefined;
    if (raw === undefined) {
      const known = Object.keys(packs).join(', ');
      const path = chain.length === 0 ? '' : 'extends';
      problems.add(path, 'unknown-id', `There is no pack "${wanted}". Known packs: ${known}.`);
      return null;
    }
    const parsed = parsePack(raw);
    if (!parsed.ok) {
      for (const problem of parsed.problems)
        problems.add(problem.path, problem.code, problem.sentence);
      return null;
    }
    chain.push(parsed.value);
    next = parsed.value.extends;
  }
  return chain;
}

function mergeChain(chain: readonly PackFile[], problems: ProblemList): Policy | null {
  const root = chain[chain.length - 1]!;
  const missing = PACK_BODY_KEYS.filter((key) => !(key in root));
  for (const key of missing) problems.add(key, 'missing', `"${key}" is missing in "${root.id}".`);
  if (missing.length > 0) return null;
  checkTextKeys(root, problems);
  if (problems.all.length > 0) return null;
  let policy = policyOf(root);
  for (let index = chain.length - 2; index >= 0; index -= 1) {
    policy = mergePack(policy, chain[index]!, problems);
  }
  return policy;
}

const TEXT_KEYS = [
  'force',
  'why',
  'safeReply',
  'incident',
  'incidentSteps',
  'goodPractices',
  'training',
  'transparency',
] as const;

function checkTextKeys(root: PackFile, problems: ProblemList): void {
  for (const key of TEXT_KEYS) {
    if (root.texts?.[key] === undefined) {
      problems.add(`texts.${key}`, 'missing', `"texts.${key}" is missing in "${root.id}".`);
    }
  }
}

/** An overlay under a mistyped pack id would never be in force, and nobody would know. */
function checkPackNames(
  overlays: readonly unknown[],
  known: readonly string[],
  problems: ProblemList,
): void {
  for (const file of overlays) {
    const byPack = isRecord(file) ? file['overlays'] : undefined;
    if (!isRecord(byPack)) continue;
    for (const id of Object.keys(byPack)) {
      if (id === 'note' || known.includes(id)) continue;
      const sentence = `There is no pack "${id}".${didYouMeanOneOf(id, known)}`;
      problems.add(`overlays.${id}`, 'unknown-id', sentence);
    }
  }
}

function applyOverlays(pack: Policy, overlays: readonly unknown[], problems: ProblemList): Policy {
  let policy = pack;
  overlays.forEach((file, fileIndex) => {
    const parsed = parseOverlays(file, pack.id);
    if (!parsed.ok) {
      for (const problem of parsed.problems)
        problems.add(problem.path, problem.code, problem.sentence);
      return;
    }
    parsed.value.forEach((overlay, index) => {
      const path = parsed.value.length > 1 ? `[${index}]` : '';
      const name = overlay.id ?? (fileIndex + index === 0 ? '' : String(fileIndex + index + 1));
      const layer = name === '' ? 'overlay' : `overlay:${name}`;
      policy = applyOverlay(policy, overlay, { path, layer }, problems);
    });
  });
  return policy;
}
