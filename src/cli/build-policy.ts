/** For `scripts/build.mjs`: the policy that goes into the bundles, as JSON texts, or its problems. */
import { forHandler } from '../policy/for-handler';
import { PACKS } from '../policy/packs';
import type { Problem } from '../policy/problem';
import { remarksOn } from '../policy/remarks';
import { parseOverlayText, resolvePolicy } from '../policy/resolve';
import { readText } from './paths';
import { overlayOf, problemLine } from './policy-files';
import { Refusal } from './refusal';

/** Every pack that ships. */
export const PACK_IDS = Object.keys(PACKS);

export type BuiltPolicy =
  | {
      readonly ok: true;
      readonly handler: string;
      readonly pane: string;
      readonly remarks: readonly string[];
    }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * `overlay` is the path that the user gave, read as `sluice check` reads it; `today` is YYYY-MM-DD, for
 * what has ended. Problems are whole sentences that name the file.
 */
export async function buildPolicy(
  pack: string,
  overlay: string | null,
  today: string,
): Promise<BuiltPolicy> {
  const file = overlayOf({ overlay });
  try {
    const text = file === null ? null : await readText(file);
    return builtOf(pack, text, { shown: file?.shown ?? `--pack ${pack}`, today });
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, problems: [error.message] };
    throw error;
  }
}

function builtOf(
  pack: string,
  text: string | null,
  { shown, today }: { readonly shown: string; readonly today: string },
): BuiltPolicy {
  const overlay = text === null ? null : parseOverlayText(text);
  if (overlay !== null && !overlay.ok) return refuse(shown, overlay.problems);
  const resolved = resolvePolicy(pack, overlay === null ? [] : [overlay.value]);
  if (!resolved.ok) return refuse(shown, resolved.problems);
  return {
    ok: true,
    handler: JSON.stringify(forHandler(resolved.policy)),
    pane: JSON.stringify(resolved.policy),
    remarks: remarksOn(resolved.policy, today).map((remark) => `${shown}: ${remark}`),
  };
}

function refuse(shown: string, problems: readonly Problem[]): BuiltPolicy {
  return { ok: false, problems: problems.map((problem) => `${shown}: ${problemLine(problem)}`) };
}
