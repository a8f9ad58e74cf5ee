/**
 * Every text of a pack exists in every language of the pack. Texts of an overlay need only the default
 * language: a reader of another language gets that one. Part of `consistency.ts`.
 */
import type { Policy, Text } from '../core/policy';
import type { ProblemList } from './problem';

interface Place {
  readonly path: string;
  readonly text: Text;
}

export function checkTexts(policy: Policy, problems: ProblemList): void {
  if (!policy.languages.includes(policy.defaultLanguage)) {
    problems.add(
      'defaultLanguage',
      'missing-language',
      'The default language is not one of the languages.',
    );
  }
  for (const { path, text } of places(policy)) {
    const isFromPack = isOwn(policy, path);
    const needed = isFromPack ? policy.languages : [policy.defaultLanguage];
    const missing = needed.filter((language) => (text[language] ?? '').trim() === '');
    if (missing.length > 0) {
      const why = isFromPack
        ? ''
        : '; readers of a language without a text of its own get that one';
      problems.add(
        path,
        'missing-language',
        `The text is missing in: ${missing.join(', ')}${why}.`,
      );
    }
  }
}

/** Does the text come from a pack (and not from an overlay)? Overlay layers are named `overlay…`. */
function isOwn(policy: Policy, path: string): boolean {
  const top = path.split('.').slice(0, 2).join('.');
  return !(policy.layers[top] ?? '').startsWith('overlay');
}

function places(policy: Policy): readonly Place[] {
  const all: Place[] = [{ path: 'title', text: policy.title }];
  const addLabels = (name: string, entries: readonly { id: string; label: Text }[]) => {
    for (const entry of entries) all.push({ path: `${name}.${entry.id}.label`, text: entry.label });
  };
  addLabels('levels', policy.levels);
  addLabels('classes', policy.classes);
  addLabels('categories', policy.categories);
  addLabels('recipientGroups', policy.recipientGroups);
  addLabels('channels', policy.channels);
  addLabels('exceptions', policy.exceptions);
  addLabels('contactSlots', policy.contactSlots);
  for (const entry of policy.levels) {
    all.push({ path: `levels.${entry.id}.text`, text: entry.text });
    if (entry.examples !== undefined) {
      all.push({ path: `levels.${entry.id}.examples`, text: entry.examples });
    }
  }
  for (const entry of policy.channels) {
    all.push({ path: `channels.${entry.id}.when`, text: entry.when });
    if (entry.howTo !== undefined)
      all.push({ path: `channels.${entry.id}.howTo`, text: entry.howTo });
    if (entry.limits !== undefined) {
      all.push({ path: `channels.${entry.id}.limits`, text: entry.limits });
    }
  }
  for (const entry of policy.signals)
    all.push({ path: `signals.${entry.id}.text`, text: entry.text });
  for (const entry of policy.profiles)
    all.push({ path: `profiles.${entry.id}.text`, text: entry.text });
  for (const entry of policy.references) {
    all.push({ path: `references.${entry.id}.summary`, text: entry.summary });
  }
  for (const entry of policy.legal)
    all.push({ path: `legal.${entry.id}.about`, text: entry.about });
  all.push(...textPlaces(policy));
  return all;
}

function textPlaces(policy: Policy): readonly Place[] {
  const { texts } = policy;
  const all: Place[] = [
    { path: 'texts.force', text: texts.force },
    { path: 'texts.why', text: texts.why },
    { path: 'texts.safeReply', text: texts.safeReply },
    { path: 'texts.incident', text: texts.incident },
    { path: 'texts.transparency', text: texts.transparency },
  ];
  for (const text of texts.incidentSteps) all.push({ path: 'texts.incidentSteps', text });
  for (const text of texts.goodPractices) all.push({ path: 'texts.goodPractices', text });
  for (const reason of texts.reasons ?? []) {
    all.push({ path: 'texts.reasons', text: reason.label });
  }
  for (const link of texts.training) all.push({ path: 'texts.training', text: link.label });
  return all;
}
