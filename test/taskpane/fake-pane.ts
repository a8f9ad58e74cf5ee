/**
 * A mailbox, an engine and a browser for tests of the pane. The mailbox holds one item in memory and can
 * be told which calls fail; the engine finds Belgian national numbers by their dotted form only.
 */
import type { Decision, JudgedFinding } from '../../src/core/decision';
import { htmlToText } from '../../src/core/html/html';
import type { Message, Outcome, Recipient, TextPart } from '../../src/core/types';
import { splitZones } from '../../src/core/zones/zones';
import { resolvePolicy } from '../../src/policy/resolve';
import type { PaneBody, PaneChange, PaneMailbox, Written } from '../../src/office/pane-mailbox';
import type { PaneChecked, PaneEngine, PaneRequest } from '../../src/taskpane/engine-port';
import type { PaneHost } from '../../src/taskpane/looking';

export const NUMBER = '79.04.12-287.70';
export const MASKED = '••.••.••-•••.70';

export function message(change: Partial<Message> = {}): Message {
  return {
    composeType: 'new',
    subject: 'Dossier',
    body: `<html><body><p>NISS <b>${NUMBER}</b></p></body></html>`,
    bodyType: 'html',
    quoted: null,
    place: '',
    from: { address: 'an@fod.example', name: 'An' },
    recipients: [recipient('jan@gmail.example')],
    attachments: [],
    isProtected: false,
    ...change,
  };
}

export function recipient(address: string, field: Recipient['field'] = 'to'): Recipient {
  return { address, name: '', field, type: 'externalUser' };
}

export type FakeWrite =
  'setBody' | 'setSubject' | 'setRecipients' | 'removeAttachment' | 'addAttachment' | 'writeNote';

export interface FakeMailbox extends PaneMailbox {
  current: Message | null;
  bodyType: PaneBody['type'];
  readonly notes: Map<string, string>;
  readonly writes: string[];
  readonly failing: Set<FakeWrite>;
  reads: number;
  /** False: this client keeps no session data. */
  hasNotes: boolean;
  tell(change: PaneChange): void;
}

const FAILED: Written = { ok: false, why: 'failed' };

export function fakeMailbox(first: Message | null): FakeMailbox {
  const listeners = new Set<(change: PaneChange) => void>();
  const notes = new Map<string, string>();
  const writes: string[] = [];
  const failing = new Set<FakeWrite>();
  function write(name: FakeWrite, change: (current: Message) => Message): Promise<Written> {
    if (failing.has(name) || mailbox.current === null) return Promise.resolve(FAILED);
    writes.push(name);
    mailbox.current = change(mailbox.current);
    return Promise.resolve({ ok: true });
  }
  const mailbox: FakeMailbox = {
    current: first,
    bodyType: 'html',
    notes,
    writes,
    failing,
    reads: 0,
    hasNotes: true,
    client: { language: 'nl-BE', level: '1.15' },
    tell: (change) => listeners.forEach((listener) => listener(change)),
    read() {
      mailbox.reads++;
      const { current } = mailbox;
      return Promise.resolve(current === null ? null : { message: current, unchecked: [] });
    },
    readContents: (attachments) =>
      Promise.resolve({
        contents: attachments.map((attachment) => ({
          attachment,
          format: 'base64' as const,
          data: 'QQ==',
        })),
        unchecked: [],
      }),
    readBody: () =>
      Promise.resolve(
        mailbox.current === null ? null : { type: mailbox.bodyType, source: mailbox.current.body },
      ),
    setBody: (body) => write('setBody', (current) => ({ ...current, body: body.source })),
    setSubject: (subject) => write('setSubject', (current) => ({ ...current, subject })),
    setPlace: (place) => write('setSubject', (current) => ({ ...current, place })),
    setRecipients: (field, recipients) =>
      write('setRecipients', (current) => ({
        ...current,
        recipients: [
          ...current.recipients.filter((entry) => entry.field !== field),
          ...recipients.map((entry) => ({ ...entry, field })),
        ],
      })),
    removeAttachment: (id) =>
      write('removeAttachment', (current) => ({
        ...current,
        attachments: current.attachments.filter((entry) => entry.id !== id),
      })),
    addAttachment: (name, base64) =>
      write('addAttachment', (current) => ({
        ...current,
        attachments: [
          ...current.attachments,
          { id: `new ${name}`, name, sizeBytes: base64.length, kind: 'file', isInline: false },
        ],
      })),
    readNote: (key) => Promise.resolve(mailbox.hasNotes ? (notes.get(key) ?? '') : null),
    writeNote(key, text) {
      if (!mailbox.hasNotes || failing.has('writeNote')) return Promise.resolve(FAILED);
      notes.set(key, text);
      return Promise.resolve({ ok: true });
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    readPreference: (key) => notes.get(`preference ${key}`) ?? '',
    writePreference: (key, value) => void notes.set(`preference ${key}`, value),
  };
  return mailbox;
}

const RESOLVED = resolvePolicy('be-federal');
if (!RESOLVED.ok) throw new Error('be-federal does not resolve');
export const POLICY = RESOLVED.policy;

export interface FakeEngine extends PaneEngine {
  checks: number;
  readonly requests: PaneRequest[];
  check(request: PaneRequest): PaneChecked;
}

export function fakeEngine(outcome: Outcome = 'warnJustify'): FakeEngine {
  const engine: FakeEngine = {
    checks: 0,
    requests: [],
    policy: POLICY,
    detectorLabels: { 'be-national-number': { nl: 'Rijksregisternummer' } },
    check(request) {
      engine.checks++;
      engine.requests.push(request);
      return checked(request, outcome);
    },
  };
  return engine;
}

function checked(request: PaneRequest, outcome: Outcome): PaneChecked {
  const { message: item } = request;
  const { text, hints } = htmlToText(item.body);
  const parts: TextPart[] = [
    { location: { part: 'subject', path: [] }, text: item.subject, zones: [] },
    { location: { part: 'place', path: [] }, text: item.place, zones: [] },
    { location: { part: 'body', path: [] }, text, zones: splitZones(text, hints) },
    ...item.attachments.map(({ name }) => ({
      location: { part: 'attachmentName' as const, path: [name] },
      text: name,
      zones: [],
    })),
  ];
  const findings = parts.reduce<JudgedFinding[]>(
    (all, part) => [...all, ...found(part, outcome)],
    [],
  );
  const decision: Decision = {
    policyId: 'be-federal',
    policyVersion: '1.0.0',
    outcome: findings.length === 0 ? 'allow' : outcome,
    level: 'L2',
    groups: ['citizen'],
    recipients: item.recipients.map(({ address, name, field }) => ({
      address,
      name,
      field,
      group: request.groups[address] ?? (address.endsWith('@fod.example') ? 'internal' : 'citizen'),
      isInternal: address.endsWith('@fod.example'),
      looksLike: null,
    })),
    findings,
    unchecked: request.unchecked.map((entry) => ({ ...entry, outcome: 'advise' as const })),
    signals: [],
    channels: [{ id: 'eboxCitizen', isConfirmed: true }],
    ruleIds: [],
    actions: [],
    trace: [],
  };
  return { decision, parts };
}

function found(part: TextPart, outcome: Outcome): JudgedFinding[] {
  const findings: JudgedFinding[] = [];
  const shape = /\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2}/g;
  for (let match = shape.exec(part.text); match !== null; match = shape.exec(part.text)) {
    const start = match.index;
    const zone = part.zones.find((span) => start >= span.start && start < span.end)?.zone ?? 'own';
    findings.push({
      detector: 'be-national-number',
      category: 'id.national',
      confidence: 'high',
      location: { ...part.location, zone },
      start,
      end: start + match[0].length,
      masked: `••.••.••-•••.${match[0].slice(-2)}`,
      evidence: ['checksum', 'separators'],
      count: 1,
      subject: 1,
      outcome,
      level: 'L2',
      classId: 'IDNUM',
      ruleIds: ['BE-REC-5.1'],
      exception: null,
    });
  }
  return findings;
}

export interface FakeHost extends PaneHost {
  isShown: boolean;
  /** Lets `ms` pass, running what falls due, with every promise settled in between. */
  pass(ms: number): Promise<void>;
}

export function fakeHost(): FakeHost {
  let now = 0;
  let id = 0;
  const timers = new Map<number, { readonly at: number; readonly run: () => void }>();
  return {
    isShown: true,
    now: () => now,
    setTimeout(run, ms) {
      timers.set(++id, { at: now + ms, run });
      return id;
    },
    clearTimeout: (timer) => void timers.delete(Number(timer)),
    isVisible() {
      return this.isShown;
    },
    async pass(ms) {
      const end = now + ms;
      await settle();
      for (;;) {
        const due = [...timers.entries()]
          .filter(([, timer]) => timer.at <= end)
          .sort((a, b) => a[1].at - b[1].at)[0];
        if (due === undefined) break;
        timers.delete(due[0]);
        now = Math.max(now, due[1].at);
        due[1].run();
        await settle();
      }
      now = end;
    },
  };
}

async function settle(): Promise<void> {
  for (let i = 0; i < 60; i++) await Promise.resolve();
}
