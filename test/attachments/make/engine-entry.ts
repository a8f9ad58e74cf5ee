/** What runs in each engine: one file in, everything that `extract` says about it out, as JSON. */
import { decodeBase64 } from '../../../src/attachments/base64';
import { extract } from '../../../src/attachments/extract';
import { READERS } from '../../../src/attachments/index';
import { MESSAGE_LIMITS } from '../../../src/attachments/limits';
import { createBudget } from '../../../src/core/budget';

/** The clock stands still, so that no engine is cut short by its speed. */
export function read(name: string, base64: string): string {
  const file = { name, bytes: decodeBase64(base64), isInline: false, kind: 'file' as const };
  const budget = createBudget(() => 0, MESSAGE_LIMITS);
  return JSON.stringify(extract([file], { readers: READERS, budget }));
}
