/**
 * The add-in as its built manifest.xml describes it. Anything that the stand-in needs and does not find is
 * an error that names the element: the stand-in tests the manifest too.
 *
 * It checks only what it uses; the rules of the manifest have tests of their own.
 */
import { XMLParser } from 'fast-xml-parser';
import type { AddIn, LaunchEvent, Localised, RibbonButton, SendMode } from '../add-in';
import { field, list, text } from '../fields';

/** Elements that may occur more than once where this file looks. */
const REPEATED =
  /^(VersionOverrides|Host|ExtensionPoint|LaunchEvent|Group|Control|bt:Image|bt:Url|bt:String|bt:Override|Override|Runtime|bt:Set)$/;

interface Resources {
  readonly url: (id: string) => string;
  readonly words: (id: string) => Localised;
  readonly image: (id: string) => string;
}

/** Reads a manifest; throws an Error with one clear line when something is missing. */
export function readManifest(xml: string): AddIn {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    isArray: (name) => REPEATED.test(name),
    parseTagValue: false,
  });
  const parsed: unknown = parser.parse(xml);
  const app = need(parsed, 'OfficeApp');
  const overrides = innerOverrides(app);
  const resources = readResources(need(overrides, 'Resources'));
  const host = list(field(overrides, 'Hosts'), 'Host')[0];
  const runtime = list(field(host, 'Runtimes'), 'Runtime')[0];
  const points = list(need(host, 'DesktopFormFactor'), 'ExtensionPoint');
  const events = points.find((point) => text(point, '@xsi:type') === 'LaunchEvent');
  const script = list(runtime, 'Override').find((one) => text(one, '@type') === 'javascript');
  return {
    id: text(app, 'Id'),
    name: localisedValue(need(app, 'DisplayName')),
    permission: text(app, 'Permissions'),
    runtimePage: resources.url(needText(runtime, '@resid')),
    runtimeScript: resources.url(needText(script, '@resid')),
    onMessageSend: launchEvent(events, 'OnMessageSend'),
    onAppointmentSend: launchEvent(events, 'OnAppointmentSend'),
    buttons: points.flatMap((point) => readButtons(point, resources)),
  };
}

function need(value: unknown, key: string): unknown {
  const found = field(value, key);
  if (found === undefined) throw new Error(`manifest: ${key} is missing`);
  return found;
}

function needText(value: unknown, key: string): string {
  return String(need(value, key));
}

function innerOverrides(app: unknown): unknown {
  const outer = list(app, 'VersionOverrides')[0];
  const inner = list(outer, 'VersionOverrides')[0] ?? outer;
  if (inner === undefined) throw new Error('manifest: VersionOverrides is missing');
  return inner;
}

function localisedValue(node: unknown): Localised {
  const children = [...list(node, 'Override'), ...list(node, 'bt:Override')];
  const overrides = children.map((one) => [text(one, '@Locale'), text(one, '@Value')] as const);
  return { default: text(node, '@DefaultValue'), ...Object.fromEntries(overrides) };
}

/** Addresses become paths below the folder that all pages of the add-in share. */
function readResources(resources: unknown): Resources {
  const table = (group: string, entry: string): Map<string, Localised> =>
    new Map(
      list(field(resources, group), entry).map((node) => [text(node, '@id'), localisedValue(node)]),
    );
  const urls = table('bt:Urls', 'bt:Url');
  const images = table('bt:Images', 'bt:Image');
  const words = new Map([
    ...table('bt:ShortStrings', 'bt:String'),
    ...table('bt:LongStrings', 'bt:String'),
  ]);
  const base = sharedFolder([...urls.values(), ...images.values()].map((url) => url.default));
  const find = (where: Map<string, Localised>, id: string): Localised => {
    const found = where.get(id);
    if (found === undefined) throw new Error(`manifest: no resource with id ${id}`);
    return found;
  };
  return {
    url: (id) => find(urls, id).default.slice(base.length),
    image: (id) => find(images, id).default.slice(base.length),
    words: (id) => find(words, id),
  };
}

/** `https://host/sluice/` of `https://host/sluice/a.html` and `https://host/sluice/assets/b.png`. */
function sharedFolder(urls: readonly string[]): string {
  const first = urls[0] ?? '';
  let end = first.length;
  for (const url of urls) {
    while (!url.startsWith(first.slice(0, end))) end -= 1;
  }
  return first.slice(0, first.lastIndexOf('/', end - 1) + 1);
}

function launchEvent(point: unknown, type: string): LaunchEvent | null {
  const found = list(field(point, 'LaunchEvents'), 'LaunchEvent').find(
    (event) => text(event, '@Type') === type,
  );
  if (found === undefined) return null;
  const sendMode = text(found, '@SendMode', 'SoftBlock');
  if (!isSendMode(sendMode)) throw new Error(`manifest: SendMode ${sendMode} is unknown`);
  return { functionName: text(found, '@FunctionName'), sendMode };
}

function isSendMode(value: string): value is SendMode {
  return value === 'PromptUser' || value === 'SoftBlock' || value === 'Block';
}

const SURFACES: { readonly [type: string]: RibbonButton['surface'] } = {
  MessageComposeCommandSurface: 'message',
  AppointmentOrganizerCommandSurface: 'appointment',
};

function readButtons(point: unknown, resources: Resources): readonly RibbonButton[] {
  const surface = SURFACES[text(point, '@xsi:type')];
  if (surface === undefined) return [];
  const controls = list(field(point, 'OfficeTab'), 'Group').flatMap((group) =>
    list(group, 'Control'),
  );
  return controls.map((control) => {
    const icons = list(field(control, 'Icon'), 'bt:Image');
    const icon = icons.find((image) => text(image, '@size') === '32') ?? icons[0];
    return {
      id: needText(control, '@id'),
      surface,
      label: resources.words(needText(need(control, 'Label'), '@resid')),
      tip: resources.words(needText(need(need(control, 'Supertip'), 'Description'), '@resid')),
      page: resources.url(needText(need(need(control, 'Action'), 'SourceLocation'), '@resid')),
      icon: resources.image(needText(icon, '@resid')),
    };
  });
}
