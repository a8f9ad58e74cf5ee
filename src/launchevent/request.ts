/** What the send handler read, as a request to the engine. The handler's clock, never the engine's own. */
import { parseCorrections } from '../core/decide/corrections';
import type { Day } from '../core/types';
import type { CheckRequest } from '../engine/engine';
import { fileOf } from '../engine/files';
import type { ReadSend, Send } from '../office/send';

export function requestOf(read: ReadSend, send: Send): CheckRequest {
  return {
    message: read.message,
    files: read.contents.map(fileOf),
    extracted: [],
    unchecked: read.unchecked,
    groups: parseCorrections(read.corrections),
    today: today(),
    now: () => send.now(),
    timeMs: send.remainingMs(),
  };
}

/** The user's own calendar day. */
export function today(): Day {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
