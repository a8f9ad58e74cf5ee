/** Reads one file as the send handler does, for tests. */
import { extract } from '../../src/attachments/extract';
import type { ExtractTools } from '../../src/attachments/extract';
import { READERS } from '../../src/attachments/index';
import { MESSAGE_LIMITS } from '../../src/attachments/limits';
import type { Extracted, FileResult } from '../../src/attachments/weigh';
import { createBudget } from '../../src/core/budget';
import type { Budget } from '../../src/core/budget';

/** A clock that stands still: what a test says about states must not depend on the machine. */
export const stillBudget = (): Budget => createBudget(() => 0, MESSAGE_LIMITS);

export function readFile(
  name: string,
  bytes: Uint8Array,
  tools: Partial<ExtractTools> & { isInline?: boolean } = {},
): Extracted & { readonly file: FileResult; readonly text: string } {
  const file = { name, bytes, isInline: tools.isInline ?? false, kind: 'file' as const };
  const result = extract([file], { readers: READERS, budget: stillBudget(), ...tools });
  const texts = result.parts.filter(({ location }) => location.part === 'attachment');
  return { ...result, file: result.files[0]!, text: texts.map(({ text }) => text).join('\n') };
}
