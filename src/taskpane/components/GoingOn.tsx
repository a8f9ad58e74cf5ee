/** How to go on: confirm, give a reason, or whom to ask. The reason stays in this component. */
import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { GoingView, ReasonView } from '../view-model';
import { Choose } from './Choose';
import { usePane } from './pane-context';
import { Section } from './Section';
import { useStyles } from './styles';

/** Value of the list's last line, where the user writes. */
const OTHER = '*other*';

export function GoingOn({ going }: { readonly going: GoingView }): ReactNode {
  const styles = useStyles();
  const { words, session } = usePane();
  const { texts } = words;
  return (
    <Section title={texts.going.title}>
      <p className={styles.text}>{going.text}</p>
      {going.kind === 'confirm' && (
        <div className={styles.row}>
          <Button appearance="secondary" onClick={() => void session.goOn()}>
            {texts.going.confirmButton}
          </Button>
        </div>
      )}
      {going.kind === 'justify' && <Justify reasons={going.reasons} />}
      {going.contacts.length > 0 && (
        <ul className={styles.list}>
          {going.contacts.map((line) => (
            <li key={line} className={styles.text}>
              {line}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Justify({ reasons }: { readonly reasons: readonly ReasonView[] }): ReactNode {
  const styles = useStyles();
  const { words, session } = usePane();
  const { going } = words.texts;
  const [picked, setPicked] = useState('');
  const [written, setWritten] = useState('');
  const [isMissing, setMissing] = useState(false);
  const hasReason = picked === OTHER ? written.trim() !== '' : picked !== '';
  const goOn = (): void => {
    setMissing(!hasReason);
    if (hasReason) void session.goOn();
  };
  return (
    <div className={styles.stack}>
      <Field
        label={going.reasonLabel}
        hint={going.notRecorded}
        {...(isMissing && !hasReason ? { validationMessage: going.reasonNeeded } : {})}
      >
        <Choose value={picked} onChoose={setPicked}>
          <option value="">{going.reasonPick}</option>
          {reasons.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
          <option value={OTHER}>{going.reasonOther}</option>
        </Choose>
      </Field>
      {picked === OTHER && (
        <Field label={going.reasonOther}>
          <Textarea value={written} onChange={(_event, { value }) => setWritten(value)} />
        </Field>
      )}
      <div className={styles.row}>
        <Button onClick={goOn}>{going.justifyButton}</Button>
      </div>
    </div>
  );
}
