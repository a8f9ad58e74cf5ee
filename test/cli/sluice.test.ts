/** The built command as a user runs it: outputs, exit statuses, and one clear line for everything that is wrong. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { cfb } from '../attachments/make/cfb';

const COMMAND = path.resolve(__dirname, '../../build/cli/sluice.js');
let folder = '';

beforeAll(() => {
  if (!existsSync(COMMAND)) throw new Error('build/cli/sluice.js is missing: npm run build');
  folder = mkdtempSync(path.join(os.tmpdir(), 'sluice-cli-'));
  const file = (name: string, text: string | Buffer): void => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };
  file('number.eml', mail('Uw rijksregisternummer is 58.03.14-993.20.'));
  file('clean.eml', mail('De vergadering begint om 10 uur in zaal 3.'));
  file('reply.eml', mail(QUOTED_REPLY, 'In-Reply-To: <1@x.example>\r\n', 'luc@skynet.be'));
  file('number.msg', outlookItem({ '1000001F': wide('Rijksregisternummer 58.03.14-993.20') }));
  file('rich.msg', outlookItem({ '10090102': rich('NISS 58.03.14-993.20') }));
  file('unpackable.msg', outlookItem({ '10090102': Buffer.alloc(40, 7) }));
  const cut = outlookItem({ '1000001F': wide('Tot morgen. '.repeat(2000)) });
  // The directory promises twice the text that is there (MS-CFB 2.6.1: size at 120).
  const entry = cut.indexOf(wide('__substg1.0_1000001F'));
  cut.writeUInt32LE(2 * cut.readUInt32LE(entry + 120), entry + 120);
  file('cut.msg', cut);
  file('document.msg', Buffer.from(cfb([{ name: 'WordDocument', bytes: Buffer.from('x') }])));
  file('stump.msg', Buffer.from('d0cf11e0a1b11ae161616161', 'hex'));
  file('broken.eml', Buffer.from([0, 1, 2, 3, 4, 255, 254]));
  file('empty.eml', '');
  file('note.txt', 'NISS 58.03.14-993.20');
  file('folder/a.eml', mail('Niets bijzonders.'));
  file('folder/below/b.eml', mail('NISS 58.03.14-993.20'));
  file('partly/a.eml', mail('Niets bijzonders.'));
  file('partly/b.eml', Buffer.from([0, 1, 2, 3]));
  file('partly/c.eml', mail('NISS 58.03.14-993.20'));
  mkdirSync(path.join(folder, 'nothing'));
  mkdirSync(path.join(folder, 'links'));
  symlinkSync('../number.eml', path.join(folder, 'links/a.eml'));
  symlinkSync('gone.eml', path.join(folder, 'links/b.eml'));
  symlinkSync('../folder', path.join(folder, 'links/c'));
  file('three-problems.json', '{"owm": [], "partnrs": [], "channels": 5}');
  file('overlay.json', '{"own": ["fod-voorbeeld.fgov.be"], "note": "a note is allowed"}');
  file('observe.json', '{"profile": "observe"}');
  file('unknown-key.json', '{"own": ["fod-voorbeeld.fgov.be"], "owm": []}');
  file('not-json.json', '{"own": [');
  file('utf-16.json', Buffer.from('\ufeff{"own": []}', 'utf16le'));
  file('mails/expected.json', JSON.stringify(expected('allow')));
  file('list.json', '[]');
  file('nothing-expected.json', '{"id": "1", "expected": null}');
  file('no-level.json', '{"id": "1", "expected": {"outcome": "allow"}}');
  file(
    'wrong-groups.json',
    '{"id": "1", "expected": {"outcome": "a", "level": "b", "groups": [1]}}',
  );
  file('wrong/unexpected.json', JSON.stringify(expected('block')));
});
afterAll(() => rmSync(folder, { recursive: true }));

const wide = (text: string): Buffer => Buffer.from(text, 'utf16le');

/** A mail as Outlook saves it: properties by id and type. */
function outlookItem(properties: { readonly [id: string]: Buffer }): Buffer {
  const streams = { '0037001F': wide('Dossier'), ...properties };
  return Buffer.from(
    cfb([
      { name: '__properties_version1.0', bytes: Buffer.alloc(32) },
      ...Object.entries(streams).map(([id, bytes]) => ({ name: `__substg1.0_${id}`, bytes })),
      { name: '__recip_version1.0_#00000000/__substg1.0_39FE001F', bytes: wide('jan@gmail.com') },
    ]),
  );
}

/** An RTF body as an item stores it, not compressed (MS-OXRTFCP 2.1.3.1). */
function rich(text: string): Buffer {
  const rtf = Buffer.from(`{\\rtf1 ${text}}`);
  const head = Buffer.alloc(16);
  head.writeUInt32LE(rtf.length + 12, 0);
  head.writeUInt32LE(rtf.length, 4);
  head.write('MELA', 8);
  return Buffer.concat([head, rtf]);
}

function mail(body: string, headers = '', to = 'jan@gmail.com'): string {
  return `From: An <an@fod-voorbeeld.fgov.be>\r\nTo: ${to}\r\nSubject: Dossier\r\n${headers}Content-Type: text/plain; charset=utf-8\r\n\r\n${body}\r\n`;
}

const QUOTED_REPLY = [
  'Bonjour, votre dossier avance.',
  '',
  'De : Luc Dardenne <luc@skynet.be>',
  'Envoyé : lundi 9 mars 2026 08:14',
  'À : An <an@fod-voorbeeld.fgov.be>',
  'Objet : Ma demande',
  '',
  'Mon numéro national est le 79.11.02-996.01.',
].join('\r\n');

function expected(outcome: string): object {
  return {
    id: outcome,
    from: 'an@fod-voorbeeld.fgov.be',
    to: ['jan@gmail.com'],
    body: 'Tot morgen.',
    expected: {
      mustNotFire: false,
      outcome,
      acceptableOutcomes: [outcome],
      groups: ['citizen'],
      level: 'L0',
      recommendedChannel: null,
    },
  };
}

/** Runs the command as npm would: in the package's folder, with the user's own in INIT_CWD. */
function sluice(args: string[], input = '') {
  const result = spawnSync(process.execPath, [COMMAND, ...args], {
    cwd: path.resolve(__dirname, '../..'),
    env: { ...process.env, INIT_CWD: folder },
    input,
    encoding: 'utf8',
  });
  const lines = result.stdout.trim() === '' ? [] : result.stdout.trim().split('\n');
  return { status: result.status, lines, errors: result.stderr.trim() };
}

type Verdict = {
  id?: string;
  path?: string;
  outcome: string;
  groups: string[];
  findings: { masked: string }[];
  error?: string;
};
const json = (lines: string[]): Verdict[] => lines.map((line) => JSON.parse(line) as Verdict);

describe('check', () => {
  test('a mail with a national number to a citizen: block, status 1, the value masked', () => {
    const { status, lines } = sluice(['check', '--json', 'number.eml']);
    const [verdict] = json(lines);
    expect(status).toBe(1);
    expect(verdict).toMatchObject({ path: 'number.eml', outcome: 'block', groups: ['citizen'] });
    expect(verdict!.findings[0]).toMatchObject({
      detector: 'be-national-number',
      masked: '••.••.••-•••.20',
      location: 'body',
      zone: 'own',
    });
    expect(lines.join()).not.toContain('58.03.14');
  });

  test('a clean mail: allow, status 0', () => {
    const { status, lines } = sluice(['check', '--json', 'clean.eml']);
    expect([status, json(lines)[0]!.outcome]).toEqual([0, 'allow']);
  });

  test('a reply whose only number stands in the quoted text of an unchanged audience is milder', () => {
    const { lines } = sluice(['check', '--json', 'reply.eml']);
    const [verdict] = json(lines);
    expect(verdict!.outcome).toBe('warnConfirm');
    expect(verdict!.findings).toContainEqual(
      expect.objectContaining({ detector: 'be-national-number', zone: 'quoted' }),
    );
  });

  test('a folder is opened to any depth, in order of name', () => {
    const { lines } = sluice(['check', '--json', 'folder']);
    expect(json(lines).map(({ path: shown }) => shown)).toEqual([
      'folder/a.eml',
      'folder/below/b.eml',
    ]);
  });

  test('a document alone is judged as sent to somebody unknown', () => {
    const [verdict] = json(sluice(['check', '--json', 'note.txt']).lines);
    expect(verdict).toMatchObject({ outcome: 'block', groups: ['unknown'] });
  });

  test('for people: a line a message, findings below', () => {
    const { lines } = sluice(['check', 'number.eml']);
    expect(lines[0]).toMatch(/^block\s+number\.eml/);
    expect(lines[1]).toContain('be-national-number');
  });
});

describe('how often each outcome came, for whoever tries a policy on a folder of mails', () => {
  test.each([
    ['folder', [], '2 checked, profile "standard": 1 block, 1 allow'],
    ['partly', [], '2 checked, profile "standard": 1 block, 1 allow; 1 file could not be read'],
    ['folder', ['--overlay', 'observe.json'], '2 checked, profile "observe": 1 inform, 1 allow'],
  ])('%s %j', (of, options, tally) => {
    expect(sluice(['check', ...options, of]).lines.pop()).toBe(tally);
    const { lines, errors } = sluice(['check', '--json', ...options, of]);
    expect(errors.split('\n').pop()).toBe(tally);
    expect(json(lines).every(({ path: shown }) => shown !== undefined)).toBe(true);
  });

  test('one file needs no count', () => {
    expect(sluice(['check', 'clean.eml'])).toMatchObject({
      lines: [expect.stringMatching(/^allow/)],
      errors: '',
    });
  });
});

describe('check --ndjson', () => {
  test('one answer a line, in order; the id comes back', () => {
    const input =
      '{"id":"1","subject":"x","body":"NISS 79.04.12-287.70","to":["jan@gmail.com"]}\n{"id":"2","body":"Hallo"}\n';
    const { status, lines } = sluice(['check', '--ndjson'], input);
    expect(json(lines).map(({ id, outcome }) => [id, outcome])).toEqual([
      ['1', 'block'],
      ['2', 'allow'],
    ]);
    expect(status).toBe(1);
  });

  test('a line may name its own pack', () => {
    const body = 'Son NAS est le 130 692 544.';
    const input = `${JSON.stringify({ id: 'q', body, to: ['a@x.example'], pack: 'qc-msss' })}\n`;
    expect(json(sluice(['check', '--ndjson'], input).lines)[0]).toMatchObject({
      id: 'q',
      outcome: 'block',
    });
  });

  test.each([
    ['not JSON', '{"id":'],
    ['no id', '{"body":"x"}'],
    ['a key of the wrong type', '{"id":"1","to":"jan@gmail.com"}'],
    ['an unknown pack', '{"id":"1","pack":"nowhere"}'],
    ['an attachment without content', '{"id":"1","attachments":[{"name":"a.txt"}]}'],
  ])('%s: that line says so, the next one is judged, status 2', (_why, line) => {
    const { status, lines, errors } = sluice(
      ['check', '--ndjson'],
      `${line}\n{"id":"2","body":"Hallo"}\n`,
    );
    const [first, second] = json(lines);
    expect(first!.error).toBeDefined();
    expect(second).toMatchObject({ id: '2', outcome: 'allow' });
    expect(errors).toContain('line 1');
    expect(status).toBe(2);
  });

  test('an attachment as text, and one as bytes, are both read', () => {
    const text = 'NISS 58.03.14-993.20';
    const base64 = Buffer.from(text).toString('base64');
    const line = (attachment: object): string =>
      `${JSON.stringify({ id: '1', to: ['jan@gmail.com'], attachments: [attachment] })}\n`;
    for (const attachment of [
      { name: 'a.txt', text },
      { name: 'a.txt', base64 },
    ]) {
      const [verdict] = json(sluice(['check', '--ndjson'], line(attachment)).lines);
      expect(verdict).toMatchObject({ outcome: 'block', findings: [{ location: 'a.txt' }] });
    }
  });
});

test('an attachment whose base64 is none was not read: said, not passed as an empty file', () => {
  const line = { id: '1', to: ['jan@gmail.com'], attachments: [{ name: 'a.txt', base64: '!!' }] };
  const { lines } = sluice(['check', '--ndjson'], `${JSON.stringify(line)}\n`);
  expect(JSON.parse(lines[0]!)).toMatchObject({
    outcome: 'advise',
    unchecked: [{ location: 'a.txt', reason: 'unavailable' }],
  });
});

test('a byte order mark before the first line is no mistake', () => {
  const { status, lines } = sluice(['check', '--ndjson'], '\ufeff{"id": "first"}\r\n');
  expect([status, json(lines)[0]]).toMatchObject([0, { id: 'first', outcome: 'allow' }]);
});

test('a key that looks mistyped is told once, for its content is not looked at; other keys are not', () => {
  const lines = [
    { id: '1', Subject: 'x', bodi: 'y', expected: {}, thread: 'z' },
    { id: '2', bodi: 'y' },
    { id: '3', body: 'x', bodie: 'y' },
  ];
  const input = lines.map((line) => JSON.stringify(line)).join('\n');
  const { status, errors } = sluice(['check', '--ndjson'], input);
  expect(status).toBe(0);
  expect(errors.trim().split('\n')).toEqual([
    'sluice: note: line 1: "Subject" is not looked at. Did you mean "subject"?',
    'sluice: note: line 1: "bodi" is not looked at. Did you mean "body"?',
  ]);
});

describe('an Outlook item', () => {
  test.each([
    ['number.msg', 'its plain text'],
    ['rich.msg', 'a text in RTF only'],
  ])('%s: %s is read, as a mail to its recipient', (name) => {
    const [verdict] = json(sluice(['check', '--json', name]).lines);
    expect(verdict).toMatchObject({ outcome: 'block', groups: ['citizen'] });
  });

  test.each([
    ['cut.msg', 'the file ends before its text'],
    ['unpackable.msg', 'RTF that is none'],
  ])('%s: %s is said, never passed as clean', (name) => {
    const { status, lines } = sluice(['check', '--json', name]);
    expect(status).toBe(1);
    expect(json(lines)).toMatchObject([{ unchecked: [{ location: 'body', reason: 'corrupt' }] }]);
  });
});

test('a damaged mail in a folder is told, and those behind it are checked', () => {
  const { status, lines, errors } = sluice(['check', '--json', 'partly']);
  expect(status).toBe(2);
  expect(errors).toContain('partly/b.eml: not a mail');
  expect(json(lines)).toMatchObject([
    { path: 'partly/a.eml', outcome: 'allow' },
    { path: 'partly/b.eml', error: expect.stringContaining('not a mail') as string },
    { path: 'partly/c.eml', outcome: 'block' },
  ]);
});

test('in a folder a link to a file is followed, one to nothing is told, one to a folder left out', () => {
  const { status, lines } = sluice(['check', '--json', 'links']);
  expect(status).toBe(2);
  expect(json(lines)).toMatchObject([
    { path: 'links/a.eml', outcome: 'block' },
    { path: 'links/b.eml', error: expect.stringContaining('no such file') as string },
  ]);
});

describe('what is wrong is said in one line that names it, with status 2 and no half result', () => {
  test.each([
    [[], 'no command', 'see: sluice help'],
    [['chekc'], 'unknown command "chekc"', 'see: sluice help'],
    [['check'], 'at least one path', 'see: sluice help'],
    [['check', '--pak', 'x', 'clean.eml'], '--pak', 'see: sluice help'],
    [['check', '--Pak.x', 'clean.eml'], "unknown option '--Pak.x'", 'see: sluice help'],
    [['check', '--json=1', 'clean.eml'], "'--json' does not take", 'see: sluice help'],
    [['check', '--pack', '--json', 'clean.eml'], '--pack needs a value', 'see: sluice help'],
    [['check', '--ndjson', 'clean.eml'], '--ndjson reads standard input', 'see: sluice help'],
    [['extract'], 'extract needs at least one path', 'see: sluice help'],
    [['extract', '--pack', 'be-federal', 'note.txt'], 'does not take --pack', 'see: sluice help'],
    [['extract', '--overlay', 'overlay.json', 'note.txt'], '--overlay', 'see: sluice help'],
    [['extract', 'nowhere.txt'], 'nowhere.txt', 'no such file'],
    [['acceptance', '--ndjson', 'mails'], 'does not take --ndjson', 'see: sluice help'],
    [['acceptance', '--pack', 'be-federal', 'mails'], '--pack', 'see: sluice help'],
    [['acceptance', 'not-json.json'], 'not-json.json: line 1, column 10', 'ends before its last ]'],
    [['acceptance', 'list.json'], 'list.json', 'must be one JSON object'],
    [['acceptance', 'nothing-expected.json'], 'nothing-expected.json', 'expected: required'],
    [['acceptance', 'no-level.json'], 'no-level.json', 'expected.level: required'],
    [['acceptance', 'wrong-groups.json'], 'expected.groups[0]', 'must be a string'],
    [['acceptance', 'utf-16.json'], 'utf-16.json', 'save it again as UTF-8'],
    [['check', 'nowhere.eml'], 'nowhere.eml', 'no such file'],
    [['check', 'nothing'], 'nothing', 'no file found'],
    [['check', 'broken.eml'], 'broken.eml: not a mail', 'give it its own ending'],
    [['check', 'document.msg'], 'document.msg: not an Outlook item', 'save it from Outlook'],
    [['check', 'stump.msg'], 'stump.msg: not an Outlook item', 'save it from Outlook'],
    [['check', 'empty.eml'], 'empty.eml: the file is empty', 'save the mail again'],
    [['check', '--pack', 'nowhere', 'clean.eml'], '--pack nowhere: There is no', 'Known packs'],
    [['check', '--overlay', 'nowhere.json', 'clean.eml'], 'nowhere.json', 'cannot be read'],
    [['check', '--overlay', 'folder', 'clean.eml'], '--overlay folder', 'is a folder'],
    [['check', '--overlay', 'utf-16.json', 'clean.eml'], 'utf-16.json', 'save it again as UTF-8'],
    [['check', '--overlay', 'not-json.json', 'clean.eml'], 'not-json.json: line 1', 'JSON'],
    [['check', '--overlay'], '--overlay needs a value', 'see: sluice help'],
    [['check', '--overlay', 'unknown-key.json', 'clean.eml'], 'unknown-key.json', 'owm'],
    [['check', '--overlay', 'three-problems.json', 'clean.eml'], '3 problems: (1)', 'partnrs'],
    [['extract', 'folder'], 'folder', 'takes files'],
    [['acceptance', 'nothing'], 'nothing: no mail found', 'takes .json files'],
  ])('%j', (args, what, wayOut) => {
    const { status, lines, errors } = sluice(args);
    expect(status).toBe(2);
    expect(lines).toEqual([]);
    expect(errors.split('\n')).toHaveLength(1);
    expect(errors).toContain(what);
    expect(errors).toContain(wayOut);
  });
});

describe('extract', () => {
  test('one line a file: name as given, state, text', () => {
    const { status, lines } = sluice(['extract', '--json', 'note.txt']);
    expect(status).toBe(0);
    expect(JSON.parse(lines[0]!)).toMatchObject({
      file: 'note.txt',
      state: 'text',
      text: 'NISS 58.03.14-993.20',
    });
  });
});

describe('acceptance', () => {
  test('a mail that gives what it should passes, and the count ends the output', () => {
    const { status, lines } = sluice(['acceptance', 'mails']);
    expect([status, lines[lines.length - 1]]).toEqual([0, '1 passed, 0 failed']);
  });

  test('one that does not fails, and says what differs', () => {
    const { status, lines } = sluice(['acceptance', 'wrong']);
    expect(status).toBe(1);
    expect(lines.join('\n')).toContain('expected block, got allow');
  });

  test('with --json the count goes to standard error', () => {
    const { lines, errors } = sluice(['acceptance', '--json', 'mails']);
    expect(JSON.parse(lines[0]!)).toMatchObject({ id: 'allow', passed: true, differences: [] });
    expect(errors).toBe('1 passed, 0 failed');
  });
});

test('an overlay with notes is taken; help is help', () => {
  expect(sluice(['check', '--overlay', 'overlay.json', 'clean.eml']).status).toBe(0);
  expect(sluice(['help']).lines.join('\n')).toContain('sluice check --ndjson');
});
