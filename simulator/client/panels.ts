/**
 * Behind the scenes: the two verdicts side by side, the calls of the add-in, the sent items, and a place to
 * make calls go wrong. Shows the session; changes only its settings.
 */
import { OPERATIONS } from '../dispatch';
import type { Fault } from '../dispatch';
import { htmlToText } from '../html-text';
import { formatPeople } from '../mailbox';
import { markdownText } from '../markdown';
import type { RuntimeName } from '../profiles';
import { differences } from '../smart-alerts';
import type { HandlerResult } from '../smart-alerts';
import { button, byId, choice, element } from './element';
import type { SentItem, Session, Verdict } from './session';
import type { Words } from './texts';

const PANELS = ['verdicts', 'calls', 'sentItems', 'trouble'] as const;
type PanelName = (typeof PANELS)[number];

export function showPanels(session: Session): void {
  let open: PanelName = 'verdicts';
  const draw = (): void => {
    const words = session.words();
    byId('behind-title').textContent = words.behind;
    const tabs = PANELS.map((name) => tab(name, words[name], name === open, select));
    byId('behind-tabs').replaceChildren(...tabs);
    const panel = byId('behind-panel');
    panel.setAttribute('aria-labelledby', `tab-${open}`);
    panel.replaceChildren(...drawPanel(session, open));
  };
  function select(name: PanelName): void {
    open = name;
    draw();
    byId(`tab-${name}`).focus();
  }
  session.listen(draw);
  session.journal.listen(() => {
    if (open === 'calls') draw();
  });
  draw();
}

function tab(
  name: PanelName,
  label: string,
  isOpen: boolean,
  select: (name: PanelName) => void,
): HTMLElement {
  const made = button(label, () => select(name), {
    id: `tab-${name}`,
    role: 'tab',
    'aria-selected': String(isOpen),
    'aria-controls': 'behind-panel',
    tabindex: isOpen ? '0' : '-1',
  });
  made.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = PANELS[(PANELS.indexOf(name) + step + PANELS.length) % PANELS.length];
    if (step !== 0 && next !== undefined) select(next);
  });
  return made;
}

function drawPanel(session: Session, name: PanelName): readonly HTMLElement[] {
  switch (name) {
    case 'verdicts':
      return drawVerdicts(session);
    case 'calls':
      return drawCalls(session);
    case 'sentItems':
      return drawSent(session);
    case 'trouble':
      return drawTrouble(session);
  }
}

function drawVerdicts(session: Session): readonly HTMLElement[] {
  const words = session.words();
  const { verdicts } = session;
  if (verdicts.size === 0) return [element('p', { class: 'empty' }, [words.verdictsEmpty])];
  const ordered = [verdicts.get('web'), verdicts.get('classic')];
  const cards = ordered.flatMap((one) => (one === undefined ? [] : [verdictCard(words, one)]));
  return [comparison(words, verdicts), element('div', { class: 'verdicts' }, cards)];
}

function comparison(words: Words, verdicts: ReadonlyMap<RuntimeName, Verdict>): HTMLElement {
  const one = verdicts.get('web')?.result ?? null;
  const other = verdicts.get('classic')?.result ?? null;
  if (one === null || other === null) {
    const isPending = [...verdicts.values()].some(({ result }) => result === null);
    return element('p', { class: 'comparison' }, [isPending ? words.waiting : '']);
  }
  const different = differences(one, other);
  const isSame = different.length === 0;
  const text = isSame ? words.same : `${words.differ} ${different.join(', ')}`;
  return element('p', { class: `comparison ${isSame ? 'same' : 'different'}` }, [text]);
}

function verdictCard(words: Words, { runtime, result, ms }: Verdict): HTMLElement {
  const name = runtime === 'web' ? words.runtimeWeb : words.runtimeClassic;
  const rows: (readonly [string, string])[] =
    result?.kind === 'completed'
      ? Object.entries(result.options)
          .filter(([, value]) => value !== '')
          .map(([key, value]) => [key, show(key, String(value))])
      : [];
  return element('section', { class: 'card', 'data-runtime': runtime }, [
    element('h3', {}, [name]),
    element('p', { class: 'verdict' }, [
      result === null ? words.waiting : verdictText(words, result),
      element('span', { class: 'time' }, [result === null ? '' : ` ${ms} ${words.milliseconds}`]),
    ]),
    element(
      'dl',
      {},
      rows.flatMap(([key, value]) => [element('dt', {}, [key]), element('dd', {}, [value])]),
    ),
  ]);
}

function show(key: string, value: string): string {
  return key === 'errorMessageMarkdown' ? markdownText(value) : value;
}

function verdictText(words: Words, result: HandlerResult): string {
  switch (result.kind) {
    case 'completed':
      if (result.options.allowEvent) return words.verdictAllow;
      return result.options.sendModeOverride === '' ? words.verdictStop : words.verdictWarn;
    case 'handler-missing':
      return words.verdictMissing;
    case 'unavailable':
      return `${words.verdictUnavailable}: ${result.why}`;
    case 'timed-out':
      return words.verdictTimedOut;
  }
}

function drawCalls(session: Session): readonly HTMLElement[] {
  const words = session.words();
  const entries = session.journal.entries();
  if (entries.length === 0) return [element('p', { class: 'empty' }, [words.callsEmpty])];
  const heads = [words.milliseconds, words.who, words.call, words.answer];
  const head = element(
    'tr',
    {},
    heads.map((text) => element('th', { scope: 'col' }, [text])),
  );
  const lines = entries.map(({ atMs, source, name, note }) =>
    element('tr', { class: note === 'ok' ? '' : 'remarkable' }, [
      ...[String(atMs), source, name, note].map((text) => element('td', {}, [text])),
    ]),
  );
  const table = element('table', {}, [element('thead', {}, [head]), element('tbody', {}, lines)]);
  return [button(words.clear, () => session.journal.clear()), table];
}

function drawSent(session: Session): readonly HTMLElement[] {
  const words = session.words();
  if (session.sent.length === 0) return [element('p', { class: 'empty' }, [words.savedUnsent])];
  return [...session.sent].reverse().map((item) => sentCard(words, item));
}

function sentCard(words: Words, { draft, how }: SentItem): HTMLElement {
  const people = [...draft.to, ...draft.cc, ...draft.bcc];
  const files = draft.attachments.map(({ name }) => name).join(', ');
  const rows: (readonly [string, string])[] = [
    [words.to, formatPeople(people)],
    [words.place, draft.place],
    [words.attachments, files],
  ];
  return element('article', { class: 'card sent' }, [
    element('h3', {}, [draft.subject === '' ? '–' : draft.subject]),
    element('span', { class: 'badge' }, [how === 'sendAnyway' ? words.sendAnyway : words.sent]),
    ...rows
      .filter(([, value]) => value !== '')
      .map(([label, value]) => element('p', {}, [`${label}: ${value}`])),
    element('pre', {}, [htmlToText(draft.bodyHtml)]),
  ]);
}

const FAULTS: { readonly [kind: string]: Fault } = {
  troubleError: { kind: 'error', code: 9020 },
  troubleSilent: { kind: 'silent' },
  troubleEmpty: { kind: 'empty' },
  troubleLate: { kind: 'late', delayMs: 3000 },
};
const LATENCIES = ['5', '100', '500', '2000'];

function drawTrouble(session: Session): readonly HTMLElement[] {
  const words = session.words();
  const { faults, latencyMs } = session.settings();
  const names = [...new Set(Object.values(OPERATIONS).map(({ name }) => name))]
    .filter((name) => name.includes('.get') && name !== 'telemetry')
    .sort();
  const list = element('ul', { class: 'faults' });
  for (const name of names) {
    const kinds = ['troubleNone', 'troubleError', 'troubleSilent', 'troubleEmpty', 'troubleLate'];
    const options = kinds.map((kind) => [kind, wordOf(words, kind)] as const);
    const row = choice(name, `fault-${name}`, options, (kind) => {
      const others = Object.entries(session.settings().faults).filter(([key]) => key !== name);
      const fault = FAULTS[kind];
      const added = fault === undefined ? [] : [[name, fault] as const];
      session.change({ faults: Object.fromEntries([...others, ...added]) });
    });
    select(row, Object.keys(FAULTS).find((kind) => FAULTS[kind] === faults[name]) ?? 'troubleNone');
    list.append(element('li', {}, [row]));
  }
  const latency = choice(
    words.latency,
    'latency',
    LATENCIES.map((ms) => [ms, `${ms} ${words.milliseconds}`] as const),
    (ms) => session.change({ latencyMs: Number(ms) }),
  );
  select(latency, String(latencyMs));
  return [element('p', {}, [words.troubleIntro]), latency, list];
}

function wordOf(words: Words, key: string): string {
  return Object.entries(words).find(([name]) => name === key)?.[1] ?? key;
}

export function select(row: HTMLElement, value: string): void {
  const control = row.querySelector('select');
  if (control !== null) control.value = value;
}
