/** The dialog's words: limits in every language and combination, order, masking, Markdown. */
import type { Decision, JudgedFinding, JudgedUnchecked } from '../../src/core/decision';
import { explain, MAX_CANCEL_LABEL, MAX_MESSAGE } from '../../src/core/explain';
import { escapeMarkdown } from '../../src/core/explain/markdown';
import type { PackText } from '../../src/core/explain/point-names';
import { LANGUAGES, OUTCOMES, type Language, type Outcome } from '../../src/core/types';
import { ALERT_TEXTS } from '../../src/i18n/translate';

const inEach = (text: string): PackText => ({ nl: text, fr: text, de: text, en: text });
const LONG = 'Beschäftigtendatenverarbeitungszustimmungserklärung der Föderalverwaltung für alle';

const POLICY = {
  defaultLanguage: 'fr' as Language,
  categories: [
    { id: 'id.national', label: { fr: 'Numéro national', nl: 'Rijksregisternummer' } },
    { id: 'health', label: inEach(LONG) },
  ],
  recipientGroups: [
    { id: 'citizen', label: inEach('Burger') },
    { id: 'long', label: inEach(LONG) },
  ],
  channels: [
    { id: 'ebox', label: inEach('eBox') },
    { id: 'long', label: inEach(LONG + LONG) },
  ],
  signals: [
    { id: 'cloudLink', text: inEach(`${LONG} ${LONG} ${LONG} ${LONG}`) },
    { id: 'unreadable', text: inEach('We cannot read it.'), detect: { kind: 'unreadAttachment' } },
  ],
};

function finding(change: Partial<JudgedFinding> = {}): JudgedFinding {
  return {
    detector: 'be-national-number',
    category: 'id.national',
    confidence: 'high',
    location: { part: 'body', path: [], zone: 'own' },
    start: 0,
    end: 15,
    masked: '••.••.••-•••.70',
    evidence: ['checksum'],
    count: 1,
    subject: 1,
    outcome: 'block',
    level: 'L2',
    classId: 'IDNUM',
    ruleIds: [],
    exception: null,
    ...change,
  };
}

function decision(change: Partial<Decision> = {}): Decision {
  return {
    policyId: 'be-federal',
    policyVersion: '1.0.0',
    outcome: 'block',
    level: 'L2',
    groups: ['citizen'],
    recipients: [
      {
        address: 'jan@gmail.example',
        name: 'Jan',
        field: 'to',
        group: 'citizen',
        isInternal: false,
        looksLike: null,
      },
    ],
    findings: [finding()],
    unchecked: [],
    signals: [],
    channels: [{ id: 'ebox', isConfirmed: true }],
    ruleIds: [],
    actions: [],
    trace: [],
    ...change,
  };
}

function explained(
  made: Decision,
  language: Language = 'nl',
  canOverride = true,
): ReturnType<typeof explain> {
  return explain({
    decision: made,
    policy: POLICY,
    texts: ALERT_TEXTS[language],
    language,
    detectorLabels: { 'health-phrase': inEach(LONG) },
    canOverride,
  });
}

describe('limits of the dialog', () => {
  const longPath = [`${'dossier *_[x](y) '.repeat(20)}.zip`, `${'brief '.repeat(50)}.docx`];
  const longFinding = (subject: number, outcome: Outcome): JudgedFinding =>
    finding({
      subject,
      outcome,
      detector: 'health-phrase',
      category: 'health',
      masked: '*'.repeat(80),
      location: { part: 'attachment', path: longPath, zone: 'own' },
    });
  const unread = (outcome: Outcome, entry: number): JudgedUnchecked => ({
    part: 'attachment',
    path: [...longPath, `${entry}`],
    reason: 'partial',
    outcome,
  });
  const recipient = {
    address: `${'*_'.repeat(150)}@example.org`,
    name: '',
    field: 'to' as const,
    group: 'long',
    isInternal: false,
    looksLike: null,
  };

  test.each(LANGUAGES)('every combination in %s stays within 500 and 20', (language) => {
    let longest = 0;
    const broken: string[] = [];
    for (const outcome of OUTCOMES) {
      for (const findings of [0, 1, 2, 3, 200]) {
        for (const unreadCount of [0, 1, 60]) {
          for (const signals of [0, 1]) {
            for (const isConfirmed of [true, false]) {
              for (const canOverride of [true, false]) {
                const made = decision({
                  outcome,
                  groups: ['long'],
                  recipients: Array.from({ length: 500 }, () => recipient),
                  findings: Array.from({ length: findings }, (_, i) => longFinding(i, outcome)),
                  unchecked: Array.from({ length: unreadCount }, (_, i) => unread(outcome, i)),
                  signals: Array.from({ length: signals }, () => ({
                    id: 'cloudLink',
                    outcome,
                    recipient: null,
                    ruleIds: [],
                  })),
                  channels: [{ id: 'long', isConfirmed }],
                });
                const said = explained(made, language, canOverride);
                longest = Math.max(longest, said.errorMessageMarkdown.length);
                const isKept =
                  said.errorMessage.length <= MAX_MESSAGE &&
                  said.errorMessageMarkdown.length <= MAX_MESSAGE &&
                  said.cancelLabel.length <= MAX_CANCEL_LABEL &&
                  !/undefined|NaN/.test(said.errorMessage) &&
                  // The last line says what to do: it must survive the cutting.
                  /Sluice[^\n]*$/.test(said.errorMessage);
                if (!isKept) broken.push(said.errorMessage);
              }
            }
          }
        }
      }
    }
    expect(broken).toEqual([]);
    expect(longest).toBeGreaterThan(300);
  });

  test.each(LANGUAGES)('no text in %s names a button that some client lacks', (language) => {
    const buttons =
      /send anyway|don.t send|take action|toch verzenden|niet verzenden|envoyer quand même|ne pas envoyer|trotzdem senden|nicht senden/i;
    for (const outcome of OUTCOMES) {
      for (const canOverride of [true, false]) {
        expect(explained(decision({ outcome }), language, canOverride).errorMessage).not.toMatch(
          buttons,
        );
      }
    }
  });
});

describe('what is said', () => {
  test('the thing, where it stands, who would get it and the channel are all named', () => {
    const { errorMessage } = explained(decision());
    expect(errorMessage).toContain('Rijksregisternummer ••.••.••-•••.70 (tekst)');
    expect(errorMessage).toContain('jan@gmail.example (Burger)');
    expect(errorMessage).toContain('Beter: eBox.');
  });

  test('a channel that nobody confirmed is a question to the IT desk', () => {
    const made = decision({ channels: [{ id: 'ebox', isConfirmed: false }] });
    expect(explained(made).errorMessage).toContain('Vraag uw IT-dienst');
  });

  test('the most serious of many comes first, three at most, and the rest is counted', () => {
    const findings = [1, 2, 3, 4].map((subject) =>
      finding({ subject, outcome: 'advise', masked: `••${subject}` }),
    );
    const made = decision({ findings: [...findings, finding({ subject: 9, masked: '••9' })] });
    const lines = explained({ ...made, outcome: 'block' }, 'en').errorMessage.split('\n');
    expect(lines[1]).toContain('••9');
    expect(lines[4]).toContain('2 more');
  });

  test('a value that stands in two places is one line', () => {
    const made = decision({
      findings: [finding(), finding({ location: { part: 'subject', path: [], zone: 'own' } })],
    });
    expect(explained(made).errorMessage.match(/••\.••/g)).toHaveLength(1);
  });

  test('phrases of one kind in one place are one line; in two places, two', () => {
    const phrase = (subject: number, change: Partial<JudgedFinding> = {}): JudgedFinding =>
      finding({ detector: 'health', category: 'health', masked: '', subject, ...change });
    const quoted = phrase(3, { location: { part: 'body', path: [], zone: 'quoted' } });
    const said = explained(
      decision({ findings: [phrase(1), phrase(2), quoted] }),
    ).errorMessage.split('\n');
    expect(said.filter((line) => line.startsWith('- '))).toEqual([
      expect.stringMatching(/\(tekst\)$/),
      expect.stringMatching(/\(geciteerde tekst\)$/),
    ]);
  });

  test('what only informs or is suppressed stays out of the dialog', () => {
    const made = decision({
      findings: [finding(), finding({ subject: 2, masked: '••2', outcome: 'inform' })],
    });
    expect(explained(made).errorMessage).not.toContain('••2');
  });

  test('block, warning and unread look and read differently', () => {
    const heads = [
      decision(),
      decision({ outcome: 'warnConfirm', findings: [finding({ outcome: 'warnConfirm' })] }),
      decision({
        outcome: 'warnConfirm',
        findings: [],
        unchecked: [
          { part: 'attachment', path: ['a.zip'], reason: 'encrypted', outcome: 'warnConfirm' },
        ],
      }),
    ].map((made) => explained(made).errorMessage.split('\n')[0]);
    expect(new Set(heads).size).toBe(3);
  });

  test('a pack without the language speaks its default language', () => {
    expect(explained(decision(), 'de').errorMessage).toContain('Numéro national');
  });
});

describe('user text', () => {
  test('a file name that holds a finding is masked wherever the path is shown', () => {
    const name = 'attest 79041228770.pdf';
    const made = decision({
      findings: [
        finding({ location: { part: 'attachment', path: [name], zone: 'own' } }),
        finding({
          subject: 1,
          start: 7,
          end: 18,
          location: { part: 'attachmentName', path: [name], zone: 'own' },
        }),
      ],
    });
    const { errorMessage, errorMessageMarkdown } = explained(made);
    expect(errorMessage).toContain('attest •••••••••••.pdf');
    expect(errorMessage + errorMessageMarkdown).not.toContain('79041228770');
  });

  test('a file without a name in a damaged archive leaves no empty step', () => {
    const nameless: JudgedUnchecked = {
      part: 'attachment',
      path: ['a.zip', ''],
      reason: 'encrypted',
      outcome: 'block',
    };
    expect(explained(decision({ findings: [], unchecked: [nameless] })).errorMessage).toContain(
      'bijlage a.zip (',
    );
  });

  test('Markdown in a file name shows as typed', () => {
    const made = decision({
      findings: [
        finding({
          location: { part: 'attachment', path: ['[klik](https://x.example) **nu**'], zone: 'own' },
        }),
      ],
    });
    expect(explained(made).errorMessageMarkdown).toContain(
      escapeMarkdown('[klik](https://x.example) **nu**'),
    );
    expect(escapeMarkdown('a*b')).toBe('a\\*b');
  });

  test('line breaks and direction marks cannot dress a name up as a sentence of ours', () => {
    const made = decision({
      findings: [
        finding({
          location: { part: 'attachment', path: ['a\n\n**Sluice: ok**\u202egpj.exe'], zone: 'own' },
        }),
      ],
    });
    const { errorMessage } = explained(made);
    expect(errorMessage).toContain('a  **Sluice: ok**gpj.exe');
  });

  test('Markdown bullets end with a carriage return, as the client wants them', () => {
    expect(explained(decision()).errorMessageMarkdown).toMatch(/^\*\*.*\*\*\n\n- .*\r\n/);
  });
});

test('a signal about unread things says nothing that the unread things do not say', () => {
  const signal = { id: 'unreadable', outcome: 'advise', recipient: null, ruleIds: [] } as const;
  const unchecked: JudgedUnchecked = {
    part: 'attachment',
    path: ['scan.pdf'],
    reason: 'corrupt',
    outcome: 'advise',
  };
  const made = decision({
    outcome: 'advise',
    findings: [],
    unchecked: [unchecked],
    signals: [signal],
  });
  const { errorMessage } = explained(made);
  expect(errorMessage).toContain(ALERT_TEXTS.nl.headline.unchecked);
  expect(errorMessage).not.toContain('We cannot read it.');
  expect(explained({ ...made, unchecked: [] }).errorMessage).toContain('We cannot read it.');
});

describe('the recipient who is named is the one that it is about', () => {
  const person = (address: string, group: string, isInternal = false) =>
    ({ address, name: '', field: 'to', group, isInternal, looksLike: null }) as const;
  const recipients = [
    person('a@own.example', 'internal', true),
    person('b@x.example', 'citizen'),
    person('c@x.example', 'citizen'),
  ];
  const like = {
    id: 'lookalike',
    outcome: 'warnConfirm',
    recipient: 'c@x.example',
    ruleIds: [],
  } as const;
  const unread: JudgedUnchecked = {
    part: 'attachment',
    path: ['scan.pdf'],
    reason: 'corrupt',
    outcome: 'advise',
  };
  const found = (outcome: Outcome) => [finding({ outcome })];

  test.each<[string, Partial<Decision>, string]>([
    [
      'a look-alike beside a colleague',
      { outcome: 'warnConfirm', signals: [like], findings: [] },
      'c@x.example',
    ],
    [
      'a look-alike among those who decide',
      {
        outcome: 'warnConfirm',
        signals: [like],
        findings: found('warnConfirm'),
        groups: ['citizen'],
      },
      'c@x.example',
    ],
    [
      'data for somebody else decides as well',
      {
        outcome: 'warnConfirm',
        signals: [like],
        findings: found('warnConfirm'),
        groups: ['internal'],
      },
      'a@own.example',
    ],
    [
      'data decides alone',
      { outcome: 'block', signals: [like], findings: found('block'), groups: ['citizen'] },
      'b@x.example',
    ],
    [
      'something unread is about those outside',
      { outcome: 'advise', findings: [], unchecked: [unread] },
      'b@x.example',
    ],
    [
      'nobody outside',
      { outcome: 'advise', findings: [], unchecked: [unread], recipients: recipients.slice(0, 1) },
      'a@own.example',
    ],
  ])('%s', (_why, change, address) => {
    const made = decision({ recipients, groups: ['internal', 'citizen'], ...change });
    expect(explained(made).errorMessage).toContain(`${address} (`);
  });
});

test('what decides is said first, before findings that only advise', () => {
  const tips = [1, 2, 3].map((subject) =>
    finding({ subject, masked: `••${subject}`, outcome: 'advise' }),
  );
  const signals = [
    { id: 'cloudLink', outcome: 'warnConfirm', recipient: null, ruleIds: [] },
  ] as const;
  const unchecked: JudgedUnchecked[] = [
    { part: 'body', path: [], reason: 'timed-out', outcome: 'warnConfirm' },
  ];
  const bySignal = explained(decision({ outcome: 'warnConfirm', findings: tips, signals }));
  expect(bySignal.errorMessage.split('\n')[1]).toContain('Beschäftigten');
  const byUnread = explained(decision({ outcome: 'warnConfirm', findings: tips, unchecked }));
  expect(byUnread.errorMessage.split('\n')[1]).toContain(ALERT_TEXTS.nl.reason['timed-out']);
});

test.each(LANGUAGES)(
  '%s: unread things have a name, and those without one are said once',
  (language) => {
    const unread = (part: JudgedUnchecked['part'], path: readonly string[]): JudgedUnchecked => ({
      part,
      path,
      reason: 'unavailable',
      outcome: 'warnConfirm',
    });
    const { place, reason, unread: line } = ALERT_TEXTS[language];
    const said = (...unchecked: JudgedUnchecked[]): string =>
      explained(decision({ outcome: 'warnConfirm', findings: [], unchecked }), language)
        .errorMessage;

    expect(said(unread('attachment', []))).not.toContain('  ');
    expect(said(unread('recipients', ['Directie']))).toContain('Directie');
    const twice = said(unread('recipients', ['']), unread('recipients', ['']));
    const once = line({ place: place.recipients({ name: '' }), reason: reason.unavailable });
    expect(twice.split(once)).toHaveLength(2);
  },
);
