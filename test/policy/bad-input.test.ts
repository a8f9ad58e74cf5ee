/** What a pack or an overlay must not be: refused whole, with the path and a sentence. */
import { parseJson } from '../../src/policy/parse';
import { parsePolicy, resolvePolicy } from '../../src/policy/resolve';
import { PACKS } from '../../src/policy/packs';
import { remarksOn } from '../../src/policy/remarks';
import type { Problem } from '../../src/policy/problem';

/* eslint-disable @typescript-eslint/no-explicit-any */
type Pack = Record<string, any>;
const federal = (): Pack => JSON.parse(JSON.stringify(PACKS['be-federal']));

const lastOf = (rules: Pack[]): Pack => rules[rules.length - 1]!;

function problemsOf(change: (pack: Pack) => void): readonly Problem[] {
  const pack = federal();
  change(pack);
  const resolved = parsePolicy(pack);
  return resolved.ok ? [] : resolved.problems;
}

describe('a pack is refused', () => {
  test.each<[string, string, string, (pack: Pack) => void]>([
    ['a level that stands twice', 'duplicate-id', 'levels[1].id', (p) => (p.levels[1].id = 'L0')],
    [
      'a class of an unknown level',
      'unknown-id',
      'classes[0].level',
      (p) => (p.classes[0].level = 'L7'),
    ],
    [
      'a category of an unknown class',
      'unknown-id',
      'categories[0].class',
      (p) => (p.categories[0].class = 'X'),
    ],
    ['a category left out', 'missing', 'categories', (p) => p.categories.pop()],
    ['a cell for an unknown group', 'unknown-id', 'matrix', (p) => (p.matrix.club = {})],
    [
      'a missing cell',
      'missing-cell',
      'matrix.citizen.IDNUM',
      (p) => delete p.matrix.citizen.IDNUM,
    ],
    [
      'a cell with an unknown channel',
      'unknown-id',
      'matrix.citizen.IDNUM',
      (p) => (p.matrix.citizen.IDNUM.channels = ['fax']),
    ],
    [
      'a reference that does not exist',
      'unknown-id',
      'matrix.citizen.IDNUM.ref',
      (p) => (p.matrix.citizen.IDNUM.ref = 'BE-REC-99'),
    ],
    [
      'a channel nobody may use',
      'nobody-may-use',
      'channels[0]',
      (p) => (p.channels[0].groups = []),
    ],
    [
      'a channel no order leads to',
      'nobody-may-use',
      'channels[15]',
      (p) => p.channels.push({ ...p.channels[0], id: 'extra' }),
    ],
    [
      'a group that nobody can be in',
      'never-fires',
      'recipientGroups[2].match',
      (p) => (p.recipientGroups[2].match = {}),
    ],
    [
      'two groups for the rest',
      'always-fires',
      'recipientGroups',
      (p) => (p.recipientGroups[2].match = { otherwise: true }),
    ],
    [
      'no group for the rest',
      'missing',
      'recipientGroups',
      (p) => delete p.recipientGroups[7].match.otherwise,
    ],
    [
      'a suffix that takes a whole country',
      'always-fires',
      'recipientGroups[3].match.suffixes',
      (p) => p.recipientGroups[3].match.suffixes.push('be'),
    ],
    [
      'an exception without a condition',
      'always-fires',
      'exceptions[0].condition',
      (p) => (p.exceptions[0].condition = {}),
    ],
    [
      'a modifier that fits everything',
      'always-fires',
      'modifiers[10].when',
      (p) => (p.modifiers[10].when = {}),
    ],
    [
      'a modifier that fits nothing',
      'never-fires',
      'modifiers[0].when',
      (p) => (p.modifiers[0].when = { groups: ['citizen'], notGroups: ['citizen'] }),
    ],
    ['unread things that match no rule', 'missing', 'unchecked', (p) => p.unchecked.pop()],
    [
      'unread parts left out',
      'missing',
      'unchecked',
      (p) => (lastOf(p.unchecked).parts = ['body']),
    ],
    [
      'reasons left out',
      'missing',
      'unchecked',
      (p) => (lastOf(p.unchecked).reasons = ['encrypted']),
    ],
    ['a scope left out', 'missing', 'unchecked', (p) => (lastOf(p.unchecked).scope = 'external')],
    [
      'unread rules behind one that takes all',
      'always-fires',
      'unchecked[0]',
      (p) => p.unchecked.unshift(p.unchecked[p.unchecked.length - 1]),
    ],
    [
      'a missing language',
      'missing-language',
      'channels.api.label',
      (p) => delete p.channels[0].label.de,
    ],
    [
      'a default language that is none of its own',
      'missing-language',
      'defaultLanguage',
      (p) => (p.languages = ['nl', 'de', 'en']),
    ],
    [
      'a day that does not exist',
      'wrong-date',
      'review.reviewBy',
      (p) => (p.review.reviewBy = '2027-02-30'),
    ],
    [
      'a review before it takes effect',
      'wrong-date',
      'review.reviewBy',
      (p) => (p.review.effectiveFrom = '2030-01-01'),
    ],
    [
      'a version without a line in the change log',
      'missing',
      'review.changelog',
      (p) => (p.version = '9.9.9'),
    ],
    ['a circle of parents', 'cycle', 'extends', (p) => (p.extends = 'be-federal')],
    ['an unknown parent', 'unknown-id', 'extends', (p) => (p.extends = 'be-nobody')],
    ['a newer file format', 'wrong-value', 'schema', (p) => (p.schema = 'sluice-policy-9')],
    [
      'a signal that names an unknown threshold',
      'unknown-id',
      'signals[5]',
      (p) => (p.signals[5].detect.threshold = 'many'),
    ],
    [
      'a missing threshold of the engine',
      'missing',
      'thresholds.bulkPersons',
      (p) => delete p.thresholds.bulkPersons,
    ],
    [
      'an active profile that does not exist',
      'unknown-id',
      'activeProfile',
      (p) => (p.activeProfile = 'loud'),
    ],
  ])('%s', (_reason, code, path, change) => {
    const problems = problemsOf(change);
    expect(problems.map((problem) => [problem.code, problem.path])).toContainEqual([code, path]);
    expect(problems.every((problem) => /^.{15,}[.?]$/.test(problem.sentence))).toBe(true);
  });
});

test.each<[string, (pack: Pack) => void]>([
  ['an empty phrase list', (p) => (p.phrases.askVerbs = {})],
])('never fires: %s', (_reason, change) => {
  expect(problemsOf(change).map((problem) => problem.code)).toContain('never-fires');
});

test('an exception whose only line is "alone" would silence everything', () => {
  const problems = problemsOf((pack) => (pack.exceptions[0].condition = { isAlone: true }));
  expect(problems.map((problem) => problem.code)).toContain('always-fires');
});

describe('hostile files', () => {
  test.each([
    ['5 MB of JSON', JSON.stringify({ note: 'x'.repeat(5_000_000) }), 'too-large'],
    ['no JSON', '{"id": ', 'not-json'],
    ['ten thousand nested lists', '['.repeat(10_000) + ']'.repeat(10_000), 'wrong-type'],
    ['a million nested lists', '['.repeat(400_000) + ']'.repeat(400_000), 'any'],
    ['a key of the prototype', '{"__proto__": {"id": "x"}, "constructor": 1}', 'unknown-key'],
  ])('%s', (_reason, text, code) => {
    const parsed = parseJson(text);
    const resolved = parsed.ok ? parsePolicy(parsed.value) : parsed;
    const codes = resolved.ok ? [] : resolved.problems.map((problem) => problem.code);
    expect(resolved.ok).toBe(false);
    if (code !== 'any') expect(codes).toContain(code);
  });

  test('problems stop at fifty', () => {
    const problems = problemsOf((pack) => {
      for (let index = 0; index < 400; index += 1) pack[`extra${index}`] = 1;
    });
    expect(problems).toHaveLength(50);
  });

  test('a list of a million entries is one problem', () => {
    const problems = problemsOf((pack) => (pack.freeMail = new Array(1_000_000).fill('x.example')));
    expect(problems.map((problem) => problem.code)).toEqual(['too-large']);
  });

  test.each([null, 4, 'text', [], undefined])('%p is no pack', (value) => {
    expect(parsePolicy(value).ok).toBe(false);
  });

  test('a refused overlay leaves the built-in pack usable', () => {
    expect(resolvePolicy('be-federal', [{ own: 4 }]).ok).toBe(false);
    expect(resolvePolicy('be-federal').ok).toBe(true);
  });
});

test.each<[string, unknown]>([
  ['a category in a milder class', { categories: [{ id: 'id.national', class: 'PUB' }] }],
  ['free mail as a group', { recipientGroups: [{ id: 'internal', domains: ['gmail.com'] }] }],
])('an overlay that loosens by a detour is refused: %s', (_reason, overlay) => {
  const resolved = resolvePolicy('be-federal', [overlay]);
  const codes = resolved.ok ? [] : resolved.problems.map((problem) => problem.code);
  expect(codes).toEqual(['loosens']);
});

test('an overlay may ask for more where something was not read', () => {
  const rule = { parts: ['attachment'], reasons: '*', scope: 'internal', outcome: 'advise' };
  const overlay = { unchecked: [{ ...rule, ref: 'default', origin: 'default' }] };
  expect(resolvePolicy('be-federal', [overlay]).ok).toBe(true);
});

describe('an overlay is refused', () => {
  test.each<[string, string, string, string, unknown]>([
    [
      'a softer cell',
      'be-federal',
      'loosens',
      'matrix.citizen.IDNUM',
      { matrix: { citizen: { IDNUM: { outcome: 'advise' } } } },
    ],
    [
      'a softer signal',
      'be-federal',
      'loosens',
      'signals[0]',
      { signals: [{ id: 'lookalikeRecipient', outcome: 'inform' }] },
    ],
    [
      'a softer answer to unread things',
      'be-federal',
      'loosens',
      'unchecked[0]',
      {
        unchecked: [
          {
            parts: ['body'],
            reasons: '*',
            scope: 'any',
            outcome: 'allow',
            ref: 'default',
            origin: 'default',
          },
        ],
      },
    ],
    [
      'a risk acceptance where the circular binds',
      'be-prosecution',
      'locked',
      'riskAcceptances[0]',
      {
        riskAcceptances: [
          {
            group: 'legal',
            class: 'CRIMINAL',
            outcome: 'advise',
            who: 'DPO',
            why: 'pilot',
            until: '2026-12-31',
          },
        ],
      },
    ],
    [
      'classes where the circular locks them',
      'be-prosecution',
      'locked',
      'classes',
      { classes: [{ id: 'IDNUM', level: 'L1' }] },
    ],
    [
      'a milder profile without end where the circular binds',
      'be-prosecution',
      'loosens',
      'profile',
      { profile: 'observe' },
    ],
    [
      'a marker that stands in any subject',
      'be-federal',
      'always-fires',
      'protection.subjectMarkers[1]',
      { protection: { subjectMarkers: ['[SECURE]', ' e '] } },
    ],
    [
      'an acceptance signed by nobody',
      'be-federal',
      'wrong-value',
      'riskAcceptances[0].who',
      {
        riskAcceptances: [
          {
            group: 'federal',
            class: 'IDNUM',
            outcome: 'inform',
            who: ' ',
            why: 'x',
            until: '2026-12-31',
          },
        ],
      },
    ],
    [
      'a list of people that begins later where the circular binds',
      'be-prosecution',
      'loosens',
      'thresholds.bulkPersons',
      { thresholds: { bulkPersons: 1000 } },
    ],
    [
      'more words that keep a signal silent where the circular binds',
      'be-prosecution',
      'loosens',
      'phrases.askSafeWay',
      { phrases: { askVerbs: { nl: ['bezorg'] }, askSafeWay: { nl: ['gelieve'] } } },
    ],
    [
      'a domain with a star',
      'be-federal',
      'wrong-value',
      'own[0]',
      { own: ['*.ministry.example'] },
    ],
    ['a link as domain', 'be-federal', 'wrong-value', 'own[0]', { own: ['https://x.example'] }],
    [
      'a listed domain with a star',
      'be-federal',
      'wrong-value',
      'lists.health[0]',
      { lists: { health: ['*@hospital.example'] } },
    ],
    ['own domain open to everybody', 'be-federal', 'loosens', 'own[0]', { own: ['gmail.com'] }],
    ['own domain of a whole country', 'be-federal', 'loosens', 'own[0]', { own: ['.be'] }],
    ['an unknown key', 'be-federal', 'unknown-key', 'matrx', { matrx: {} }],
    [
      'an unknown cell',
      'be-federal',
      'unknown-id',
      'matrix.club.IDNUM',
      { matrix: { club: { IDNUM: { outcome: 'block' } } } },
    ],
    ['an unknown level', 'be-federal', 'unknown-id', 'levels[0].id', { levels: [{ id: 'L9' }] }],
    [
      'a new channel that is not described',
      'be-federal',
      'unknown-id',
      'channels[0]',
      { channels: [{ id: 'ourShare' }] },
    ],
    [
      'an unknown contact slot',
      'be-federal',
      'unknown-id',
      'contacts',
      { contacts: { boss: { name: 'X' } } },
    ],
    [
      'a schedule with a day that does not exist',
      'be-federal',
      'wrong-date',
      'profileSchedule[0].from',
      { profileSchedule: [{ profile: 'observe', from: '2026-13-01' }] },
    ],
    [
      'a number format that is no pattern',
      'be-federal',
      'wrong-value',
      'identifiers[0].pattern',
      {
        identifiers: [
          {
            id: 'staff',
            pattern: '\\d+',
            check: 'none',
            words: {},
            category: null,
            label: { nl: 'a', fr: 'a', de: 'a', en: 'a' },
          },
        ],
      },
    ],
    ['an overlay for another pack', 'be-federal', 'wrong-pack', 'pack', { pack: 'fr-mef' }],
    [
      'a file of overlays with something beside them',
      'be-federal',
      'unknown-key',
      'own',
      { overlays: {}, own: ['x.example'] },
    ],
  ])('%s', (_reason, packId, code, path, overlay) => {
    const resolved = resolvePolicy(packId, [overlay]);
    const problems = resolved.ok ? [] : resolved.problems;
    expect(problems.map((problem) => [problem.code, problem.path])).toContainEqual([code, path]);
  });
});

test.each([
  [{ owns: ['x.example'] }, 'Did you mean "own"?'],
  [{ contacts: { itDesc: { name: 'X' } } }, 'Did you mean "itDesk"?'],
  [{ profile: 'obserfe' }, 'Did you mean "observe"?'],
  [{ matrix: { citizens: { IDNUM: { outcome: 'block' } } } }, 'Did you mean "citizen"?'],
  [{ matrix: { citizen: { IDNUMB: { outcome: 'block' } } } }, 'Did you mean "IDNUM"?'],
  [
    {
      riskAcceptances: [
        {
          group: 'fedral',
          class: 'PERSONAL',
          outcome: 'inform',
          who: 'X',
          why: 'Y',
          until: '2099-12-31',
        },
      ],
    },
    'Did you mean "federal"?',
  ],
])('a typo is told with the known word: %j', (overlay, words) => {
  const resolved = resolvePolicy('be-federal', [overlay]);
  const sentences = resolved.ok ? [] : resolved.problems.map(({ sentence }) => sentence);
  expect(sentences.join(' ')).toContain(words);
});

test('what does nothing is remarked on: an unused list, words for no signal, an acceptance that ended', () => {
  const acceptance = { group: 'citizen', class: 'IDNUM', outcome: 'inform', who: 'DPO', why: 'x' };
  const resolved = resolvePolicy('be-federal', [
    {
      lists: { healt: ['hospital.example'], partners: ['printer.example'] },
      phrases: { askVerb: { nl: ['bezorg mij'] }, askedData: { nl: ['dossiernummer'] } },
      riskAcceptances: [
        { ...acceptance, until: '2026-06-30' },
        { ...acceptance, until: '2026-07-01' },
      ],
    },
  ]);
  expect(resolved.ok && remarksOn(resolved.policy, '2026-07-01')).toEqual([
    expect.stringMatching(/^lists\.healt: .*Did you mean "health"\?/),
    expect.stringMatching(/^phrases\.askVerb: .*Did you mean "askVerbs"\?/),
    expect.stringMatching(/^riskAcceptances\[0\]: .*2026-06-30/),
  ]);
});

describe('what a profile and a schedule say against each other is remarked on', () => {
  const observe = { profile: 'observe', from: '2026-07-01' };
  const strict = { profile: 'strict', from: '2026-09-01' };
  const both = { profile: 'guide', profileSchedule: [observe, strict] };

  test.each<[string, object | readonly object[], string, string[]]>([
    [
      'a schedule that has begun wins over a profile: both are named, and the way out',
      both,
      '2026-07-01',
      ['^profile: "guide" .*profileSchedule .*"observe" since 2026-07-01\\. Leave .* out, or '],
    ],
    [
      'the schedule of the institution wins over the profile of an entity',
      [{ profileSchedule: [observe] }, { id: 'entity', profile: 'standard' }],
      '2026-07-01',
      ['^profile: "standard" does nothing'],
    ],
    ['a profile holds until the first day of the schedule', both, '2026-06-30', []],
    [
      'a schedule that arrives at the profile says the same',
      { profile: 'strict', profileSchedule: [observe, strict] },
      '2026-09-01',
      [],
    ],
    [
      'before the first day, without a profile, the pack acts at full strength',
      { profileSchedule: [observe] },
      '2026-06-30',
      ['^profileSchedule: it begins on 2026-07-01; until then .*"standard" holds'],
    ],
    ['a schedule alone, begun', { profileSchedule: [observe] }, '2026-07-01', []],
    [
      'of two entries for one day the later one holds',
      { profileSchedule: [observe, { ...strict, from: observe.from }] },
      '2026-07-01',
      ['^profileSchedule: "observe" never holds; .*2026-07-01'],
    ],
    ['a profile alone', { profile: 'observe' }, '2026-07-01', []],
  ])('%s', (...row) => {
    const [, overlay, today, remarks] = row;
    const resolved = resolvePolicy('be-federal', [overlay]);
    expect(resolved.ok && remarksOn(resolved.policy, today)).toEqual(
      remarks.map((pattern) => expect.stringMatching(new RegExp(pattern)) as string),
    );
  });
});

test('an empty list of channels leaves nobody a better way, which is said', () => {
  const resolved = resolvePolicy('be-federal', [{ channels: [] }]);
  expect(resolved.ok && remarksOn(resolved.policy, '2026-07-01')).toEqual([
    expect.stringMatching(/^channels: the list is empty/),
  ]);
});

test.each([
  [{ profile: 'loud' }, 'profile'],
  [{ lists: { health: ['gmail.com'] } }, 'lists.health[0]'],
  [{ privateAddresses: ['an@gmail.com', 'gmail.com'] }, 'privateAddresses[1]'],
  [{ channels: [{ id: 'portal', url: 'http://portal.example' }] }, 'channels[0].url'],
  [{ channels: [{ id: 'portal', url: 'javascript:alert(1)' }] }, 'channels[0].url'],
  [{ overlays: { 'be-fed': { own: ['x.example'] } } }, 'overlays.be-fed'],
])('an overlay that would not do what it says is refused at its own place: %j', (overlay, path) => {
  const resolved = resolvePolicy('be-federal', [overlay]);
  expect(resolved.ok ? [] : resolved.problems.map((problem) => problem.path)).toEqual([path]);
});

test.each([
  [{ channels: [{ id: 'portal', howTo: { en: 'Open it.' } }] }, 'missing in: fr; readers'],
  [{ channels: [{ id: 'portal', howTo: 'Open it.' }] }, 'by language'],
])('a text by language says what it needs: %j', (overlay, words) => {
  const resolved = resolvePolicy('be-federal', [overlay]);
  expect(resolved.ok ? '' : resolved.problems[0]?.sentence).toContain(words);
});

test('an organisation may take channels out of its order', () => {
  const resolved = resolvePolicy('be-federal', [{ channelOrder: { citizen: ['post'] } }]);
  expect(resolved.ok && resolved.policy.channelOrder['citizen']).toEqual(['post']);
});
