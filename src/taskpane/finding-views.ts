/** Evidence cards: each finding with its place, what was checked, the rule behind it, and its mends. */
import type { Decision, JudgedFinding } from '../core/decision';
import { capital, findingLabel, placeOf } from '../core/explain/point-names';
import { OUTCOMES, type Outcome } from '../core/types';
import { say, severity, type MendView, type PaneWords } from './pane-words';

export interface RuleView {
  readonly id: string;
  readonly text: string;
  /** Title and section of the document. */
  readonly source: string;
}

export interface CardView {
  readonly key: string;
  readonly finding: JudgedFinding;
  readonly label: string;
  /** Empty for phrases: their label stands for them. */
  readonly masked: string;
  readonly place: string;
  /** Empty when the value stands there once. */
  readonly times: string;
  readonly confidence: string;
  readonly checked: readonly string[];
  readonly rules: readonly RuleView[];
  readonly harmless: string;
  readonly exception: string;
  readonly mends: readonly MendView[];
}

export interface CardGroup {
  readonly outcome: Outcome;
  readonly title: string;
  readonly cards: readonly CardView[];
}

/** Most severe group first; inside, by place in the order of the message, then where it stands. */
export function cardGroups(decision: Decision, words: PaneWords): readonly CardGroup[] {
  return OUTCOMES.slice()
    .reverse()
    .map((outcome) => ({
      outcome,
      title: words.texts.severity[outcome],
      cards: decision.findings
        .filter((finding) => finding.outcome === outcome)
        .map((finding, index) => cardView(finding, index, decision, words)),
    }))
    .filter(({ cards }) => cards.length > 0);
}

function cardView(
  finding: JudgedFinding,
  index: number,
  decision: Decision,
  words: PaneWords,
): CardView {
  const { texts, alertTexts, policy } = words;
  const exception = policy.exceptions.find(({ id }) => id === finding.exception);
  return {
    key: [
      finding.detector,
      finding.location.part,
      ...finding.location.path,
      finding.masked,
      index,
    ].join(' '),
    finding,
    label: capital(findingLabel(words, finding)),
    masked: finding.masked,
    place: placeOf(finding, decision.findings, alertTexts, (path) => path),
    times: finding.count > 1 ? texts.card.times({ count: finding.count }) : '',
    confidence: texts.confidence[finding.confidence],
    checked: finding.evidence
      .map((key) => texts.evidence[key])
      .filter((text): text is string => text !== undefined),
    rules: ruleViews(finding.ruleIds, words),
    harmless: harmlessText(finding, words),
    exception:
      exception === undefined ? '' : texts.card.exception({ name: say(words, exception.label) }),
    mends: severity(finding.outcome) >= severity('inform') ? findingMends(finding, words) : [],
  };
}

export function ruleViews(ids: readonly string[], words: PaneWords): readonly RuleView[] {
  const views: RuleView[] = [];
  for (const id of ids) {
    const reference = words.policy.references.find((entry) => entry.id === id);
    if (reference === undefined) continue;
    const source = words.policy.sources.find((entry) => entry.id === reference.source);
    views.push({
      id,
      text: say(words, reference.summary),
      source: `${source?.id ?? reference.source} § ${reference.section}`,
    });
  }
  return views;
}

function harmlessText({ location }: JudgedFinding, { texts }: PaneWords): string {
  const { harmless } = texts;
  switch (location.part) {
    case 'subject':
      return harmless.subject;
    case 'place':
      return harmless.meetingPlace;
    case 'attachment':
      return harmless.attachment;
    case 'attachmentName':
      return harmless.attachmentName;
    case 'link':
      return harmless.link;
    case 'body':
      return location.zone === 'quoted' ? harmless.quoted : harmless.own;
  }
}

function findingMends(finding: JudgedFinding, { texts }: PaneWords): readonly MendView[] {
  const { part, path } = finding.location;
  switch (part) {
    case 'body':
      return [
        { key: 'hide', label: texts.mend.hide, mend: { kind: 'hide', finding } },
        { key: 'remove', label: texts.mend.remove, mend: { kind: 'remove', finding } },
      ];
    case 'subject':
      return [{ key: 'clean', label: texts.mend.cleanSubject, mend: { kind: 'cleanSubject' } }];
    case 'place':
      return [{ key: 'clean', label: texts.mend.cleanPlace, mend: { kind: 'cleanPlace' } }];
    case 'attachment':
    case 'attachmentName': {
      const name = path[0];
      if (name === undefined) return [];
      const label = texts.mend.removeAttachment;
      return [{ key: 'removeAttachment', label, mend: { kind: 'removeAttachment', name } }];
    }
    // A link is part of the markup; taking it out is the user's own choice of words.
    case 'link':
      return [];
  }
}
