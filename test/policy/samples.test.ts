/**
 * Samples on both sides of every rule of every pack: `packs/<id>/samples/<rule>.json` holds messages that
 * the rule must reach and messages that it must leave alone; `matrix.json` one outcome for each cell.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { decide, type MessageFacts } from '../../src/core/decide';
import type { Policy } from '../../src/core/policy';
import type {
  Category,
  ComposeType,
  Confidence,
  Part,
  Unchecked,
  Zone,
} from '../../src/core/types';
import { forHandler } from '../../src/policy/for-handler';
import { PACKS } from '../../src/policy/packs';
import { policyOf } from './policy-of';

interface Sample {
  readonly why: string;
  readonly to: readonly string[];
  readonly composeType?: ComposeType;
  readonly text?: string;
  readonly quotedFrom?: readonly string[];
  readonly protected?: boolean;
  readonly sizeBytes?: number;
  readonly findings?: readonly {
    readonly category: Category;
    readonly confidence?: Confidence;
    readonly part?: Part;
    readonly zone?: Zone;
    readonly evidence?: readonly string[];
    readonly detector?: string;
  }[];
  readonly unchecked?: readonly Unchecked[];
  readonly outcome?: string;
}
interface RuleSamples {
  readonly rule: string;
  readonly fires: readonly Sample[];
  readonly silent: readonly Sample[];
}
interface MatrixSamples {
  readonly sender: string;
  readonly groups: {
    readonly [group: string]: {
      readonly to: string;
      readonly outcomes: { readonly [dataClass: string]: string };
    };
  };
}

const FOLDER = path.join(__dirname, '../../src/policy/packs');
const read = (packId: string, name: string): unknown =>
  JSON.parse(readFileSync(path.join(FOLDER, packId, 'samples', `${name}.json`), 'utf8'));

function decideSample(sample: Sample, sender: string, policy: Policy) {
  const facts: MessageFacts = {
    composeType: sample.composeType ?? 'new',
    from: { address: sender, name: '' },
    recipients: sample.to.map((address) => ({ address, name: '', field: 'to', type: 'unknown' })),
    quotedHeaders:
      sample.quotedFrom === undefined ? null : { addresses: sample.quotedFrom, names: [] },
    isProtected: sample.protected ?? false,
    attachments: [],
    links: [],
    ownText: sample.text ?? '',
    totalSizeBytes: sample.sizeBytes ?? 0,
    today: { year: 2026, month: 4, day: 1 },
  };
  const findings = (sample.findings ?? []).map((finding, index) => ({
    detector: finding.detector ?? `test-${finding.category}`,
    category: finding.category,
    confidence: finding.confidence ?? ('high' as const),
    location: {
      part: finding.part ?? ('body' as const),
      path: [],
      zone: finding.zone ?? ('own' as const),
    },
    start: index,
    end: index + 1,
    masked: '',
    evidence: finding.evidence ?? [],
    count: 1,
    subject: index + 1,
  }));
  return decide(facts, { findings, unchecked: sample.unchecked ?? [], persons: 1 }, policy);
}

describe.each(Object.keys(PACKS))('%s', (packId) => {
  const policy = policyOf(packId, read(packId, 'overlay'));
  const matrix = read(packId, 'matrix') as MatrixSamples;
  const rules = [
    ...policy.modifiers,
    ...policy.exceptions.filter((exception) => exception.condition !== null),
    ...policy.signals,
  ].map((rule) => rule.id);

  test('every modifier, exception and signal has samples on both sides', () => {
    const missing = rules.filter((id) => {
      if (!existsSync(path.join(FOLDER, packId, 'samples', `${id}.json`))) return true;
      const samples = read(packId, id) as RuleSamples;
      return samples.fires.length === 0 || samples.silent.length === 0;
    });
    expect(missing).toEqual([]);
  });

  test('no sample is left of a rule that is gone', () => {
    const names = readdirSync(path.join(FOLDER, packId, 'samples')).map(
      (file) => path.parse(file).name,
    );
    expect(names.filter((name) => !['overlay', 'matrix', ...rules].includes(name))).toEqual([]);
  });

  test.each(rules)('%s', (id) => {
    const samples = read(packId, id) as RuleSamples;
    for (const sample of [...samples.fires, ...samples.silent]) {
      const decision = decideSample(sample, matrix.sender, policy);
      const isFired = decision.trace.some((step) => step.id === id);
      expect([sample.why, isFired]).toEqual([sample.why, samples.fires.includes(sample)]);
      if (sample.outcome !== undefined) {
        expect([sample.why, decision.outcome]).toEqual([sample.why, sample.outcome]);
      }
    }
  });

  test.each(rules)('%s: the handler, without pane texts, decides the same', (id) => {
    const samples = read(packId, id) as RuleSamples;
    for (const sample of [...samples.fires, ...samples.silent]) {
      const whole = decideSample(sample, matrix.sender, policy);
      expect(decideSample(sample, matrix.sender, forHandler(policy))).toEqual(whole);
    }
  });

  const cells = policy.recipientGroups.flatMap((group) =>
    policy.classes.map(
      (dataClass) => [`${group.id}.${dataClass.id}`, group.id, dataClass.id] as const,
    ),
  );
  test.each(cells)('cell %s', (_name, group, dataClass) => {
    const { to, outcomes } = matrix.groups[group]!;
    const category = policy.categories.find((entry) => entry.class === dataClass);
    // A class may stand for what only an organisation's own categories put there.
    if (category === undefined) {
      expect(policy.matrix[group]![dataClass]!.outcome).toBe(outcomes[dataClass]);
      return;
    }
    const withIt = decideSample(
      { why: '', to: [to], findings: [{ category: category.id }] },
      matrix.sender,
      policy,
    );
    expect([withIt.groups, withIt.findings[0]!.outcome]).toEqual([[group], outcomes[dataClass]]);
    const without = decideSample({ why: '', to: [to] }, matrix.sender, policy);
    expect(without.trace.some((step) => step.step === 'matrix')).toBe(false);
  });
});

test.each(Object.keys(PACKS))('%s: the reply without data passes its own check', (packId) => {
  const policy = policyOf(packId);
  const { sender, groups } = read(packId, 'matrix') as MatrixSamples;
  for (const text of Object.values(policy.texts.safeReply)) {
    const sample = {
      why: 'safe reply',
      composeType: 'reply' as const,
      to: [groups['citizen']!.to],
      text,
    };
    expect(decideSample(sample, sender, policy).outcome).toBe('allow');
  }
});
