/**
 * Runs named steps one after the other and prints one line for each: green, red or how long it took.
 * A red step prints everything it said; the others stay quiet.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

export const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** A locally installed command, run by this very Node. */
export function bin(name, ...args) {
  return { command: path.join(ROOT, 'node_modules', '.bin', name), args };
}

export function node(script, ...args) {
  return { command: process.execPath, args: [path.join(ROOT, script), ...args] };
}

/** Runs one step; returns whether it went well. `shows` steps speak for themselves. */
export function runStep({ name, command, args, shows = false }) {
  const startedAt = Date.now();
  const result = spawnSync(command, args, {
    cwd: ROOT,
    stdio: shows ? 'inherit' : 'pipe',
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  const isGreen = result.status === 0;
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  console.log(`${isGreen ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`);
  if (!isGreen && !shows) {
    process.stdout.write(result.stdout ?? '');
    process.stderr.write(result.stderr ?? String(result.error ?? ''));
  }
  return isGreen;
}

/** Runs all steps even after a red one, so that one run tells everything; exits 1 if any was red. */
export function runSteps(steps) {
  const red = steps.filter((step) => !runStep(step));
  if (red.length > 0) console.log(`failed: ${red.map((step) => step.name).join(', ')}`);
  console.log(`steps: ${steps.length - red.length} passed, ${red.length} failed`);
  if (red.length > 0) process.exit(1);
}
