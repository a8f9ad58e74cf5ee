/** A resolved policy for tests; a problem is a failure with its path. */
import type { Policy } from '../../src/core/policy';
import { resolvePolicy } from '../../src/policy/resolve';

export function policyOf(packId: string, ...overlays: readonly unknown[]): Policy {
  const resolved = resolvePolicy(packId, overlays);
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.problems, null, 1));
  return resolved.policy;
}
