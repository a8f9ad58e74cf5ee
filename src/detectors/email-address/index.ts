/**
 * E-mail addresses, as contact data: never above low, counted for leaked lists, closing their span.
 *
 * Addresses in signatures are claimed in silence. Whether an address is private is the policy's to say
 * for recipients; here only words beside it do.
 * Contact data are an exception of the Belgian recommendation (docs/policy-be-federal.md, EX-CONTACT).
 */
import { CLAIM, type Detector } from '../../core/detector';
import label from './label.json';
import words from './words.json';

export const detector: Detector = {
  id: 'email-address',
  category: 'contact.professional',
  takes: ['email'],
  claimOrder: 15,
  words: { private: words.private },
  masking: 'shape',
  label,
  about: {
    finds: 'E-mail addresses in the text.',
    decides: 'By shape; words such as "private address" make it private. Never above low.',
    sources: ['RFC 5322'],
    misses: 'Addresses in signatures.',
  },
  judge(_candidate, near) {
    if (near.zone === 'signature') return CLAIM;
    const isPrivate = near.has('email-address/private', 'near');
    return {
      verdict: 'finding',
      confidence: 'low',
      evidence: isPrivate ? ['shape', 'word'] : ['shape'],
      category: isPrivate ? 'contact.private' : 'contact.professional',
    };
  },
};
