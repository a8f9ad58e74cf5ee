/**
 * Exceptions of the policy on findings, before anything is weighed. An exception suppresses a finding or
 * lowers it to `inform`; conditions are data. Adds the finding "list of persons" where many persons stand
 * together: an exception for one example never silences a list.
 */
import type { CategoryRule, DataClass, Exception, FindingCondition, Policy } from '../policy';
import type { Finding } from '../types';

/** A finding with its place in the policy. */
export interface ClassedFinding {
  readonly finding: Finding;
  readonly dataClass: DataClass;
  readonly exception: Exception | null;
}

/** The category that many persons together make. */
const BULK = 'bulk.persons';

export function classify(
  findings: readonly Finding[],
  persons: number,
  policy: Policy,
): readonly ClassedFinding[] {
  const classes = classLookup(policy);
  const tests = exceptionTests(findings, policy, (finding) => {
    const { zone } = finding.location;
    return zone !== 'signature' && zone !== 'disclaimer' && classes(finding.category).isData;
  });
  const classed = findings.map((finding) => {
    const all = tests.filter(({ holds }) => holds(finding)).map(({ exception }) => exception);
    const suppressing = all.find((exception) => exception.effect === 'suppress');
    return {
      finding,
      dataClass: classes(finding.category),
      exception: suppressing ?? all[0] ?? null,
    };
  });
  const bulk = bulkFinding(classed, persons, policy);
  if (bulk === null) return classed;
  return [...classed, { finding: bulk, dataClass: classes(BULK), exception: null }];
}

/** Nothing has excepted it and it is data: it counts for signals, levels and clean own text. */
export function isEffectiveData(entry: ClassedFinding): boolean {
  return entry.exception === null && entry.dataClass.isData && entry.finding.confidence !== 'low';
}

/** A hard step (a quote that is no excuse, a stop because of a signal) needs data that is certain. */
export function isSureData(entry: ClassedFinding): boolean {
  return isEffectiveData(entry) && entry.finding.confidence === 'high';
}

function classLookup(policy: Policy): (category: string) => DataClass {
  const byCategory = new Map<string, DataClass>();
  const find = (rule: CategoryRule) => policy.classes.find((entry) => entry.id === rule.class);
  for (const rule of policy.categories) {
    const dataClass = find(rule);
    if (dataClass !== undefined) byCategory.set(rule.id, dataClass);
  }
  // The parser refuses a policy that leaves a category out; the last class is never reached.
  const fallback = policy.classes[policy.classes.length - 1]!;
  return (category) => byCategory.get(category) ?? fallback;
}

function locationKey(finding: Finding): string {
  return `${finding.location.part} ${finding.location.path.join('\n')}`;
}

type HoldsFor = (finding: Finding) => boolean;

/** The exceptions of the policy as tests on one finding of this message, in order. */
function exceptionTests(
  findings: readonly Finding[],
  policy: Policy,
  isData: HoldsFor,
): readonly { readonly exception: Exception; readonly holds: HoldsFor }[] {
  const tests: { exception: Exception; holds: HoldsFor }[] = [];
  for (const exception of policy.exceptions) {
    const { condition } = exception;
    if (condition === null) continue;
    if (condition.isAlone !== true) {
      tests.push({ exception, holds: (finding) => matches(condition, finding) });
      continue;
    }
    const company = new Set<string>();
    for (const finding of findings) {
      if (isData(finding) && !matches(condition, finding)) company.add(locationKey(finding));
    }
    tests.push({
      exception,
      holds: (finding) => matches(condition, finding) && !company.has(locationKey(finding)),
    });
  }
  return tests;
}

/** All lines of the condition that are about the finding itself. */
function matches(condition: FindingCondition, finding: Finding): boolean {
  const { categories, zones, parts, detectors, evidence, notEvidence = [] } = condition;
  const { zone, part } = finding.location;
  return (
    (categories === undefined || categories.includes(finding.category)) &&
    (zones === undefined || zones.includes(zone)) &&
    (parts === undefined || parts.includes(part)) &&
    (detectors === undefined || detectors.includes(finding.detector)) &&
    (evidence === undefined || evidence.some((key) => finding.evidence.includes(key))) &&
    !notEvidence.some((key) => finding.evidence.includes(key))
  );
}

/** Many persons in findings of personal classes make one more finding, at the first of them. */
function bulkFinding(
  classed: readonly ClassedFinding[],
  persons: number,
  policy: Policy,
): Finding | null {
  const threshold = policy.thresholds['bulkPersons'] ?? Infinity;
  if (persons < threshold || classed.some((entry) => entry.finding.category === BULK)) return null;
  const personal = classed.filter(
    (entry) =>
      entry.dataClass.isPersonal &&
      entry.exception?.effect !== 'suppress' &&
      entry.finding.confidence !== 'low',
  );
  const first = personal.find((entry) => entry.finding.location.zone === 'own') ?? personal[0];
  if (first === undefined) return null;
  const sure = new Set<string>();
  for (const { finding } of personal) {
    if (finding.confidence === 'high') sure.add(`${finding.detector} ${finding.subject}`);
  }
  return {
    detector: 'bulk-persons',
    category: BULK,
    confidence: sure.size >= threshold ? 'high' : 'medium',
    location: first.finding.location,
    start: first.finding.start,
    end: first.finding.start,
    masked: '',
    evidence: ['many-persons'],
    count: persons,
    subject: 1,
  };
}
