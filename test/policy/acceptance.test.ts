/**
 * The own acceptance mails with real detection, the same way as `sluice acceptance`: outcome, first
 * channel, groups and level. A mail may only miss its expectation where an attachment was honestly
 * reported as unread because no reader takes its format.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createEngine, type Engine } from '../../src/engine/engine';
import { requestOfLine } from '../../src/cli/line-request';
import { parseMessageLine } from '../../src/cli/message-line';
import { compareVerdict, type ExpectedVerdict } from '../../src/core/acceptance';
import { PACKS } from '../../src/policy/packs';
import { policyOf } from './policy-of';

const FOLDER = path.join(__dirname, '../fixtures/acceptance');
const MAILS = path.join(FOLDER, 'mails');
const OVERLAY: unknown = JSON.parse(readFileSync(path.join(FOLDER, 'overlay.json'), 'utf8'));

interface Mail {
  readonly id: string;
  readonly pack: string;
  readonly language: string;
  readonly title: string;
  readonly expected: ExpectedVerdict;
}
const mails: readonly Mail[] = readdirSync(MAILS)
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(path.join(MAILS, file), 'utf8')));

const engines = new Map<string, Engine>();
function engineFor(pack: string): Engine {
  const engine = engines.get(pack) ?? createEngine(policyOf(pack, OVERLAY));
  engines.set(pack, engine);
  return engine;
}

test.each(mails.map((mail) => [mail.id, mail.title, mail] as const))(
  '%s %s',
  async (_id, _title, mail) => {
    const parsed = parseMessageLine(mail);
    if (!parsed.ok) throw new Error(parsed.problem);
    const request = await requestOfLine(parsed.line, MAILS);
    const today = { year: 2026, month: 4, day: 1 };
    const { decision } = engineFor(mail.pack).check({
      ...request,
      today,
      now: () => 0,
      timeMs: 1000,
    });
    const { passed, differences } = compareVerdict(mail.expected, decision);
    const isUnsupported = decision.unchecked.some((item) => item.reason === 'unsupported');
    if (!passed && !isUnsupported) expect(differences).toEqual([]);
  },
);

describe('the set itself', () => {
  const silent = mails.filter((mail) => mail.expected.mustNotFire);

  test('has at least sixty mails, half of them silent, in all packs and languages', () => {
    expect(mails.length).toBeGreaterThanOrEqual(60);
    expect(silent.length / mails.length).toBeGreaterThanOrEqual(0.5);
    expect(new Set(mails.map((mail) => mail.pack))).toEqual(new Set(Object.keys(PACKS)));
    expect(new Set(mails.map((mail) => mail.language))).toEqual(new Set(['nl', 'fr', 'de', 'en']));
  });
});
