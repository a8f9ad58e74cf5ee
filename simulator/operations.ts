/**
 * What every call of the host's dispatch table looks like: parameters in, a reply out. Pure types and the
 * two replies; the calls themselves stand in operations-item.ts and operations-shelf.ts.
 *
 * Error codes are those that office.js turns into names and messages by itself (docs/simulator.md).
 */
import type { Mailbox } from './mailbox';
import type { ClientProfile } from './profiles';

/** How well a behaviour is known: run against the genuine library, read in documentation, or guessed. */
export type Grounds = 'measured' | 'documented' | 'assumed';

export interface Bench {
  readonly mailbox: Mailbox;
  readonly profile: ClientProfile;
}

export interface Reply {
  /** Sent as `_data` of the answer, as it is. */
  readonly payload: unknown;
  /** For the log: null when all went well. */
  readonly errorCode: number | null;
}

export interface Operation {
  /** As an add-in's author knows it: `item.body.getAsync`. */
  readonly name: string;
  readonly grounds: Grounds;
  readonly run: (bench: Bench, params: unknown) => Reply;
}

export type OperationTable = { readonly [dispatchId: number]: Operation };

export function ok(data: unknown): Reply {
  return { payload: { error: false, data }, errorCode: null };
}

export function fail(errorCode: number): Reply {
  return { payload: { error: true, errorCode }, errorCode };
}

export const ERROR = {
  unsupported: 5000,
  generic: 9020,
  invalidAttachment: 9003,
  tooLong: 9051,
  duplicateKey: 9023,
  tooManyNotifications: 9025,
  keyNotFound: 9050,
  attachmentTooLarge: 9000,
  fetchFailed: 9054,
};
