/** The pane: language and theme around, navigation on top, one of three pages below. */
import { Button, mergeClasses } from '@fluentui/react-components';
import { useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { PackText } from '../../core/explain/point-names';
import type { Policy } from '../../core/policy';
import { LANGUAGES, type Language } from '../../core/types';
import { PANE_TEXTS } from '../../i18n/pane';
import { ALERT_TEXTS, pickLanguage } from '../../i18n/translate';
import type { PaneMailbox } from '../../office/pane-mailbox';
import { copyText } from '../copy-text';
import type { PaneState } from '../pane-state';
import { severity } from '../pane-words';
import type { Session } from '../session';
import { messageView } from '../view-model';
import { Choose } from './Choose';
import { ErrorWall } from './ErrorWall';
import { focusMain } from './focus-main';
import { GuidePage } from './GuidePage';
import { Intro } from './Intro';
import { Bar, MessagePage } from './MessagePage';
import { NoticeBar } from './NoticeBar';
import { PaneContext, type PaneTools, usePane } from './pane-context';
import { useStyles } from './styles';
import { ToolboxPage } from './ToolboxPage';

const LANGUAGE_KEY = 'sluice.language';
const INTRO_KEY = 'sluice.intro';

export interface AppProps {
  readonly session: Session;
  readonly mailbox: Pick<PaneMailbox, 'client' | 'readPreference' | 'writePreference'>;
  readonly policy: Policy;
  readonly detectorLabels: { readonly [detector: string]: PackText };
}

export function App(props: AppProps): ReactNode {
  const { session, mailbox, policy, detectorLabels } = props;
  const state = useSyncExternalStore(session.subscribe, session.state);
  const [language, setLanguage] = useLanguage(mailbox, policy);
  const tools = useMemo((): PaneTools => {
    const texts = PANE_TEXTS[language];
    return {
      words: { policy, language, detectorLabels, texts, alertTexts: ALERT_TEXTS[language] },
      session,
      clientLevel: mailbox.client.level,
      copy: async (text) => session.notify((await copyText(text)) ? 'copied' : 'copyFailed'),
    };
  }, [policy, language, detectorLabels, session, mailbox]);
  return (
    <PaneContext.Provider value={tools}>
      <Pages state={state} mailbox={mailbox} language={language} onLanguage={setLanguage} />
    </PaneContext.Provider>
  );
}

type PageName = 'message' | 'guide' | 'toolbox';
const PAGES: readonly PageName[] = ['message', 'guide', 'toolbox'];

function Pages(props: {
  readonly state: PaneState;
  readonly mailbox: AppProps['mailbox'];
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}): ReactNode {
  const styles = useStyles();
  const { state, mailbox, language } = props;
  const texts = PANE_TEXTS[language];
  const [page, setPage] = useState<PageName>('message');
  const [showsIntro, setShowsIntro] = useState(() => mailbox.readPreference(INTRO_KEY) === '');
  const endIntro = (): void => {
    focusMain();
    setShowsIntro(false);
    mailbox.writePreference(INTRO_KEY, 'seen');
  };
  const intro = showsIntro && isKnown(state) ? <Intro onDone={endIntro} /> : null;
  // Who was just stopped reads what to do first, and who Sluice is afterwards.
  const isIntroLast = page === 'message' && asksSomething(state);
  return (
    <div className={styles.pane}>
      <Header page={page} onPage={setPage} language={language} onLanguage={props.onLanguage} />
      <Announcer state={state} />
      <main tabIndex={-1} className={mergeClasses(styles.wideStack, styles.main)}>
        {!isIntroLast && intro}
        <NoticeBar state={state} />
        <ErrorWall
          key={page}
          fallback={(retry) => (
            <Bar tone="warning" text={texts.state.noEngine}>
              <Button onClick={retry}>{texts.state.retry}</Button>
            </Bar>
          )}
        >
          {page === 'message' && <MessagePage state={state} />}
          {page === 'guide' && <GuidePage />}
          {page === 'toolbox' && <ToolboxPage onIntro={() => setShowsIntro(true)} />}
        </ErrorWall>
        {isIntroLast && intro}
      </main>
    </div>
  );
}

/** The place of the introduction depends on the result: it waits for that instead of jumping. */
function isKnown({ phase, seen }: PaneState): boolean {
  return phase !== 'starting' && (phase !== 'item' || seen !== null);
}

function asksSomething({ phase, seen }: PaneState): boolean {
  return phase === 'item' && seen !== null && severity(seen.decision.outcome) >= severity('advise');
}

function Header(props: {
  readonly page: PageName;
  readonly onPage: (page: PageName) => void;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}): ReactNode {
  const styles = useStyles();
  const texts = PANE_TEXTS[props.language];
  return (
    <header className={styles.stack}>
      <h1 className={styles.hidden}>{texts.product}</h1>
      <nav aria-label={texts.nav.label} className={styles.row}>
        {PAGES.map((name) => (
          <Button
            key={name}
            size="small"
            appearance={name === props.page ? 'primary' : 'subtle'}
            aria-current={name === props.page ? 'page' : undefined}
            onClick={() => props.onPage(name)}
          >
            {texts.nav[name]}
          </Button>
        ))}
      </nav>
      <Choose
        isSmall
        label={texts.language}
        value={props.language}
        onChoose={(tag) => props.onLanguage(pickLanguage(tag))}
      >
        {LANGUAGES.map((language) => (
          <option key={language} value={language} lang={language}>
            {PANE_TEXTS[language].languageName}
          </option>
        ))}
      </Choose>
    </header>
  );
}

/** Says a new result or notice aloud, once; silent while nothing changes. */
function Announcer({ state }: { readonly state: PaneState }): ReactNode {
  const styles = useStyles();
  const tools = usePane();
  const result = messageView(state, tools.words)?.announcement ?? '';
  const notice = state.notice === null ? '' : tools.words.texts.mended[state.notice];
  return (
    <div role="status" aria-live="polite" className={styles.hidden}>
      <p>{notice}</p>
      <p>{result}</p>
    </div>
  );
}

function useLanguage(
  mailbox: AppProps['mailbox'],
  policy: Policy,
): readonly [Language, (language: Language) => void] {
  const [language, setLanguage] = useState(() =>
    pickLanguage(
      mailbox.readPreference(LANGUAGE_KEY) || mailbox.client.language,
      policy.defaultLanguage,
    ),
  );
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choose = (chosen: Language): void => {
    setLanguage(chosen);
    mailbox.writePreference(LANGUAGE_KEY, chosen);
  };
  return [language, choose];
}
