/**
 * Who receives the message, by group, strictest first; and how a group may be corrected.
 *
 * A correction is offered only for people whom no rule of the policy recognised, and only towards groups
 * outside the organisation: it can say "this is a partner", never "this is a colleague".
 */
import { plainText } from '../core/explain/shown-path';
import type { RecipientGroup } from '../core/policy';
import type { Decision, JudgedRecipient } from '../core/decision';
import type { GroupCorrections } from './engine-port';
import type { Seen } from './pane-state';
import { say, type MendView, type PaneWords } from './pane-words';

export interface GroupChoice {
  readonly id: string;
  readonly label: string;
}

export interface RecipientView {
  readonly key: string;
  readonly address: string;
  readonly name: string;
  readonly group: string;
  readonly warning: string;
  readonly mends: readonly MendView[];
  /** Empty: the group may not be corrected. */
  readonly choices: readonly GroupChoice[];
  /** The line for the administrator, once the group was corrected; else empty. */
  readonly adminLine: string;
}

export interface RecipientGroupView {
  readonly id: string;
  readonly title: string;
  readonly isInternal: boolean;
  readonly people: readonly RecipientView[];
}

export interface RecipientsView {
  readonly groups: readonly RecipientGroupView[];
  /** Said where nobody is shown: there are none yet, or Outlook did not tell. Else empty. */
  readonly nobody: string;
}

export function recipientViews(
  { decision, composeType }: Seen,
  corrections: GroupCorrections,
  words: PaneWords,
): RecipientsView {
  const present = decision.groups.concat(
    decision.recipients.map(({ group }) => group).filter((id) => !decision.groups.includes(id)),
  );
  const ids = present.filter((id, index) => present.indexOf(id) === index);
  const canBcc = composeType !== 'meeting';
  const groups = ids.map((id): RecipientGroupView => {
    const members = decision.recipients.filter(({ group }) => group === id);
    const title = words.texts.recipients.group({
      group: groupLabel(id, words),
      count: members.length,
    });
    return {
      id,
      title,
      isInternal: members.every(({ isInternal }) => isInternal),
      people: members.map((person, index) =>
        recipientView(person, { index, canBcc, corrected: corrections[person.address] }, words),
      ),
    };
  });
  const shown = groups.filter(({ people }) => people.length > 0);
  return { groups: shown, nobody: shown.length > 0 ? '' : nobodyText(decision, words) };
}

function nobodyText({ unchecked }: Decision, { texts }: PaneWords): string {
  const isUnread = unchecked.some(({ part }) => part === 'recipients');
  return isUnread ? texts.recipients.unread : texts.recipients.none;
}

function groupLabel(id: string, words: PaneWords): string {
  return say(words, words.policy.recipientGroups.find((group) => group.id === id)?.label) || id;
}

function recipientView(
  person: JudgedRecipient,
  how: { readonly index: number; readonly canBcc: boolean; readonly corrected: string | undefined },
  words: PaneWords,
): RecipientView {
  const { texts, policy } = words;
  const { address, field, group } = person;
  const mends: MendView[] = [
    {
      key: 'removeRecipient',
      label: texts.mend.removeRecipient,
      mend: { kind: 'removeRecipient', recipient: { address, field } },
    },
  ];
  if (how.canBcc && field !== 'bcc' && !person.isInternal) {
    const recipient = { address, field };
    mends.push({ key: 'toBcc', label: texts.mend.toBcc, mend: { kind: 'toBcc', recipient } });
  }
  const isUnknown = policy.recipientGroups.some(
    ({ id, match }) => id === group && match.otherwise === true,
  );
  const choices = isUnknown || how.corrected !== undefined ? correctionChoices(group, words) : [];
  return {
    key: `${field} ${address} ${how.index}`,
    address: plainText(address || person.name),
    name: person.name === address ? '' : plainText(person.name),
    group,
    warning:
      person.looksLike === null ? '' : texts.recipients.looksLike({ domain: person.looksLike }),
    mends,
    choices,
    adminLine:
      how.corrected === undefined
        ? ''
        : texts.recipients.adminLine({
            domain: address.slice(address.lastIndexOf('@') + 1),
            group: groupLabel(how.corrected, words),
          }),
  };
}

function correctionChoices(current: string, words: PaneWords): readonly GroupChoice[] {
  return words.policy.recipientGroups
    .filter((group) => group.id === current || isOffered(group))
    .map(({ id, label }) => ({ id, label: say(words, label) || id }));
}

function isOffered({ isInternal, match }: RecipientGroup): boolean {
  return !isInternal && match.privateOfSender !== true;
}
