/** A message of which nothing is known yet: stands in where nothing could be read, and is filled in where only a part is there. */
import type { Message } from './types';

export const EMPTY_MESSAGE: Message = {
  composeType: 'new',
  subject: '',
  body: '',
  bodyType: 'text',
  quoted: null,
  place: '',
  from: null,
  recipients: [],
  attachments: [],
  isProtected: false,
};
