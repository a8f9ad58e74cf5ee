/**
 * The pane in a page of its own, in one state: `?state=block&lang=de`. Mailbox and engine are those of
 * the tests; components, texts, policy and content security policy are the real ones.
 */
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { labelsWith } from '../../../src/detectors/labels';
import { Root } from '../../../src/taskpane/components/Root';
import type { PaneEngine } from '../../../src/taskpane/engine-port';
import type { PaneHost } from '../../../src/taskpane/looking';
import { fakeEngine, fakeMailbox, message } from '../fake-pane';
import { PANE_STATES, type PaneStateSample } from './states';

const query = new URLSearchParams(location.search);
const sample = PANE_STATES.find(({ id }) => id === query.get('state'));
if (sample === undefined) throw new Error('no such state');

const host: PaneHost = {
  now: () => performance.now(),
  setTimeout: (run, ms) => window.setTimeout(run, ms),
  clearTimeout: (timer) => window.clearTimeout(Number(timer)),
  isVisible: () => true,
};

function mailboxOf(shown: PaneStateSample) {
  const mailbox = fakeMailbox(shown.message === null ? null : message(shown.message));
  mailbox.hasNotes = shown.hasNotes !== false;
  if (shown.isReadOnly === true) mailbox.failing.add('setBody');
  if (shown.showsIntro !== true) mailbox.writePreference('sluice.intro', 'seen');
  mailbox.writePreference('sluice.language', query.get('lang') ?? 'nl');
  const client = { ...mailbox.client, language: query.get('lang') ?? 'nl' };
  const isSlow = shown.id === 'busy';
  const readContents = isSlow ? () => new Promise<never>(() => undefined) : mailbox.readContents;
  return { ...mailbox, client, readContents };
}

/** The tests' engine, with the sample's decision laid over what it finds. */
function engineOf(shown: PaneStateSample): PaneEngine {
  const engine = { ...fakeEngine('block'), detectorLabels: labelsWith([]) };
  const { decision } = shown;
  if (decision === undefined) return engine;
  return {
    ...engine,
    check(request) {
      const checked = engine.check(request);
      return { ...checked, decision: { ...checked.decision, ...decision } };
    },
  };
}

function loadEngine(shown: PaneStateSample): Promise<PaneEngine | null> {
  if (shown.engine === 'never') return new Promise<never>(() => undefined);
  if (shown.engine === 'missing') return Promise.resolve(null);
  const engine = engineOf(shown);
  // What a damaged build would leave behind.
  return Promise.resolve(shown.engine === 'broken' ? { ...engine, policy: null } : engine);
}

const place = document.getElementById('pane');
if (place !== null) {
  const mailbox = mailboxOf(sample);
  const load = (): Promise<PaneEngine | null> => loadEngine(sample);
  createRoot(place).render(createElement(Root, { mailbox, loadEngine: load, host }));
}
