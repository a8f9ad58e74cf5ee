/**
 * The task pane's entry: shows itself at once, then opens the mailbox and loads the engine.
 *
 * No logic: `session.ts` lives with the mailbox, `components/` shows. office.js takes the browser's
 * history away, so there is no router.
 */
import { createRoot } from 'react-dom/client';
import { openPaneMailbox } from '../office/open-pane-mailbox';
import { Root } from './components/Root';
import { loadEngine } from './load-engine';
import type { PaneHost } from './looking';

const host: PaneHost = {
  now: () => performance.now(),
  setTimeout: (run, ms) => window.setTimeout(run, ms),
  clearTimeout: (timer) => window.clearTimeout(Number(timer)),
  isVisible: () => document.visibilityState === 'visible',
};

void Office.onReady().then(() => {
  const place = document.getElementById('pane');
  if (place === null) return;
  const mailbox = openPaneMailbox({ ...host, now: () => Date.now() });
  createRoot(place).render(<Root mailbox={mailbox} loadEngine={loadEngine} host={host} />);
});
