/**
 * Turns a mail of the scenario format into the input of `decide`, with the findings that the mail says
 * are in it. For tests of the policy alone; real detection is tested elsewhere.
 */
import type { CheckResult } from '../../../src/core/check';
import type { MessageFacts } from '../../../src/core/decide';
import { quotedAddresses } from '../../../src/core/quoted-headers';
import type {
  Category,
  ComposeType,
  Confidence,
  Finding,
  Location,
  Recipient,
} from '../../../src/core/types';

export interface ScenarioMail {
  readonly id: string;
  readonly pack: string;
  readonly composeType: ComposeType;
  readonly from: string | null;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly quoted: string | null;
  readonly attachments: readonly { readonly name: string; readonly text?: string }[];
  readonly protected: boolean;
  readonly expected: {
    readonly mustNotFire: boolean;
    readonly acceptableOutcomes: readonly string[];
    readonly groups: readonly string[];
    readonly level: string;
    readonly recommendedChannel: string | null;
    readonly signals: readonly string[];
    readonly findings: readonly {
      readonly category: Category;
      readonly text: string;
      readonly location: string;
      readonly confidence: Confidence;
    }[];
  };
}

export const TODAY = { year: 2026, month: 4, day: 1 };

export function factsOf(mail: ScenarioMail): MessageFacts {
  const quoted = mail.quoted ?? '';
  const people = quotedAddresses(quoted, [{ start: 0, end: quoted.length, zone: 'quoted' }]);
  const recipient =
    (field: 'to' | 'cc') =>
    (address: string): Recipient => ({
      address,
      name: '',
      field,
      type: 'unknown',
    });
  return {
    composeType: mail.composeType,
    from: mail.from === null ? null : { address: mail.from, name: '' },
    recipients: [...mail.to.map(recipient('to')), ...mail.cc.map(recipient('cc'))],
    quotedHeaders: people.hasHeaders ? people : null,
    isProtected: mail.protected,
    attachments: mail.attachments.map(({ name }) => ({ name, sizeBytes: 0, kind: 'file' })),
    links: [],
    ownText: `${mail.subject}\n${mail.body}`,
    totalSizeBytes: 0,
    today: TODAY,
  };
}

/** What the mail expects to be found, as a checker would report it. */
export function checkOf(mail: ScenarioMail): CheckResult {
  const findings: Finding[] = mail.expected.findings.map((expected, index) => ({
    detector: `test-${expected.category}`,
    category: expected.category,
    confidence: expected.confidence,
    location: locationOf(expected.location),
    start: index,
    end: index + 1,
    masked: '',
    evidence: [],
    count: 1,
    subject: index + 1,
  }));
  return { findings, unchecked: [], persons: findings.length > 0 ? 1 : 0 };
}

function locationOf(text: string): Location {
  if (text === 'quoted') return { part: 'body', path: [], zone: 'quoted' };
  if (text === 'subject') return { part: 'subject', path: [], zone: 'own' };
  const [part, name] = text.split(':');
  if (part === 'attachment') return { part: 'attachment', path: [name ?? ''], zone: 'own' };
  return { part: 'body', path: [], zone: 'own' };
}
