/** `sluice acceptance`: mails with an expected outcome, expected against got, with real detection. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { compareVerdict, type Comparison, type ExpectedVerdict } from '../core/acceptance';
import type { Command } from './arguments';
import { type Engines, openEngines } from './engines';
import { requestOfLine } from './line-request';
import { type MessageLine, parseMessageLine } from './message-line';
import { findFiles, type FoundFile, fromUser } from './paths';
import { DEFAULT_PACK, openPolicies, type PolicySource } from './policy-files';
import { Refusal } from './refusal';
import { verdictLine } from './verdict';

type AcceptanceArguments = Extract<Command, { name: 'acceptance' }>;

/** 0 all passed, 1 some failed, 2 (a `Refusal`) when no mail was found or one cannot be understood. */
export async function acceptanceCommand(command: AcceptanceArguments): Promise<number> {
  const mails = await readMails(command.paths);
  if (mails.length === 0) throw new Refusal(`${command.paths.join(' ')}: no mail found`);
  const overlay =
    command.overlay === null ? overlayNear(command.paths[0]!) : fromUser(command.overlay);
  const policies = await openPolicies(overlay, command.overlay ?? overlay);
  const engines = openEngines();
  let failed = 0;
  for (const mail of mails) {
    const result = await judge(mail, policies, engines);
    if (!result.comparison.passed) failed++;
    process.stdout.write(`${command.json ? JSON.stringify(jsonOf(result)) : textOf(result)}\n`);
  }
  const closing = `${mails.length - failed} passed, ${failed} failed\n`;
  (command.json ? process.stderr : process.stdout).write(closing);
  return failed === 0 ? 0 : 1;
}

interface Mail {
  readonly line: MessageLine;
  readonly expected: ExpectedVerdict;
  /** Where `{name, file}` attachments lie. */
  readonly folder: string;
}

async function readMails(paths: readonly string[]): Promise<Mail[]> {
  const files = (await findFiles(paths)).filter(({ full }) => full.endsWith('.json'));
  const mails = new Array<Mail>();
  for (const file of files) {
    if (path.basename(file.full) === OVERLAY_NAME) continue;
    mails.push(await readMail(file));
  }
  return mails;
}

async function readMail({ shown, full }: FoundFile): Promise<Mail> {
  const value = parse(shown, await readFile(full, 'utf8'));
  const parsed = parseMessageLine(value);
  if (!parsed.ok) throw new Refusal(`${shown}: ${parsed.problem}`);
  const expected = (value as { expected?: Partial<ExpectedVerdict> }).expected;
  if (typeof expected !== 'object' || typeof expected.outcome !== 'string') {
    throw new Refusal(`${shown}: expected.outcome: missing`);
  }
  return {
    line: parsed.line,
    expected: { ...NOTHING_EXPECTED, ...expected } as ExpectedVerdict,
    folder: path.dirname(full),
  };
}

const NOTHING_EXPECTED: Omit<ExpectedVerdict, 'outcome' | 'level'> = {
  mustNotFire: false,
  acceptableOutcomes: [],
  groups: [],
  recommendedChannel: null,
  signals: [],
  ruleIds: [],
};

function parse(shown: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Refusal(`${shown}: not JSON`);
  }
}

const OVERLAY_NAME = 'overlay.json';

/** The overlay beside the mails or one folder up; none is fine. */
function overlayNear(given: string): string | null {
  const folder = fromUser(given);
  const places = [folder, path.dirname(folder)].map((place) => path.join(place, OVERLAY_NAME));
  return places.find((place) => existsSync(place)) ?? null;
}

interface Result {
  readonly mail: Mail;
  readonly verdict: ReturnType<typeof verdictLine<{ id: string }>>;
  readonly comparison: Comparison;
}

async function judge(mail: Mail, policies: PolicySource, engines: Engines): Promise<Result> {
  const policy = policies.policyOf(mail.line.pack ?? DEFAULT_PACK);
  const { decision, ms } = engines.check(policy, await requestOfLine(mail.line, mail.folder));
  return {
    mail,
    verdict: verdictLine({ id: mail.line.id }, decision, ms),
    comparison: compareVerdict(mail.expected, decision),
  };
}

function jsonOf({ mail, verdict, comparison }: Result): object {
  return {
    id: mail.line.id,
    passed: comparison.passed,
    verdict,
    differences: comparison.differences,
  };
}

function textOf({ mail, verdict, comparison }: Result): string {
  const head = `${comparison.passed ? 'pass' : 'FAIL'}  ${mail.line.id}  ${verdict.outcome}`;
  return [head, ...comparison.differences.map((difference) => `        ${difference}`)].join('\n');
}
