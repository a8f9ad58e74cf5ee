/**
 * Lays one overlay over a policy. It may add what only the organisation knows and make rules stricter;
 * a softer cell needs a risk acceptance with a name and a date, and a pack that binds refuses even that.
 */
import type { Policy } from '../core/policy';
import { applyOverlayRules } from './overlay-rules';
import type { OverlayChannel, OverlayFile } from './overlay-file';
import { didYouMean } from './nearest';
import type { ProblemList } from './problem';

type Layers = { [path: string]: string };

/** The policy with the overlay in force; problems are added with paths below `path`. */
export function applyOverlay(
  policy: Policy,
  overlay: OverlayFile,
  where: { readonly path: string; readonly layer: string },
  problems: ProblemList,
): Policy {
  const layers: Layers = { ...policy.layers };
  const at = (key: string): string => (where.path === '' ? key : `${where.path}.${key}`);
  const mark = (path: string): void => {
    layers[path] = where.layer;
  };
  if (overlay.pack !== undefined && overlay.pack !== policy.id) {
    problems.add(
      at('pack'),
      'wrong-pack',
      `This overlay is for "${overlay.pack}", not for "${policy.id}".`,
    );
  }
  checkOwnDomains(policy, overlay, at, problems);
  checkMarkers(overlay, at, problems);
  const described = applyDescription(policy, overlay, mark);
  const withChannels = applyChannels(described, overlay, { at, mark }, problems);
  const ruled = applyOverlayRules(withChannels, overlay, { at, mark }, problems);
  return { ...ruled, layers };
}

/** A domain that everybody can have must not become "own" or a group: strangers would slip in. */
function checkOwnDomains(
  policy: Policy,
  overlay: OverlayFile,
  at: (key: string) => string,
  problems: ProblemList,
): void {
  const check = (domains: readonly string[] | undefined, path: string): void => {
    (domains ?? []).forEach((domain, index) => {
      if (domain.includes('@')) return;
      const bare = (domain.startsWith('.') ? domain.slice(1) : domain).toLowerCase();
      if (bare.includes('.') && !policy.freeMail.includes(bare)) return;
      problems.add(
        `${path}[${index}]`,
        'loosens',
        `"${domain}" is open to everybody; listed here it would let strangers in.`,
      );
    });
  };
  check(overlay.own, at('own'));
  check(overlay.privateAddresses, at('privateAddresses'));
  for (const name of Object.keys(overlay.lists ?? {})) {
    check(overlay.lists?.[name], at(`lists.${name}`));
  }
  (overlay.recipientGroups ?? []).forEach((group, index) => {
    check(group.domains, `${at('recipientGroups')}[${index}].domains`);
    check(group.suffixes, `${at('recipientGroups')}[${index}].suffixes`);
  });
}

/** Shorter markers stand in words of any subject, which would count as protected. */
const SHORTEST_MARKER = 3;

function checkMarkers(
  overlay: OverlayFile,
  at: (key: string) => string,
  problems: ProblemList,
): void {
  (overlay.protection?.subjectMarkers ?? []).forEach((marker, index) => {
    if (marker.trim().length >= SHORTEST_MARKER) return;
    problems.add(
      `${at('protection')}.subjectMarkers[${index}]`,
      'always-fires',
      `"${marker}" stands in many subjects; a marker has at least ${SHORTEST_MARKER} characters, such as [SECURE].`,
    );
  });
}

/** What the organisation says about itself; later overlays add to earlier ones. */
function applyDescription(
  policy: Policy,
  overlay: OverlayFile,
  mark: (path: string) => void,
): Policy {
  const before = policy.organisation;
  for (const key of Object.keys(overlay.texts ?? {})) mark(`texts.${key}`);
  for (const key of Object.keys(overlay.phrases ?? {})) mark(`phrases.${key}`);
  for (const key of Object.keys(overlay.channelOrder ?? {})) mark(`channelOrder.${key}`);
  for (const key of Object.keys(overlay.documentChannels ?? {})) mark(`documentChannels.${key}`);
  return {
    ...policy,
    texts: { ...policy.texts, ...overlay.texts },
    phrases: addPhrases(policy.phrases, overlay.phrases ?? {}),
    channelOrder: { ...policy.channelOrder, ...overlay.channelOrder },
    documentChannels: { ...policy.documentChannels, ...overlay.documentChannels },
    organisation: {
      ...before,
      ownDomains:
        overlay.own === undefined
          ? (before.ownDomains ?? [])
          : [...(before.ownDomains ?? []), ...overlay.own],
      lists: addLists(before.lists, overlay.lists ?? {}),
      ownNumbers: [...before.ownNumbers, ...(overlay.ownRefs ?? [])],
      identifiers: [...before.identifiers, ...(overlay.identifiers ?? [])],
      privateAddresses: [...before.privateAddresses, ...(overlay.privateAddresses ?? [])],
      contacts: { ...before.contacts, ...overlay.contacts },
      protection: {
        labels: [...before.protection.labels, ...(overlay.protection?.labels ?? [])],
        subjectMarkers: [
          ...before.protection.subjectMarkers,
          ...(overlay.protection?.subjectMarkers ?? []),
        ],
      },
      profileSchedule: sortByDay([...before.profileSchedule, ...(overlay.profileSchedule ?? [])]),
    },
  };
}

function addLists(
  before: Policy['organisation']['lists'],
  added: Policy['organisation']['lists'],
): Policy['organisation']['lists'] {
  const result: { [list: string]: readonly string[] } = { ...before };
  for (const name of Object.keys(added)) result[name] = [...(result[name] ?? []), ...added[name]!];
  return result;
}

function addPhrases(before: Policy['phrases'], added: Policy['phrases']): Policy['phrases'] {
  const result: { [list: string]: Policy['phrases'][string] } = { ...before };
  for (const name of Object.keys(added)) {
    const lists: { [language: string]: readonly string[] } = { ...result[name] };
    const more: { readonly [language: string]: readonly string[] } = { ...added[name] };
    for (const language of Object.keys(more)) {
      lists[language] = [...(lists[language] ?? []), ...more[language]!];
    }
    result[name] = lists;
  }
  return result;
}

function sortByDay(
  entries: Policy['organisation']['profileSchedule'],
): Policy['organisation']['profileSchedule'] {
  return [...entries].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

/** Known channels get the organisation's how-to; a new one must be described whole. */
function applyChannels(
  policy: Policy,
  overlay: OverlayFile,
  to: { readonly at: (key: string) => string; readonly mark: (path: string) => void },
  problems: ProblemList,
): Policy {
  if (overlay.channels === undefined) return policy;
  const channels = [...policy.channels];
  overlay.channels.forEach((given, index) => {
    const place = channels.findIndex((channel) => channel.id === given.id);
    to.mark(`channels.${given.id}`);
    if (place >= 0) {
      channels[place] = { ...channels[place]!, ...given };
    } else {
      const missing = missingKeys(given);
      if (missing.length > 0) {
        const ids = channels.map((channel) => channel.id);
        const guess = didYouMean(given.id, ids);
        problems.add(
          `${to.at('channels')}[${index}]`,
          'unknown-id',
          `The pack has no channel "${given.id}"; a new one also needs: ${missing.join(', ')}.${guess}`,
        );
        return;
      }
      channels.push(given as Policy['channels'][number]);
    }
  });
  const listed = overlay.channels.map((channel) => channel.id);
  const before = policy.organisation.channels ?? [];
  return {
    ...policy,
    channels,
    organisation: {
      ...policy.organisation,
      channels: [...before, ...listed.filter((id) => !before.includes(id))],
    },
  };
}

function missingKeys(given: OverlayChannel): readonly string[] {
  const needed = ['label', 'when', 'sender', 'acceptsClasses', 'groups', 'ref', 'origin'] as const;
  return needed.filter((key) => given[key] === undefined);
}
