/**
 * Lays a child pack over its parent. Every value of the result can be traced: what comes from the
 * parent is written in `layers` with the parent's id; what is not listed there is the child's own.
 */
import type { Policy } from '../core/policy';
import { ID_LISTS, NO_ORGANISATION, type PackFile } from './pack-file';
import type { ProblemList } from './problem';

type Layers = { [path: string]: string };
interface Named {
  readonly id: string;
}
interface Keyed<T> {
  readonly [key: string]: T;
}

/** A pack without parent as a policy. The caller has checked that nothing is missing. */
export function policyOf(pack: PackFile): Policy {
  const body: { [key: string]: unknown } = { ...pack, organisation: NO_ORGANISATION, layers: {} };
  for (const key of ['schema', 'extends', 'remove', 'note']) delete body[key];
  return body as unknown as Policy;
}

/** A child's file over the resolved parent. */
export function mergePack(parent: Policy, child: PackFile, problems: ProblemList): Policy {
  const layers: Layers = {};
  for (const path of Object.keys(parent.layers)) layers[path] = parent.layers[path]!;
  const merged: { [key: string]: unknown } = { ...policyOf({ ...parent, ...withoutBody(child) }) };
  for (const name of ID_LISTS) {
    const removed = (child.remove ?? {})[name] ?? [];
    reportUnknown(removed, parent[name], `remove.${name}`, problems);
    merged[name] = mergeById(name, parent, { own: child[name] ?? [], removed }, layers);
  }
  const goneGroups = child.remove?.recipientGroups ?? [];
  merged['matrix'] = mergeMatrix(parent, child, goneGroups, layers);
  merged['channelOrder'] = mergeKeys('channelOrder', parent, child, { gone: goneGroups, layers });
  merged['documentChannels'] = mergeKeys('documentChannels', parent, child, {
    gone: goneGroups,
    layers,
  });
  merged['thresholds'] = mergeKeys('thresholds', parent, child, { gone: [], layers });
  merged['phrases'] = mergeKeys('phrases', parent, child, { gone: [], layers });
  merged['texts'] = mergeKeys('texts', parent, child, { gone: [], layers });
  merged['layers'] = layers;
  return merged as unknown as Policy;
}

/** What a child replaces as a whole, and its own heading. */
function withoutBody(child: PackFile): PackFile {
  const kept: { [key: string]: unknown } = { ...child };
  for (const name of [
    ...ID_LISTS,
    'matrix',
    'channelOrder',
    'documentChannels',
    'thresholds',
    'phrases',
    'texts',
  ]) {
    delete kept[name];
  }
  return kept as unknown as PackFile;
}

function reportUnknown(
  removed: readonly string[],
  known: readonly Named[],
  path: string,
  problems: ProblemList,
): void {
  for (const id of removed) {
    if (!known.some((entry) => entry.id === id)) {
      problems.add(path, 'unknown-id', `"${id}" cannot be removed: the parent has no such entry.`);
    }
  }
}

/** Same id: the child's entry in the parent's place; new ids follow at the end. */
function mergeById(
  name: (typeof ID_LISTS)[number],
  parent: Policy,
  child: { readonly own: readonly Named[]; readonly removed: readonly string[] },
  layers: Layers,
): readonly Named[] {
  const inherited: readonly Named[] = parent[name];
  const result: Named[] = [];
  for (const entry of inherited) {
    if (child.removed.includes(entry.id)) continue;
    const replacement = child.own.find((candidate) => candidate.id === entry.id);
    if (replacement === undefined) inherit(layers, `${name}.${entry.id}`, parent);
    result.push(replacement ?? entry);
  }
  for (const entry of child.own) {
    if (!inherited.some((known) => known.id === entry.id)) result.push(entry);
  }
  return result;
}

function mergeMatrix(
  parent: Policy,
  child: PackFile,
  gone: readonly string[],
  layers: Layers,
): Policy['matrix'] {
  const result: { [group: string]: Policy['matrix'][string] } = {};
  const own = child.matrix ?? {};
  for (const group of Object.keys(parent.matrix)) {
    if (gone.includes(group)) continue;
    for (const dataClass of Object.keys(parent.matrix[group]!)) {
      if (own[group]?.[dataClass] === undefined)
        inherit(layers, `matrix.${group}.${dataClass}`, parent);
    }
    result[group] = { ...parent.matrix[group], ...own[group] };
  }
  for (const group of Object.keys(own))
    if (result[group] === undefined) result[group] = own[group]!;
  return result;
}

function mergeKeys(
  name: 'channelOrder' | 'documentChannels' | 'thresholds' | 'phrases' | 'texts',
  parent: Policy,
  child: PackFile,
  how: { readonly gone: readonly string[]; readonly layers: Layers },
): Keyed<unknown> {
  const own: Keyed<unknown> = { ...child[name] };
  const inherited: Keyed<unknown> = { ...parent[name] };
  const result: { [key: string]: unknown } = {};
  for (const key of Object.keys(inherited)) {
    if (how.gone.includes(key)) continue;
    if (own[key] === undefined) inherit(how.layers, `${name}.${key}`, parent);
    result[key] = inherited[key];
  }
  return { ...result, ...own };
}

function inherit(layers: Layers, path: string, parent: Policy): void {
  if (layers[path] === undefined) layers[path] = parent.id;
}
