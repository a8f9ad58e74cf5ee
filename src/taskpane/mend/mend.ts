/**
 * What the pane can change in a message on the user's command, as data. `run-mend.ts` does it.
 */
import type { Finding, Recipient } from '../../core/types';

export type Mend =
  | { readonly kind: 'hide' | 'remove'; readonly finding: Finding }
  | { readonly kind: 'removeQuoted' | 'cleanSubject' | 'cleanPlace' }
  | { readonly kind: 'safeReply'; readonly text: string }
  | { readonly kind: 'removeAttachment'; readonly name: string }
  | { readonly kind: 'removeRecipient' | 'toBcc'; readonly recipient: Mailee }
  | { readonly kind: 'externalsToBcc'; readonly recipients: readonly Mailee[] };

/** A recipient by what identifies it in the item. */
export type Mailee = Pick<Recipient, 'address' | 'field'>;
