/** The channels in the policy's order: the first choice in full, the others on request. */
import { Button, Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ChannelsView, ChannelView } from '../channel-views';
import { usePane } from './pane-context';
import { Fold } from './Section';
import { useStyles } from './styles';

export function ChannelList(props: {
  readonly channels: ChannelsView;
  /** The text that is copied, or null where no message is open. */
  readonly copyText: (() => void) | null;
}): ReactNode {
  const styles = useStyles();
  const { texts } = usePane().words;
  const { best, others } = props.channels;
  if (best === null) return <p className={styles.text}>{texts.channels.none}</p>;
  return (
    <div className={styles.stack}>
      <div className={styles.card}>
        <span className={styles.small}>{texts.channels.best}</span>
        <h3 className={styles.subheading}>{best.name}</h3>
        <ChannelFacts channel={best}>
          {props.copyText !== null && (
            <Button size="small" onClick={props.copyText}>
              {texts.channels.copyText}
            </Button>
          )}
        </ChannelFacts>
      </div>
      {others.length > 0 && (
        <Fold title={texts.channels.others}>
          <ul className={styles.list}>
            {others.map((channel) => (
              <li key={channel.id} className={styles.card}>
                <h3 className={styles.subheading}>{channel.name}</h3>
                <ChannelFacts channel={channel} />
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </div>
  );
}

/** `children`: what stands beside the link. */
function ChannelFacts(props: {
  readonly channel: ChannelView;
  readonly children?: ReactNode;
}): ReactNode {
  const styles = useStyles();
  const { channel } = props;
  const { texts } = usePane().words;
  const facts = [
    { term: texts.channels.when, text: channel.when },
    { term: texts.channels.how, text: channel.how },
    { term: texts.channels.prepare, text: channel.prepare },
  ].filter(({ text }) => text !== '');
  return (
    <>
      {channel.ask !== '' && <p className={styles.text}>{channel.ask}</p>}
      {facts.length > 0 && (
        <dl className={styles.facts}>
          {facts.map(({ term, text }) => (
            <div key={term}>
              <dt className={styles.term}>{term}</dt>
              <dd className={styles.definition}>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      <div className={styles.row}>
        {channel.url !== null && (
          <Link
            className={styles.link}
            href={channel.url}
            target="_blank"
            rel="noopener noreferrer"
          >
            {texts.channels.open({ channel: channel.name })}
          </Link>
        )}
        {props.children}
      </div>
    </>
  );
}
