/** Closes the run's browser. */
import type { BrowserServer } from 'playwright-core';
import { ENDPOINT_VARIABLE } from './browser';

export default async function tearDown(): Promise<void> {
  const server = Reflect.get(globalThis, ENDPOINT_VARIABLE) as BrowserServer | undefined;
  await server?.close();
}
