/**
 * What was just done, with its undo. It takes the focus only when the button that the user pressed is
 * gone, so that nobody using a keyboard is thrown back to the top of the page.
 */
import { Button, mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import type { PaneState } from '../pane-state';
import { usePane } from './pane-context';
import { useStyles } from './styles';

export function NoticeBar({ state }: { readonly state: PaneState }): ReactNode {
  const styles = useStyles();
  const { words, session } = usePane();
  const bar = useRef<HTMLDivElement>(null);
  const { notice, canUndo } = state;
  useEffect(() => {
    if (notice !== null && document.activeElement === document.body) bar.current?.focus();
  }, [notice, state.seen]);
  if (notice === null && !canUndo) return null;
  return (
    <div ref={bar} tabIndex={-1} className={mergeClasses(styles.bar, styles.apart, styles.info)}>
      <span className={styles.text}>{notice === null ? '' : words.texts.mended[notice]}</span>
      {canUndo && (
        <Button size="small" onClick={() => void session.undo()}>
          {words.texts.mend.undo}
        </Button>
      )}
    </div>
  );
}
