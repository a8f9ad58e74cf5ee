/** The mends of one thing as buttons. `about` names the thing for a screen reader. */
import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { MendView } from '../pane-words';
import { usePane } from './pane-context';
import { useStyles } from './styles';

export function MendButtons(props: {
  readonly mends: readonly MendView[];
  readonly about?: string;
  readonly children?: ReactNode;
}): ReactNode {
  const styles = useStyles();
  const { session } = usePane();
  const { about } = props;
  return (
    <div className={styles.row}>
      {props.mends.map(({ key, label, mend }) => (
        <Button
          key={key}
          size="small"
          onClick={() => void session.mend(mend)}
          {...(about === undefined ? {} : { 'aria-label': `${label}: ${about}` })}
        >
          {label}
        </Button>
      ))}
      {props.children}
    </div>
  );
}
