/** Facts and findings for tests of what is done with them: plain, and each test says only what matters to it. */
import type { MessageFacts } from '../../src/core/decide';
import type { Finding } from '../../src/core/types';

/** A new mail by nobody to nobody. */
export const factsOf = (more: Partial<MessageFacts>): MessageFacts => ({
  composeType: 'new',
  from: null,
  recipients: [],
  quotedHeaders: null,
  isProtected: false,
  attachments: [],
  links: [],
  ownText: '',
  totalSizeBytes: 0,
  today: { year: 2026, month: 4, day: 1 },
  ...more,
});

/** A national number that is surely one, in the own text. */
export const findingOf = (more: Partial<Finding> = {}): Finding => ({
  detector: 'be-national-number',
  category: 'id.national',
  confidence: 'high',
  location: { part: 'body', path: [], zone: 'own' },
  start: 0,
  end: 1,
  masked: '',
  evidence: [],
  count: 1,
  subject: 1,
  ...more,
});
