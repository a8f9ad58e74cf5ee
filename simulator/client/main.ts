/**
 * The page of the stand-in: asks the server which add-in it serves, puts the parts together, and plays a
 * press of Send. Parts: compose form, alert dialog, pane, panels, settings bar.
 */
import type { AddIn } from '../add-in';
import { field, text } from '../fields';
import { createMailbox } from '../mailbox';
import type { RuntimeName } from '../profiles';
import { draftOf, EMPTY_DRAFT } from '../samples';
import { SAMPLES } from '../samples/index';
import { send } from '../send-flow';
import type { RunningHandler, RunRequest, SendOutcome } from '../send-flow';
import { showAlert, showSlow } from './alert-dialog';
import { attachFile, showComposeForm } from './compose-form';
import { byId, element } from './element';
import { createJournal } from './journal';
import { createPageApi } from './page-api';
import { showPane } from './pane';
import type { Pane } from './pane';
import { showPanels } from './panels';
import { runHandler } from './runtimes';
import { createSession, FIRST_SETTINGS } from './session';
import type { Session } from './session';
import { showSettingsBar } from './settings-bar';
import type { ItemKind } from './settings-bar';

/** How long a runtime that has answered is kept, to see whether it completes again. */
const KEPT_AFTER_MS = 6_000;

async function start(): Promise<void> {
  const response = await fetch('/add-in.json');
  const described: unknown = await response.json();
  if (!response.ok) {
    byId('status').textContent = text(described, 'problem', 'The add-in could not be read.');
    return;
  }
  const mailbox = createMailbox(EMPTY_DRAFT);
  const journal = createJournal(() => performance.now());
  const parts = {
    addIn: field(described, 'addIn') as AddIn,
    addInOrigin: text(described, 'origin'),
    mailbox,
    journal,
  };
  const session = createSession(parts, { ...FIRST_SETTINGS, locale: browserLocale() });
  show(session);
}

/** Dutch, French, German or English as the browser prefers it, in its Belgian form. */
function browserLocale(): string {
  const language = navigator.language.slice(0, 2).toLowerCase();
  if (language === 'en') return 'en-GB';
  return ['nl', 'fr', 'de'].includes(language) ? `${language}-BE` : 'en-GB';
}

function show(session: Session): void {
  const form = showComposeForm(session);
  const pane = showPane(session);
  showPanels(session);
  let outcome: SendOutcome | null = null;
  let sampleId = '';
  const actions = {
    sampleId: () => sampleId,
    loadSample: (id: string) => {
      sampleId = id;
      loadSample(session, id);
    },
    setKind: (kind: ItemKind) => setKind(session, kind),
    async send() {
      outcome = null;
      outcome = await pressSend(session, pane, form.lock);
      if (outcome.isSent) sampleId = '';
      session.touch();
      return outcome;
    },
    outcome: () => outcome,
    forgetOutcome: () => {
      outcome = null;
    },
    openPane: () => {
      const surface = session.mailbox.draft().kind;
      const found = session.addIn.buttons.find((one) => one.surface === surface);
      if (found !== undefined) pane.open(found.id, '');
    },
    closePane: () => pane.close(),
  };
  showSettingsBar(session, { ...actions, samples: SAMPLES });
  showCommands(session, () => {
    if (hasRecipient(session)) void actions.send();
    else askForRecipient(session);
  });
  window.simulator = createPageApi(session, actions);
  document.documentElement.dataset['ready'] = 'true';
}

function loadSample(session: Session, id: string): void {
  const sample = SAMPLES.find((one) => one.id === id);
  if (sample === undefined) return;
  session.mailbox.replace(draftOf(sample));
  session.verdicts.clear();
  setStatus('');
  session.change({ locale: sample.locale });
}

function setKind({ mailbox }: Session, kind: ItemKind): void {
  const composeType = kind === 'reply' || kind === 'forward' ? kind : 'newMail';
  mailbox.change({ kind: kind === 'meeting' ? 'appointment' : 'message', composeType }, 'user');
}

function showCommands(session: Session, onSend: () => void): void {
  const sendButton = byId('send');
  const attach = byId('attach');
  const picker = element('input', {
    type: 'file',
    multiple: true,
    hidden: true,
    onchange: () => {
      for (const file of picker.files ?? []) void attachFile(session, file);
      picker.value = '';
    },
  });
  byId('commands').append(picker);
  sendButton.addEventListener('click', onSend);
  attach.addEventListener('click', () => picker.click());
  const label = (): void => {
    sendButton.textContent = session.words().send;
    attach.textContent = session.words().attach;
  };
  session.listen(label);
  label();
}

/** Meetings may be saved for oneself; a mail goes nowhere without a recipient, so no add-in is asked. */
function hasRecipient({ mailbox }: Session): boolean {
  const { kind, to, cc, bcc } = mailbox.draft();
  return kind === 'appointment' || to.length + cc.length + bcc.length > 0;
}

function askForRecipient(session: Session): void {
  setStatus(session.words().needsRecipient);
  byId('field-to').focus();
}

/** One press of Send: the client's own runtime decides, the other one is run beside it to compare. */
async function pressSend(
  session: Session,
  pane: Pane,
  lock: (isLocked: boolean) => void,
): Promise<SendOutcome> {
  const words = session.words();
  const { addIn, journal, mailbox } = session;
  const isMeeting = mailbox.draft().kind === 'appointment';
  const event = isMeeting
    ? ({ launch: addIn.onAppointmentSend, type: 'OnAppointmentSend' } as const)
    : ({ launch: addIn.onMessageSend, type: 'OnMessageSend' } as const);
  const started: RunningHandler[] = [];
  session.verdicts.clear();
  setStatus(words.checking);
  lock(true);
  const outcome = await send(event, sendContext(session), {
    run: (request) => runBoth(session, request, started),
    showSlow: (buttons) => showSlow(session, buttons),
    showAlert: (alert) => {
      setStatus('');
      return showAlert(session, alert);
    },
    remark: (remark) => journal.add('host', 'remark', remark),
    timeScale: session.settings().timeScale,
  });
  lock(false);
  setTimeout(() => started.forEach((one) => one.dispose()), KEPT_AFTER_MS);
  finish(session, pane, outcome);
  return outcome;
}

function sendContext(session: Session): Parameters<typeof send>[1] {
  const surface = session.mailbox.draft().kind;
  const buttons = session.addIn.buttons.filter((one) => one.surface === surface);
  return { profile: session.profile(), commandIds: buttons.map(({ id }) => id) };
}

function runBoth(session: Session, request: RunRequest, started: RunningHandler[]): RunningHandler {
  const own = session.profile().runtime;
  const other: RuntimeName = own === 'web' ? 'classic' : 'web';
  const running = runOne(session, own, request);
  started.push(running);
  if (session.settings().isComparing) started.push(runOne(session, other, request));
  return running;
}

function runOne(session: Session, runtime: RuntimeName, request: RunRequest): RunningHandler {
  const startedAt = performance.now();
  session.verdicts.set(runtime, { runtime, result: null, ms: 0 });
  session.touch();
  const running = runHandler(session, runtime, request, byId('hidden-frames'));
  void running.result.then((result) => {
    const ms = Math.round(performance.now() - startedAt);
    session.verdicts.set(runtime, { runtime, result, ms });
    session.touch();
  });
  return running;
}

function finish(session: Session, pane: Pane, outcome: SendOutcome): void {
  const words = session.words();
  const { mailbox, journal } = session;
  const { alert, how, isSent } = outcome;
  journal.add('host', isSent ? 'sent' : 'not sent', how);
  setStatus(isSent ? words.sent : words.notSent);
  if (isSent) {
    const headers = Object.fromEntries(mailbox.shelf.headers);
    const profile = session.settings().profile;
    session.sent.push({ draft: mailbox.draft(), how, profile, headers });
    pane.close();
    const { from } = mailbox.draft();
    mailbox.replace({ ...EMPTY_DRAFT, from });
  } else if (alert !== null && alert.commandId !== '' && opensPane(how, alert.buttons)) {
    pane.open(alert.commandId, alert.contextData);
  }
  session.touch();
}

/** Clients without a Take Action button open the pane from their relabelled Don't Send. */
function opensPane(how: SendOutcome['how'], buttons: readonly string[]): boolean {
  return how === (buttons.includes('takeAction') ? 'takeAction' : 'dontSend');
}

function setStatus(message: string): void {
  byId('status').textContent = message;
}

void start();
