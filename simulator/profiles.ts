/**
 * The clients that the stand-in can pretend to be, as data: which requirement set they announce, what
 * their alert dialog offers, and which runtime runs the send handler.
 *
 * Sources: Microsoft's requirement-set pages (read 2026-08). The pane always runs in a
 * web view with the genuine office.js, whatever the profile.
 */

export type RuntimeName = 'web' | 'classic';

export interface ClientProfile {
  readonly id: ProfileId;
  /** Second part of the Mailbox requirement set: 15 for 1.15. */
  readonly mailboxMinor: number;
  readonly runtime: RuntimeName;
  /** Does the dialog have a "Take Action" button of its own, beside "Don't Send"? */
  readonly hasTakeAction: boolean;
  /** Word wraps every body in its own document with styles. */
  readonly writesWordHtml: boolean;
}

export const PROFILE_IDS = ['web', 'classic', 'mailbox-1.14', 'mailbox-1.12'] as const;
export type ProfileId = (typeof PROFILE_IDS)[number];

export const PROFILES: { readonly [id in ProfileId]: ClientProfile } = {
  web: {
    id: 'web',
    mailboxMinor: 15,
    runtime: 'web',
    hasTakeAction: true,
    writesWordHtml: false,
  },
  classic: {
    id: 'classic',
    mailboxMinor: 15,
    runtime: 'classic',
    hasTakeAction: true,
    writesWordHtml: true,
  },
  'mailbox-1.14': {
    id: 'mailbox-1.14',
    mailboxMinor: 14,
    runtime: 'web',
    hasTakeAction: false,
    writesWordHtml: false,
  },
  'mailbox-1.12': {
    id: 'mailbox-1.12',
    mailboxMinor: 12,
    runtime: 'web',
    hasTakeAction: false,
    writesWordHtml: false,
  },
};

export function isProfileId(value: string): value is ProfileId {
  return PROFILE_IDS.some((id) => id === value);
}

/** Interface languages on offer; the add-in is told exactly these tags. */
export const LOCALES = [
  'nl-BE',
  'fr-BE',
  'de-BE',
  'en-GB',
  'nl-NL',
  'fr-FR',
  'fr-CA',
  'de-DE',
  'en-US',
] as const;
