/**
 * Each wall of docs/architecture.md, proved by a violation that is planted in memory or in a toy tree
 * and must be refused; the same tree without it must pass.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import ts from 'typescript';

const ROOT = path.resolve(__dirname, '..');

/** Errors of a layer's own project when one more file stood in it. */
function typeErrors(layer: string, planted: string): string[] {
  const folder = path.join(ROOT, 'src', layer);
  const config = ts.getParsedCommandLineOfConfigFile(
    path.join(folder, 'tsconfig.json'),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
        throw new Error(String(diagnostic.messageText));
      },
    },
  )!;
  const file = path.join(folder, 'planted.ts');
  const host = ts.createCompilerHost(config.options);
  const readOne = host.getSourceFile.bind(host);
  host.getSourceFile = (name, options) =>
    path.resolve(name) === file
      ? ts.createSourceFile(name, planted, options, true)
      : readOne(name, options);
  const fileExists = host.fileExists.bind(host);
  host.fileExists = (name) => path.resolve(name) === file || fileExists(name);
  const program = ts.createProgram({
    rootNames: [...config.fileNames, file],
    options: config.options,
    projectReferences: config.projectReferences ?? [],
    host,
  });
  const source = program.getSourceFile(file)!;
  return [...program.getOptionsDiagnostics(), ...program.getSemanticDiagnostics(source)].map(
    (diagnostic) => ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'),
  );
}

describe('the compiler: a pure folder sees its arguments only', () => {
  test.each([
    ['core', 'export const x = Office.context;', 'Office'],
    ['core', 'export const x = document.title;', 'the DOM'],
    ['detectors', "import fs from 'node:fs'; export const x = fs;", 'Node'],
    ['attachments', 'export const x = new TextDecoder();', 'a global that classic Outlook lacks'],
    ['core', 'export const x = [[1]].flatMap((y) => y);', 'a built-in newer than ES2016'],
    ['policy', "export const x = 'a'.padStart(3);", 'a built-in newer than ES2016'],
    [
      'core',
      "import { finish } from '../office/send'; export const x = finish;",
      'the folder office',
    ],
    [
      'i18n',
      "import { DETECTORS } from '../detectors/index'; export const x = DETECTORS;",
      'its sibling detectors',
    ],
    ['office', 'export const x = window.location;', 'the DOM, from office'],
  ])('%s: `%s` is refused (%s)', (layer, code) => {
    expect(typeErrors(layer, code)).not.toEqual([]);
  });

  test('a harmless file passes, so the errors above are the walls', () => {
    expect(typeErrors('core', 'export const x = [1].includes(1);')).toEqual([]);
  });
});

describe('ESLint: what stops the bundle in classic Outlook, or makes verdicts differ', () => {
  const ROWS: readonly [string, string, string, string][] = [
    [
      'src/core/budget.ts',
      'export const x = /\\p{L}/u;',
      'no-restricted-syntax',
      'a property escape',
    ],
    ['src/core/budget.ts', 'export const x = /(?<=a)b/;', 'no-restricted-syntax', 'a lookbehind'],
    [
      'src/core/budget.ts',
      'export const x = /(?<year>a)/;',
      'no-restricted-syntax',
      'a named group',
    ],
    [
      'src/core/budget.ts',
      "export const x = 'a'.normalize('NFC');",
      'no-restricted-syntax',
      'normalize',
    ],
    ['src/core/budget.ts', 'export const x = Date.now();', 'no-restricted-syntax', 'the clock'],
    ['src/core/budget.ts', 'export const x = new Date();', 'no-restricted-syntax', 'the clock'],
    ['src/core/budget.ts', 'export const x = Math.random();', 'no-restricted-syntax', 'chance'],
    [
      'src/office/call.ts',
      'export function f() { Promise.resolve(); }',
      '@typescript-eslint/no-floating-promises',
      'a promise left alone',
    ],
    [
      'src/office/call.ts',
      "export const x = 'a'.localeCompare('b');",
      'no-restricted-syntax',
      'a locale function',
    ],
    ['src/office/call.ts', "console.log('x');", 'no-console', 'a log that could hold content'],
  ];
  let broken: string[][] = [];
  beforeAll(() => {
    const input = JSON.stringify(ROWS.map(([file, code]) => [file, code]));
    const options = { cwd: ROOT, input, encoding: 'utf8' as const };
    broken = JSON.parse(
      execFileSync(process.execPath, ['test/lint-planted.mjs'], options),
    ) as string[][];
  }, 60_000);

  test.each(ROWS.map((row, index) => [...row, index] as const))(
    '%s: `%s` is refused by %s (%s)',
    (_file, _code, rule, _what, index) => {
      expect(broken[index]).toContain(rule);
    },
  );
});

describe('dependency-cruiser: siblings, cycles and test-only files', () => {
  const HARMLESS: Record<string, string> = {
    'src/core/types.ts': 'export const a = 1;',
    'src/detectors/one/index.ts': "import { a } from '../../core/types'; export const one = a;",
    'src/detectors/one/examples.ts': 'export const examples = 1;',
    'src/detectors/two/index.ts': 'export const two = 2;',
    'src/policy/index.ts': 'export const policy = 1;',
    'src/office/send.ts': 'export const send = 1;',
    'src/launchevent/launchevent.ts':
      "import { send } from '../office/send'; export const x = send;",
  };
  const PLANTED: readonly [string, string, string][] = [
    ['src/core/bad.ts', "export * from '../policy/index';", 'core-knows-only-core'],
    [
      'src/policy/bad.ts',
      "export * from '../detectors/two/index';",
      'data-layers-know-only-core-and-themselves',
    ],
    [
      'src/detectors/bad/index.ts',
      "export * from '../two/index';",
      'a-detector-knows-core-and-itself',
    ],
    ['src/detectors/one/bad.ts', "export * from './examples';", 'examples-are-for-tests'],
    ['src/office/bad.ts', "export * from '../launchevent/launchevent';", 'office-does-not-look-up'],
    ['src/engine/bad.ts', "export * from '../office/send';", 'engine-wires-the-pure-folders-only'],
    ['src/cli/bad.ts', "export * from './round';", 'no-cycles'],
  ];

  /** "file rule" for everything that the real configuration refuses in a toy tree. */
  function refused(tree: Record<string, string>): string[] {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'sluice-walls-'));
    for (const [name, text] of Object.entries({ ...tree, 'tsconfig.base.json': '{}' })) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    const config = path.join(ROOT, '.dependency-cruiser.cjs');
    const json = output(['--config', config, '--output-type', 'json', 'src'], folder);
    rmSync(folder, { recursive: true });
    const { summary } = JSON.parse(json) as {
      summary: { violations: { from: string; rule: { name: string } }[] };
    };
    return summary.violations.map(({ from, rule }) => `${from} ${rule.name}`);
  }
  /** The command exits with the number of violations: its output counts, not its status. */
  function output(args: string[], cwd: string): string {
    const command = path.join(ROOT, 'node_modules/.bin/depcruise');
    try {
      return execFileSync(command, args, {
        cwd,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      });
    } catch (error) {
      return String((error as { stdout: string }).stdout);
    }
  }

  let violations: string[] = [];
  beforeAll(() => {
    const planted = Object.fromEntries(PLANTED.map(([file, code]) => [file, code]));
    const round = { 'src/cli/round.ts': "export * from './bad';" };
    violations = refused({ ...HARMLESS, ...planted, ...round });
  }, 60_000);

  test.each(PLANTED)('%s with `%s` breaks %s', (file, _code, rule) => {
    expect(violations).toContain(`${file} ${rule}`);
  });

  test('the same tree without them passes', () => {
    expect(refused(HARMLESS)).toEqual([]);
  }, 60_000);
});
