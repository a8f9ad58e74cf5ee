/** The message page: what was seen, what to do, in the order in which people need it. */
import { Button, mergeClasses, Spinner } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { TitledText } from '../../i18n/pane-texts';
import type { PaneState } from '../pane-state';
import { messageView, type MessageView, type Tone, type UnreadView } from '../view-model';
import { ChannelList } from './ChannelList';
import { FindingCards } from './FindingCards';
import { focusMain } from './focus-main';
import { GoingOn } from './GoingOn';
import { MendButtons } from './MendButtons';
import { Paged } from './Paged';
import { usePane } from './pane-context';
import { Recipients } from './Recipients';
import { Fold, Section } from './Section';
import { useStyles } from './styles';

export function MessagePage({ state }: { readonly state: PaneState }): ReactNode {
  const { words, session } = usePane();
  const { texts } = words;
  const view = messageView(state, words);
  switch (state.phase) {
    case 'starting':
      return <Spinner label={texts.state.starting} />;
    case 'noItem':
      return <Bar tone="info" text={texts.state.noItem} />;
    case 'noEngine':
      return (
        <Bar tone="warning" text={texts.state.noEngine}>
          <Button onClick={() => void session.look()}>{texts.state.retry}</Button>
        </Bar>
      );
    case 'item':
      return view === null ? (
        <Spinner label={texts.state.busy} />
      ) : (
        <Checked view={view} state={state} />
      );
  }
}

function Checked(props: { readonly view: MessageView; readonly state: PaneState }): ReactNode {
  const styles = useStyles();
  const { words, session } = usePane();
  const { texts } = words;
  const { view, state } = props;
  const copyText = useCopyText(state);
  return (
    <div className={styles.wideStack}>
      <Bar tone={view.tone} text={view.banner} />
      {view.hint !== null && (
        <Bar tone="info" text={view.hint}>
          <Button
            size="small"
            onClick={() => {
              focusMain();
              session.dismissHint();
            }}
          >
            {texts.hint.dismiss}
          </Button>
        </Bar>
      )}
      {view.mends.length > 0 && (
        <Section title={texts.heading.mends}>
          <MendButtons mends={view.mends} />
        </Section>
      )}
      <FindingCards groups={view.cards} />
      {view.signals.length > 0 && (
        <Section title={texts.heading.signals}>
          <ul className={styles.bullets}>
            {view.signals.map((text) => (
              <li key={text} className={styles.text}>
                {text}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {view.unread.length > 0 && <Unread items={view.unread} />}
      {view.channels !== null && (
        <Section title={texts.heading.channels}>
          <ChannelList channels={view.channels} copyText={copyText} />
        </Section>
      )}
      {view.going !== null && <GoingOn going={view.going} />}
      <Recipients recipients={view.recipients} />
      <Fold title={texts.heading.why}>
        <p className={styles.text}>{view.why}</p>
      </Fold>
    </div>
  );
}

/** The user's own text with its subject, read afresh at the click. */
function useCopyText(state: PaneState): () => void {
  const { words, session, copy } = usePane();
  return () => {
    void session.ownText().then((text) => {
      const subject = words.texts.channels.copyIntro({ subject: state.seen?.subject ?? '' });
      return copy(`${subject}\n\n${text ?? ''}`);
    });
  };
}

function Unread({ items }: { readonly items: readonly UnreadView[] }): ReactNode {
  const styles = useStyles();
  const { texts } = usePane().words;
  return (
    <Section title={texts.heading.unread}>
      <Paged>
        {items.map((item) => (
          <li key={item.key} className={mergeClasses(styles.card, styles.stack)}>
            <span className={styles.strong}>{item.place}</span>
            <span className={styles.text}>{item.reason}</span>
            {item.mends.length > 0 && <MendButtons mends={item.mends} about={item.place} />}
          </li>
        ))}
      </Paged>
    </Section>
  );
}

/** A coloured bar; its heading says in words what the colour says. */
export function Bar(props: {
  readonly tone: Tone;
  readonly text: TitledText;
  readonly children?: ReactNode;
}): ReactNode {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.bar, styles.stack, styles[props.tone])}>
      <h2 className={styles.heading}>{props.text.title}</h2>
      {props.text.text !== '' && <p className={styles.text}>{props.text.text}</p>}
      {props.children}
    </div>
  );
}
