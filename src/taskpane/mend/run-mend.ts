/**
 * Does one mend: reads afresh, changes one thing, writes it, and hands back how to undo it.
 *
 * It always works on what stands in Outlook now, not on what the pane saw earlier. Undo writes the
 * former state back only when nobody changed it since. Nothing is kept beyond the undo.
 */
import type { Finding, Recipient, TextPart } from '../../core/types';
import type { PaneBody, PaneMailbox, Written } from '../../office/pane-mailbox';
import type { Notice } from '../pane-state';
import { cutSource, hideValue, insertOnTop, removeValue } from './edit-text';
import { readBody, sourceOffset, widenStart } from './edit-text';
import type { Mend, Mailee } from './mend';

/** Outlook writes no longer body (Microsoft's reference of Body.setAsync) and no longer subject. */
const MAX_BODY_CHARACTERS = 1_000_000;
const MAX_SUBJECT_CHARACTERS = 255;
const HIDDEN = '•';

export interface Fresh {
  readonly findings: readonly Finding[];
  readonly parts: readonly TextPart[];
}

export interface MendContext {
  readonly mailbox: PaneMailbox;
  /** Checks the item as it stands now. */
  readonly checkFresh: () => Promise<Fresh | null>;
}

export interface Mended {
  readonly notice: Notice;
  /** Null when there is nothing to undo, or no way. */
  readonly undo: (() => Promise<Notice>) | null;
}

/** Never rejects: whatever Outlook answers becomes a notice. */
export async function runMend(mend: Mend, context: MendContext): Promise<Mended> {
  switch (mend.kind) {
    case 'hide':
    case 'remove':
      return changeValue(mend.finding, mend.kind, context);
    case 'removeQuoted':
      return removeQuoted(context);
    case 'cleanSubject':
      return cleanLine('subject', context);
    case 'cleanPlace':
      return cleanLine('place', context);
    case 'safeReply':
      return changeBody('safeReply', context, (body) => insertOnTop(body, mend.text));
    case 'removeAttachment':
      return removeAttachment(mend.name, context);
    case 'removeRecipient':
      return changeRecipients('removeRecipient', [mend.recipient], context);
    case 'toBcc':
      return changeRecipients('toBcc', [mend.recipient], context);
    case 'externalsToBcc':
      return changeRecipients('externalsToBcc', mend.recipients, context);
  }
}

/** The raw value of a finding as it stands in the item now; null when it is gone. */
export function valueOf(finding: Finding, fresh: Fresh): string | null {
  const now = fresh.findings.find((other) => isSame(other, finding));
  if (now === undefined) return null;
  const part = fresh.parts.find((candidate) => isSamePlace(candidate.location, now.location));
  return part === undefined ? null : part.text.slice(now.start, now.end);
}

function isSame(a: Finding, b: Finding): boolean {
  return (
    a.detector === b.detector &&
    a.masked === b.masked &&
    a.location.zone === b.location.zone &&
    isSamePlace(a.location, b.location) &&
    (a.masked !== '' || a.start === b.start)
  );
}

/** A finding's path may end in the name of a cell or page, which its text part has not. */
function isSamePlace(
  a: { readonly part: string; readonly path: readonly string[] },
  b: { readonly part: string; readonly path: readonly string[] },
): boolean {
  return a.part === b.part && a.path.every((name, i) => name === b.path[i]);
}

// --- Body ---------------------------------------------------------------------------------------

async function changeValue(
  finding: Finding,
  kind: 'hide' | 'remove',
  context: MendContext,
): Promise<Mended> {
  const { part } = finding.location;
  if (part === 'subject' || part === 'place') return cleanLine(part, context);
  const fresh = await context.checkFresh();
  const value = fresh === null ? null : valueOf(finding, fresh);
  if (value === null) return nothing('notFound');
  return changeBody(kind, context, (body) =>
    (kind === 'hide' ? hideValue : removeValue)(body, value),
  );
}

async function removeQuoted(context: MendContext): Promise<Mended> {
  const fresh = await context.checkFresh();
  const part = fresh?.parts.find(({ location }) => location.part === 'body');
  const quoted = part?.zones.filter(({ zone }) => zone === 'quoted') ?? [];
  if (part === undefined || quoted.length === 0) return nothing('notFound');
  return changeBody('removeQuoted', context, (body) => cutZones(body, part, quoted));
}

/** From the last to the first, so that the earlier places stay right. */
function cutZones(
  body: PaneBody,
  part: TextPart,
  zones: readonly { readonly start: number; readonly end: number }[],
): PaneBody | null {
  const source = readBody(body);
  let result: PaneBody = body;
  for (const zone of zones.slice().reverse()) {
    const start = sourceOffset(source, part.text, zone.start);
    const isLast = part.text.slice(zone.end).trim() === '';
    const end = isLast ? body.source.length : sourceOffset(source, part.text, zone.end);
    if (start === null || end === null || end <= start) return null;
    const from = body.type === 'html' ? widenStart(body.source, start) : start;
    result = cutSource(result, from, end);
  }
  return result;
}

async function changeBody(
  notice: Notice,
  { mailbox }: MendContext,
  change: (body: PaneBody) => PaneBody | null,
): Promise<Mended> {
  const before = await mailbox.readBody();
  if (before === null) return nothing('failed');
  const after = change(before);
  if (after === null) return nothing('notFound');
  if (after.source.length > MAX_BODY_CHARACTERS) return nothing('tooLarge');
  if (!(await mailbox.setBody(after)).ok) return nothing('failed');
  // Outlook may tidy what it is given: what it says it has now is what undo compares with.
  const stored = (await mailbox.readBody())?.source ?? after.source;
  return {
    notice,
    undo: async () => {
      const now = await mailbox.readBody();
      if (now === null) return 'failed';
      if (now.source !== stored) return 'changedSince';
      return doneOr('undo', await mailbox.setBody(before));
    },
  };
}

// --- Subject and meeting place ------------------------------------------------------------------

async function cleanLine(part: 'subject' | 'place', context: MendContext): Promise<Mended> {
  const { mailbox } = context;
  const read = async (): Promise<string | null> => (await mailbox.read())?.message[part] ?? null;
  const write = (text: string): Promise<Written> =>
    part === 'subject'
      ? mailbox.setSubject(text.slice(0, MAX_SUBJECT_CHARACTERS))
      : mailbox.setPlace(text);
  const fresh = await context.checkFresh();
  const before = await read();
  if (fresh === null || before === null) return nothing('failed');
  const spans = fresh.findings.filter(({ location }) => location.part === part);
  const after = tidy(withoutSpans(before, spans));
  if (spans.length === 0 || after === before) return nothing('notFound');
  if (!(await write(after)).ok) return nothing('failed');
  return {
    notice: part === 'subject' ? 'cleanSubject' : 'cleanPlace',
    undo: async () => {
      if ((await read()) !== after) return 'changedSince';
      return doneOr('undo', await write(before));
    },
  };
}

function withoutSpans(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
): string {
  let kept = '';
  for (let i = 0; i < text.length; i++) {
    if (!spans.some(({ start, end }) => i >= start && i < end)) kept += text[i]!;
  }
  return kept;
}

/** Spaces and separators that were left over: `Dossier :  ` → `Dossier`. A subject may not be empty. */
function tidy(text: string): string {
  const plain = text
    .replace(/\(\s{0,20}\)|\[\s{0,20}\]/g, '')
    .replace(/ {2,40}/g, ' ')
    .replace(/[\s:;,–-]{1,40}$/, '');
  return plain.trim() === '' ? HIDDEN : plain.trim();
}

// --- Attachments and recipients -----------------------------------------------------------------

async function removeAttachment(name: string, { mailbox }: MendContext): Promise<Mended> {
  const read = await mailbox.read();
  const attachment = read?.message.attachments.find((entry) => entry.name === name);
  if (attachment === undefined) return nothing('notFound');
  const content = (await mailbox.readContents([attachment])).contents[0];
  if (!(await mailbox.removeAttachment(attachment.id)).ok) return nothing('failed');
  if (content === undefined || content.format !== 'base64') return nothing('noUndo');
  return {
    notice: 'removeAttachment',
    undo: async () => doneOr('undo', await mailbox.addAttachment(name, content.data)),
  };
}

/** Adds to Bcc first and takes away afterwards: a failure in between leaves nobody out. */
async function changeRecipients(
  kind: 'removeRecipient' | 'toBcc' | 'externalsToBcc',
  who: readonly Mailee[],
  { mailbox }: MendContext,
): Promise<Mended> {
  const before = (await mailbox.read())?.message.recipients;
  if (before === undefined) return nothing('failed');
  const isMeant = (recipient: Recipient): boolean =>
    who.some(({ address, field }) => address === recipient.address && field === recipient.field);
  const meant = before.filter(isMeant);
  if (meant.length === 0) return nothing('notFound');
  const moved = meant.map((recipient): Recipient => ({ ...recipient, field: 'bcc' }));
  const kept = before.filter((recipient) => !isMeant(recipient));
  const after = kind === 'removeRecipient' ? kept : [...kept, ...moved];
  if (!(await writeFields(before, after, mailbox))) return nothing('failed');
  return {
    notice: kind,
    undo: async () => {
      const now = (await mailbox.read())?.message.recipients ?? [];
      if (peopleOf(now) !== peopleOf(after)) return 'changedSince';
      return (await writeFields(after, before, mailbox)) ? 'undo' : 'failed';
    },
  };
}

async function writeFields(
  before: readonly Recipient[],
  after: readonly Recipient[],
  mailbox: PaneMailbox,
): Promise<boolean> {
  const fields = (['bcc', 'cc', 'to'] as const).filter(
    (field) => peopleOf(inField(before, field)) !== peopleOf(inField(after, field)),
  );
  // The field that grows is written first.
  const order = fields.slice().sort((a, b) => growth(b) - growth(a));
  for (const field of order) {
    if (!(await mailbox.setRecipients(field, inField(after, field))).ok) return false;
  }
  return true;

  function growth(field: Recipient['field']): number {
    return inField(after, field).length - inField(before, field).length;
  }
}

function inField(all: readonly Recipient[], field: Recipient['field']): Recipient[] {
  return all.filter((recipient) => recipient.field === field);
}

function peopleOf(recipients: readonly Recipient[]): string {
  return recipients
    .map(({ field, address }) => `${field} ${address}`)
    .sort()
    .join('\n');
}

function nothing(notice: Notice): Mended {
  return { notice, undo: null };
}

function doneOr(notice: Notice, written: Written): Notice {
  return written.ok ? notice : 'failed';
}
