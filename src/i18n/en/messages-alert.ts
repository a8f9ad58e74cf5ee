/** English texts of the Smart Alerts dialog; what each is for and how long it may be: core/explain/alert-texts.ts. */
import type { AlertTexts } from '../../core/explain/alert-texts';
import { placeLabels } from './place-labels';

export const alertTexts: AlertTexts = {
  headline: {
    block: 'Not sent yet: this data should not go by e-mail.',
    warnJustify: 'Not sent yet: please give a reason first.',
    warnConfirm: 'Please check before you send.',
    advise: 'A tip before you send.',
    unchecked: 'Not everything could be checked.',
  },
  finding: ({ label, masked, place }) =>
    masked === '' ? `${label} (${place})` : `${label} ${masked} (${place})`,
  more: ({ count }) => (count === 1 ? 'And 1 more point' : `And ${count} more points`),
  unread: ({ place, reason }) => `Not read: ${place} (${reason})`,
  reason: {
    encrypted: 'encrypted',
    'image-only': 'image without text',
    unsupported: 'unknown type',
    corrupt: 'damaged',
    'too-large': 'too large',
    'timed-out': 'took too long',
    unavailable: 'not available',
    partial: 'read only in part',
    failed: 'error while reading',
  },
  place: {
    subject: 'subject',
    meetingPlace: 'meeting place',
    body: 'text',
    quoted: 'quoted text',
    signature: 'signature',
    disclaimer: 'footer',
    attachment: ({ path }) => (path === '' ? 'attachments' : `attachment ${path}`),
    attachmentName: ({ path }) => `file name ${path}`,
    link: 'link in the text',
    recipients: ({ name }) => (name === '' ? 'recipients' : `recipient ${name}`),
    check: 'one of the checks',
    policy: 'rules of your organisation',
  },
  placeLabels,
  recipients: ({ first, group, others }) => {
    if (others === 0) return `Recipient: ${first} (${group}).`;
    return others === 1
      ? `Recipients: ${first} (${group}) and 1 other.`
      : `Recipients: ${first} (${group}) and ${others} others.`;
  },
  channel: ({ channel }) => `Better: ${channel}.`,
  askChannel: ({ channel }) => `Ask your IT desk whether this exists: ${channel}.`,
  closing: {
    block: 'Open Sluice in the ribbon to change the text or the recipients. Your text is kept.',
    warnJustify: 'Open Sluice in the ribbon, change it or give a reason, then send again.',
    confirmHere: 'If all is right, you may send. Otherwise open Sluice in the ribbon to change it.',
    confirmInPane: 'Open Sluice in the ribbon, change it or confirm, then send again.',
    advise: 'You may send it as it is. To read more, open Sluice in the ribbon.',
  },
  cancelLabel: 'See the options',
};
