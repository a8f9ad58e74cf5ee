/** Whom to ask, a line each, with the page that the organisation named. */
import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ContactView } from '../going-view';
import { useStyles } from './styles';

export function ContactList(props: { readonly contacts: readonly ContactView[] }): ReactNode {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {props.contacts.map(({ line, url }) => (
        <li key={line} className={styles.text}>
          {line}{' '}
          {url !== null && (
            <Link className={styles.link} href={url} target="_blank" rel="noopener noreferrer">
              {url}
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
