/**
 * What the pane and the engine's worker say to each other, and the worker's side of it.
 *
 * Attachments are sent once per set of contents, not with each question: they may be 25 MB.
 */
import type { PackText } from '../core/explain/point-names';
import type { Policy } from '../core/policy';
import type { AttachmentContent } from '../office/read-attachments';
import type { PaneChecked, PaneRequest } from './engine-port';

export interface Question {
  readonly id: number;
  readonly request: Omit<PaneRequest, 'contents'>;
  /** Null: the same as with the question before. */
  readonly contents: readonly AttachmentContent[] | null;
}

/** The worker's first word: it is there, and what the pane shows of the policy. */
export interface Greeting {
  readonly kind: 'ready';
  readonly policy: Policy | null;
  readonly detectorLabels: { readonly [detector: string]: PackText };
}

export type Answer =
  Greeting | { readonly kind: 'checked'; readonly id: number; readonly checked: PaneChecked };

/** An engine that answers at once. */
interface Engine extends Omit<Greeting, 'kind'> {
  check(request: PaneRequest): PaneChecked;
}

/** Greets, then answers one question after the other; a bug of the engine is left to the worker's error event. */
export function answerQuestions(
  engine: Engine,
  send: (answer: Answer) => void,
): (question: Question) => void {
  const { policy, detectorLabels } = engine;
  let known: readonly AttachmentContent[] = [];
  send({ kind: 'ready', policy, detectorLabels });
  return ({ id, request, contents }) => {
    known = contents ?? known;
    send({ kind: 'checked', id, checked: engine.check({ ...request, contents: known }) });
  };
}
