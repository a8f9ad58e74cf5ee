/**
 * Exceptions of the policy on findings, before anything is weighed. An exception suppresses a finding or
 * lowers it to `inform`; conditions are data. Adds the finding "list of persons" where many persons stand
 * together: an exception for one example never silences a list.
 */
import type { CategoryRule, DataClass, Exception, Policy } from '../policy';
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
  const withData = locationsWithData(findings, classes);
  const classed = findings.map((finding) => ({
    finding,
    dataClass: classes(finding.category),
    exception: exceptionFor(finding, withData, policy),
  }));
  const bulk = bulkFinding(classed, persons, policy);
  if (bulk === null) return classed;
  return [...classed, { finding: bulk, dataClass: classes(BULK), exception: null }];
}

/** Nothing has excepted it and it is data: it counts for signals, levels and clean own text. */
export function isEffectiveData(entry: ClassedFinding): boolean {
  return entry.exception === null && entry.dataClass.isData && entry.finding.confidence !== 'low';
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

function locationsWithData(
  findings: readonly Finding[],
  classes: (category: string) => DataClass,
): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const finding of findings) {
    const isQuiet = finding.location.zone === 'signature' || finding.location.zone === 'disclaimer';
    if (!isQuiet && classes(finding.category).isData) keys.add(locationKey(finding));
  }
  return keys;
}

function exceptionFor(
  finding: Finding,
  withData: ReadonlySet<string>,
  policy: Policy,
): Exception | null {
  const holds = (exception: Exception): boolean => {
    const condition = exception.condition;
    if (condition === null) return false;
    if (condition.categories !== undefined && !condition.categories.includes(finding.category)) {
      return false;
    }
    if (condition.zones !== undefined && !condition.zones.includes(finding.location.zone)) {
      return false;
    }
    if (condition.parts !== undefined && !condition.parts.includes(finding.location.part)) {
      return false;
    }
    const { evidence } = condition;
    if (evidence !== undefined && !evidence.some((key) => finding.evidence.includes(key))) {
      return false;
    }
    return condition.isAlone !== true || !withData.has(locationKey(finding));
  };
  const all = policy.exceptions.filter(holds);
  return all.find((exception) => exception.effect === 'suppress') ?? all[0] ?? null;
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
