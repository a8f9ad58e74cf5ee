/** Every rule of the four documents is in the coverage table, and what is said to serve it exists. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { resolvePolicy } from '../../src/policy/resolve';
import { PACKS } from '../../src/policy/packs';
import type { Policy } from '../../src/core/policy';
import { OVERLAY_SHAPE } from '../../src/policy/overlay-file';
import { PACK_SHAPE } from '../../src/policy/pack-file';
import { policyOf } from './policy-of';

const ROOT = path.join(__dirname, '../..');
interface Rule {
  readonly id: string;
  readonly served: readonly string[];
  readonly how: string;
}
const rulesOf = (packId: string): readonly Rule[] =>
  JSON.parse(readFileSync(path.join(ROOT, 'src/policy/packs', packId, 'rules.json'), 'utf8'));

/** Number of rules in each document, counted when the documents were read. */
const COUNTS = { 'be-federal': 59, 'be-prosecution': 43, 'qc-msss': 79, 'fr-mef': 20 };

test.each(Object.entries(COUNTS))('%s: %i rules, each once', (packId, count) => {
  const ids = rulesOf(packId).map((rule) => rule.id);
  expect(new Set(ids).size).toBe(count);
  expect(ids).toHaveLength(count);
});

const keysOf = (shape: typeof PACK_SHAPE) =>
  shape.kind === 'record' ? Object.keys(shape.fields) : [];

function exists(policy: Policy, served: string): boolean {
  const [kind = '', id = ''] = served.split(/:(.*)/);
  const inList = (list: readonly { readonly id: string }[]) =>
    list.some((entry) => entry.id === id);
  switch (kind) {
    case 'out':
    case 'docs':
    case 'detection':
      return true;
    case 'cell': {
      const [group = '', dataClass = ''] = id.split('.');
      return policy.matrix[group]?.[dataClass] !== undefined;
    }
    case 'channel':
      return inList(policy.channels);
    case 'signal':
      return inList(policy.signals);
    case 'modifier':
      return inList(policy.modifiers);
    case 'exception':
      return inList(policy.exceptions);
    case 'level':
      return inList(policy.levels);
    case 'class':
      return inList(policy.classes);
    case 'group':
      return inList(policy.recipientGroups);
    case 'profile':
      return inList(policy.profiles);
    case 'slot':
      return inList(policy.contactSlots);
    case 'text':
      return id in policy.texts;
    case 'overlay':
      return keysOf(OVERLAY_SHAPE).includes(id);
    case 'pack':
      return keysOf(PACK_SHAPE).includes(id);
    case 'engine':
    case 'doc':
      return existsSync(path.join(ROOT, id));
    default:
      return false;
  }
}

test.each(Object.keys(PACKS))('%s: what serves a rule exists', (packId) => {
  const policy = policyOf(packId);
  const missing = rulesOf(packId).flatMap((rule) =>
    rule.served
      .filter((served) => !exists(policy, served))
      .map((served) => `${rule.id}: ${served}`),
  );
  expect(missing).toEqual([]);
});

test.each(Object.keys(PACKS))('%s: each rule says how, or why not', (packId) => {
  expect(
    rulesOf(packId)
      .filter((rule) => rule.how.length < 5)
      .map((rule) => rule.id),
  ).toEqual([]);
});

test.each(Object.keys(PACKS))('%s: each reference is a rule of its document', (packId) => {
  const all = new Set(Object.keys(PACKS).flatMap((id) => rulesOf(id).map((rule) => rule.id)));
  const resolved = resolvePolicy(packId);
  const unknown = resolved.ok ? resolved.policy.references.filter(({ id }) => !all.has(id)) : [];
  expect(unknown.map(({ id }) => id)).toEqual([]);
});
