/**
 * The policy as the send handler needs it: the same rules, without the texts that only the task pane
 * shows. The launch bundle has room for 60 kB of policy (scripts/sizes.mjs).
 */
import type { Policy, PolicyTexts } from '../core/policy';

const NO_TEXTS: PolicyTexts = {
  force: {},
  why: {},
  safeReply: {},
  incident: {},
  incidentSteps: [],
  goodPractices: [],
  training: [],
  transparency: {},
};

/** Same decisions for every message; labels, signal texts and `texts.force` stay. */
export function forHandler(policy: Policy): Policy {
  return withoutOrigins({
    ...policy,
    sources: [],
    legal: [],
    review: { ...policy.review, changelog: [] },
    levels: policy.levels.map(({ examples: _examples, ...kept }) => ({ ...kept, text: {} })),
    categories: policy.categories.map(({ id, class: dataClass, label }) => ({
      id,
      class: dataClass,
      label,
    })),
    channels: policy.channels.map(({ howTo: _howTo, limits: _limits, ...kept }) => ({
      ...kept,
      when: {},
    })),
    exceptions: policy.exceptions.map((exception) => ({ ...exception, label: {} })),
    profiles: policy.profiles.map((profile) => ({ ...profile, text: {} })),
    references: [],
    layers: tracedLayers(policy),
    contactSlots: [],
    texts: { ...NO_TEXTS, force: policy.texts.force },
  });
}

/** What a step of a decision is looked up by (`core/decide/trace.ts`). */
const TRACED =
  /^(?:matrix|exceptions|modifiers|signals|riskAcceptances)\.|^(?:unchecked|activeProfile)$/;

/**
 * A path without a layer is the pack's own, so only what came from elsewhere is told: 3 kB less for a
 * pack that extends another. */
function tracedLayers({ id, layers }: Policy): Policy['layers'] {
  const kept: { [path: string]: string } = {};
  for (const path of Object.keys(layers)) {
    const layer = layers[path]!;
    if (layer !== id && TRACED.test(path)) kept[path] = layer;
  }
  return kept;
}

/** Where each value comes from is said in the pane's guide and in documents, not at Send. */
function withoutOrigins(policy: Policy): Policy {
  return JSON.parse(JSON.stringify(policy, withoutOrigin)) as Policy;
}

/** `origin` stands beside `ref`; a group, list or contact of an institution may have that name, too. */
function withoutOrigin(this: { readonly ref?: unknown }, key: string, value: unknown): unknown {
  return key === 'origin' && typeof this.ref === 'string' ? undefined : value;
}
