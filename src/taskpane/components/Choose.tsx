/** A native list of choices that shrinks with the pane; long lines are cut by the list, not the page. */
import { Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useStyles } from './styles';

export interface ChooseProps {
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly children: ReactNode;
  readonly isSmall?: boolean;
  /** Only where no visible label stands around it. */
  readonly label?: string;
}

/** Inside a `Field` the label comes from there. */
export function Choose(props: ChooseProps): ReactNode {
  const { value, onChoose, children, isSmall, label, ...fromField } = props;
  const styles = useStyles();
  return (
    <Select
      {...fromField}
      root={{ className: styles.chooseFrame }}
      className={styles.choose}
      size={isSmall === true ? 'small' : 'medium'}
      value={value}
      onChange={(_event, data) => onChoose(data.value)}
      {...(label === undefined ? {} : { 'aria-label': label })}
    >
      {children}
    </Select>
  );
}
