/**
 * From a decision to the end of a send: whether it was acknowledged, what the alert says, what the pane
 * is told. `contextData` holds ids and counts only: Outlook keeps it.
 */
import { isAcknowledged } from '../core/decide/acknowledgement';
import type { Decision } from '../core/decision';
import { EMPTY_MESSAGE } from '../core/empty-message';
import { explain } from '../core/explain';
import type { Unchecked } from '../core/types';
import { labelsWith } from '../detectors/labels';
import { decideUnread } from '../engine/engine';
import { policy } from './policy';
import { ALERT_TEXTS, pickLanguage } from '../i18n/translate';
import type { Acknowledged } from '../office/finish';
import type { Ending, Send } from '../office/send';
import { today } from './request';

/** The ending for a checked message. */
export function endingOf(decision: Decision, stored: string | null, send: Send): Ending {
  const language = pickLanguage(send.language, policy.defaultLanguage);
  const texts = explain({
    decision,
    policy,
    language,
    texts: ALERT_TEXTS[language],
    detectorLabels: labelsWith(policy.organisation.identifiers),
    canOverride: send.client !== '1.12',
  });
  return {
    outcome: decision.outcome,
    texts,
    acknowledged: acknowledgedOf(decision, stored),
    contextData: JSON.stringify({
      version: 1,
      outcome: decision.outcome,
      policy: decision.policyVersion,
    }),
  };
}

/** The ending for a message that was not checked at all: the policy says what that means. Never throws. */
export function endingUnread(send: Send, reason: Unchecked['reason']): Ending {
  try {
    const request = { message: EMPTY_MESSAGE, unchecked: [], today: today() };
    return endingOf(decideUnread(policy, request, reason), null, send);
  } catch {
    // Even the policy cannot be used: neither let everything pass as clean nor lock the mailbox.
    return lastResort(send);
  }
}

function lastResort(send: Send): Ending {
  const texts = ALERT_TEXTS[pickLanguage(send.language)];
  return {
    outcome: 'warnConfirm',
    texts: {
      errorMessage: texts.headline.unchecked,
      errorMessageMarkdown: texts.headline.unchecked,
      cancelLabel: texts.cancelLabel,
    },
    acknowledged: 'unreadable',
    contextData: '{"version":1}',
  };
}

function acknowledgedOf(decision: Decision, stored: string | null): Acknowledged {
  if (stored === null) return 'unreadable';
  return isAcknowledged(stored, decision) ? 'yes' : 'no';
}
