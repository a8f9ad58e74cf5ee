/**
 * The frame of the pane: theme, the time before the engine is there, and the wall where bugs of the
 * view stop. The engine brings the policy; without it there is nothing to show but how to go on.
 */
import {
  Button,
  FluentProvider,
  makeStaticStyles,
  Spinner,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import { PANE_TEXTS } from '../../i18n/pane';
import type { TitledText } from '../../i18n/pane-texts';
import type { Language } from '../../core/types';
import { pickLanguage } from '../../i18n/translate';
import type { PaneMailbox } from '../../office/pane-mailbox';
import type { PaneEngine } from '../engine-port';
import type { PaneHost } from '../looking';
import { createSession } from '../session';
import { App, type AppProps } from './App';
import { Bar } from './MessagePage';
import { useStyles } from './styles';

const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

export interface RootProps {
  readonly mailbox: PaneMailbox;
  /** Null: it could not be loaded. */
  readonly loadEngine: () => Promise<PaneEngine | null>;
  readonly host: PaneHost;
}

export function Root(props: RootProps): ReactNode {
  usePageStyles();
  const isDark = useMedia('(prefers-color-scheme: dark)');
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme}>
      <Loaded {...props} />
    </FluentProvider>
  );
}

function Loaded({ mailbox, loadEngine, host }: RootProps): ReactNode {
  const [engine, setEngine] = useState<PaneEngine | 'loading' | 'missing'>('loading');
  useEffect(() => {
    if (engine === 'loading') void loadEngine().then((loaded) => setEngine(loaded ?? 'missing'));
  }, [engine, loadEngine]);
  const language = pickLanguage(mailbox.client.language);
  if (engine === 'loading') return <Waiting language={language} />;
  const retry = (): void => setEngine('loading');
  if (engine === 'missing') {
    return <Stuck language={language} text={PANE_TEXTS[language].state.noEngine} onRetry={retry} />;
  }
  const { policy, detectorLabels } = engine;
  if (policy === null) {
    return <Stuck language={language} text={PANE_TEXTS[language].state.noPolicy} onRetry={retry} />;
  }
  return <Running {...{ mailbox, host, engine, policy, detectorLabels }} />;
}

function Waiting({ language }: { readonly language: Language }): ReactNode {
  return (
    <Plain language={language}>
      <Spinner label={PANE_TEXTS[language].state.starting} />
    </Plain>
  );
}

function Stuck(props: {
  readonly language: Language;
  readonly text: TitledText;
  readonly onRetry: () => void;
}): ReactNode {
  return (
    <Plain language={props.language}>
      <div role="alert">
        <Bar tone="warning" text={props.text}>
          <Button onClick={props.onRetry}>{PANE_TEXTS[props.language].state.retry}</Button>
        </Bar>
      </div>
    </Plain>
  );
}

/** A page without navigation: there is nowhere to go yet. */
function Plain(props: { readonly language: Language; readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  const { language } = props;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <main className={styles.pane}>
      <h1 className={styles.hidden}>{PANE_TEXTS[language].product}</h1>
      {props.children}
    </main>
  );
}

function Running(
  props: Omit<AppProps, 'session'> & {
    readonly mailbox: PaneMailbox;
    readonly engine: PaneEngine;
    readonly host: PaneHost;
  },
): ReactNode {
  const { mailbox, engine, host, policy, detectorLabels } = props;
  const session = useMemo(
    () => createSession({ mailbox, host, loadEngine: () => Promise.resolve(engine) }),
    [mailbox, engine, host],
  );
  useEffect(() => {
    session.start();
    return () => session.stop();
  }, [session]);
  return <App {...{ session, mailbox, policy, detectorLabels }} />;
}

function useMedia(query: string): boolean {
  const media = useMemo(() => window.matchMedia(query), [query]);
  return useSyncExternalStore(
    (listener) => {
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    () => media.matches,
  );
}
