/**
 * What bombs and the largest honest files cost the built command: a state, less than 300 MB more than a file
 * of one line, and an end. Time is not asserted; a hang ends the test.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { HOSTILE, LARGE } from '../attachments/make/hostile';

const COMMAND = path.resolve(__dirname, '../../build/cli/sluice.js');
const MOST_BYTES = 300 * 1024 * 1024;
/** Prints the largest memory of the process, in kB, as its last line on standard error. */
const PEAK = "process.on('exit', () => console.error(process.resourceUsage().maxRSS));";

let folder = '';
let baseBytes = 0;

interface Run {
  readonly status: number | null;
  readonly state: string;
  readonly reasons: readonly string[];
  readonly peakBytes: number;
}

function extract(name: string, bytes: Uint8Array): Run {
  const file = path.join(folder, path.basename(name));
  writeFileSync(file, bytes);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['-r', path.join(folder, 'peak.cjs'), COMMAND, 'extract', '--json', file],
    { encoding: 'utf8', timeout: 60_000, maxBuffer: 1 << 28 },
  );
  rmSync(file);
  const said = JSON.parse(stdout) as { state: string; unchecked?: { reason: string }[] };
  const peakBytes = Number(stderr.trim().split('\n').pop()) * 1024;
  const reasons = (said.unchecked ?? []).map(({ reason }) => reason);
  return { status, state: said.state, reasons, peakBytes };
}

beforeAll(() => {
  if (!existsSync(COMMAND)) throw new Error('build/cli/sluice.js is missing: npm run build');
  folder = mkdtempSync(path.join(os.tmpdir(), 'sluice-memory-'));
  writeFileSync(path.join(folder, 'peak.cjs'), PEAK);
  baseBytes = extract('a.txt', Buffer.from('x\n')).peakBytes;
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each([...HOSTILE, ...LARGE].map((file) => [file.name, file] as const))(
  '%s',
  (name, { make, states }) => {
    const { status, state, reasons, peakBytes } = extract(name, make());
    expect(status).toBe(0);
    expect(states).toContain(state);
    expect(reasons).not.toContain('failed');
    expect(peakBytes - baseBytes).toBeLessThan(MOST_BYTES);
  },
  90_000,
);
