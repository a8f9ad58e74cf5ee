/**
 * The words after `sluice`, turned into one of its commands. Anything unknown is refused with the way
 * out; nothing is guessed.
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
        json: { type: 'boolean' },
        ndjson: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    return refuse(shortened(error instanceof Error ? error.message : String(error)));
  }
  const { values, positionals } = parsed;
  const given: object = values;
  const [name, ...paths] = positionals;
  if (values.help || name === 'help') return { ok: true, command: { name: 'help' } };
  const stray = STRAY[name ?? '']?.find((option) => option in given);
  if (stray !== undefined) return refuse(`${name} does not take --${stray}`);
  const common = {
    pack: values.pack ?? null,
    overlay: values.overlay ?? null,
    json: values.json ?? false,
  };
  const { ndjson = false } = values;
  switch (name) {
    case 'check':
      if (ndjson && paths.length > 0)
        return refuse('check --ndjson reads standard input and takes no path');
      if (!ndjson && paths.length === 0)
        return refuse('check needs at least one path, or --ndjson');
      return { ok: true, command: { name, paths, ndjson, ...common } };
    case 'extract':
    case 'acceptance':
      if (paths.length === 0) return refuse(`${name} needs at least one path`);
      return { ok: true, command: { name, paths, ...common } };
    case undefined:
      return refuse('no command');
    default:
      return refuse(`unknown command "${name}"`);
  }
}

/** Options of another command: to pass over them in silence would promise what is not done. */
const STRAY: { readonly [command: string]: readonly string[] } = {
  extract: ['pack', 'overlay', 'ndjson'],
  acceptance: ['pack', 'ndjson'],
};

/** Node's first sentence, without how to pass such a word as a path, which nobody meant. */
function shortened(message: string): string {
  const [first = ''] = message.split(/\.\s/);
  return `${first.charAt(0).toLowerCase()}${first.slice(1)}`.replace(
    /^option '(--\w+)(?: <value>)?' argument (?:missing|is ambiguous)$/,
    '$1 needs a value',
  );
}

function refuse(problem: string): ParsedCommand {
  return { ok: false, problem: `${problem} - see: sluice help` };
}
