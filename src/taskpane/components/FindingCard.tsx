/** One finding as an evidence card: what, where, why we think so, the rule, and what to do about it. */
import { Button, mergeClasses } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { CardView, RuleView } from '../finding-views';
import { wrongFindingNote } from '../report';
import { MendButtons } from './MendButtons';
import { NoteForm } from './NoteForm';
import { usePane } from './pane-context';
import { Fold } from './Section';
import { useStyles } from './styles';

export function FindingCard(props: {
  readonly card: CardView;
  readonly isOpen: boolean;
}): ReactNode {
  const { words, clientLevel } = usePane();
  const [isReporting, setReporting] = useState(false);
  const { card } = props;
  const { texts } = words;
  return (
    <Fold isCard isOpen={props.isOpen} title={<CardTitle card={card} />}>
      <CardFacts card={card} />
      <MendButtons mends={card.mends} about={card.label}>
        <Reveal card={card} />
        <Button
          size="small"
          appearance="transparent"
          aria-expanded={isReporting}
          aria-label={`${texts.card.wrong}: ${card.label}`}
          onClick={() => setReporting(!isReporting)}
        >
          {texts.card.wrong}
        </Button>
      </MendButtons>
      {isReporting && (
        <NoteForm
          title={texts.report.title}
          text={texts.report.text}
          note={wrongFindingNote(card.finding, clientLevel, words)}
          copyLabel={texts.report.copy}
          mailLabel={texts.report.mail}
        />
      )}
    </Fold>
  );
}

function CardTitle({ card }: { readonly card: CardView }): ReactNode {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <>
      <span className={styles.strong}>{card.label}</span>{' '}
      {card.masked !== '' && (
        <>
          <span aria-hidden="true" className={styles.value}>
            {card.masked}
          </span>
          <span className={styles.hidden}>{words.texts.card.masked}</span>
        </>
      )}{' '}
      <span className={styles.small}>
        {card.place} {card.times}
      </span>
    </>
  );
}

function CardFacts({ card }: { readonly card: CardView }): ReactNode {
  const styles = useStyles();
  const { texts } = usePane().words;
  return (
    <dl className={styles.facts}>
      <Fact term={texts.card.confidence}>{card.confidence}</Fact>
      {card.checked.length > 0 && (
        <Fact term={texts.card.checked}>
          {card.checked.map((line) => (
            <span key={line}>{line} </span>
          ))}
        </Fact>
      )}
      {card.exception !== '' && <Fact term={texts.card.rule}>{card.exception}</Fact>}
      {card.rules.map((rule) => (
        <Fact key={rule.id} term={texts.card.rule}>
          <Rule rule={rule} />
        </Fact>
      ))}
      <Fact term={texts.card.harmless}>{card.harmless}</Fact>
    </dl>
  );
}

function Fact(props: { readonly term: string; readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  return (
    <div>
      <dt className={styles.term}>{props.term}</dt>
      <dd className={styles.definition}>{props.children}</dd>
    </div>
  );
}

export function Rule({ rule }: { readonly rule: RuleView }): ReactNode {
  const styles = useStyles();
  return (
    <>
      {rule.text} <span className={styles.small}>({rule.source})</span>
    </>
  );
}

/** Shows the value as it stands in the message now; it lives in this component and nowhere else. */
function Reveal({ card }: { readonly card: CardView }): ReactNode {
  const styles = useStyles();
  const { words, session } = usePane();
  const [shown, setShown] = useState<string | null>(null);
  const { texts } = words;
  const label = shown === null ? texts.card.reveal : texts.card.hide;
  const toggle = async (): Promise<void> => {
    if (shown !== null) setShown(null);
    else setShown((await session.reveal(card.finding)) ?? texts.card.gone);
  };
  return (
    <>
      <Button
        size="small"
        aria-expanded={shown !== null}
        aria-label={`${label}: ${card.label}`}
        onClick={() => void toggle()}
      >
        {label}
      </Button>
      <span role="status" className={mergeClasses(styles.text, styles.value)}>
        {shown ?? ''}
      </span>
    </>
  );
}
