/** What the build takes for a policy: the same files as the command, with the same words about each. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildPolicy } from '../../src/cli/build-policy';

const TODAY = '2026-11-22';
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'sluice-build-'));
  const text = '{"own": ["ministry.example"], "note": "préfecture"}';
  writeFileSync(path.join(folder, 'good.json'), text);
  writeFileSync(path.join(folder, 'marked.json'), `\ufeff${text}`);
  writeFileSync(path.join(folder, 'latin-1.json'), Buffer.from(text, 'latin1'));
  writeFileSync(path.join(folder, 'utf-16.json'), Buffer.from(text, 'utf16le'));
  writeFileSync(path.join(folder, 'mistyped.json'), '{"owm": []}');
  mkdirSync(path.join(folder, 'folder'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each(['good.json', 'marked.json'])('%s goes into the bundles', async (name) => {
  const built = await buildPolicy('be-federal', path.join(folder, name), TODAY);
  expect(built).toMatchObject({ ok: true });
  expect(built.ok && built.handler).toContain('ministry.example');
});

test.each([
  ['latin-1.json', 'is not text in UTF-8', 'accents would be wrong on every screen'],
  ['utf-16.json', 'is not text in UTF-8', 'the same'],
  ['folder', 'is a folder, not a file', 'not just "cannot be read"'],
  ['nowhere.json', 'no such file', 'not just "cannot be read"'],
  ['mistyped.json', 'owm: "owm" is not a known key', 'the place is named'],
])('%s: %s, for %s', async (name, what) => {
  const overlay = path.join(folder, name);
  const built = await buildPolicy('be-federal', overlay, TODAY);
  if (built.ok) throw new Error('taken');
  expect(built.problems).toHaveLength(1);
  expect(built.problems[0]).toContain(`--overlay ${overlay}: `);
  expect(built.problems[0]).toContain(what);
});

test('an unknown pack is named with those that there are', async () => {
  const built = await buildPolicy('nowhere', null, TODAY);
  expect(built).toMatchObject({
    ok: false,
    problems: [expect.stringMatching(/^--pack nowhere: .*be-federal/) as string],
  });
});
