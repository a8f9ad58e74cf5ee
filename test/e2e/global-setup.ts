/** Starts the run's one browser before the first contract or end-to-end test. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ENDPOINT_VARIABLE, startBrowser } from './browser';

const CLIENT = path.resolve(__dirname, '../../build/simulator/client.js');

export default async function setUp(): Promise<void> {
  if (!existsSync(CLIENT)) throw new Error('build first: npm run build');
  const server = await startBrowser();
  process.env[ENDPOINT_VARIABLE] = server.wsEndpoint();
  Reflect.set(globalThis, ENDPOINT_VARIABLE, server);
}
