/**
 * The policy for a run of the command: pack plus overlay file, resolved once per pack.
 *
 * An overlay file may be one overlay, or hold several under `overlays`, one per pack (scenarios).
 */
import { dayText } from '../core/decide/outcome';
import type { Policy } from '../core/policy';
import { parseOverlays } from '../policy/parse';
import { type Problem, WHOLE_FILE } from '../policy/problem';
import { remarksOn } from '../policy/remarks';
import { parseOverlayText, resolvePolicy } from '../policy/resolve';
import { today } from './engines';
import { type FoundFile, fromUser, readText } from './paths';
import { Refusal } from './refusal';

/** The pack when nobody names one. */
export const DEFAULT_PACK = 'be-federal';

export interface PolicySource {
  /** The policy of a pack; refuses with every problem of pack and overlay. */
  policyOf(pack: string): Policy;
}

/** The file that `--overlay` names, called so in what is said about it. */
export function overlayOf({ overlay }: { readonly overlay: string | null }): FoundFile | null {
  return overlay === null ? null : { shown: `--overlay ${overlay}`, full: fromUser(overlay) };
}

/** Reads the overlay file once; packs are resolved when first asked for. */
export async function openPolicies(overlay: FoundFile | null): Promise<PolicySource> {
  const overlays = overlay === null ? [] : [await readOverlay(overlay)];
  const shownAs = overlay?.shown ?? null;
  const known = new Map<string, Policy>();
  return {
    policyOf(pack) {
      const policy = known.get(pack) ?? resolve(pack, overlays, shownAs);
      known.set(pack, policy);
      return policy;
    },
  };
}

async function readOverlay(file: FoundFile): Promise<unknown> {
  const parsed = parseOverlayText(await readText(file));
  if (!parsed.ok) throw new Refusal(sentence(file.shown, parsed.problems));
  return parsed.value;
}

function resolve(pack: string, overlays: readonly unknown[], shownAs: string | null): Policy {
  const bare = resolvePolicy(pack);
  if (!bare.ok) throw new Refusal(sentence(`--pack ${pack}`, bare.problems));
  const resolved = resolvePolicy(pack, overlays);
  if (!resolved.ok) throw new Refusal(sentence(shownAs ?? pack, resolved.problems));
  for (const remark of [
    ...unnamed(pack, overlays),
    ...remarksOn(resolved.policy, dayText(today())),
  ]) {
    process.stderr.write(`sluice: note: ${shownAs ?? pack}: ${remark}\n`);
  }
  return resolved.policy;
}

/** A file of overlays that says nothing about this pack: right for a set, wrong for a typo or a default. */
function unnamed(pack: string, overlays: readonly unknown[]): readonly string[] {
  const [file] = overlays;
  const parsed = file === undefined ? null : parseOverlays(file, pack);
  const isEmpty = parsed !== null && parsed.ok && parsed.value.length === 0;
  return isEmpty ? [`it holds no overlay for the pack "${pack}", so none is in force.`] : [];
}

/** Problems named in one line; who sees so many has taken the wrong file. */
const MOST_NAMED = 5;

/** One clear line: the file, and of each problem the key and what is wrong. */
function sentence(file: string, problems: readonly Problem[]): string {
  if (problems.length === 1) return `${file}: ${problemLine(problems[0]!)}`;
  const named = problems
    .slice(0, MOST_NAMED)
    .map((problem, at) => `(${at + 1}) ${problemLine(problem)}`);
  const rest = problems.length > MOST_NAMED ? ['…'] : [];
  return `${file}: ${problems.length} problems: ${named.concat(rest).join(' ')}`;
}

/** A problem with the file as a whole needs no place in it. */
export function problemLine({ path, sentence: text }: Problem): string {
  return path === WHOLE_FILE ? text : `${path}: ${text}`;
}
