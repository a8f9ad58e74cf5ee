/** The channel guide: "I want to send X to Y", the whole table, and a search in the rules. */
import { Field, Input } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import {
  classChoices,
  groupChoices,
  guideAnswer,
  guideTable,
  searchRules,
  type Choice,
  type GuideAnswer,
} from '../guide-model';
import { ChannelList } from './ChannelList';
import { Choose } from './Choose';
import { Rule } from './FindingCard';
import { usePane } from './pane-context';
import { Fold, Section } from './Section';
import { useStyles } from './styles';

export function GuidePage(): ReactNode {
  const styles = useStyles();
  const { words } = usePane();
  const { guide } = words.texts;
  const [group, setGroup] = useState('');
  const [dataClass, setClass] = useState('');
  const answer = guideAnswer(group, dataClass, words);
  return (
    <div className={styles.wideStack}>
      <Section title={guide.title}>
        <p className={styles.text}>{guide.intro}</p>
        <Pick
          label={guide.what}
          choices={classChoices(words)}
          value={dataClass}
          onPick={setClass}
        />
        <Pick label={guide.toWhom} choices={groupChoices(words)} value={group} onPick={setGroup} />
        <div role="status">{answer !== null && <Answer answer={answer} />}</div>
      </Section>
      <Fold title={guide.table}>
        <Table />
      </Fold>
      <RuleSearch />
    </div>
  );
}

function Pick(props: {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly onPick: (id: string) => void;
}): ReactNode {
  const { guide } = usePane().words.texts;
  return (
    <Field label={props.label}>
      <Choose value={props.value} onChoose={props.onPick}>
        <option value="">{guide.pick}</option>
        {props.choices.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </Choose>
    </Field>
  );
}

function Answer({ answer }: { readonly answer: GuideAnswer }): ReactNode {
  const styles = useStyles();
  const { guide } = usePane().words.texts;
  const [best, ...others] = answer.channels;
  const [document, ...moreDocuments] = answer.documentChannels;
  return (
    <div className={styles.stack}>
      <p className={styles.text}>
        <strong>{answer.text}</strong> <span className={styles.small}>({answer.origin})</span>
      </p>
      {answer.rules.map((rule) => (
        <p key={rule.id} className={styles.text}>
          <Rule rule={rule} />
        </p>
      ))}
      {best !== undefined && <ChannelList channels={{ best, others }} copyText={null} />}
      {document !== undefined && (
        <Fold title={guide.document}>
          <ChannelList channels={{ best: document, others: moreDocuments }} copyText={null} />
        </Fold>
      )}
    </div>
  );
}

function Table(): ReactNode {
  const styles = useStyles();
  const { words } = usePane();
  const { guide } = words.texts;
  return (
    // Scrollable by keyboard: a region that takes focus and has a name.
    <div className={styles.tableFrame} tabIndex={0} role="region" aria-label={guide.tableCaption}>
      <table className={styles.table}>
        <caption className={styles.small}>{guide.tableCaption}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.cell}>
              {guide.toWhom}
            </th>
            {classChoices(words).map(({ id, label }) => (
              <th key={id} scope="col" className={styles.cell}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {guideTable(words).map(({ group, cells }) => (
            <tr key={group}>
              <th scope="row" className={styles.cell}>
                {group}
              </th>
              {cells.map(({ key, text }) => (
                <td key={key} className={styles.cell}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function RuleSearch(): ReactNode {
  const styles = useStyles();
  const { words } = usePane();
  const { guide } = words.texts;
  const [question, setQuestion] = useState('');
  const rules = searchRules(question, words);
  return (
    <Section title={guide.searchTitle}>
      <Field label={guide.searchLabel}>
        <Input
          type="search"
          className={styles.chooseFrame}
          input={{ className: styles.choose }}
          value={question}
          onChange={(_event, { value }) => setQuestion(value)}
        />
      </Field>
      <p role="status" className={styles.small}>
        {guide.searchCount({ count: rules.length })}
      </p>
      {question.trim() !== '' && (
        <ul className={styles.list}>
          {rules.map((rule) => (
            <li key={rule.id} className={styles.text}>
              <Rule rule={rule} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
