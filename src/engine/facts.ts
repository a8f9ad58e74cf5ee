/** What the policy may ask about a message besides its findings, gathered from the message and its body. */
import type { MessageFacts } from '../core/decide';
import type { Day, Message } from '../core/types';
import type { ReadBody } from './body';

export function factsOf(message: Message, body: ReadBody, today: Day): MessageFacts {
  const attachedBytes = message.attachments.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  return {
    composeType: message.composeType,
    from: message.from,
    recipients: message.recipients,
    quotedHeaders: body.quotedPeople,
    isProtected: message.isProtected,
    attachments: message.attachments,
    links: body.links,
    ownText: `${message.subject}\n${body.ownText}`,
    totalSizeBytes: attachedBytes + message.body.length,
    today,
  };
}
