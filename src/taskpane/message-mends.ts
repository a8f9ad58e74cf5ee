/** The mends that concern the message as a whole: quoted text, subject, place, recipients in sight, a safe reply. */
import type { Decision } from '../core/decision';
import type { Policy } from '../core/policy';
import type { Seen } from './pane-state';
import { say, severity, type MendView, type PaneWords } from './pane-words';

export function messageMends(seen: Seen, words: PaneWords): readonly MendView[] {
  const { decision } = seen;
  const { mend } = words.texts;
  const effective = decision.findings.filter(
    ({ outcome }) => severity(outcome) >= severity('inform'),
  );
  const has = (test: (location: (typeof effective)[number]['location']) => boolean): boolean =>
    effective.some(({ location }) => test(location));
  const views: MendView[] = [];
  const offer = (kind: 'removeQuoted' | 'cleanSubject' | 'cleanPlace'): void => {
    views.push({ key: kind, label: mend[kind], mend: { kind } });
  };
  if (has(({ part, zone }) => part === 'body' && zone === 'quoted')) offer('removeQuoted');
  if (has(({ part }) => part === 'subject')) offer('cleanSubject');
  if (has(({ part }) => part === 'place')) offer('cleanPlace');
  const externals = externalsInSight(decision);
  if (seen.composeType !== 'meeting' && externals.length >= manyFrom(words.policy)) {
    const recipients = externals.map(({ address, field }) => ({ address, field }));
    views.push({
      key: 'externalsToBcc',
      label: mend.externalsToBcc,
      mend: { kind: 'externalsToBcc', recipients },
    });
  }
  const reply = safeReply(decision, words);
  if (reply !== '' && (seen.composeType === 'reply' || decision.actions.includes('safeReply'))) {
    if (effective.length > 0) {
      views.push({
        key: 'safeReply',
        label: mend.safeReply,
        mend: { kind: 'safeReply', text: reply },
      });
    }
  }
  return views;
}

function externalsInSight(decision: Decision): Decision['recipients'] {
  return decision.recipients.filter(({ field, isInternal }) => field !== 'bcc' && !isInternal);
}

/** "Mass mailing" of the policy; a policy without it offers no such mend. */
function manyFrom(policy: Policy): number {
  return policy.thresholds['massMailing'] ?? Infinity;
}

/** The pack's words with the address of the best channel, or its name where it has none. */
function safeReply(decision: Decision, words: PaneWords): string {
  const best = words.policy.channels.find(({ id }) => id === decision.channels[0]?.id);
  const where = best === undefined ? '' : (best.url ?? say(words, best.label));
  return say(words, words.policy.texts.safeReply).replace('{channelUrl}', where);
}
