/**
 * What the parts of the page share: the item, the add-in, the settings, the journal, what was sent. One is
 * made when the page loads; parts that show a setting listen for changes.
 */
import type { AddIn } from '../add-in';
import type { Faults } from '../dispatch';
import type { Draft, Mailbox } from '../mailbox';
import { PROFILES } from '../profiles';
import type { ClientProfile, ProfileId, RuntimeName } from '../profiles';
import type { HandlerResult } from '../smart-alerts';
import { wordsFor } from './texts';
import type { Words } from './texts';
import type { Journal } from './journal';

export type Theme = 'system' | 'light' | 'dark' | 'contrast';

export interface Settings {
  readonly profile: ProfileId;
  readonly locale: string;
  readonly theme: Theme;
  readonly faults: Faults;
  /** What every answer of the host takes. */
  readonly latencyMs: number;
  /** Real milliseconds for one of Outlook's own waiting times; tests shorten them. */
  readonly timeScale: number;
  /** Run the other runtime too and compare. */
  readonly isComparing: boolean;
}

export interface SentItem {
  readonly draft: Draft;
  readonly how: string;
  readonly profile: ProfileId;
  readonly headers: Readonly<Record<string, string>>;
}

export interface Verdict {
  readonly runtime: RuntimeName;
  /** null while it runs. */
  readonly result: HandlerResult | null;
  readonly ms: number;
}

export interface Session {
  readonly addIn: AddIn;
  readonly addInOrigin: string;
  readonly mailbox: Mailbox;
  readonly journal: Journal;
  readonly sent: SentItem[];
  readonly verdicts: Map<RuntimeName, Verdict>;
  settings(): Settings;
  change(patch: Partial<Settings>): void;
  /** Called after settings, sent items or verdicts changed. */
  listen(listener: () => void): void;
  /** Something other than a setting changed. */
  touch(): void;
  profile(): ClientProfile;
  words(): Words;
}

export const FIRST_SETTINGS: Settings = {
  profile: 'web',
  locale: 'nl-BE',
  theme: 'system',
  faults: {},
  latencyMs: 5,
  timeScale: 1,
  isComparing: true,
};

export function createSession(
  parts: Pick<Session, 'addIn' | 'addInOrigin' | 'mailbox' | 'journal'>,
  first: Settings,
): Session {
  let settings = first;
  const listeners: (() => void)[] = [];
  const touch = (): void => listeners.forEach((listener) => listener());
  return {
    ...parts,
    sent: [],
    verdicts: new Map(),
    settings: () => settings,
    change(patch) {
      settings = { ...settings, ...patch };
      touch();
    },
    listen: (listener) => listeners.push(listener),
    touch,
    profile: () => PROFILES[settings.profile],
    words: () => wordsFor(settings.locale),
  };
}
