/** Every id stands once, and every id that is used exists. Part of `consistency.ts`. */
import type { Policy, Signal } from '../core/policy';
import { ID_LISTS } from './pack-file';
import { didYouMeanOneOf } from './nearest';
import type { ProblemList } from './problem';

/** One use of ids: where it stands, what is used, among which ids it must be. */
interface Use {
  readonly path: string;
  readonly ids: readonly string[] | undefined;
  readonly known: readonly string[];
  readonly what: string;
}

export function checkIds(policy: Policy, problems: ProblemList): void {
  for (const name of ID_LISTS) {
    const seen = new Set<string>();
    policy[name].forEach((entry, index) => {
      if (seen.has(entry.id)) {
        problems.add(
          `${name}[${index}].id`,
          'duplicate-id',
          `"${entry.id}" stands twice in ${name}.`,
        );
      }
      seen.add(entry.id);
    });
  }
  for (const use of uses(policy)) {
    const known = new Set(use.known);
    for (const id of use.ids ?? []) {
      if (!known.has(id))
        problems.add(
          use.path,
          'unknown-id',
          `There is no ${use.what} "${id}".${didYouMeanOneOf(id, use.known)}`,
        );
    }
  }
}

function uses(policy: Policy): readonly Use[] {
  const known = knownIds(policy);
  return [
    ...headUses(policy, known),
    ...matrixUses(policy, known),
    ...entryUses(policy, known),
    ...policy.signals.reduce<Use[]>((all, signal, index) => {
      all.push(...signalUses(signal, `signals[${index}]`, known));
      return all;
    }, []),
    ...referenceUses(policy),
  ];
}

type Known = { readonly known: readonly string[]; readonly what: string };
type KnownIds = {
  readonly [
    kind in 'classes' | 'groups' | 'channels' | 'levels' | 'profiles' | 'lists' | 'thresholds'
  ]: Known;
};

function idsOf(entries: readonly { readonly id: string }[]): readonly string[] {
  return entries.map((entry) => entry.id);
}

function knownIds(policy: Policy): KnownIds {
  return {
    classes: { known: idsOf(policy.classes), what: 'class' },
    groups: { known: idsOf(policy.recipientGroups), what: 'recipient group' },
    channels: { known: idsOf(policy.channels), what: 'channel' },
    levels: { known: idsOf(policy.levels), what: 'level' },
    profiles: { known: idsOf(policy.profiles), what: 'profile' },
    lists: { known: Object.keys(policy.phrases), what: 'phrase list' },
    thresholds: { known: Object.keys(policy.thresholds), what: 'threshold' },
  };
}

function headUses(policy: Policy, known: KnownIds): readonly Use[] {
  const { organisation } = policy;
  const scheduled = organisation.profileSchedule.map((entry) => entry.profile);
  return [
    { path: 'activeProfile', ids: [policy.activeProfile], ...known.profiles },
    { path: 'profileSchedule', ids: scheduled, ...known.profiles },
    { path: 'matrix', ids: Object.keys(policy.matrix), ...known.groups },
    { path: 'channelOrder', ids: Object.keys(policy.channelOrder), ...known.groups },
    { path: 'documentChannels', ids: Object.keys(policy.documentChannels), ...known.groups },
    {
      path: 'contacts',
      ids: Object.keys(organisation.contacts),
      known: idsOf(policy.contactSlots),
      what: 'contact slot',
    },
  ];
}

function matrixUses(policy: Policy, known: KnownIds): readonly Use[] {
  const all: Use[] = [];
  for (const group of Object.keys(policy.matrix)) {
    const row = policy.matrix[group]!;
    all.push({ path: `matrix.${group}`, ids: Object.keys(row), ...known.classes });
    for (const dataClass of Object.keys(row)) {
      const ids = row[dataClass]!.channels;
      all.push({ path: `matrix.${group}.${dataClass}`, ids, ...known.channels });
    }
  }
  for (const order of ['channelOrder', 'documentChannels'] as const) {
    for (const group of Object.keys(policy[order])) {
      all.push({ path: `${order}.${group}`, ids: policy[order][group], ...known.channels });
    }
  }
  return all;
}

function entryUses(policy: Policy, known: KnownIds): readonly Use[] {
  const all: Use[] = [];
  policy.classes.forEach((entry, index) =>
    all.push({ path: `classes[${index}].level`, ids: [entry.level], ...known.levels }),
  );
  const legal = { known: idsOf(policy.legal), what: 'legal basis' };
  policy.categories.forEach((entry, index) => {
    all.push({ path: `categories[${index}].class`, ids: [entry.class], ...known.classes });
    all.push({ path: `categories[${index}].legal`, ids: entry.legal, ...legal });
  });
  policy.channels.forEach((entry, index) => {
    const path = `channels[${index}]`;
    if (entry.acceptsClasses !== '*')
      all.push({ path, ids: entry.acceptsClasses, ...known.classes });
    if (entry.groups !== '*') all.push({ path, ids: entry.groups, ...known.groups });
  });
  policy.modifiers.forEach(({ when }, index) => {
    const path = `modifiers[${index}].when`;
    all.push({ path, ids: when.classes, ...known.classes });
    all.push({ path, ids: when.notClasses, ...known.classes });
    all.push({ path, ids: when.groups, ...known.groups });
    all.push({ path, ids: when.notGroups, ...known.groups });
  });
  return all;
}

function signalUses(signal: Signal, path: string, known: KnownIds): readonly Use[] {
  const { detect, dataPhrases } = signal;
  const all: Use[] = [{ path, ids: signal.channels, ...known.channels }];
  if (signal.level !== undefined) all.push({ path, ids: [signal.level], ...known.levels });
  if (detect.kind === 'group') all.push({ path, ids: [detect.group], ...known.groups });
  if (detect.kind === 'phrases') {
    all.push({ path, ids: [...detect.all, ...detect.none], ...known.lists });
  }
  if (dataPhrases !== undefined) {
    all.push({ path, ids: [...dataPhrases.all, ...dataPhrases.none], ...known.lists });
  }
  if (detect.kind === 'externalCount' || detect.kind === 'messageSize') {
    all.push({ path, ids: [detect.threshold], ...known.thresholds });
  }
  return all;
}

/** `default` stands for "no document says so". */
function referenceUses(policy: Policy): readonly Use[] {
  const known = ['default', ...policy.references.map((entry) => entry.id)];
  const use = (path: string, ref: string): Use => ({ path, ids: [ref], known, what: 'reference' });
  const all: Use[] = [];
  for (const name of ['levels', 'channels', 'modifiers', 'exceptions', 'signals'] as const) {
    policy[name].forEach((entry, index) => all.push(use(`${name}[${index}].ref`, entry.ref)));
  }
  policy.unchecked.forEach((rule, index) => all.push(use(`unchecked[${index}].ref`, rule.ref)));
  for (const group of Object.keys(policy.matrix)) {
    const row = policy.matrix[group]!;
    for (const dataClass of Object.keys(row)) {
      all.push(use(`matrix.${group}.${dataClass}.ref`, row[dataClass]!.ref));
    }
  }
  const sources = policy.sources.map((entry) => entry.id);
  policy.references.forEach((entry, index) =>
    all.push({
      path: `references[${index}].source`,
      ids: [entry.source],
      known: sources,
      what: 'source',
    }),
  );
  return all;
}
