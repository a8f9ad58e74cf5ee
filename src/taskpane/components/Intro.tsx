/** The introduction at the first opening: three steps, skippable at each, shown again from the toolbox. */
import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { focusMain } from './focus-main';
import { usePane } from './pane-context';
import { useStyles } from './styles';

export function Intro(props: { readonly onDone: () => void }): ReactNode {
  const styles = useStyles();
  const { intro } = usePane().words.texts;
  const [step, setStep] = useState(0);
  const isLast = step === intro.steps.length - 1;
  const current = intro.steps[step] ?? intro.steps[0];
  return (
    <section aria-label={intro.label} className={styles.card}>
      <div className={styles.stack}>
        <div role="status" className={styles.stack}>
          <span className={styles.small}>
            {intro.progress({ step: step + 1, of: intro.steps.length })}
          </span>
          <h2 className={styles.heading}>{current.title}</h2>
          <p className={styles.text}>{current.text}</p>
        </div>
        <div className={styles.row}>
          <Button
            appearance="primary"
            onClick={() => (isLast ? props.onDone() : setStep(step + 1))}
          >
            {isLast ? intro.start : intro.next}
          </Button>
          {step > 0 && (
            <Button
              onClick={() => {
                if (step === 1) focusMain();
                setStep(step - 1);
              }}
            >
              {intro.back}
            </Button>
          )}
          {!isLast && (
            <Button appearance="transparent" onClick={props.onDone}>
              {intro.skip}
            </Button>
          )}
        </div>
      </div>
    </section>
  );
}
