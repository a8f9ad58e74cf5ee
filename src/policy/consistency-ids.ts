/** Every id stands once, and every id that is used exists. Part of `consistency.ts`. */
import type { Policy } from '../core/policy';
import { ID_LISTS } from './pack-file';
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
      if (!known.has(id)) problems.add(use.path, 'unknown-id', `There is no ${use.what} "${id}".`);
    }
  }
}

function uses(policy: Policy): readonly Use[] {
  const ids = (entries: readonly { readonly id: string }[]) => entries.map((entry) => entry.id);
  const classes = { known: ids(policy.classes), what: 'class' };
  const groups = { known: ids(policy.recipientGroups), what: 'recipient group' };
  const channels = { known: ids(policy.channels), what: 'channel' };
  const levels = { known: ids(policy.levels), what: 'level' };
  const profiles = { known: ids(policy.profiles), what: 'profile' };
  const lists = { known: Object.keys(policy.phrases), what: 'phrase list' };
  const all: Use[] = [
    { path: 'activeProfile', ids: [policy.activeProfile], ...profiles },
    { path: 'matrix', ids: Object.keys(policy.matrix), ...groups },
    { path: 'channelOrder', ids: Object.keys(policy.channelOrder), ...groups },
    { path: 'documentChannels', ids: Object.keys(policy.documentChannels), ...groups },
    {
      path: 'profileSchedule',
      ids: policy.organisation.profileSchedule.map((entry) => entry.profile),
      ...profiles,
    },
    {
      path: 'contacts',
      ids: Object.keys(policy.organisation.contacts),
      known: ids(policy.contactSlots),
      what: 'contact slot',
    },
  ];
  for (const group of Object.keys(policy.matrix)) {
    const row = policy.matrix[group]!;
    all.push({ path: `matrix.${group}`, ids: Object.keys(row), ...classes });
    for (const dataClass of Object.keys(row)) {
      all.push({
        path: `matrix.${group}.${dataClass}`,
        ids: row[dataClass]!.channels,
        ...channels,
      });
    }
  }
  for (const order of ['channelOrder', 'documentChannels'] as const) {
    for (const group of Object.keys(policy[order])) {
      all.push({ path: `${order}.${group}`, ids: policy[order][group], ...channels });
    }
  }
  policy.classes.forEach((entry, index) =>
    all.push({ path: `classes[${index}].level`, ids: [entry.level], ...levels }),
  );
  policy.categories.forEach((entry, index) => {
    all.push({ path: `categories[${index}].class`, ids: [entry.class], ...classes });
    all.push({
      path: `categories[${index}].legal`,
      ids: entry.legal,
      known: ids(policy.legal),
      what: 'legal basis',
    });
  });
  policy.channels.forEach((entry, index) => {
    const path = `channels[${index}]`;
    if (entry.acceptsClasses !== '*') all.push({ path, ids: entry.acceptsClasses, ...classes });
    if (entry.groups !== '*') all.push({ path, ids: entry.groups, ...groups });
  });
  policy.modifiers.forEach((entry, index) => {
    const path = `modifiers[${index}].when`;
    all.push({ path, ids: entry.when.classes, ...classes });
    all.push({ path, ids: entry.when.notClasses, ...classes });
    all.push({ path, ids: entry.when.groups, ...groups });
    all.push({ path, ids: entry.when.notGroups, ...groups });
  });
  policy.signals.forEach((entry, index) => {
    const path = `signals[${index}]`;
    const { detect } = entry;
    all.push({ path, ids: entry.channels, ...channels });
    if (entry.level !== undefined) all.push({ path, ids: [entry.level], ...levels });
    if (detect.kind === 'group') all.push({ path, ids: [detect.group], ...groups });
    if (detect.kind === 'phrases')
      all.push({ path, ids: [...detect.all, ...detect.none], ...lists });
    if (entry.dataPhrases !== undefined) {
      all.push({ path, ids: [...entry.dataPhrases.all, ...entry.dataPhrases.none], ...lists });
    }
    if (detect.kind === 'externalCount' || detect.kind === 'messageSize') {
      all.push({
        path,
        ids: [detect.threshold],
        known: Object.keys(policy.thresholds),
        what: 'threshold',
      });
    }
  });
  all.push(...referenceUses(policy));
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
