/** A note to copy or to mail: the text can be read and selected, so that it works where copying is not allowed. */
import { Button, Link, Textarea } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Note } from '../report';
import { usePane } from './pane-context';
import { useStyles } from './styles';

export function NoteForm(props: {
  readonly title: string;
  readonly text: string;
  readonly note: Note;
  readonly copyLabel: string;
  readonly mailLabel: string;
}): ReactNode {
  const styles = useStyles();
  const { copy } = usePane();
  return (
    <div className={styles.stack}>
      <p className={styles.text}>{props.text}</p>
      <Textarea
        aria-label={props.title}
        className={styles.note}
        textarea={{ rows: 8 }}
        readOnly
        value={props.note.body}
        resize="vertical"
      />
      <div className={styles.row}>
        <Button size="small" onClick={() => void copy(props.note.body)}>
          {props.copyLabel}
        </Button>
        <Link className={styles.link} href={props.note.mailto}>
          {props.mailLabel}
        </Link>
      </div>
    </div>
  );
}
