/** The message that docs/messages-as-json.md shows is taken as it stands, and gets what it expects. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openEngines } from '../../src/cli/engines';
import { parseExpected } from '../../src/cli/expected-verdict';
import { requestOfLine } from '../../src/cli/line-request';
import { parseMessageLine } from '../../src/cli/message-line';
import { compareVerdict } from '../../src/core/acceptance';
import { resolvePolicy } from '../../src/policy/resolve';

const PAGE = readFileSync(path.resolve(__dirname, '../../docs/messages-as-json.md'), 'utf8');
const mail: unknown = JSON.parse(PAGE.split('```json\n')[1]!.split('```')[0]!);

test('the message gets what it expects', async () => {
  const line = parseMessageLine(mail);
  const expected = parseExpected((mail as { expected: unknown }).expected);
  const resolved = resolvePolicy('be-federal');
  if (!line.ok || !expected.ok || !resolved.ok) throw new Error('the example does not parse');
  const { decision } = openEngines().check(resolved.policy, await requestOfLine(line.line, null));
  expect(compareVerdict(expected.value, decision).passed).toBe(true);
});
