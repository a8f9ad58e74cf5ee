/**
 * `window.simulator`: the page as tests and the picture script drive it. Everything it does can be done by
 * hand as well; what it reads is what the panels show.
 */
import type { Draft, StoredAttachment } from '../mailbox';
import type { RuntimeName } from '../profiles';
import { SAMPLES } from '../samples/index';
import { differences } from '../smart-alerts';
import type { AlertButton } from '../smart-alerts';
import type { SendOutcome } from '../send-flow';
import { base64, take } from './compose-form';
import type { Entry } from './journal';
import type { ItemKind } from './settings-bar';
import type { SentItem, Session, Settings, Verdict } from './session';

export interface Patch {
  readonly from?: string;
  readonly to?: string;
  readonly cc?: string;
  readonly bcc?: string;
  readonly subject?: string;
  readonly place?: string;
  readonly bodyHtml?: string;
}

export interface PageApi {
  samples(): readonly { readonly id: string; readonly title: string }[];
  loadSample(id: string): void;
  setKind(kind: ItemKind): void;
  /** Types into the form. */
  write(patch: Patch): void;
  attach(name: string, content: string | readonly number[]): void;
  settings(patch?: Partial<Settings>): Settings;
  draft(): Draft;
  /** Presses Send; resolves when the item has gone or is back, that is, after a dialog's button. */
  send(): Promise<SendOutcome>;
  /** The outcome of the last press of Send, when it has come. */
  outcome(): SendOutcome | null;
  /** Before a test presses Send by hand. */
  forgetOutcome(): void;
  openPane(): void;
  closePane(): void;
  journal(): readonly Entry[];
  sent(): readonly SentItem[];
  verdicts(): { readonly [runtime in RuntimeName]?: Verdict };
  /** Names of differing options once both runtimes have answered, else null. */
  differences(): readonly string[] | null;
  sessionData(): Readonly<Record<string, string>>;
  /** Addresses that the compose page itself has asked for. */
  requests(): readonly string[];
}

export interface PageActions {
  loadSample(id: string): void;
  setKind(kind: ItemKind): void;
  send(): Promise<SendOutcome>;
  outcome(): SendOutcome | null;
  forgetOutcome(): void;
  openPane(): void;
  closePane(): void;
}

declare global {
  interface Window {
    simulator?: PageApi;
  }
}

export function createPageApi(session: Session, actions: PageActions): PageApi {
  const { mailbox, verdicts } = session;
  return {
    ...actions,
    samples: () => SAMPLES.map(({ id, title }) => ({ id, title })),
    write(patch) {
      const { bodyHtml, ...fields } = patch;
      if (bodyHtml !== undefined) mailbox.change({ bodyHtml }, 'user');
      if (fields.from !== undefined) take(session, 'from', fields.from);
      for (const key of ['to', 'cc', 'bcc', 'subject', 'place'] as const) {
        const typed = fields[key];
        if (typed !== undefined) take(session, key, typed);
      }
    },
    attach(name, content) {
      const bytes =
        typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content);
      const added: StoredAttachment = {
        id: mailbox.nextAttachmentId(),
        name,
        sizeBytes: bytes.length,
        contentType: 'application/octet-stream',
        kind: 'file',
        isInline: false,
        content: base64(bytes),
      };
      mailbox.change({ attachments: [...mailbox.draft().attachments, added] }, 'user');
    },
    settings(patch) {
      if (patch !== undefined) session.change(patch);
      return session.settings();
    },
    draft: () => mailbox.draft(),
    journal: () => session.journal.entries(),
    sent: () => session.sent,
    verdicts: () => Object.fromEntries(verdicts),
    differences() {
      const web = verdicts.get('web')?.result ?? null;
      const classic = verdicts.get('classic')?.result ?? null;
      return web === null || classic === null ? null : differences(web, classic);
    },
    sessionData: () => Object.fromEntries(mailbox.shelf.sessionData),
    requests: () => performance.getEntriesByType('resource').map(({ name }) => name),
  };
}

export type { AlertButton };
