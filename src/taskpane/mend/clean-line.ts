/** Mends of the one-line texts, subject and meeting place: takes all that was found out of them. */
import type { Written } from '../../office/pane-mailbox';
import { doneOr, nothing, type MendContext, type Mended } from './mended';

/** Outlook writes no longer subject. */
const MAX_SUBJECT_CHARACTERS = 255;
const HIDDEN = '•';

export async function cleanLine(part: 'subject' | 'place', context: MendContext): Promise<Mended> {
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
