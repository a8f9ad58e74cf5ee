/** Mends of the body: hides or removes a value, cuts the quoted text, puts words on top. */
import type { Finding, TextPart } from '../../core/types';
import type { PaneBody } from '../../office/pane-mailbox';
import type { Notice } from '../pane-state';
import { cleanLine } from './clean-line';
import { cutSource, hideValue, readBody, removeValue, sourceOffset, widenStart } from './edit-text';
import { doneOr, nothing, type MendContext, type Mended } from './mended';
import { valueOf } from './value-of';

/** Outlook writes no longer body (Microsoft's reference of Body.setAsync). */
const MAX_BODY_CHARACTERS = 1_000_000;

export async function changeValue(
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

export async function removeQuoted(context: MendContext): Promise<Mended> {
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

export async function changeBody(
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
