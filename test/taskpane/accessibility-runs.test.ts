/** The committed run behind docs/accessibility.md covers the states that exist. When it fails: npm run gallery && npm run docs. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PANE_STATES } from './harness/states';

const DOCS = path.resolve(__dirname, '../../docs');

interface Run {
  readonly date: string;
  readonly looks: readonly { readonly look: string; readonly states: number }[];
  readonly problems: readonly string[];
}

test('every state in light, dark and contrast, without a problem, and the statement is of that run', () => {
  const run = JSON.parse(readFileSync(path.join(DOCS, 'accessibility-runs.json'), 'utf8')) as Run;
  const whole = run.looks.filter(({ states }) => states === PANE_STATES.length);
  expect(whole.map(({ look }) => look)).toEqual(
    expect.arrayContaining(['light', 'dark', 'contrast']),
  );
  expect(run.problems).toEqual([]);
  expect(readFileSync(path.join(DOCS, 'accessibility.md'), 'utf8')).toContain(run.date);
});
