/**
 * One call of the host's dispatch table, with the trouble that real clients make put in on demand: an
 * error, an answer that never comes, one that comes late, "Succeeded" with nothing in it.
 *
 * Both runtimes call through here, so that they see the same mailbox and the same trouble.
 */
import { ITEM_OPERATIONS } from './operations-item';
import { SHELF_OPERATIONS } from './operations-shelf';
import { ERROR, fail, ok } from './operations';
import type { Bench, OperationTable, Reply } from './operations';

export const OPERATIONS: OperationTable = { ...ITEM_OPERATIONS, ...SHELF_OPERATIONS };

export type Fault =
  | { readonly kind: 'error'; readonly code: number }
  | { readonly kind: 'silent' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'late'; readonly delayMs: number };

/** By the name of the call; `recipients.getAsync` and the like. */
export type Faults = { readonly [name: string]: Fault };

export interface Dispatched {
  readonly name: string;
  /** null: the caller never hears of it again. */
  readonly reply: Reply | null;
  readonly delayMs: number;
}

/** What empty means: the content without its text, a list without entries. */
const EMPTY: { readonly [name: string]: Reply } = {
  'item.getAttachmentContentAsync': ok({ content: '', format: 'base64' }),
  'item.getAttachmentsAsync': ok([]),
  'recipients.getAsync': ok([]),
};

/** Runs one call; `latencyMs` is what every answer takes. */
export function dispatch(
  bench: Bench,
  call: { readonly dispatchId: number; readonly params: unknown },
  trouble: { readonly faults: Faults; readonly latencyMs: number },
): Dispatched {
  const operation = OPERATIONS[call.dispatchId];
  const delayMs = trouble.latencyMs;
  if (operation === undefined) {
    return { name: `call ${call.dispatchId}`, reply: fail(ERROR.unsupported), delayMs };
  }
  const { name } = operation;
  const fault = trouble.faults[name];
  switch (fault?.kind) {
    case 'error':
      return { name, reply: fail(fault.code), delayMs };
    case 'silent':
      return { name, reply: null, delayMs };
    case 'empty':
      return { name, reply: EMPTY[name] ?? ok(''), delayMs };
    case 'late':
      return { name, reply: operation.run(bench, call.params), delayMs: fault.delayMs };
    case undefined:
      return { name, reply: operation.run(bench, call.params), delayMs };
  }
}
