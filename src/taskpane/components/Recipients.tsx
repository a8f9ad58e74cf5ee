/** Who receives the message, by group; with removal, Bcc and the correction of an unknown group. */
import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { RecipientGroupView, RecipientsView, RecipientView } from '../recipient-views';
import { Choose } from './Choose';
import { MendButtons } from './MendButtons';
import { Paged } from './Paged';
import { usePane } from './pane-context';
import { Fold, Section } from './Section';
import { useStyles } from './styles';

export function Recipients({ recipients }: { readonly recipients: RecipientsView }): ReactNode {
  const styles = useStyles();
  const { texts } = usePane().words;
  return (
    <Section title={texts.heading.recipients}>
      {recipients.nobody !== '' && <p className={styles.text}>{recipients.nobody}</p>}
      {recipients.groups.map((group) => (
        <Group key={group.id} group={group} />
      ))}
    </Section>
  );
}

function Group({ group }: { readonly group: RecipientGroupView }): ReactNode {
  return (
    <Fold title={group.title} isOpen={!group.isInternal && group.people.length <= 3}>
      <Paged>
        {group.people.map((person) => (
          <li key={person.key}>
            <Person person={person} />
          </li>
        ))}
      </Paged>
    </Fold>
  );
}

function Person({ person }: { readonly person: RecipientView }): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.stack}>
      <span className={styles.text}>
        {person.address} <span className={styles.small}>{person.name}</span>
      </span>
      {person.warning !== '' && <strong className={styles.text}>{person.warning}</strong>}
      {person.choices.length > 0 && <Correction person={person} />}
      <MendButtons mends={person.mends} about={person.address} />
    </div>
  );
}

function Correction({ person }: { readonly person: RecipientView }): ReactNode {
  const styles = useStyles();
  const { words, session, copy } = usePane();
  const { recipients } = words.texts;
  return (
    <>
      <Choose
        isSmall
        label={recipients.correct({ address: person.address })}
        value={person.group}
        onChoose={(group) => void session.correctGroup(person.address, group)}
      >
        {person.choices.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </Choose>
      {person.adminLine !== '' && (
        <>
          <p className={styles.small}>{recipients.corrected}</p>
          <Button size="small" onClick={() => void copy(person.adminLine)}>
            {recipients.tellAdmin}
          </Button>
        </>
      )}
    </>
  );
}
