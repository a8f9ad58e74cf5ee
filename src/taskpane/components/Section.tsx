/** A named part of a page, and a part that opens on request (native, so that it costs nothing). */
import { mergeClasses } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { useStyles } from './styles';

export function Section(props: {
  readonly title: string;
  readonly children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.stack}>
      <h2 id={id} className={styles.heading}>
        {props.title}
      </h2>
      {props.children}
    </section>
  );
}

/**
 * `tabIndex` says what a browser knows by itself: in Outlook on the web office.js moves the focus at Tab,
 * from its own list of elements, and `summary` is not on it (16.0.15407).
 */
export function Fold(props: {
  readonly title: ReactNode;
  readonly isOpen?: boolean;
  readonly isCard?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  return (
    <details
      open={props.isOpen === true}
      className={props.isCard === true ? styles.card : undefined}
    >
      <summary tabIndex={0} className={mergeClasses(styles.summary, styles.text)}>
        {props.title}
      </summary>
      {props.children}
    </details>
  );
}
