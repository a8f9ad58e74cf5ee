/**
 * Does one mend: reads afresh, changes one thing, writes it, and hands back how to undo it.
 *
 * It always works on what stands in Outlook now, not on what the pane saw earlier. Undo writes the
 * former state back only when nobody changed it since. Nothing is kept beyond the undo.
 */
import { changeBody, changeValue, removeQuoted } from './change-body';
import { changeRecipients } from './change-recipients';
import { cleanLine } from './clean-line';
import { insertOnTop } from './edit-text';
import type { Mend } from './mend';
import { doneOr, nothing, type MendContext, type Mended } from './mended';

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

/** A finding knows its file by name only: of two files with one name both go, rather than the wrong one. */
async function removeAttachment(name: string, { mailbox }: MendContext): Promise<Mended> {
  const read = await mailbox.read();
  const named = (read?.message.attachments ?? []).filter((entry) => entry.name === name);
  if (named.length === 0) return nothing('notFound');
  const { contents } = await mailbox.readContents(named, 'undo');
  for (const { id } of named) {
    if (!(await mailbox.removeAttachment(id)).ok) return nothing('failed');
  }
  const isComplete = contents.length === named.length;
  if (!isComplete || contents.some(({ format }) => format !== 'base64')) return nothing('noUndo');
  return {
    notice: 'removeAttachment',
    undo: async () => {
      for (const { data } of contents) {
        const added = await mailbox.addAttachment(name, data);
        if (!added.ok) return doneOr('undo', added);
      }
      return 'undo';
    },
  };
}
