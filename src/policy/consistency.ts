/**
 * What only shows in the whole policy: ids that nobody knows or that stand twice, cells that are
 * missing, channels that nobody may use, rules that can never or always fire, missing languages,
 * versions and dates that do not fit. Runs after merging, so it sees what would be in force.
 */
import type { Policy } from '../core/policy';
import { CATEGORIES } from '../core/types';
import { checkIds } from './consistency-ids';
import { checkTexts } from './consistency-texts';
import { identifierProblem } from './identifier-problems';
import type { ProblemList } from './problem';

export function checkConsistency(policy: Policy, problems: ProblemList): void {
  checkIds(policy, problems);
  checkTexts(policy, problems);
  checkComplete(policy, problems);
  checkCells(policy, problems);
  checkChannels(policy, problems);
  checkGroups(policy, problems);
  checkRules(policy, problems);
  checkReview(policy, problems);
  checkIdentifiers(policy, problems);
}

/** A group or class without a cell would silently match nothing. */
function checkCells(policy: Policy, problems: ProblemList): void {
  for (const group of policy.recipientGroups) {
    for (const dataClass of policy.classes) {
      if (policy.matrix[group.id]?.[dataClass.id] === undefined) {
        problems.add(
          `matrix.${group.id}.${dataClass.id}`,
          'missing-cell',
          `No outcome is given for "${dataClass.id}" to "${group.id}".`,
        );
      }
    }
  }
}

function checkChannels(policy: Policy, problems: ProblemList): void {
  const named = namedChannels(policy);
  const isReordered = Object.keys(policy.layers).some(
    (path) =>
      /^(?:channelOrder|documentChannels)\./.test(path) &&
      (policy.layers[path] ?? '').startsWith('overlay'),
  );
  policy.channels.forEach((channel, index) => {
    const hasGroup = channel.groups === '*' || channel.groups.length > 0;
    const hasClass = channel.acceptsClasses === '*' || channel.acceptsClasses.length > 0;
    // An organisation may drop a channel from its orders; a pack that never names one has a mistake.
    const isNamed = isReordered || named.has(channel.id);
    if (!hasGroup || !hasClass || !isNamed) {
      problems.add(
        `channels[${index}]`,
        'nobody-may-use',
        `Nobody can be shown the channel "${channel.id}": no group, class, order or signal leads to it.`,
      );
    }
  });
}

/** Channels that an order, a cell or a signal leads to, for a group that the channel serves. */
function namedChannels(policy: Policy): Set<string> {
  const named = new Set<string>();
  const serves = (id: string, group: string): boolean => {
    const groups = policy.channels.find((channel) => channel.id === id)?.groups;
    return groups === '*' || (groups !== undefined && groups.includes(group));
  };
  const add = (ids: readonly string[] | undefined, group: string): void => {
    for (const id of ids ?? []) if (serves(id, group)) named.add(id);
  };
  for (const group of policy.recipientGroups) {
    add(policy.channelOrder[group.id], group.id);
    add(policy.documentChannels[group.id], group.id);
    for (const dataClass of policy.classes) {
      add(policy.matrix[group.id]?.[dataClass.id]?.channels, group.id);
    }
  }
  for (const signal of policy.signals) for (const id of signal.channels ?? []) named.add(id);
  // The organisation's own list is an order of its own.
  for (const id of policy.organisation.channels ?? []) named.add(id);
  return named;
}

function checkGroups(policy: Policy, problems: ProblemList): void {
  const rest = policy.recipientGroups.filter((group) => group.match.otherwise === true);
  if (rest.length !== 1) {
    problems.add(
      'recipientGroups',
      rest.length === 0 ? 'missing' : 'always-fires',
      `Exactly one group takes whoever is left ("otherwise"); this policy has ${rest.length}.`,
    );
  }
  policy.recipientGroups.forEach((group, index) => {
    const match = group.match;
    const lines = [match.domains, match.suffixes, match.lists].some(
      (entries) => entries !== undefined && entries.length > 0,
    );
    if (!lines && !match.own && !match.privateOfSender && !match.freeMail && !match.otherwise) {
      problems.add(
        `recipientGroups[${index}].match`,
        'never-fires',
        `Nobody can ever be in "${group.id}".`,
      );
    }
    for (const suffix of match.suffixes ?? []) {
      if (!suffix.includes('.') && suffix.length <= 3) {
        problems.add(
          `recipientGroups[${index}].match.suffixes`,
          'always-fires',
          `"${suffix}" would take a whole country or more.`,
        );
      }
    }
  });
}

/** Conditions that are empty match everything; conditions that exclude themselves match nothing. */
function checkRules(policy: Policy, problems: ProblemList): void {
  policy.exceptions.forEach((exception, index) => {
    const narrowing = ['isAlone', 'notEvidence'];
    const lines = Object.keys(exception.condition ?? {}).filter((key) => !narrowing.includes(key));
    if (exception.condition !== null && lines.length === 0) {
      problems.add(
        `exceptions[${index}].condition`,
        'always-fires',
        `"${exception.id}" would silence everything: its condition is empty.`,
      );
    }
  });
  policy.modifiers.forEach((modifier, index) => {
    const { when, effect } = modifier;
    const path = `modifiers[${index}].when`;
    if (effect.kind !== 'none' && Object.keys(when).length === 0) {
      problems.add(path, 'always-fires', `"${modifier.id}" would change every outcome.`);
    }
    const isEmpty = (both: readonly string[] | undefined, not: readonly string[] | undefined) =>
      both !== undefined &&
      (both.length === 0 || both.every((entry) => (not ?? []).includes(entry)));
    if (isEmpty(when.classes, when.notClasses) || isEmpty(when.groups, when.notGroups)) {
      problems.add(path, 'never-fires', `"${modifier.id}" excludes everything it names.`);
    }
  });
  policy.signals.forEach((signal, index) => {
    const wanted = signal.detect.kind === 'phrases' ? signal.detect.all : [];
    const empty = [...wanted, ...(signal.dataPhrases?.all ?? [])].filter((list) =>
      isEmptyList(policy.phrases[list]),
    );
    for (const list of empty) {
      problems.add(`signals[${index}]`, 'never-fires', `The phrase list "${list}" is empty.`);
    }
  });
  const last = policy.unchecked[policy.unchecked.length - 1];
  if (last === undefined || last.parts !== '*' || last.reasons !== '*' || last.scope !== 'any') {
    problems.add(
      'unchecked',
      'missing',
      'The last rule must take every part, reason and scope, so that nothing unread passes as clean.',
    );
  }
  policy.unchecked.forEach((rule, index) => {
    const isCatchAll = rule.parts === '*' && rule.reasons === '*' && rule.scope === 'any';
    if (isCatchAll && rule.details === undefined && index < policy.unchecked.length - 1) {
      problems.add(
        `unchecked[${index}]`,
        'always-fires',
        'The rules after this one can never fire.',
      );
    }
  });
}

function isEmptyList(list: Policy['phrases'][string] | undefined): boolean {
  const byLanguage: { readonly [language: string]: readonly string[] } = list ?? {};
  return Object.keys(byLanguage).every((language) => byLanguage[language]!.length === 0);
}

/** What the engine itself asks for. */
function checkComplete(policy: Policy, problems: ProblemList): void {
  for (const name of ['bulkPersons', 'massMailing']) {
    if (policy.thresholds[name] === undefined) {
      problems.add(`thresholds.${name}`, 'missing', `The threshold "${name}" is missing.`);
    }
  }
  for (const category of CATEGORIES) {
    if (!policy.categories.some((entry) => entry.id === category)) {
      problems.add(
        'categories',
        'missing',
        `"${category}" belongs to no class: findings of it would silently match nothing.`,
      );
    }
  }
}

function checkReview(policy: Policy, problems: ProblemList): void {
  const log = policy.review.changelog;
  if (!log.some((entry) => entry.version === policy.version)) {
    problems.add(
      'review.changelog',
      'missing',
      `The change log says nothing about version ${policy.version}.`,
    );
  }
  const { reviewBy, effectiveFrom } = policy.review;
  if (reviewBy !== null && effectiveFrom !== null && reviewBy < effectiveFrom) {
    problems.add(
      'review.reviewBy',
      'wrong-date',
      'The review date lies before the policy takes effect.',
    );
  }
}

/** A number format that fits everything would warn about every mail. */
function checkIdentifiers(policy: Policy, problems: ProblemList): void {
  const seen = new Set<string>();
  policy.organisation.identifiers.forEach((identifier, index) => {
    const path = `identifiers[${index}]`;
    if (seen.has(identifier.id)) {
      problems.add(`${path}.id`, 'duplicate-id', `"${identifier.id}" is used twice.`);
    }
    seen.add(identifier.id);
    const problem = identifierProblem(identifier);
    if (problem !== null) problems.add(`${path}.pattern`, problem.code, problem.sentence);
  });
}
