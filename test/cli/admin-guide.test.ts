/** The JSON that the administrators' guide shows is taken as it stands: a guide whose examples fail is worse than none. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openEngines } from '../../src/cli/engines';
import { parseExpected } from '../../src/cli/expected-verdict';
import { requestOfLine } from '../../src/cli/line-request';
import { parseMessageLine } from '../../src/cli/message-line';
import { compareVerdict } from '../../src/core/acceptance';
import { resolvePolicy } from '../../src/policy/resolve';

const GUIDE = readFileSync(path.resolve(__dirname, '../../docs/admin-guide.md'), 'utf8');
const [overlay, mail] = Array.from(
  GUIDE.matchAll(/```json\n([^`]+)```/g),
  ([, text]): unknown => JSON.parse(text!) as unknown,
);

test('the overlay is taken by the federal pack, and its profile, domain and channel are in force', () => {
  const resolved = resolvePolicy('be-federal', [overlay]);
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.problems));
  expect(resolved.policy.activeProfile).toBe('observe');
  expect(JSON.stringify(resolved.policy)).toContain('ministry.example');
  expect(resolved.policy.channels.map(({ id }) => id)).toContain('eboxCitizen');
});

test('the message gets what it expects', async () => {
  const line = parseMessageLine(mail);
  const expected = parseExpected((mail as { expected: unknown }).expected);
  const resolved = resolvePolicy('be-federal');
  if (!line.ok || !expected.ok || !resolved.ok) throw new Error('the example does not parse');
  const { decision } = openEngines().check(resolved.policy, await requestOfLine(line.line, null));
  expect(compareVerdict(expected.value, decision).passed).toBe(true);
});
