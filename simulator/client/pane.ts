/**
 * The task pane: ribbon buttons from the manifest open it, the alert's button opens it with a context, and
 * the frame in it is the add-in's own page with the genuine office.js.
 */
import { localised } from '../add-in';
import type { RibbonButton } from '../add-in';
import { button, byId, element } from './element';
import { openFrame } from './frame';
import type { AddInFrame } from './frame';
import type { Session } from './session';

export interface Pane {
  /** Opens the page of this ribbon button; an open pane is loaded anew. */
  open(buttonId: string, contextData: string): void;
  close(): void;
  isOpen(): boolean;
}

export function showPane(session: Session): Pane {
  const slot = byId('pane');
  let frame: AddInFrame | null = null;
  let openButton: RibbonButton | null = null;

  function close(): void {
    frame?.dispose();
    frame = null;
    slot.hidden = true;
    slot.replaceChildren();
    if (openButton !== null) document.getElementById(`ribbon-${openButton.id}`)?.focus();
    openButton = null;
    drawRibbon();
  }

  function open(buttonId: string, contextData: string): void {
    const found = session.addIn.buttons.find(({ id }) => id === buttonId);
    if (found === undefined) return;
    frame?.dispose();
    openButton = found;
    session.mailbox.shelf.initializationContext = contextData;
    const { locale } = session.settings();
    const name = localised(session.addIn.name, locale);
    const closeButton = button('×', close, { 'aria-label': session.words().closePane });
    const header = element('div', { class: 'pane-head' }, [element('h2', {}, [name]), closeButton]);
    slot.setAttribute('aria-label', session.words().pane);
    slot.replaceChildren(header);
    slot.hidden = false;
    // In a narrow window it stands below the form.
    slot.scrollIntoView({ block: 'nearest' });
    session.journal.add('host', 'pane opened', contextData === '' ? 'ribbon' : 'from the alert');
    frame = openFrame(session, {
      page: found.page,
      title: name,
      isHidden: false,
      parent: slot,
      source: 'pane',
      onLeave: (direction) => (direction === 'next' ? byId('behind-tabs') : closeButton).focus(),
    });
    drawRibbon();
    // As in Outlook: who opens the pane is at its door, not back at the top of the window.
    closeButton.focus();
  }

  function drawRibbon(): void {
    const { locale } = session.settings();
    const surface = session.mailbox.draft().kind;
    const buttons = session.addIn.buttons.filter((one) => one.surface === surface);
    byId('ribbon').replaceChildren(
      ...buttons.map((one) => ribbonButton(one, locale, session.addInOrigin, openButton, open)),
    );
  }

  let drawnFor = '';
  const follow = (): void => {
    const key = `${session.settings().locale} ${session.mailbox.draft().kind}`;
    if (key === drawnFor) return;
    drawnFor = key;
    const reopened = openButton?.surface === session.mailbox.draft().kind ? openButton : null;
    if (reopened === null && openButton !== null) close();
    const focused = document.activeElement;
    if (reopened !== null) open(reopened.id, session.mailbox.shelf.initializationContext);
    drawRibbon();
    // Another language was chosen: the choice keeps the focus.
    if (focused instanceof HTMLElement && focused.isConnected) focused.focus();
  };
  session.listen(follow);
  session.mailbox.listen(follow);
  follow();
  return { open, close, isOpen: () => frame !== null };
}

function ribbonButton(
  one: RibbonButton,
  locale: string,
  origin: string,
  opened: RibbonButton | null,
  open: Pane['open'],
): HTMLButtonElement {
  const made = button('', () => open(one.id, ''), {
    id: `ribbon-${one.id}`,
    title: localised(one.tip, locale),
    'aria-expanded': String(opened?.id === one.id),
  });
  const icon = element('img', { src: `${origin}/${one.icon}`, alt: '', width: '20', height: '20' });
  made.append(icon, localised(one.label, locale));
  return made;
}
