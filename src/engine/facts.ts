/** What the policy may ask about a message besides its findings, gathered from the message and its body. */
import type { MessageFacts } from '../core/decide';
import type { Policy } from '../core/policy';
import type { Day, Message } from '../core/types';
import type { ReadBody } from './body';

export function factsOf(
  message: Message,
  body: ReadBody,
  policy: Policy,
  today: Day,
): MessageFacts {
  const attachedBytes = message.attachments.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  return {
    composeType: message.composeType,
    from: message.from,
    recipients: message.recipients,
    quotedHeaders: body.quotedPeople,
    isProtected: isProtected(message, policy),
    attachments: message.attachments,
    links: body.links,
    // A blank line: the subject is no part of the first sentence.
    ownText: `${message.subject}\n\n${body.ownText}`,
    totalSizeBytes: attachedBytes + message.body.length,
    today,
  };
}

/** Told by whoever made the message, by its sensitivity label, or by the marker that the organisation agreed on. */
function isProtected(message: Message, policy: Policy): boolean {
  const { labels, subjectMarkers } = policy.organisation.protection;
  const label = (message.sensitivityLabel ?? '').toLowerCase();
  const subject = message.subject.toLowerCase();
  return (
    message.isProtected ||
    (label !== '' && labels.some((known) => known.toLowerCase() === label)) ||
    subjectMarkers.some((marker) => marker !== '' && subject.indexOf(marker.toLowerCase()) >= 0)
  );
}
