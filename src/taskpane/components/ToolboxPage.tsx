/** The toolbox: why, levels, good practice, a mail sent by mistake, who helps, about the rules. */
import { Button, Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { dayText } from '../../core/decide/outcome';
import type { Day } from '../../core/types';
import { say } from '../pane-words';
import { mistakeNote } from '../report';
import { contactViews } from '../going-view';
import { profileText } from '../guide-model';
import { ContactList } from './ContactList';
import { NoteForm } from './NoteForm';
import { usePane } from './pane-context';
import { Fold, Section } from './Section';
import { useStyles } from './styles';

export function ToolboxPage(props: { readonly onIntro: () => void }): ReactNode {
  const styles = useStyles();
  const { words } = usePane();
  const { texts, policy } = words;
  return (
    <div className={styles.wideStack}>
      <Section title={texts.toolbox.title}>
        <Fold isCard title={texts.mistake.title}>
          <Mistake />
        </Fold>
        <Fold isCard title={texts.toolbox.why}>
          <p className={styles.text}>{say(words, policy.texts.why)}</p>
        </Fold>
        <Fold isCard title={texts.toolbox.levels}>
          <Levels />
        </Fold>
        <Fold isCard title={texts.toolbox.practices}>
          <Practices />
        </Fold>
        <Fold isCard title={texts.toolbox.contacts}>
          <Contacts />
        </Fold>
        <Fold isCard title={texts.toolbox.policy}>
          <AboutPolicy />
        </Fold>
        <Fold isCard title={texts.toolbox.privacy.title}>
          <p className={styles.text}>{say(words, policy.texts.transparency)}</p>
          <p className={styles.text}>{texts.toolbox.privacy.text}</p>
        </Fold>
        <div className={styles.row}>
          <Button onClick={props.onIntro}>{texts.toolbox.introAgain}</Button>
        </div>
      </Section>
    </div>
  );
}

function Mistake(): ReactNode {
  const styles = useStyles();
  const { words } = usePane();
  const { texts, policy } = words;
  return (
    <div className={styles.stack}>
      <p className={styles.text}>{say(words, policy.texts.incident)}</p>
      <h3 className={styles.subheading}>{texts.mistake.steps}</h3>
      <ol className={styles.bullets}>
        {policy.texts.incidentSteps.map((step) => (
          <li key={say(words, step)} className={styles.text}>
            {say(words, step)}
          </li>
        ))}
      </ol>
      <NoteForm
        title={texts.mistake.title}
        text={texts.mistake.text}
        note={mistakeNote(words)}
        copyLabel={texts.mistake.copy}
        mailLabel={texts.mistake.mail}
      />
    </div>
  );
}

function Levels(): ReactNode {
  const styles = useStyles();
  const { words } = usePane();
  const { texts, policy } = words;
  return (
    <dl className={styles.facts}>
      {policy.levels.map((level) => {
        const examples = say(words, level.examples);
        return (
          <div key={level.id}>
            <dt className={styles.strong}>{say(words, level.label)}</dt>
            <dd className={styles.definition}>{say(words, level.text)}</dd>
            {examples !== '' && (
              <dd className={styles.definition}>
                <span className={styles.term}>{texts.toolbox.examples}</span> {examples}
              </dd>
            )}
          </div>
        );
      })}
    </dl>
  );
}

function Practices(): ReactNode {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <div className={styles.stack}>
      {words.policy.texts.goodPractices.length > 0 && (
        <ul className={styles.bullets}>
          {words.policy.texts.goodPractices.map((practice) => (
            <li key={say(words, practice)} className={styles.text}>
              {say(words, practice)}
            </li>
          ))}
        </ul>
      )}
      {words.texts.toolbox.practice.map(({ title, text }) => (
        <div key={title}>
          <h3 className={styles.subheading}>{title}</h3>
          <p className={styles.text}>{text}</p>
        </div>
      ))}
    </div>
  );
}

function Contacts(): ReactNode {
  const styles = useStyles();
  const { words } = usePane();
  const { texts, policy } = words;
  const hasContacts = Object.keys(policy.organisation.contacts).length > 0;
  const training = policy.texts.training.filter(({ url }) => url !== null);
  return (
    <div className={styles.stack}>
      {!hasContacts && <p className={styles.text}>{texts.toolbox.noContacts}</p>}
      <ContactList contacts={contactViews(words)} />
      {training.length > 0 && <h3 className={styles.subheading}>{texts.toolbox.training}</h3>}
      {training.map(({ label, url }) => (
        <Link
          className={styles.link}
          key={url}
          href={url ?? ''}
          target="_blank"
          rel="noopener noreferrer"
        >
          {say(words, label)}
        </Link>
      ))}
    </div>
  );
}

function AboutPolicy(): ReactNode {
  const styles = useStyles();
  const { words } = usePane();
  const { texts, policy } = words;
  const { reviewBy, changelog } = policy.review;
  return (
    <div className={styles.stack}>
      <p className={styles.text}>
        {texts.toolbox.version({ name: say(words, policy.title), version: policy.version })}
      </p>
      <p className={styles.text}>{profileText(dayText(today()), words)}</p>
      {reviewBy !== null && (
        <p className={styles.text}>{texts.toolbox.reviewBy({ date: reviewBy })}</p>
      )}
      {policy.sources.map(({ id, title, issuer }) => (
        <p key={id} className={styles.small}>
          {id}: {title} ({issuer})
        </p>
      ))}
      {changelog.length > 0 && <h3 className={styles.subheading}>{texts.toolbox.changes}</h3>}
      <ul className={styles.bullets}>
        {changelog.map(({ version, date, change }) => (
          <li key={version} className={styles.text}>
            {version} ({date}): {change}
          </li>
        ))}
      </ul>
      <Link className={styles.link} href="probe.html">
        {texts.toolbox.probe}
      </Link>
    </div>
  );
}

function today(): Day {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
