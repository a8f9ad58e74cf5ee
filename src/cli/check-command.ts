/** `sluice check`: verdicts on mails, documents and folders of them. */
import type { Command } from './arguments';
import type { FileRequest } from './mail-message';
import { openEngines } from './engines';
import { requestOfFile } from './file-request';
import { checkLines, stops } from './ndjson';
import { findFiles, type FoundFile } from './paths';
import { DEFAULT_PACK, openPolicies, overlayOf } from './policy-files';
import { verdictText } from './print';
import { Refusal } from './refusal';
import { verdictLine } from './verdict';

type CheckArguments = Extract<Command, { name: 'check' }>;

/** 0 when nothing asks for more than `inform`, 1 when something does, 2 when some file could not be read. */
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
    if (stops(verdict.outcome)) status = Math.max(status, 1);
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
