/** `sluice acceptance`: mails with an expected outcome, expected against got, with real detection. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { compareVerdict, type Comparison, type ExpectedVerdict } from '../core/acceptance';
import { brokenJson } from '../policy/json-text';
import type { Command } from './arguments';
import { type Engines, openEngines } from './engines';
import { parseExpected } from './expected-verdict';
import { requestOfLine } from './line-request';
import { type MessageLine, parseMessageLine } from './message-line';
import { findFiles, type FoundFile, fromUser, readText } from './paths';
import { DEFAULT_PACK, openPolicies, overlayOf, type PolicySource } from './policy-files';
import { Refusal } from './refusal';
import { verdictLine } from './verdict';

type AcceptanceArguments = Extract<Command, { name: 'acceptance' }>;

/** 0 all passed, 1 some failed, 2 (a `Refusal`) when no mail was found or one cannot be understood. */
export async function acceptanceCommand(command: AcceptanceArguments): Promise<number> {
  const mails = await readMails(command.paths);
  if (mails.length === 0)
    throw new Refusal(
      `${command.paths.join(' ')}: no mail found; acceptance takes .json files, or folders of them`,
    );
  const policies = await openPolicies(overlayOf(command) ?? overlayNear(command.paths[0]!));
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
  const value = parse(shown, await readText({ shown, full }));
  const parsed = parseMessageLine(value);
  if (!parsed.ok) throw new Refusal(`${shown}: ${parsed.problem}`);
  const expected = parseExpected((value as { expected?: unknown }).expected);
  if (!expected.ok) throw new Refusal(`${shown}: ${expected.problem}`);
  return { line: parsed.line, expected: expected.value, folder: path.dirname(full) };
}

function parse(shown: string, text: string): unknown {
  const plain = text.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(plain) as unknown;
  } catch {
    throw new Refusal(`${shown}: ${notJson(plain)}`);
  }
}

function notJson(text: string): string {
  const broken = brokenJson(text);
  if (broken === null) return 'is nested too deeply';
  return `line ${broken.line}, column ${broken.column}: ${broken.sentence}`;
}

const OVERLAY_NAME = 'overlay.json';

/** The overlay beside the mails or one folder up; none is fine. */
function overlayNear(given: string): FoundFile | null {
  const folder = fromUser(given);
  const places = [folder, path.dirname(folder)].map((place) => path.join(place, OVERLAY_NAME));
  const full = places.find((place) => existsSync(place));
  return full === undefined ? null : { shown: full, full };
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
