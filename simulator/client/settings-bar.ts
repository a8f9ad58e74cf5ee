/**
 * The bar at the top: which sample, which kind of item, which client, which language, which theme. It
 * belongs to the stand-in, not to Outlook.
 */
import type { Draft } from '../mailbox';
import { isProfileId, LOCALES, PROFILE_IDS } from '../profiles';
import type { Sample } from '../samples';
import { byId, choice, element } from './element';
import { select } from './panels';
import type { Session, Theme } from './session';

export interface SettingsActions {
  readonly samples: readonly Sample[];
  /** The sample that the item began as, or nothing. */
  sampleId(): string;
  loadSample(id: string): void;
  setKind(kind: ItemKind): void;
}

export type ItemKind = 'new' | 'reply' | 'forward' | 'meeting';
const KINDS: readonly ItemKind[] = ['new', 'reply', 'forward', 'meeting'];
const THEMES: readonly Theme[] = ['system', 'light', 'dark', 'contrast'];

function kindOf({ kind, composeType }: Draft): ItemKind {
  if (kind === 'appointment') return 'meeting';
  return composeType === 'newMail' ? 'new' : composeType;
}

export function showSettingsBar(session: Session, actions: SettingsActions): void {
  const draw = (): void => {
    const words = session.words();
    document.documentElement.lang = session.settings().locale;
    document.documentElement.dataset['theme'] = session.settings().theme;
    document.title = words.title;
    byId('main').setAttribute('aria-label', words.composeWindow);
    byId('bar').replaceChildren(
      element('div', { class: 'brand' }, [
        element('h1', {}, [words.title]),
        element('p', {}, [words.subtitle]),
      ]),
      ...controls(session, actions),
    );
  };
  let drawnFor = '';
  const drawIfNeeded = (): void => {
    const { profile, locale, theme } = session.settings();
    const kind = kindOf(session.mailbox.draft());
    const key = `${profile} ${locale} ${theme} ${kind} ${actions.sampleId()}`;
    if (key === drawnFor) return;
    drawnFor = key;
    const focused = document.activeElement?.id ?? '';
    draw();
    if (focused !== '') document.getElementById(focused)?.focus();
  };
  session.listen(drawIfNeeded);
  session.mailbox.listen(drawIfNeeded);
  drawIfNeeded();
}

function controls(session: Session, actions: SettingsActions): readonly HTMLElement[] {
  const words = session.words();
  const settings = session.settings();
  const samples = actions.samples.map(({ id, title }) => [id, title] as const);
  const kinds = {
    new: words.kindNew,
    reply: words.kindReply,
    forward: words.kindForward,
    meeting: words.kindMeeting,
  };
  const clients = {
    web: words.clientWeb,
    classic: words.clientClassic,
    'mailbox-1.14': words.client14,
    'mailbox-1.12': words.client12,
  };
  const themes = {
    system: words.themeSystem,
    light: words.themeLight,
    dark: words.themeDark,
    contrast: words.themeContrast,
  };
  const made = [
    choice(words.sample, 'sample', [['', '…'], ...samples], (id) => actions.loadSample(id)),
    choice(
      words.kind,
      'kind',
      KINDS.map((kind) => [kind, kinds[kind]]),
      (value) => {
        const kind = KINDS.find((one) => one === value);
        if (kind !== undefined) actions.setKind(kind);
      },
    ),
    choice(
      words.client,
      'client',
      PROFILE_IDS.map((id) => [id, clients[id]]),
      (id) => {
        if (isProfileId(id)) session.change({ profile: id });
      },
    ),
    choice(
      words.language,
      'language',
      LOCALES.map((tag) => [tag, tag]),
      (locale) => session.change({ locale }),
    ),
    choice(
      words.theme,
      'theme',
      THEMES.map((theme) => [theme, themes[theme]]),
      (value) => {
        const theme = THEMES.find((one) => one === value);
        if (theme !== undefined) session.change({ theme });
      },
    ),
  ];
  const values = [
    actions.sampleId(),
    kindOf(session.mailbox.draft()),
    settings.profile,
    settings.locale,
  ];
  [...values, settings.theme].forEach((value, index) => {
    const row = made[index];
    if (row !== undefined) select(row, value);
  });
  return made;
}
