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
import { pickLanguage } from '../../i18n/translate';
import type { PaneMailbox } from '../../office/pane-mailbox';
import type { PaneEngine } from '../engine-port';
import { createSession, type PaneHost } from '../session';
import { App } from './App';
import { Bar } from './MessagePage';

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
  if (typeof engine === 'string') {
    return (
      <Waiting
        mailbox={mailbox}
        isMissing={engine === 'missing'}
        onRetry={() => setEngine('loading')}
      />
    );
  }
  return <Running mailbox={mailbox} engine={engine} host={host} />;
}

function Waiting(props: {
  readonly mailbox: PaneMailbox;
  readonly isMissing: boolean;
  readonly onRetry: () => void;
}): ReactNode {
  const language = pickLanguage(props.mailbox.client.language);
  const { state } = PANE_TEXTS[language];
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <main aria-live="polite">
      {props.isMissing ? (
        <Bar tone="warning" text={state.noEngine}>
          <Button onClick={props.onRetry}>{state.retry}</Button>
        </Bar>
      ) : (
        <Spinner label={state.starting} />
      )}
    </main>
  );
}

function Running(props: {
  readonly mailbox: PaneMailbox;
  readonly engine: PaneEngine;
  readonly host: PaneHost;
}): ReactNode {
  const { mailbox, engine, host } = props;
  const session = useMemo(
    () => createSession({ mailbox, host, loadEngine: () => Promise.resolve(engine) }),
    [mailbox, engine, host],
  );
  useEffect(() => {
    session.start();
    return () => session.stop();
  }, [session]);
  return (
    <App
      session={session}
      mailbox={mailbox}
      policy={engine.policy}
      detectorLabels={engine.detectorLabels}
    />
  );
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
