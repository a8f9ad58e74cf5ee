/**
 * The dialogs of Smart Alerts: the alert with the add-in's words, and the notice that the add-in takes
 * long. Title bar and buttons are the client's, as in Outlook; only text, one label and one button's target
 * are the add-in's.
 */
import { localised } from '../add-in';
import { parseMarkdown } from '../markdown';
import type { Inline } from '../markdown';
import type { SlowNotice } from '../send-flow';
import type { Alert, AlertButton } from '../smart-alerts';
import { button, element } from './element';
import type { Session } from './session';

export function showAlert(session: Session, alert: Alert): Promise<AlertButton> {
  const isMail = session.mailbox.draft().kind === 'message';
  const buttons = alert.buttons.map((id) => ({ id, label: labelOf(session, alert, id) }));
  return open(session, `alert ${isMail ? 'mail' : 'meeting'}`, alertBody(session, alert), buttons)
    .choice;
}

export function showSlow(session: Session, ids: readonly AlertButton[]): SlowNotice {
  const words = session.words();
  const sentence = `${addInName(session)} ${words.slow}`;
  const body = [element('p', {}, [ids.length === 0 ? `${sentence} ${words.slowWait}` : sentence])];
  const buttons = ids.map((id) => ({ id, label: words[id] }));
  return open(session, 'slow', body, buttons);
}

function addInName(session: Session): string {
  return localised(session.addIn.name, session.settings().locale);
}

function labelOf(session: Session, alert: Alert, id: AlertButton): string {
  const own = session.words()[id];
  const isLabelled = alert.buttons.includes('takeAction') ? 'takeAction' : 'dontSend';
  return id === isLabelled && alert.actionLabel !== '' ? alert.actionLabel : own;
}

function alertBody(session: Session, alert: Alert): readonly HTMLElement[] {
  const words = session.words();
  const name = addInName(session);
  switch (alert.kind) {
    case 'unavailable':
      return [element('p', {}, [`${name} ${words.unavailable}`])];
    case 'timed-out':
      return [element('p', {}, [`${name} ${words.timedOut}`])];
    case 'stopped':
      if (alert.message === '') return [element('p', {}, [`${name} ${words.ownSentence}`])];
      return alert.isMarkdown ? drawMarkdown(alert.message) : drawPlain(alert.message);
  }
}

function drawPlain(message: string): readonly HTMLElement[] {
  return message.split(/\n+/).map((line) => element('p', {}, [line]));
}

function drawMarkdown(message: string): readonly HTMLElement[] {
  return parseMarkdown(message).flatMap(({ kind, lines }): HTMLElement[] => {
    if (kind === 'paragraph') return lines.map((line) => element('p', {}, line.map(drawInline)));
    const items = lines.map((line) => element('li', {}, line.map(drawInline)));
    return [element(kind === 'bullets' ? 'ul' : 'ol', {}, items)];
  });
}

function drawInline(piece: Inline): Node | string {
  switch (piece.kind) {
    case 'text':
      return piece.text;
    case 'strong':
      return element('strong', {}, [piece.text]);
    case 'emphasis':
      return element('em', {}, [piece.text]);
    case 'link': {
      const attributes = { href: piece.href, target: '_blank', rel: 'noreferrer' };
      return element('a', attributes, [piece.text]);
    }
  }
}

function open(
  session: Session,
  kind: string,
  body: readonly HTMLElement[],
  buttons: readonly { readonly id: AlertButton; readonly label: string }[],
): SlowNotice {
  let choose: (id: AlertButton) => void = () => undefined;
  const choice = new Promise<AlertButton>((resolve) => (choose = resolve));
  const close = (): void => {
    dialog.close();
    dialog.remove();
  };
  const controls = buttons.map(({ id, label }, index) =>
    button(
      label,
      () => {
        close();
        choose(id);
      },
      { 'data-button': id, class: index === 0 ? 'primary' : '', autofocus: index === 0 },
    ),
  );
  const title = element('h2', { id: 'alert-title' }, [addInName(session)]);
  const dialog = element(
    'dialog',
    {
      class: `smart-alert ${kind}`,
      'aria-labelledby': 'alert-title',
      'aria-describedby': 'alert-text',
    },
    [
      element('div', { class: 'alert-head' }, [title]),
      element('div', { id: 'alert-text' }, body),
      element('div', { class: 'alert-buttons' }, controls),
    ],
  );
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    const isLeave = (id: AlertButton): boolean => id === 'dontSend' || id === 'tryLater';
    const leave = buttons.find(({ id }) => isLeave(id));
    if (leave === undefined) return;
    close();
    choose(leave.id);
  });
  document.body.append(dialog);
  dialog.showModal();
  return { choice, close: () => (dialog.open ? close() : undefined) };
}
