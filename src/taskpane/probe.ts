/**
 * The probe page: what this client really offers, for docs/manual-check.md. Holds no content of any mail:
 * names of globals, requirement sets, members of the open item, and how long two fixed pieces of work take.
 */
import { EMPTY_MESSAGE } from '../core/empty-message';
import type { PaneEngine } from './engine-port';

/** Globals whose presence decides what may be used where; several are missing in classic Outlook. */
const GLOBALS = [
  'Promise',
  'Symbol',
  'Map',
  'WeakMap',
  'Proxy',
  'BigInt',
  'WebAssembly',
  'SharedArrayBuffer',
  'Intl',
  'TextDecoder',
  'TextEncoder',
  'atob',
  'btoa',
  'URL',
  'URLSearchParams',
  'Blob',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'Worker',
  'crypto',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'structuredClone',
  'queueMicrotask',
  'requestIdleCallback',
  'DecompressionStream',
  'DOMParser',
  'OfficeRuntime',
];
const SETS = ['1.5', '1.8', '1.10', '1.11', '1.12', '1.13', '1.14', '1.15', '1.16'];
const MEMBERS = [
  'sessionData',
  'sensitivityLabel',
  'getComposeTypeAsync',
  'getAttachmentContentAsync',
  'sendAsync',
  'inReplyTo',
];

/** Bytes decoded and characters scanned for the two timings. */
const BASE64_BYTES = 1_000_000;
const SCAN_CHARACTERS = 100_000;

function presence(): string[] {
  return GLOBALS.map((name) => `${name}: ${typeof Reflect.get(window, name)}`);
}

function requirementSets(): string[] {
  return SETS.map((set) => {
    try {
      return `Mailbox ${set}: ${Office.context.requirements.isSetSupported('Mailbox', set)}`;
    } catch {
      // Reported as it is: some clients have no requirements object.
      return `Mailbox ${set}: no answer`;
    }
  });
}

function members(): string[] {
  const item: unknown = Office.context.mailbox?.item;
  if (typeof item !== 'object' || item === null) return ['no item is open'];
  return MEMBERS.map((name) => `item.${name}: ${typeof Reflect.get(item, name)}`);
}

function timings(engine: PaneEngine | undefined): string[] {
  const base64 = 'QUJD'.repeat(BASE64_BYTES / 3);
  const decoding = timed(() => atob(base64).length);
  if (engine === undefined) return [`base64, 1 MB: ${decoding} ms`, 'scan: engine.js did not load'];
  const text = 'De vergadering begint om 10 uur in zaal 3. '.repeat(SCAN_CHARACTERS / 43);
  const scanning = timed(() =>
    engine.check({
      message: { ...EMPTY_MESSAGE, body: text },
      contents: [],
      unchecked: [],
      groups: {},
    }),
  );
  return [`base64, 1 MB: ${decoding} ms`, `scan, 100,000 characters: ${scanning} ms`];
}

function timed(work: () => unknown): number {
  const startMs = performance.now();
  work();
  return Math.round(performance.now() - startMs);
}

function report(): string {
  const { host, platform, version } = Office.context.diagnostics ?? {};
  return [
    `host: ${String(host)}, platform: ${String(platform)}, version: ${String(version)}`,
    `language: ${String(Office.context.displayLanguage)}`,
    `agent: ${navigator.userAgent}`,
    ...requirementSets(),
    ...members(),
    ...presence(),
    ...timings(window.sluiceEngine),
  ].join('\n');
}

void Office.onReady().then(() => {
  const place = document.getElementById('report');
  if (place !== null) place.textContent = report();
});
