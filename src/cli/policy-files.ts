/**
 * The policy for a run of the command: pack plus overlay file, resolved once per pack.
 *
 * An overlay file may be one overlay, or hold several under `overlays`, one per pack (scenarios).
 */
import type { Policy } from '../core/policy';
import type { Problem } from '../policy/problem';
import { remarksOn } from '../policy/remarks';
import { parseOverlayText, resolvePolicy } from '../policy/resolve';
import { readText } from './paths';
import { Refusal } from './refusal';

/** The pack when nobody names one. */
export const DEFAULT_PACK = 'be-federal';

export interface PolicySource {
  /** The policy of a pack; refuses with every problem of pack and overlay. */
  policyOf(pack: string): Policy;
}

/** Reads the overlay file once; packs are resolved when first asked for. */
export async function openPolicies(
  overlayFile: string | null,
  shownAs: string | null,
): Promise<PolicySource> {
  const overlays =
    overlayFile === null ? [] : [await readOverlay(overlayFile, shownAs ?? overlayFile)];
  const known = new Map<string, Policy>();
  return {
    policyOf(pack) {
      const policy = known.get(pack) ?? resolve(pack, overlays, shownAs);
      known.set(pack, policy);
      return policy;
    },
  };
}

async function readOverlay(file: string, shownAs: string): Promise<unknown> {
  const parsed = parseOverlayText(await readText(file, `--overlay ${shownAs}`));
  if (!parsed.ok) throw new Refusal(sentence(shownAs, parsed.problems));
  return parsed.value;
}

function resolve(pack: string, overlays: readonly unknown[], shownAs: string | null): Policy {
  const bare = resolvePolicy(pack);
  if (!bare.ok) throw new Refusal(sentence(`--pack ${pack}`, bare.problems));
  const resolved = resolvePolicy(pack, overlays);
  if (!resolved.ok) throw new Refusal(sentence(shownAs ?? pack, resolved.problems));
  for (const remark of remarksOn(resolved.policy)) {
    process.stderr.write(`sluice: note: ${shownAs ?? pack}: ${remark}\n`);
  }
  return resolved.policy;
}

/** One clear line: the file, the key, what is wrong; further problems are counted. */
function sentence(file: string, problems: readonly Problem[]): string {
  const [first] = problems;
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  return first === undefined ? file : `${file}: ${first.path}: ${first.sentence}${more}`;
}
