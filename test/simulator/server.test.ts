import { request } from 'node:http';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { localised } from '../../simulator/add-in';
import { rewritePage } from '../../simulator/server/add-in-page';
import { readManifest } from '../../simulator/server/read-manifest';
import { serve } from '../../simulator/server/serve';
import type { Running } from '../../simulator/server/serve';

const ROOT = path.resolve(__dirname, '../..');
const FIXTURE = path.join(__dirname, 'fixture-addin');
const xml = readFileSync(path.join(FIXTURE, 'manifest.xml'), 'utf8');

describe('the manifest', () => {
  const addIn = readManifest(xml);

  test('names pages, functions, modes, permission and buttons', () => {
    expect(addIn).toMatchObject({
      permission: 'ReadWriteItem',
      runtimePage: 'launchevent.html',
      runtimeScript: 'launchevent.js',
      onMessageSend: { functionName: 'onMessageSend', sendMode: 'SoftBlock' },
      onAppointmentSend: { functionName: 'nobodyAssociatesThis', sendMode: 'PromptUser' },
      buttons: [
        { id: 'FixturePaneMessage', surface: 'message', page: 'taskpane.html' },
        { id: 'FixturePaneMeeting', surface: 'appointment', icon: 'icons/icon-32.png' },
      ],
    });
  });

  test.each([
    ['nl-BE', 'Nakijken met Fixture'],
    ['fr-CA', 'Vérifier avec Fixture'],
    ['en-GB', 'Check with Fixture'],
  ])('a label in %s falls back to its language, then to the default', (locale, label) => {
    expect(localised(addIn.buttons[0]?.label ?? { default: '' }, locale)).toBe(label);
  });

  test.each([
    ['no XML at all', 'hello', /OfficeApp is missing/],
    [
      'an unknown send mode',
      xml.replace('SendMode="SoftBlock"', 'SendMode="Hard"'),
      /SendMode Hard/,
    ],
    [
      'a resource that is not there',
      xml.replace('id="Pane.Page"', 'id="Other"'),
      /no resource with id/,
    ],
    [
      'no classic script',
      xml.replace('<Override type="javascript"', '<Override type="x"'),
      /resid/,
    ],
  ])('%s is said in one line', (_why, broken, message) => {
    expect(() => readManifest(broken)).toThrow(message);
  });
});

describe('add-in pages on their way out', () => {
  test.each([
    ['<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>'],
    ["<script defer src='https://x.example/office.debug.js'></script>"],
    ['<script src="/officejs/office.js"></script>'],
    ['<script src=https://x.example/office.js></script>'],
  ])('%s comes from the stand-in, with the shim before it', (tag) => {
    const page = rewritePage(`<head>${tag}</head>`);
    expect(page).toContain('src="/officejs/office.js"');
    expect(page.indexOf('ms-ajax-shim')).toBeLessThan(page.indexOf('/officejs/office.js"'));
    expect(page).not.toContain('x.example');
  });

  test('other scripts stay as they are', () => {
    const page = '<script src="taskpane.js"></script><script src="https://x.example/myoffice.js">';
    expect(rewritePage(page)).toBe(page);
  });
});

describe('the server', () => {
  let running: Running;
  beforeAll(async () => {
    running = await serve({
      addInDir: FIXTURE,
      clientDir: path.join(ROOT, 'simulator', 'client'),
      officeJsDir: path.join(ROOT, 'node_modules/@microsoft/office-js/dist'),
      port: 0,
    });
  });
  afterAll(() => running.close());

  test('describes the add-in to the page', async () => {
    const response = await fetch(`${running.hostUrl}add-in.json`);
    expect(await response.json()).toMatchObject({ addIn: { name: { default: 'Fixture' } } });
  });

  test('serves office.js byte for byte', async () => {
    const served = await (await fetch(`${running.addInUrl}officejs/office.js`)).text();
    const own = path.join(ROOT, 'node_modules/@microsoft/office-js/dist/office.js');
    expect(served).toBe(readFileSync(own, 'utf8'));
  });

  test.each([
    ['the page of the stand-in', 'hostUrl', '', 'text/html', '<title>Outlook stand-in</title>'],
    ['a page of the add-in', 'addInUrl', 'taskpane.html', 'text/html', '/officejs/ms-ajax-shim.js'],
    ['the shim before office.js', 'addInUrl', 'officejs/ms-ajax-shim.js', 'javascript', 'Sys'],
    ['the handler as text, for the classic runtime', 'hostUrl', 'add-in/launchevent.js', '', ''],
  ] as const)('serves %s', async (_what, origin, target, type, text) => {
    const response = await fetch(running[origin] + target);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain(type);
    expect(await response.text()).toContain(text);
  });

  test.each(['/../package.json', '/%2e%2e/%2e%2e/package.json', '/officejs/../../package.json'])(
    '%s does not leave the folder',
    async (target) => {
      expect(await status(running.addInUrl, target)).toBe(404);
    },
  );

  test.each(['/%', '/%00', '/nothing.html'])('%s is an answer, not a crash', async (target) => {
    expect(await status(running.hostUrl, target)).toBe(404);
  });

  test('both origins forbid inline scripts, foreign scripts and connections of the add-in', async () => {
    const csp = async (url: string): Promise<string> =>
      (await fetch(url)).headers.get('content-security-policy') ?? '';
    const addIn = await csp(`${running.addInUrl}taskpane.html`);
    expect(addIn).toContain("default-src 'none'");
    expect(addIn).toContain("connect-src 'none'");
    expect(addIn).not.toContain('unsafe');
    const host = await csp(running.hostUrl);
    expect(host).toContain("default-src 'none'");
    expect(host).toContain("script-src 'self' 'wasm-unsafe-eval';");
  });
});

/** Without the normalising of URLs that fetch does. */
function status(base: string, target: string): Promise<number | undefined> {
  const { hostname, port } = new URL(base);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path: target }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on('error', reject);
    sent.end();
  });
}
