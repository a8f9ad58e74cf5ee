/** Mends of the recipients: takes some away, or moves them to Bcc. */
import type { Recipient } from '../../core/types';
import type { PaneMailbox } from '../../office/pane-mailbox';
import type { Mailee } from './mend';
import { nothing, type MendContext, type Mended } from './mended';

/** Adds to Bcc first and takes away afterwards: a failure in between leaves nobody out. */
export async function changeRecipients(
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
