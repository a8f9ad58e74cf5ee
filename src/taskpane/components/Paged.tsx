/** A list that shows its first lines and the rest on request: 200 findings stay readable. */
import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { usePane } from './pane-context';
import { useStyles } from './styles';

const FIRST = 10;

export function Paged(props: { readonly children: readonly ReactNode[] }): ReactNode {
  const styles = useStyles();
  const { card } = usePane().words.texts;
  const [showsAll, setShowsAll] = useState(false);
  const { children } = props;
  return (
    <>
      <ul className={styles.list}>{showsAll ? children : children.slice(0, FIRST)}</ul>
      {children.length > FIRST && (
        <Button size="small" onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? card.showFewer : card.showAll({ count: children.length })}
        </Button>
      )}
    </>
  );
}
