/** What the message page shows for a decision: banner, order, mends, going on, and what it never says. */
import type { Decision, JudgedFinding, JudgedUnchecked } from '../../src/core/decision';
import { LANGUAGES, type Outcome } from '../../src/core/types';
import { PANE_TEXTS } from '../../src/i18n/pane';
import { ALERT_TEXTS } from '../../src/i18n/translate';
import {
  classChoices,
  groupChoices,
  guideAnswer,
  guideTable,
  profileText,
  searchRules,
} from '../../src/taskpane/guide-model';
import { contactViews } from '../../src/taskpane/going-view';
import { INITIAL_STATE, type PaneState, type Seen } from '../../src/taskpane/pane-state';
import { say, type PaneWords } from '../../src/taskpane/pane-words';
import { mistakeNote, wrongFindingNote } from '../../src/taskpane/report';
import { messageView, type MessageView } from '../../src/taskpane/view-model';
import { fakeEngine, MASKED, message, NUMBER, POLICY } from './fake-pane';

const WORDS: PaneWords = {
  policy: POLICY,
  language: 'nl',
  detectorLabels: { 'be-national-number': { nl: 'rijksregisternummer' } },
  texts: PANE_TEXTS.nl,
  alertTexts: ALERT_TEXTS.nl,
};
const { texts } = WORDS;

/** What the tests' engine decides on a mail with one national number, with changes. */
function decision(outcome: Outcome, change: Partial<Decision> = {}): Decision {
  const engine = fakeEngine(outcome);
  const request = { message: message(), contents: [], unchecked: [], groups: {} };
  return { ...engine.check(request).decision, ...change };
}

function view(
  made: Decision,
  state: Partial<PaneState> = {},
  seen: Partial<Seen> = {},
): MessageView {
  const { composeType, subject, recipients, attachments } = message();
  const shown: Seen = {
    decision: made,
    composeType,
    subject,
    recipients,
    attachments,
    isReadingAttachments: false,
    ...seen,
  };
  const result = messageView({ ...INITIAL_STATE, phase: 'item', seen: shown, ...state }, WORDS);
  if (result === null) throw new Error('nothing to show');
  return result;
}

const base = decision('block').findings[0];
function finding(change: Partial<JudgedFinding>): JudgedFinding {
  if (base === undefined) throw new Error('the fake engine finds nothing');
  return { ...base, ...change };
}
const unread = {
  part: 'attachment',
  path: ['a.zip'],
  reason: 'encrypted',
  outcome: 'advise',
} as const;

test('that no channel is named is said beside data only', () => {
  const none = { channels: [] };
  const signals = [{ id: 'solicitData', outcome: 'advise' as const, recipient: null, ruleIds: [] }];
  expect(view(decision('advise', { ...none, findings: [], signals })).channels).toBeNull();
  expect(view(decision('block', none)).channels).toEqual({ best: null, others: [] });
  expect(view(decision('allow', { outcome: 'allow' })).channels).toBeNull();
});

test('a signal that the policy does not know is shown as its id, one that is let pass not at all', () => {
  const signals = [
    { id: 'fromElsewhere', outcome: 'advise' as const, recipient: null, ruleIds: [] },
    { id: 'cloudLink', outcome: 'allow' as const, recipient: null, ruleIds: [] },
  ];
  expect(view(decision('advise', { signals })).signals).toEqual(['fromElsewhere']);
});

test('a signal about unread things stands aside for what it is about', () => {
  const signal = POLICY.signals.find(({ detect }) => detect.kind === 'unreadAttachment');
  const signals = [
    { id: signal?.id ?? '', outcome: 'advise' as const, recipient: null, ruleIds: [] },
  ];
  const shown = view(decision('advise', { findings: [], unchecked: [unread], signals }));
  expect(shown.banner).toBe(texts.banner.unchecked);
  expect(shown.signals).toEqual([]);
  expect(shown.announcement).toBe(texts.announce.found({ count: 1 }));
});

test('an unread thing is a heading: it begins with a capital', () => {
  const shown = view(decision('advise', { findings: [], unchecked: [unread] }));
  expect(shown.unread.map(({ place }) => place)).toEqual(['Bijlage a.zip']);
});

test.each(LANGUAGES)(
  '%s: a list is named, and the user told why it counts as unread',
  (language) => {
    const list = {
      part: 'recipients',
      path: ['Directie'],
      reason: 'partial',
      detail: 'list-members',
    };
    const known = PANE_TEXTS[language].unreadDetail;
    expect(Object.keys(known).sort()).toEqual(['address', 'cap', 'cloud', 'list-members']);
    const shown = view(
      decision('advise', { unchecked: [{ ...list, outcome: 'advise' } as JudgedUnchecked] }),
    );
    expect(shown.unread).toMatchObject([
      { place: 'Ontvanger Directie', reason: texts.unreadDetail['list-members'] },
    ]);
  },
);

test('French of a pack never begins a line with a question mark, other languages stay as typed', () => {
  const text = { fr: "C'est lui ? Oui : « lui ».", nl: 'Wat : dit ?' };
  expect(say({ ...WORDS, language: 'fr' }, text)).toBe(
    'C’est lui\u00a0? Oui\u00a0: «\u00a0lui\u00a0».',
  );
  expect(say(WORDS, text)).toBe(text.nl);
});

describe('banner', () => {
  test.each<[Outcome, string]>([
    ['allow', 'ok'],
    ['inform', 'info'],
    ['advise', 'info'],
    ['warnConfirm', 'warning'],
    ['warnJustify', 'warning'],
    ['block', 'stop'],
  ])('%s has a tone and a title of its own', (outcome, tone) => {
    const findings = outcome === 'allow' ? [] : decision(outcome).findings;
    const shown = view(decision(outcome, { outcome, findings }));
    expect([shown.tone, shown.banner]).toEqual([tone, texts.banner[outcome]]);
  });

  test('unread is never shown as clean', () => {
    const shown = view(
      decision('allow', {
        outcome: 'allow',
        findings: [],
        unchecked: [{ ...unread, outcome: 'allow' }],
      }),
    );
    expect(shown.tone).toBe('warning');
    expect(shown.banner).toBe(texts.banner.unchecked);
  });

  test('while attachments are being read, "nothing found" waits', () => {
    const clean = decision('allow', { outcome: 'allow', findings: [] });
    const shown = view(clean, {}, { isReadingAttachments: true });
    expect(shown.banner.title).toBe(texts.state.busy);
    expect(shown.going).toBeNull();
  });

  test.each(['timed-out', 'unavailable'] as const)('a body that is %s is said so', (reason) => {
    const silent = { part: 'body', path: [], reason, outcome: 'warnConfirm' } as const;
    const shown = view(decision('warnConfirm', { findings: [], unchecked: [silent] }));
    expect(shown.banner).toBe(texts.state.unreadable);
  });
});

describe('cards', () => {
  test('the most severe group comes first; what was let pass comes last', () => {
    const findings = (['allow', 'inform', 'block', 'advise'] as const).map((outcome, subject) =>
      finding({ outcome, subject }),
    );
    const outcomes = view(decision('block', { findings })).cards.map(({ outcome }) => outcome);
    expect(outcomes).toEqual(['block', 'advise', 'inform', 'allow']);
  });

  test('a card says what, where, why and by which rule', () => {
    const card = view(decision('block')).cards[0]?.cards[0];
    expect(card).toMatchObject({ label: 'Rijksregisternummer', masked: MASKED, place: 'tekst' });
    expect(card?.checked).toContain(texts.evidence['checksum']);
    expect(card?.rules[0]?.source).toContain('BE-REC');
  });

  test.each([
    ['body', ['hide', 'remove']],
    ['subject', ['cleanSubject']],
    ['place', ['cleanPlace']],
    ['attachment', ['removeAttachment']],
    ['link', []],
  ] as const)('a finding in the %s offers %j', (part, kinds) => {
    const made = finding({ location: { part, path: ['a.xlsx', 'Blad1'], zone: 'own' } });
    const card = view(decision('block', { findings: [made] })).cards[0]?.cards[0];
    expect(card?.mends.map(({ mend }) => mend.kind)).toEqual(kinds);
  });

  test('nothing that is shown holds the value', () => {
    expect(JSON.stringify(view(decision('block')))).not.toContain(NUMBER);
  });
});

describe('mends of the whole message', () => {
  test('quoted findings offer to drop the quote, a reply the answer without data', () => {
    const quoted = finding({ location: { part: 'body', path: [], zone: 'quoted' } });
    const shown = view(
      decision('warnConfirm', { findings: [quoted] }),
      {},
      { composeType: 'reply' },
    );
    expect(shown.mends.map(({ key }) => key)).toEqual(['removeQuoted', 'safeReply']);
  });

  test('a new mail offers the answer without data only where the policy asks for it', () => {
    const kinds = (actions: Decision['actions']) =>
      view(decision('warnConfirm', { actions }), {}, { composeType: 'new' }).mends.map(
        ({ key }) => key,
      );
    expect(kinds([])).toEqual([]);
    expect(kinds(['safeReply'])).toEqual(['safeReply']);
  });

  test('many external people in sight: all of them to Bcc, colleagues stay', () => {
    const made = decision('advise');
    const one = made.recipients[0];
    if (one === undefined) throw new Error('no recipient');
    const many = Array.from({ length: 40 }, (_, i) => ({ ...one, address: `p${i}@x.example` }));
    const colleague = { ...one, address: 'an@fod.example', isInternal: true };
    const shown = view({ ...made, recipients: [...many, colleague] });
    const mend = shown.mends.find(({ key }) => key === 'externalsToBcc')?.mend;
    expect(mend?.kind === 'externalsToBcc' && mend.recipients.length).toBe(40);
  });
});

describe('going on', () => {
  test.each<[Outcome, Partial<PaneState>, string | null]>([
    ['inform', {}, null],
    ['advise', {}, 'advise'],
    ['warnConfirm', {}, 'confirm'],
    ['warnConfirm', { isAcknowledged: true }, 'done'],
    ['warnConfirm', { canAcknowledge: false }, 'cannotStore'],
    ['warnJustify', {}, 'justify'],
    ['block', {}, 'block'],
    ['block', { isAcknowledged: true }, 'block'],
  ])('%s %j: %s', (outcome, state, kind) => {
    expect(view(decision(outcome), state).going?.kind ?? null).toBe(kind);
  });

  test('nothing is asked while attachments are being read', () => {
    const shown = view(decision('warnConfirm'), {}, { isReadingAttachments: true });
    expect(shown.banner).toBe(texts.banner.warnConfirm);
    expect(shown.going).toBeNull();
  });

  test('once answered, banner and announcement say so too, and no longer ask', () => {
    const answered = view(decision('warnConfirm'), { isAcknowledged: true });
    expect(answered.banner).toEqual(texts.banner.done);
    expect(answered.announcement).toBe(texts.going.done);
    expect(view(decision('block'), { isAcknowledged: true }).banner).toEqual(texts.banner.block);
  });

  test("the reasons offered are the policy's, in the user's language; without any the free text is left", () => {
    const offered = view(decision('warnJustify')).going?.reasons ?? [];
    const own = WORDS.policy.texts.reasons ?? [];
    expect(own.length).toBeGreaterThan(0);
    expect(offered.map(({ label }) => label)).toEqual(own.map(({ label }) => label.nl));
    expect(view(decision('warnConfirm')).going?.reasons).toEqual([]);
  });

  test('block says whom to ask even when the organisation named nobody', () => {
    expect(view(decision('block')).going?.contacts).toEqual([
      { line: texts.going.askNobody, url: null },
    ]);
  });

  test('all that the organisation says of a contact is shown, its page as a link', () => {
    const contacts = {
      itDesk: { name: 'Help', phone: '1234' },
      dpo: { address: 'dpo@ministry.example', url: 'https://intranet.example/dpo' },
    };
    const policy = { ...POLICY, organisation: { ...POLICY.organisation, contacts } };
    expect(contactViews({ ...WORDS, policy })).toEqual([
      { line: expect.stringContaining('Help, 1234') as string, url: null },
      {
        line: expect.stringContaining('dpo@ministry.example') as string,
        url: 'https://intranet.example/dpo',
      },
    ]);
  });
});

describe('hint', () => {
  test('at a pause, with somebody outside, naming the thing and the group; then never again', () => {
    expect(view(decision('block')).hint).toBeNull();
    expect(view(decision('block'), { isSettled: true }).hint?.text).toContain(
      'Rijksregisternummer',
    );
    expect(view(decision('block'), { isSettled: true, isHintDismissed: true }).hint).toBeNull();
    expect(view(decision('inform'), { isSettled: true }).hint).toBeNull();
  });
});

describe('recipients', () => {
  test('recipients that were not read are not "none yet"', () => {
    const nobody = { recipients: [], groups: [] };
    const part = {
      part: 'recipients',
      path: [],
      reason: 'timed-out',
      outcome: 'warnConfirm',
    } as const;
    const shown = (change: Partial<Decision>): string =>
      view(decision('warnConfirm', { ...nobody, ...change })).recipients.nobody;
    expect(shown({})).toBe(texts.recipients.none);
    expect(shown({ unchecked: [part] })).toBe(texts.recipients.unread);
    expect(view(decision('block')).recipients.nobody).toBe('');
  });

  test('only somebody whom no rule recognised can be corrected, and never to a colleague', () => {
    const made = decision('block');
    const people = made.recipients.map((person) => ({ ...person, group: 'unknown' }));
    const unknown = view({ ...made, groups: ['unknown'], recipients: people });
    const choices = unknown.recipients.groups[0]?.people[0]?.choices.map(({ id }) => id) ?? [];
    expect(choices).toContain('federal');
    expect(choices).not.toContain('internal');
    expect(choices).not.toContain('privateSelf');
    expect(view(made).recipients.groups[0]?.people[0]?.choices).toEqual([]);
  });

  test('once corrected, the choice stays open and the administrator is named the domain', () => {
    const made = decision('block');
    const address = made.recipients[0]?.address ?? '';
    const people = made.recipients.map((person) => ({ ...person, group: 'federal' }));
    const changed = { ...made, groups: ['federal'], recipients: people };
    const shown = view(changed, { corrections: { [address]: 'federal' } });
    const person = shown.recipients.groups[0]?.people[0];
    expect(person?.choices.map(({ id }) => id)).toContain('federal');
    expect(person?.adminLine).toContain(address.split('@')[1]);
    expect(view(changed).recipients.groups[0]?.people[0]?.adminLine).toBe('');
  });
});

describe('notes that leave the pane', () => {
  test('a report of a wrong finding holds no value, name, address or file name', () => {
    const made = finding({
      location: { part: 'attachment', path: ['Jan Peeters.xlsx'], zone: 'own' },
    });
    const note = wrongFindingNote(made, '1.15', WORDS);
    expect(note.body).toContain('be-national-number');
    expect(note.body).toContain('••.••.••-•••.••');
    expect(note.body + note.mailto).not.toMatch(/Peeters|79|70/);
  });

  test('the note on a mistake is a form: nothing of the mail goes in', () => {
    expect(mistakeNote(WORDS).mailto).toMatch(/^mailto:\?subject=/);
  });
});

describe('channel guide', () => {
  test('says what to prepare where the policy does', () => {
    const { channels } = WORDS.policy;
    const limits = channels.find(({ id }) => id === 'eboxCitizen')?.limits;
    const answer = guideAnswer('citizen', 'IDNUM', WORDS);
    const shown = answer?.channels.find(({ id }) => id === 'eboxCitizen')?.prepare;
    expect(limits?.nl).toBeDefined();
    expect(shown).toBe(limits?.nl);
  });

  test('every pair of the policy has an answer, and what must not go by mail has a channel or a person', () => {
    for (const group of groupChoices(WORDS)) {
      for (const { id } of classChoices(WORDS)) {
        const answer = guideAnswer(group.id, id, WORDS);
        expect(answer).not.toBeNull();
        if (answer?.outcome === 'block') expect(answer.channels.length).toBeGreaterThan(0);
      }
    }
    expect(guideTable(WORDS)).toHaveLength(POLICY.recipientGroups.length);
  });

  test('an unknown pair is no answer', () => {
    expect(guideAnswer('nobody', 'IDNUM', WORDS)).toBeNull();
  });

  test('rules are found whatever the case and accents', () => {
    expect(searchRules('EBOX', WORDS).length).toBeGreaterThan(0);
    expect(searchRules('zzzz', WORDS)).toEqual([]);
    expect(searchRules('', WORDS)).toHaveLength(POLICY.references.length);
  });
});

describe('about the rules: the profile that is told is the one that holds today', () => {
  const scheduled: PaneWords = {
    ...WORDS,
    policy: {
      ...POLICY,
      activeProfile: 'observe',
      organisation: {
        ...POLICY.organisation,
        profileSchedule: [
          { profile: 'guide', from: '2026-03-01' },
          { profile: 'strict', from: '2026-06-01' },
        ],
      },
    },
  };

  test.each([
    ['before the schedule, the profile of the overlay', '2026-02-28', 'observe'],
    ['from its first day, the schedule', '2026-03-01', 'guide'],
    ['the last entry that has begun', '2026-06-01', 'strict'],
  ])('%s', (...row) => {
    const expected = POLICY.profiles.find(({ id }) => id === row[2])?.text.nl;
    expect(expected).toBeDefined();
    expect(profileText(row[1], scheduled)).toBe(expected);
  });
});

test.each(LANGUAGES)('%s: no text is empty or left in another shape', (language) => {
  const walk = (value: unknown, where: string): void => {
    if (typeof value === 'string') expect([where, value.trim() === '']).toEqual([where, false]);
    else if (typeof value === 'object' && value !== null) {
      Object.entries(value).forEach(([key, inner]) => walk(inner, `${where}.${key}`));
    }
  };
  walk(PANE_TEXTS[language], language);
  expect(Object.keys(PANE_TEXTS[language].evidence).sort()).toEqual(
    Object.keys(PANE_TEXTS.en.evidence).sort(),
  );
  expect(PANE_TEXTS[language].toolbox.practice).toHaveLength(4);
  for (const label of Object.values(PANE_TEXTS[language].mend))
    expect(label.length).toBeLessThanOrEqual(40);
});
