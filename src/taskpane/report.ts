/** The two notes that a user may pass on: a wrong finding, and a mail sent by mistake. Never content. */
import type { JudgedFinding } from '../core/decision';
import type { PaneWords } from './pane-words';

export interface Note {
  readonly subject: string;
  readonly body: string;
  /** Opens the user's own mail program; nothing is sent by us. */
  readonly mailto: string;
}

/** Detector, evidence, masked shape, kind of place, versions. No file name, no address, no value. */
export function wrongFindingNote(finding: JudgedFinding, client: string, words: PaneWords): Note {
  const { texts, policy } = words;
  const { part, zone } = finding.location;
  return noteOf(
    texts.report.subject,
    texts.report.body({
      detector: finding.detector,
      shape: finding.masked.replace(/[0-9A-Za-z]/g, '•') || '•',
      evidence: finding.evidence.join(', '),
      place: `${part}, ${zone}`,
      policy: `${policy.id} ${policy.version}`,
      client,
    }),
    contactAddress('itDesk', words),
  );
}

/** Empty lines to fill in: the mail itself is gone, and its content must not travel again. */
export function mistakeNote(words: PaneWords): Note {
  const to = ['itDesk', 'dpo'].map((slot) => contactAddress(slot, words)).filter((a) => a !== '');
  return noteOf(words.texts.mistake.subject, words.texts.mistake.body, to.join(','));
}

function contactAddress(slot: string, { policy }: PaneWords): string {
  return policy.organisation.contacts[slot]?.address ?? '';
}

function noteOf(subject: string, body: string, to: string): Note {
  const query = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replace(/\n/g, '\r\n'))}`;
  return { subject, body, mailto: `mailto:${encodeURI(to)}?${query}` };
}
