/** For `scripts/build.mjs`: the policy that goes into the bundles, as JSON texts, or its problems. */
import { forHandler } from '../policy/for-handler';
import type { Problem } from '../policy/problem';
import { remarksOn } from '../policy/remarks';
import { parseOverlayText, resolvePolicy } from '../policy/resolve';
import { problemLine } from './policy-files';

export type BuiltPolicy =
  | {
      readonly ok: true;
      readonly handler: string;
      readonly pane: string;
      readonly remarks: readonly string[];
    }
  | { readonly ok: false; readonly problems: readonly string[] };

/** `today`: YYYY-MM-DD, for what has ended. */
export function buildPolicy(pack: string, overlayText: string | null, today: string): BuiltPolicy {
  const overlay = overlayText === null ? null : parseOverlayText(overlayText);
  if (overlay !== null && !overlay.ok) return refuse(overlay.problems);
  const resolved = resolvePolicy(pack, overlay === null ? [] : [overlay.value]);
  if (!resolved.ok) return refuse(resolved.problems);
  return {
    ok: true,
    handler: JSON.stringify(forHandler(resolved.policy)),
    pane: JSON.stringify(resolved.policy),
    remarks: remarksOn(resolved.policy, today),
  };
}

function refuse(problems: readonly Problem[]): BuiltPolicy {
  return { ok: false, problems: problems.map(problemLine) };
}
