/**
 * `engine.js`: the same engine as the send handler's, for the pane, loaded after the first paint.
 *
 * The same file serves twice: in a worker it answers questions, so that typing never waits for a check;
 * in the page, where no worker can start, it puts one object on `window`. Attachments are read once per set of contents, because the pane checks
 * every two seconds while somebody types.
 */
import { createBudget } from '../core/budget';
import type { Policy } from '../core/policy';
import { extract } from '../attachments/extract';
import { READERS } from '../attachments/index';
import { MESSAGE_LIMITS } from '../attachments/limits';
import type { Extracted } from '../attachments/weigh';
import { labelsWith } from '../detectors/labels';
import { createEngine } from '../engine/engine';
import { fileOf } from '../engine/files';
import type { AttachmentContent } from '../office/read-attachments';
import type { PaneEngine, PaneRequest } from './engine-port';
import { answerQuestions, type Question } from './engine-questions';
import built from '#pane-policy';

/** The pane's own check: nobody waits in front of a dialog, but typing must not stutter. */
const CHECK_MS = 4000;

// Parsed by the build, which refuses to replace a working dist/ when the policy is wrong.
const policy = built as Policy;
const engine = createEngine(policy);
let read: {
  readonly contents: readonly AttachmentContent[];
  readonly extracted: Extracted;
} | null = null;

function readOnce(contents: readonly AttachmentContent[]): Extracted {
  if (read === null || read.contents !== contents) {
    const budget = createBudget(() => performance.now(), MESSAGE_LIMITS);
    read = { contents, extracted: extract(contents.map(fileOf), { readers: READERS, budget }) };
  }
  return read.extracted;
}

function check({ message, contents, unchecked, groups }: PaneRequest) {
  const extracted = readOnce(contents);
  const now = new Date();
  return engine.check({
    message,
    files: [],
    extracted: extracted.parts,
    unchecked: [...unchecked, ...extracted.unchecked],
    groups,
    today: { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() },
    now: () => performance.now(),
    timeMs: CHECK_MS,
  });
}

const paneEngine = { policy, detectorLabels: labelsWith(policy.organisation.identifiers), check };

if (typeof window === 'undefined') {
  const answer = answerQuestions(paneEngine, (sent) => self.postMessage(sent));
  self.addEventListener('message', ({ data }: MessageEvent<Question>) => answer(data));
} else {
  const inPage: PaneEngine = paneEngine;
  Object.assign(window, { sluiceEngine: inPage });
}
