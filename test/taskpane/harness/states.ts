/**
 * Every state that the pane can be in, as data: what the mailbox holds, what the engine says, and what is
 * clicked to get there. The gallery shows them all; the browser tests look at each with axe.
 */
import type {
  Decision,
  JudgedFinding,
  JudgedRecipient,
  JudgedUnchecked,
} from '../../../src/core/decision';
import type { Attachment, Category, Message, Outcome } from '../../../src/core/types';
import { MASKED, NUMBER } from '../fake-pane';

export interface PaneStateSample {
  readonly id: string;
  readonly title: string;
  readonly message?: Partial<Message> | null;
  readonly decision?: Partial<Decision>;
  /** Default: the introduction was seen. */
  readonly showsIntro?: boolean;
  readonly engine?: 'missing' | 'never' | 'broken';
  readonly hasNotes?: boolean;
  /** Mailbox calls that fail. */
  readonly isReadOnly?: boolean;
  /** Texts of buttons or summaries to click, in order, by key into the language's texts. */
  readonly clicks?: readonly string[];
}

function finding(change: Partial<JudgedFinding> = {}): JudgedFinding {
  return {
    detector: 'be-national-number',
    category: 'id.national',
    confidence: 'high',
    location: { part: 'body', path: [], zone: 'own' },
    start: 5,
    end: 20,
    masked: MASKED,
    evidence: ['checksum', 'word', 'separators'],
    count: 1,
    subject: 1,
    outcome: 'block',
    level: 'L2',
    classId: 'IDNUM',
    ruleIds: ['BE-REC-5.1', 'BE-REC-5.7'],
    exception: null,
    ...change,
  };
}

function person(address: string, change: Partial<JudgedRecipient> = {}): JudgedRecipient {
  return {
    address,
    name: '',
    field: 'to',
    group: 'citizen',
    isInternal: false,
    looksLike: null,
    ...change,
  };
}

const CHANNELS = ['eboxCitizen', 'portal', 'wallet', 'govapp', 'post'].map((id, index) => ({
  id,
  isConfirmed: index === 0 || id === 'post',
}));

function decided(outcome: Outcome, change: Partial<Decision> = {}): Partial<Decision> {
  return {
    outcome,
    groups: ['citizen', 'internal'],
    recipients: [
      person('jan.peeters@gmail.example', { name: 'Jan Peeters' }),
      person('an@fod.example', { field: 'cc', group: 'internal', isInternal: true }),
    ],
    findings: [finding({ outcome })],
    channels: CHANNELS,
    ruleIds: ['BE-REC-5.1'],
    ...change,
  };
}

const CATEGORIES: readonly Category[] = ['id.national', 'health', 'financial', 'contact.private'];
const OUTCOMES: readonly Outcome[] = ['block', 'warnJustify', 'warnConfirm', 'inform'];

/** 200 findings over sheets, mails and severities. */
const MANY = Array.from({ length: 200 }, (_, i) =>
  finding({
    subject: i,
    start: i,
    detector: i % 4 === 0 ? 'be-national-number' : `sample-${i % 4}`,
    category: CATEGORIES[i % 4] ?? 'health',
    masked: i % 4 === 1 ? '' : `••.••.••-•••.${String(10 + (i % 90))}`,
    confidence: (['high', 'medium', 'low'] as const)[i % 3] ?? 'low',
    outcome: OUTCOMES[i % 4] ?? 'inform',
    location:
      i % 2 === 0
        ? {
            part: 'attachment',
            path: ['loonlijst 2026.xlsx', `Blad${1 + (i % 3)}!C${i}`],
            zone: 'own',
          }
        : { part: 'body', path: [], zone: i % 3 === 0 ? 'quoted' : 'own' },
  }),
);

function attachment(name: string): Attachment {
  return { id: name, name, sizeBytes: 1000, kind: 'file', isInline: false };
}

function unread(name: string, change: Partial<JudgedUnchecked> = {}): JudgedUnchecked {
  return { part: 'attachment', path: [name], reason: 'encrypted', outcome: 'advise', ...change };
}

const REASONS = [
  'encrypted',
  'image-only',
  'too-large',
  'corrupt',
  'timed-out',
  'partial',
] as const;

export const PANE_STATES: readonly PaneStateSample[] = [
  { id: 'starting', title: 'Engine still loading', engine: 'never' },
  { id: 'no-engine', title: 'Engine or policy missing', engine: 'missing' },
  { id: 'no-policy', title: 'Engine without a policy', engine: 'broken' },
  {
    id: 'intro',
    title: 'First opening',
    showsIntro: true,
    decision: decided('allow', { findings: [], channels: [] }),
  },
  { id: 'no-item', title: 'No message open', message: null },
  {
    id: 'clean',
    title: 'Nothing found',
    decision: decided('allow', { findings: [], channels: [] }),
  },
  {
    id: 'busy',
    title: 'Reading attachments',
    message: { attachments: [attachment('slow.pdf')] },
    decision: decided('allow', { findings: [], channels: [] }),
  },
  { id: 'inform', title: 'For information', decision: decided('inform') },
  { id: 'advise', title: 'A tip', decision: decided('advise') },
  { id: 'confirm', title: 'To be confirmed', decision: decided('warnConfirm') },
  {
    id: 'confirmed',
    title: 'Confirmed',
    decision: decided('warnConfirm'),
    clicks: ['going.confirmButton'],
  },
  { id: 'justify', title: 'A reason is needed', decision: decided('warnJustify') },
  {
    id: 'justify-missing',
    title: 'Reason forgotten',
    decision: decided('warnJustify'),
    clicks: ['going.justifyButton'],
  },
  {
    id: 'no-session-data',
    title: 'Client cannot pass the answer on',
    decision: decided('warnConfirm'),
    hasNotes: false,
  },
  { id: 'block', title: 'Blocked', decision: decided('block') },
  {
    id: 'revealed',
    title: 'Value shown on request',
    decision: decided('block'),
    clicks: ['card.reveal'],
  },
  {
    id: 'wrong',
    title: 'Report of a wrong finding',
    decision: decided('block'),
    clicks: ['card.wrong'],
  },
  { id: 'mended', title: 'Value hidden, with undo', clicks: ['mend.hide'] },
  { id: 'mend-failed', title: 'Outlook refused a mend', isReadOnly: true, clicks: ['mend.hide'] },
  {
    id: 'reply-quoted',
    title: 'Reply with the number in the quoted text and the subject',
    message: { composeType: 'reply', subject: `Dossier ${NUMBER}` },
    decision: decided('warnConfirm', {
      actions: ['removeQuoted', 'safeReply'],
      findings: [
        finding({ outcome: 'warnConfirm', location: { part: 'body', path: [], zone: 'quoted' } }),
        finding({ outcome: 'warnConfirm', location: { part: 'subject', path: [], zone: 'own' } }),
        finding({
          outcome: 'allow',
          exception: 'EX-OWNREF',
          subject: 3,
          masked: '••••.•••.•67',
          detector: 'own-number',
        }),
      ],
    }),
  },
  {
    id: 'unread',
    title: 'Attachments that could not be read',
    message: { attachments: [attachment('scan.pdf')] },
    decision: decided('advise', {
      findings: [],
      unchecked: [unread('dossier.zip'), unread('scan.pdf', { reason: 'image-only' })],
    }),
  },
  {
    id: 'unreadable',
    title: 'Outlook does not give the body',
    decision: decided('warnConfirm', {
      findings: [],
      unchecked: [
        unread('', { part: 'body', path: [], reason: 'timed-out', outcome: 'warnConfirm' }),
      ],
    }),
  },
  {
    id: 'signals',
    title: 'Signals and a look-alike address',
    decision: decided('warnConfirm', {
      groups: ['unknown'],
      recipients: [
        person('jan@rijksdlenst.example', { group: 'unknown', looksLike: 'rijksdienst.example' }),
        person('info@partner.example', { group: 'unknown' }),
      ],
      signals: [
        { id: 'cloudLink', outcome: 'warnConfirm', recipient: null, ruleIds: [] },
        {
          id: 'lookalikeRecipient',
          outcome: 'warnConfirm',
          recipient: 'jan@rijksdlenst.example',
          ruleIds: [],
        },
      ],
    }),
  },
  { id: 'many', title: '200 findings', decision: decided('block', { findings: MANY }) },
  {
    id: 'crowd',
    title: '500 recipients and 60 attachments',
    message: { attachments: Array.from({ length: 60 }, (_, i) => attachment(`nota ${i}.pdf`)) },
    decision: decided('warnConfirm', {
      recipients: Array.from({ length: 500 }, (_, i) =>
        person(
          `persoon.met.een.lange.naam.${i}@organisatie-${i % 7}.example`,
          i % 5 === 0 ? { group: 'internal', isInternal: true } : {},
        ),
      ),
      unchecked: Array.from({ length: 60 }, (_, i) =>
        unread(`nota ${i}.pdf`, { reason: REASONS[i % REASONS.length] ?? 'failed' }),
      ),
    }),
  },
  {
    id: 'meeting',
    title: 'Meeting whose place holds data',
    message: { composeType: 'meeting', place: `Kamer ${NUMBER}` },
    decision: decided('block', {
      findings: [finding({ location: { part: 'place', path: [], zone: 'own' } })],
    }),
  },
  {
    id: 'empty',
    title: 'Item without subject, body and recipients',
    message: { subject: '', body: '', recipients: [] },
    decision: { outcome: 'allow', recipients: [], groups: [], findings: [], channels: [] },
  },
  { id: 'guide', title: 'Channel guide', clicks: ['nav.guide', 'guide.table'] },
  { id: 'toolbox', title: 'Toolbox', clicks: ['nav.toolbox'] },
  { id: 'toolbox-mistake', title: 'Sent by mistake', clicks: ['nav.toolbox', 'mistake.title'] },
  {
    id: 'toolbox-open',
    title: 'Toolbox, all parts open',
    clicks: [
      'nav.toolbox',
      'toolbox.why',
      'toolbox.levels',
      'toolbox.practices',
      'toolbox.contacts',
      'toolbox.policy',
      'toolbox.privacy.title',
    ],
  },
];
