/** The findings by severity; what the policy let pass stands apart. */
import type { ReactNode } from 'react';
import type { CardGroup } from '../finding-views';
import { FindingCard } from './FindingCard';
import { Paged } from './Paged';
import { usePane } from './pane-context';
import { Fold, Section } from './Section';
import { useStyles } from './styles';

/** So few cards are all shown open; of more, the most serious one. */
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
          {loud.map((group, index) => (
            <Group key={group.outcome} group={group} open={isFew ? FEW : index === 0 ? 1 : 0} />
          ))}
        </Section>
      )}
      {quiet.map((group) => (
        <Fold key={group.outcome} title={group.title}>
          <Cards group={group} open={0} />
        </Fold>
      ))}
    </>
  );
}

function Group(props: { readonly group: CardGroup; readonly open: number }): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.stack}>
      <h3 className={styles.subheading}>{props.group.title}</h3>
      <Cards group={props.group} open={props.open} />
    </div>
  );
}

/** `open`: how many of the first cards are shown open. */
function Cards(props: { readonly group: CardGroup; readonly open: number }): ReactNode {
  return (
    <Paged>
      {props.group.cards.map((card, index) => (
        <li key={card.key}>
          <FindingCard card={card} isOpen={index < props.open} />
        </li>
      ))}
    </Paged>
  );
}
