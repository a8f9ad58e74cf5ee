/**
 * The `sluice` command: what the add-in does at Send, on files. This file only dispatches;
 * a `Refusal` becomes one line on standard error and status 2.
 */
import { acceptanceCommand } from './acceptance-command';
import { HELP, parseCommand } from './arguments';
import { checkCommand } from './check-command';
import { extractCommand } from './extract-command';
import { Refusal } from './refusal';

/** Runs one command line; returns the exit status. */
async function main(argv: readonly string[]): Promise<number> {
  const parsed = parseCommand(argv);
  try {
    if (!parsed.ok) throw new Refusal(parsed.problem);
    const { command } = parsed;
    switch (command.name) {
      case 'help':
        process.stdout.write(HELP);
        return 0;
      case 'check':
        return await checkCommand(command);
      case 'extract':
        return await extractCommand(command);
      case 'acceptance':
        return await acceptanceCommand(command);
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`sluice: ${error.message}\n`);
    return 2;
  }
}

// A reader such as `head` may close the pipe early: that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

void main(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
