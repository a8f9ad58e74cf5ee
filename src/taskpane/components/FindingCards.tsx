/** The findings by severity; what the policy let pass stands apart. */
import type { ReactNode } from 'react';
import type { CardGroup } from '../finding-views';
import { FindingCard } from './FindingCard';
import { Paged } from './Paged';
import { usePane } from './pane-context';
import { Fold, Section } from './Section';
import { useStyles } from './styles';

/** So few cards are shown open: there is nothing to get lost in. */
const FEW = 2;

export function FindingCards({ groups }: { readonly groups: readonly CardGroup[] }): ReactNode {
  const { texts } = usePane().words;
  const loud = groups.filter(({ outcome }) => outcome !== 'allow');
  const quiet = groups.filter(({ outcome }) => outcome === 'allow');
  const isFew = loud.reduce((sum, { cards }) => sum + cards.length, 0) <= FEW;
  return (
    <>
      {loud.length > 0 && (
        <Section title={texts.heading.findings}>
          {loud.map((group) => (
            <Group key={group.outcome} group={group} isOpen={isFew} />
          ))}
        </Section>
      )}
      {quiet.map((group) => (
        <Fold key={group.outcome} title={group.title}>
          <Cards group={group} isOpen={false} />
        </Fold>
      ))}
    </>
  );
}

function Group(props: { readonly group: CardGroup; readonly isOpen: boolean }): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.stack}>
      <h3 className={styles.subheading}>{props.group.title}</h3>
      <Cards group={props.group} isOpen={props.isOpen} />
    </div>
  );
}

function Cards(props: { readonly group: CardGroup; readonly isOpen: boolean }): ReactNode {
  return (
    <Paged>
      {props.group.cards.map((card) => (
        <li key={card.key}>
          <FindingCard card={card} isOpen={props.isOpen} />
        </li>
      ))}
    </Paged>
  );
}
