/**
 * What the host tells an add-in about itself when it starts: the application context, the initial data of
 * the item, and the data of the change events. Field names as the genuine library reads them.
 */
import type { AddIn } from './add-in';
import type { Mailbox } from './mailbox';
import { wireAttachment } from './operations-item';
import type { StoredAttachment } from './mailbox';
import type { ClientProfile } from './profiles';

export interface HostSettings {
  readonly profile: ClientProfile;
  readonly locale: string;
}

const OUTLOOK_WEB_APP = 64;
/** As the host numbers them, which is not the order of their strength. */
const PERMISSION_LEVELS: { readonly [permission: string]: number } = {
  ReadItem: 1,
  ReadWriteMailbox: 2,
  ReadWriteItem: 3,
};

export function appContext(controlId: string, { profile, locale }: HostSettings): unknown {
  return {
    _id: controlId,
    _appName: OUTLOOK_WEB_APP,
    _appVersion: '16.01',
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: '',
    _clientMode: 0,
    _settings: {},
    _reason: 0,
    _requirementMatrix: JSON.stringify({ Mailbox: `1.${profile.mailboxMinor}` }),
    _hostFullVersion: '16.01',
    _appInstanceId: controlId,
    _appMinorVersion: 1,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: controlId,
    _appDomains: [],
    _featureGates: {},
  };
}

export function initialData(mailbox: Mailbox, addIn: AddIn): unknown {
  const { kind, from } = mailbox.draft();
  return {
    itemType: kind === 'appointment' ? 5 : 4,
    permissionLevel: PERMISSION_LEVELS[addIn.permission],
    hostVersion: '16.01',
    owaView: 'ThreeColumns',
    userDisplayName: from.name,
    userEmailAddress: from.address,
    userTimeZone: 'Romance Standard Time',
    userProfileType: 'enterprise',
    conversationId: 'conversation-1',
    seriesId: null,
    extensionId: addIn.id,
    isFromSharedFolder: false,
    timeZoneOffsets: [],
  };
}

export function recipientsChanged(changed: ReadonlySet<string>): Record<number, string> {
  const flags = { to: changed.has('to'), cc: changed.has('cc'), bcc: changed.has('bcc') };
  return { 0: JSON.stringify(flags) };
}

export function attachmentsChanged(
  status: 'added' | 'removed',
  attachment: StoredAttachment,
): Record<number, string> {
  const attachmentDetails = wireAttachment(attachment);
  return { 0: JSON.stringify({ attachmentStatus: status, attachmentDetails }) };
}
