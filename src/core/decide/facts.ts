/** What a decision is made from, besides the findings: everything else the policy may ask about a message. */
import type { ComposeType, Day, Recipient } from '../types';
import type { QuotedHeaders } from './audience';
import type { GroupCorrections } from './recipients';

export interface MessageFacts {
  readonly composeType: ComposeType;
  readonly from: { readonly address: string; readonly name: string } | null;
  readonly recipients: readonly Recipient[];
  /** Groups that the user corrected for this item. */
  readonly groups?: GroupCorrections;
  /** People in the headers of the quoted text; null when it shows no headers. */
  readonly quotedHeaders: QuotedHeaders | null;
  readonly isProtected: boolean;
  readonly attachments: readonly {
    readonly name: string;
    readonly sizeBytes: number;
    readonly kind: 'file' | 'item' | 'cloud';
  }[];
  /** Links of the sender's own text; URLs typed in `ownText` are found here without them. */
  readonly links: readonly { readonly href: string; readonly text: string }[];
  /** Subject and body that the sender wrote, without quotes, signature and disclaimer. */
  readonly ownText: string;
  readonly totalSizeBytes: number;
  /** For profiles and risk acceptances that begin or end on a day. */
  readonly today: Day;
}
