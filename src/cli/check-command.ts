/** `sluice check`: verdicts on mails, documents and folders of them. */
import type { Command } from './arguments';
import { openEngines } from './engines';
import { requestOfFile } from './file-request';
import { checkLines, stops } from './ndjson';
import { findFiles, fromUser } from './paths';
import { DEFAULT_PACK, openPolicies } from './policy-files';
import { verdictText } from './print';
import { Refusal } from './refusal';
import { verdictLine } from './verdict';

type CheckArguments = Extract<Command, { name: 'check' }>;

/** 0 when nothing asks for more than `inform`, 1 when something does, 2 through a `Refusal`. */
export async function checkCommand(command: CheckArguments): Promise<number> {
  const overlay = command.overlay === null ? null : fromUser(command.overlay);
  const policies = await openPolicies(overlay, command.overlay);
  const engines = openEngines();
  const policy = policies.policyOf(command.pack ?? DEFAULT_PACK);
  if (command.ndjson) {
    const { stdin: input, stdout: output, stderr: errors } = process;
    return checkLines({ input, output, errors, policies, engines, pack: command.pack });
  }
  const files = await findFiles(command.paths);
  if (files.length === 0) throw new Refusal(`${command.paths.join(' ')}: no file found`);
  let status = 0;
  for (const { shown, full } of files) {
    const { decision, ms } = engines.check(policy, await requestOfFile(shown, full));
    const verdict = verdictLine({ path: shown }, decision, ms);
    process.stdout.write(
      `${command.json ? JSON.stringify(verdict) : verdictText(shown, verdict)}\n`,
    );
    if (stops(verdict.outcome)) status = 1;
  }
  return status;
}
