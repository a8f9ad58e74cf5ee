/**
 * The rules of Microsoft's manifest reference that no offline validator checks (order, references, lengths,
 * icons, function names), and then Microsoft's own converter and JSON schemas. Runs on the source and on
 * the built manifest. Reference: learn.microsoft.com/javascript/api/manifest, read 2026-11.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import AjvDraft4 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { PANE_COMMAND } from '../../src/office/finish';
import { all, at, type Element, parseManifest, readManifest } from './read-manifest';

// eslint-disable-next-line @typescript-eslint/no-require-imports -- a webpack configuration is CommonJS
const { hostedManifest } = require('../../webpack.config.js') as {
  hostedManifest: (manifest: string, url: string) => string;
};

const ROOT = path.resolve(__dirname, '../..');
const LOCALES = ['nl-NL', 'fr-FR', 'de-DE'];
const DIST = path.join(ROOT, 'dist');

const names = (element: Element): string[] => element.children.map(({ name }) => name);
const overrides = (manifest: Element): Element =>
  at(manifest, 'VersionOverrides', 'VersionOverrides');
const urls = (manifest: Element): string[] => {
  const everywhere = (element: Element): string[] => [
    ...Object.entries(element.attributes)
      .filter(
        ([name, value]) => (name === 'DefaultValue' || name === 'Value') && value.includes('://'),
      )
      .map(([, value]) => value),
    ...element.children.flatMap(everywhere),
  ];
  return everywhere(manifest);
};

describe.each([
  ['manifest.xml', path.join(ROOT, 'manifest.xml')],
  ['dist/manifest.xml', path.join(DIST, 'manifest.xml')],
])('%s', (_name, file) => {
  let manifest: Element;
  beforeAll(() => {
    if (!existsSync(file)) throw new Error(`${file} is missing: npm run build`);
    manifest = readManifest(file);
  });

  test('children of OfficeApp stand in the order that Outlook asks for', () => {
    expect(names(manifest)).toEqual([
      'Id',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'AppDomains',
      'Hosts',
      'Requirements',
      'FormSettings',
      'Permissions',
      'Rule',
      'DisableEntityHighlighting',
      'VersionOverrides',
    ]);
    expect(names(overrides(manifest))).toEqual(['Requirements', 'Hosts', 'Resources']);
    expect(names(at(overrides(manifest), 'Hosts', 'Host'))).toEqual([
      'Runtimes',
      'DesktopFormFactor',
    ]);
    expect(names(at(overrides(manifest), 'Resources'))).toEqual([
      'Images',
      'Urls',
      'ShortStrings',
      'LongStrings',
    ]);
  });

  test('the outer overrides hold the inner ones and nothing else', () => {
    expect(names(at(manifest, 'VersionOverrides'))).toEqual(['VersionOverrides']);
  });

  test('the id is a GUID and the version has at most four parts of five digits', () => {
    expect(at(manifest, 'Id').text).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(at(manifest, 'Version').text).toMatch(/^\d{1,5}(\.\d{1,5}){0,3}$/);
  });

  test('the base set is low enough for Exchange on-premises, the overrides ask for Smart Alerts', () => {
    const base = at(manifest, 'Requirements', 'Sets', 'Set').attributes['MinVersion']!;
    expect(Number(base.split('.')[1])).toBeLessThanOrEqual(5);
    expect(at(overrides(manifest), 'Requirements', 'Sets').attributes['DefaultMinVersion']).toBe(
      '1.12',
    );
  });

  test('the permission is enough for session data and no more', () => {
    expect(at(manifest, 'Permissions').text).toBe('ReadWriteItem');
  });

  test('shared mailboxes and delegates are supported', () => {
    expect(
      at(overrides(manifest), 'Hosts', 'Host', 'DesktopFormFactor', 'SupportsSharedFolders').text,
    ).toBe('true');
  });

  test('the two send events are declared, in SoftBlock, and no other event', () => {
    const events = all(manifest, 'LaunchEvent').map(({ attributes }) => attributes);
    expect(events).toEqual([
      { Type: 'OnMessageSend', FunctionName: 'onMessageSend', SendMode: 'SoftBlock' },
      { Type: 'OnAppointmentSend', FunctionName: 'onAppointmentSend', SendMode: 'SoftBlock' },
    ]);
  });

  test('each function name is associated by the built handler', () => {
    const bundle = readFileSync(path.join(DIST, 'launchevent.js'), 'utf8');
    for (const { attributes } of all(manifest, 'LaunchEvent')) {
      expect(bundle).toContain(`associate("${attributes['FunctionName']}"`);
    }
  });

  test('the page of the launch event is the page of the runtime, with a script for classic Outlook', () => {
    const [runtime] = all(manifest, 'Runtime');
    const launch = all(manifest, 'ExtensionPoint').find(
      ({ attributes }) => attributes['type'] === 'LaunchEvent',
    )!;
    expect(at(launch, 'SourceLocation').attributes['resid']).toBe(runtime!.attributes['resid']);
    expect(at(runtime!, 'Override').attributes['type']).toBe('javascript');
  });

  test('mail and meeting compose each have a button that opens the pane, with the id that the alert names', () => {
    const points = all(manifest, 'ExtensionPoint').map(({ attributes }) => attributes['type']);
    expect(points).toEqual([
      'MessageComposeCommandSurface',
      'AppointmentOrganizerCommandSurface',
      'LaunchEvent',
    ]);
    const controls = all(manifest, 'Control').map(({ attributes }) => attributes['id']);
    expect(controls).toEqual([PANE_COMMAND.message, PANE_COMMAND.meeting]);
  });

  test('every resid exists, once, within 32 characters, and each resource is used', () => {
    const resources = at(overrides(manifest), 'Resources').children.flatMap(
      ({ children }) => children,
    );
    const ids = resources.map(({ attributes }) => attributes['id']!);
    const used = collect(overrides(manifest), 'resid');
    expect(new Set(ids).size).toBe(ids.length);
    expect([...new Set(used)].sort()).toEqual([...ids].sort());
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  test('texts are complete in all four locales, one override each, within the limits', () => {
    const texts: [Element, number][] = [
      [at(manifest, 'DisplayName'), 125],
      [at(manifest, 'Description'), 250],
      ...at(overrides(manifest), 'Resources', 'ShortStrings').children.map(
        (text): [Element, number] => [text, 125],
      ),
      ...at(overrides(manifest), 'Resources', 'LongStrings').children.map(
        (text): [Element, number] => [text, 250],
      ),
    ];
    for (const [text, most] of texts) {
      const locales = text.children.map(({ attributes }) => attributes['Locale']);
      expect(locales.filter((locale) => LOCALES.includes(locale!))).toEqual(LOCALES);
      expect(new Set(locales).size).toBe(locales.length);
      // No page says that a client falls back from fr-CA to fr-FR. The product's name is the same in all.
      if (text.attributes['DefaultValue'] !== 'Sluice')
        expect(locales).toEqual(expect.arrayContaining(['nl-BE', 'fr-BE', 'fr-CA']));
      const values = [
        text.attributes['DefaultValue']!,
        ...text.children.map(({ attributes }) => attributes['Value']!),
      ];
      expect(values.filter((value) => value === '' || value.length > most)).toEqual([]);
    }
  });

  test('every address is https, below one host, and at most 2,048 characters', () => {
    const hosts = new Set(urls(manifest).map((url) => new URL(url).origin));
    expect([...hosts]).toHaveLength(1);
    expect(
      urls(manifest).filter((url) => !url.startsWith('https://') || url.length > 2048),
    ).toEqual([]);
    expect(at(manifest, 'AppDomains', 'AppDomain').text).toBe([...hosts][0]);
  });

  test('every address is a file of dist/', () => {
    const missing = urls(manifest)
      .map((url) => new URL(url).pathname)
      .filter(
        (name) =>
          !existsSync(
            path.join(
              DIST,
              path.basename(path.dirname(name)) === 'icons'
                ? `icons/${path.basename(name)}`
                : path.basename(name),
            ),
          ),
      );
    expect(missing).toEqual([]);
  });

  test.each([16, 32, 80])('the button has an icon of %d pixels that is that large', (size) => {
    const image = all(manifest, 'Image').filter(
      ({ attributes }) => attributes['size'] === String(size),
    );
    expect(image).toHaveLength(2);
    const png = readFileSync(path.join(ROOT, `src/icons/icon-${size}.png`));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });

  test('the whole is below 256 kB', () => {
    expect(readFileSync(file).length).toBeLessThan(256 * 1024);
  });

  test("Microsoft's converter takes it and its JSON schemas accept the result", () => {
    const converted = convert(file);
    expect(JSON.stringify(converted)).toContain('"messageSending"');
    expect(JSON.stringify(converted)).toContain('"softBlock"');
    expect(schemaErrors(converted)).toEqual([]);
  });
});

describe('the checks see what they are for', () => {
  const source = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');
  test('a missing provider name leaves the converter without output', () => {
    const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'sluice-manifest-')), 'manifest.xml');
    writeFileSync(file, source.replace(/<ProviderName>.*<\/ProviderName>/, ''));
    expect(() => convert(file)).toThrow('no manifest.json');
  });
  test('a resid without a resource is seen', () => {
    const broken = parseManifest(source.replace('resid="Pane.Page"', 'resid="Pane.Nowhere"'));
    const ids = at(overrides(broken), 'Resources').children.flatMap(({ children }) =>
      children.map(({ attributes }) => attributes['id']),
    );
    expect(collect(overrides(broken), 'resid').filter((id) => !ids.includes(id))).toEqual([
      'Pane.Nowhere',
    ]);
  });
});

function collect(element: Element, attribute: string): string[] {
  const own = element.attributes[attribute];
  return [
    ...(own === undefined ? [] : [own]),
    ...element.children.flatMap((child) => collect(child, attribute)),
  ];
}

/** The converter exits with 0 in every case: only its output file tells. */
function convert(file: string): unknown {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sluice-converted-'));
  const command = path.join(ROOT, 'node_modules/.bin/office-addin-manifest-converter');
  try {
    execFileSync(command, ['convert', file, '-o', folder], { stdio: 'ignore' });
    const result = path.join(folder, 'manifest.json');
    if (!existsSync(result)) throw new Error('the converter wrote no manifest.json');
    return JSON.parse(readFileSync(result, 'utf8')) as unknown;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function schemaErrors(json: unknown): unknown[] {
  const version = (json as { manifestVersion: string }).manifestVersion;
  const folder = path.join(path.dirname(require.resolve('@microsoft/app-manifest/package.json')));
  const file = findSchema(folder, `v${version}`);
  const ajv = new AjvDraft4({ strict: false, allErrors: true });
  addFormats(ajv as never);
  const validate = ajv.compile(JSON.parse(readFileSync(file, 'utf8')) as object);
  return validate(json) === true ? [] : (validate.errors ?? []);
}

function findSchema(folder: string, version: string): string {
  const found = execFileSync(
    'find',
    [folder, '-path', `*${version}/*`, '-name', 'MicrosoftTeams.schema.json'],
    { encoding: 'utf8' },
  )
    .trim()
    .split('\n')[0];
  if (found === undefined || found === '')
    throw new Error(`no schema ${version} in @microsoft/app-manifest`);
  return found;
}

test('a host with a path keeps it in every address, and names its origin where domains are asked for', () => {
  const source = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');
  const hosted = parseManifest(hostedManifest(source, 'https://files.example/sluice'));
  expect(at(hosted, 'AppDomains', 'AppDomain').text).toBe('https://files.example');
  expect(urls(hosted).filter((url) => !url.startsWith('https://files.example/sluice/'))).toEqual(
    [],
  );
});
