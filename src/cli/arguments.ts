/**
 * The words after `sluice`, turned into one of its commands. Anything unknown is refused with the way
 * out; nothing is guessed. The grammar is design.md 8.
 */
import { parseArgs } from 'node:util';

export interface CommonOptions {
  readonly pack: string | null;
  readonly overlay: string | null;
  readonly json: boolean;
}

export type Command =
  | ({
      readonly name: 'check';
      readonly paths: readonly string[];
      readonly ndjson: boolean;
    } & CommonOptions)
  | ({ readonly name: 'extract'; readonly paths: readonly string[] } & CommonOptions)
  | ({ readonly name: 'acceptance'; readonly paths: readonly string[] } & CommonOptions)
  | { readonly name: 'help' };

export type ParsedCommand =
  | { readonly ok: true; readonly command: Command }
  | { readonly ok: false; readonly problem: string };

export const HELP = `sluice - what the add-in does at Send, on files

  sluice check [--pack ID] [--overlay FILE] [--json] PATH...
      .eml, .msg, .txt, any attachment type, or a folder of them
  sluice check --ndjson [--pack ID] [--overlay FILE]
      one message a line in (standard input), one verdict a line out, in order
  sluice extract [--json] PATH...
      the text and the state of each file
  sluice acceptance [--overlay FILE] [--json] PATH...
      mails with an expected outcome, expected against got

Options
  --pack ID        policy pack; default be-federal
  --overlay FILE   the organisation's own data, laid over the pack
  --json           JSON lines instead of a table

Exit status
  check        0 nothing asks for more than inform, 1 some message got advise or more
  extract      0 whatever the states
  acceptance   0 all passed, 1 some failed
  all          2 bad arguments, an unreadable path, an invalid policy or overlay, no mail found
`;

/** Parses the arguments after the program's name. */
export function parseCommand(argv: readonly string[]): ParsedCommand {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        pack: { type: 'string' },
        overlay: { type: 'string' },
        json: { type: 'boolean', default: false },
        ndjson: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    // Node adds how to pass such a word as a path, which nobody meant.
    const message = error instanceof Error ? error.message : String(error);
    return refuse(
      message
        .split(/[.\n]/)[0]!
        .toLowerCase()
        .replace(/^option '(--\w+) <value>' argument missing$/, '$1 needs a value'),
    );
  }
  const { values, positionals } = parsed;
  const [name, ...paths] = positionals;
  if (values.help || name === 'help') return { ok: true, command: { name: 'help' } };
  const common = { pack: values.pack ?? null, overlay: values.overlay ?? null, json: values.json };
  switch (name) {
    case 'check':
      if (values.ndjson && paths.length > 0)
        return refuse('check --ndjson reads standard input and takes no path');
      if (!values.ndjson && paths.length === 0)
        return refuse('check needs at least one path, or --ndjson');
      return { ok: true, command: { name, paths, ndjson: values.ndjson, ...common } };
    case 'extract':
    case 'acceptance':
      if (values.ndjson) return refuse(`--ndjson belongs to check, not to ${name}`);
      if (paths.length === 0) return refuse(`${name} needs at least one path`);
      return { ok: true, command: { name, paths, ...common } };
    case undefined:
      return refuse('no command');
    default:
      return refuse(`unknown command "${name}"`);
  }
}

function refuse(problem: string): ParsedCommand {
  return { ok: false, problem: `${problem} - see: sluice help` };
}
