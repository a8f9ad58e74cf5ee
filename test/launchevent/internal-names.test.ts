/** What the minifier may rename: nothing that Office, JSON or a look-up by text would still call by its name. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import ts from 'typescript';

const ROOT = path.join(__dirname, '..', '..');
const load = createRequire(__filename);
const NAMES = new Set(load('../../scripts/internal-names.cjs') as readonly string[]);
/** What a launch bundle is made of. */
const BUNDLED = [
  'attachments',
  'core',
  'detectors',
  'engine',
  'i18n',
  'launchevent',
  'office',
  'policy',
];

function filesBelow(folder: string, ending: RegExp): readonly string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => path.join(ROOT, folder, name));
}

/** The nodes of a source file, whatever their depth. */
function nodesOf(file: string): readonly ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
  return nodes;
}

function identifiersIn(file: string): readonly string[] {
  return nodesOf(file)
    .filter(ts.isIdentifier)
    .map(({ text }) => text);
}

const sources = BUNDLED.flatMap((folder) => filesBelow(`src/${folder}`, /\.ts$/));

test('each name is one of the code, else it is dead', () => {
  const used = new Set(sources.flatMap(identifiersIn));
  expect([...NAMES].filter((name) => !used.has(name))).toEqual([]);
});

test('none is a name of Office or of the language', () => {
  const folder = path.dirname(require.resolve('typescript/lib/lib.es5.d.ts'));
  const typings = [
    require.resolve('@types/office-js/index.d.ts'),
    ...['lib.es5.d.ts', 'lib.es2015.core.d.ts', 'lib.es2015.collection.d.ts'].map((name) =>
      path.join(folder, name),
    ),
  ];
  const taken = typings.flatMap(identifiersIn);
  expect(taken.filter((name) => NAMES.has(name))).toEqual([]);
});

test('none is a key of JSON: of a policy, a word list, a message', () => {
  const keys = filesBelow('src', /\.json$/).flatMap(
    (file) => readFileSync(file, 'utf8').match(/"\w+"(?=\s*:)/g) ?? [],
  );
  expect(keys.map((key) => key.slice(1, -1)).filter((key) => NAMES.has(key))).toEqual([]);
});

test('none is asked for by text', () => {
  const texts = sources
    .filter((file) => !/examples\.ts$/.test(file))
    .flatMap((file) => nodesOf(file).filter(ts.isStringLiteralLike))
    .filter(({ parent }) => !ts.isLiteralTypeNode(parent))
    .map(({ text }) => text);
  expect(texts.filter((text) => NAMES.has(text))).toEqual([]);
});

/** Of a browser only `office` and `launchevent` may see anything (test/walls.test.ts), so their names stay. */
test('none goes to the pane or the host, or is kept with the message', () => {
  const across = [
    'src/core/decide/acknowledgement.ts',
    'src/core/decision.ts',
    'src/core/types.ts',
  ];
  const named = [
    ...across.map((file) => path.join(ROOT, file)),
    ...filesBelow('src/office', /\.ts$/),
    ...filesBelow('src/launchevent', /\.ts$/),
  ].flatMap(identifiersIn);
  expect(named.filter((name) => NAMES.has(name))).toEqual([]);
});
