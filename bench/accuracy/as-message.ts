/**
 * A labelled text as the product gets it: of a text that begins with "Subject: …" that line is the subject of
 * a mail and the rest its body; any other text is a body. Zones are split as in a mail without markup.
 */
import { createBudget } from '../../src/core/budget';
import type { Checker } from '../../src/core/check';
import type { Day, Finding, TextPart } from '../../src/core/types';
import { splitZones } from '../../src/core/zones/zones';

/** The day on which texts are judged; fixed, so that figures repeat. */
const TODAY: Day = { year: 2026, month: 11, day: 20 };
const LIMITS = { timeMs: 60_000, bytesOut: 1e9, entries: 1e6, characters: 1e9 };
const SUBJECT_LINE = /^\s*(?:onderwerp|objet|sujet|betreff|subject)\s?:[ \t]*(.*)\n/i;

/** All findings of a text, with offsets in the text as it was written. */
export function findInMessage(checker: Checker, text: string): readonly Finding[] {
  const line = SUBJECT_LINE.exec(text);
  const subject = line?.[1] ?? '';
  const bodyAt = line?.[0].length ?? 0;
  const body = text.slice(bodyAt);
  const parts: TextPart[] = [
    { location: { part: 'subject', path: [] }, text: subject, zones: [] },
    { location: { part: 'body', path: [] }, text: body, zones: splitZones(body) },
  ];
  const budget = createBudget(() => 0, LIMITS);
  const { findings } = checker.check(parts, { today: TODAY, budget, participants: [] });
  return findings.map((finding) => {
    const isSubject = finding.location.part === 'subject';
    const by = isSubject ? bodyAt - 1 - subject.length : bodyAt;
    return { ...finding, start: finding.start + by, end: finding.end + by };
  });
}
