/**
 * The engine as the pane knows it. The real one comes as `engine.js` after the first paint
 * (`engine.ts` puts it on `window`); tests and the gallery bring their own.
 */
import type { Corrections } from '../core/decide/corrections';
import type { PackText } from '../core/explain/point-names';
import type { Policy } from '../core/policy';
import type { Decision } from '../core/decision';
import type { Message, TextPart, Unchecked } from '../core/types';
import type { AttachmentContent } from '../office/read-attachments';

export interface PaneRequest {
  readonly message: Message;
  /** The same array as long as the attachments are the same: the engine may keep what it read. */
  readonly contents: readonly AttachmentContent[];
  readonly unchecked: readonly Unchecked[];
  /** Group by address, as the user corrected it for this item. */
  readonly groups: GroupCorrections;
}

export type GroupCorrections = Corrections;

export interface PaneChecked {
  readonly decision: Decision;
  /** The texts that were checked; asked for again for each reveal, never kept by the pane. */
  readonly parts: readonly TextPart[];
}

export interface PaneEngine {
  /** Null when the build left none: then nothing can be checked or looked up. */
  readonly policy: Policy | null;
  readonly detectorLabels: { readonly [detector: string]: PackText };
  /** At once where the engine runs in the page, later where it runs in a worker. */
  check(request: PaneRequest): PaneChecked | Promise<PaneChecked>;
}
