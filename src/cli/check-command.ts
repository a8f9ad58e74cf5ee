/** `sluice check`: verdicts on mails, documents and folders of them. */
import { dayText } from '../core/decide/outcome';
import type { Outcome } from '../core/types';
import { profileOn } from '../core/decide/profile-on';
import type { Command } from './arguments';
import type { FileRequest } from './mail-message';
import { openEngines, today } from './engines';
import { requestOfFile } from './file-request';
import { checkLines, stops } from './ndjson';
import { findFiles, type FoundFile } from './paths';
import { DEFAULT_PACK, openPolicies, overlayOf } from './policy-files';
import { tallyText, verdictText } from './print';
import { Refusal } from './refusal';
import { verdictLine } from './verdict';

type CheckArguments = Extract<Command, { name: 'check' }>;

/**
 * 0 when nothing asks for more than `inform`, 1 when something does, 2 when some file could not be read.
 * Several files end with a count of the outcomes, on standard error beside JSON.
 */
export async function checkCommand(command: CheckArguments): Promise<number> {
  const policies = await openPolicies(overlayOf(command));
  const engines = openEngines();
  const policy = policies.policyOf(command.pack ?? DEFAULT_PACK);
  if (command.ndjson) {
    const { stdin: input, stdout: output, stderr: errors } = process;
    return checkLines({ input, output, errors, policies, engines, pack: command.pack });
  }
  const files = await findFiles(command.paths);
  if (files.length === 0)
    throw new Refusal(`${command.paths.join(' ')}: no file found; hidden files are left out`);
  const outcomes = new Array<Outcome>();
  let status = 0;
  for (const file of files) {
    const { shown } = file;
    const request = await readOrRefuse(file);
    if (request instanceof Refusal) {
      status = 2;
      process.stderr.write(`sluice: ${request.message}\n`);
      if (command.json) say({ path: shown, error: request.message });
      continue;
    }
    const { decision, ms } = engines.check(policy, request);
    const verdict = verdictLine({ path: shown }, decision, ms);
    if (command.json) say(verdict);
    else process.stdout.write(`${verdictText(shown, verdict)}\n`);
    outcomes.push(decision.outcome);
    if (stops(verdict.outcome)) status = Math.max(status, 1);
  }
  if (files.length > 1) {
    const unreadCount = files.length - outcomes.length;
    const profile = profileOn(policy, dayText(today())).id;
    const stream = command.json ? process.stderr : process.stdout;
    stream.write(`${tallyText({ outcomes, unreadCount, profile })}\n`);
  }
  return status;
}

/** One damaged mail among a thousand is told, and the others are checked. */
async function readOrRefuse(file: FoundFile): Promise<FileRequest | Refusal> {
  try {
    return await requestOfFile(file);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

function say(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
