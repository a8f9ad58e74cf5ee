/**
 * How to go on: confirm, give a reason, or whom to ask. The reason stays in this component. When the
 * pressed button goes away with the answer, the focus goes to the sentence in its place.
 */
import { Button, Field, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import type { GoingView, ReasonView } from '../going-view';
import { Choose } from './Choose';
import { ContactList } from './ContactList';
import { usePane } from './pane-context';
import { Section } from './Section';
import { useStyles } from './styles';

/** Value of the list's last line, where the user writes. */
const OTHER = '*other*';

export function GoingOn({ going }: { readonly going: GoingView }): ReactNode {
  const styles = useStyles();
  const { words, session } = usePane();
  const { texts } = words;
  const sentence = useFocusAfterAnswer(going.kind);
  return (
    <Section title={texts.going.title}>
      <p ref={sentence} tabIndex={-1} className={styles.text}>
        {going.text}
      </p>
      {going.kind === 'confirm' && (
        <div className={styles.row}>
          <Button appearance="secondary" onClick={() => void session.goOn()}>
            {texts.going.confirmButton}
          </Button>
        </div>
      )}
      {going.kind === 'justify' && <Justify reasons={going.reasons} />}
      {going.contacts.length > 0 && <ContactList contacts={going.contacts} />}
    </Section>
  );
}

/** Nobody who is writing elsewhere is disturbed: only a focus that was lost here is set anew. */
function useFocusAfterAnswer(kind: GoingView['kind']): RefObject<HTMLParagraphElement> {
  const sentence = useRef<HTMLParagraphElement>(null);
  const before = useRef(kind);
  useEffect(() => {
    const wasAsked = before.current === 'confirm' || before.current === 'justify';
    const isAnswered = kind === 'done' || kind === 'cannotStore';
    before.current = kind;
    const isLost = document.hasFocus() && document.activeElement === document.body;
    if (wasAsked && isAnswered && isLost) sentence.current?.focus();
  }, [kind]);
  return sentence;
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
  // Another choice is another question: what was missing before is not missing there yet.
  const pick = (id: string): void => {
    setPicked(id);
    setMissing(false);
  };
  const problem = isMissing && !hasReason ? { validationMessage: going.reasonNeeded } : {};
  return (
    <div className={styles.stack}>
      <Field
        label={going.reasonLabel}
        hint={going.notRecorded}
        {...(picked === OTHER ? {} : problem)}
      >
        <Choose value={picked} onChoose={pick}>
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
        <Field label={going.reasonOther} {...problem}>
          <Textarea value={written} onChange={(_event, { value }) => setWritten(value)} />
        </Field>
      )}
      <div className={styles.row}>
        <Button onClick={goOn}>{going.justifyButton}</Button>
      </div>
    </div>
  );
}
