/**
 * Attachments as people meet them, in the stand-in with the genuine office.js: what lies deep in an archive
 * stops the mail and the pane names its cell; what cannot be read is said in plain words of its own.
 */
import path from 'node:path';
import type { Frame } from 'playwright-core';
import type { Members } from '../../src/attachments/example';
import type { Language } from '../../src/core/types';
import { alertTexts as frAlert } from '../../src/i18n/fr/messages-alert';
import { alertTexts as nlAlert } from '../../src/i18n/nl/messages-alert';
import { PANE_TEXTS } from '../../src/i18n/pane';
import type { SendOutcome } from '../../simulator/send-flow';
import { build } from '../attachments/make/build';
import { onePage, pdfOf } from '../attachments/make/pdf';
import type { Visit } from './browser';
import { useStandIn, paneFrame, SCREENSHOTS } from './stand-in';

const DIST = path.resolve(__dirname, '../../dist');
const ALERT = { nl: nlAlert, fr: frAlert };

/** Made up: serials from 990 are not given out, the checks are right. */
const NUMBERS =
  '51.01.01-990.58 54.06.08-991.42 57.11.15-992.26 60.04.22-993.23 63.09.01-994.71 66.02.08-995.68 69.07.15-996.52 72.12.22-997.36 75.05.01-990.08 78.10.08-991.89 81.03.15-992.86 84.08.22-993.70'.split(
    ' ',
  );
const FIRST_ROW = 14;

let visited: Visit;
useStandIn(DIST, (opened) => {
  visited = opened;
});
afterEach(() => {
  expect(visited.outside).toEqual([]);
  expect(visited.complaints).toEqual([]);
});

/** A harmless mail to a citizen with one file; the alert's way to the pane is taken. */
async function sendWith(
  sample: 'nl-block' | 'fr-block',
  name: string,
  bytes: Uint8Array,
): Promise<SendOutcome> {
  await visited.page.evaluate(
    ([id, fileName, content]) => {
      window.simulator?.closePane();
      window.simulator?.loadSample(id);
      window.simulator?.settings({ profile: 'web' });
      window.simulator?.write({ subject: 'Planning', bodyHtml: '<p>Tot dinsdag, à mardi.</p>' });
      window.simulator?.attach(fileName, content);
      window.simulator?.forgetOutcome();
    },
    [sample, name, Array.from(bytes)] as const,
  );
  await visited.page.click('#send');
  await visited.page.waitForSelector('dialog');
  await picture(`${name}-alert`);
  await visited.page.click('dialog [data-button=takeAction]');
  const outcome = await visited.page.waitForFunction(() => window.simulator?.outcome() ?? null);
  const settled = await outcome.jsonValue();
  if (settled === null) throw new Error('no outcome');
  expect(settled.isSent).toBe(false);
  await visited.page.waitForFunction(() => window.simulator?.differences() !== null);
  expect(await visited.page.evaluate(() => window.simulator?.differences())).toEqual([]);
  return settled;
}

async function picture(name: string): Promise<void> {
  await visited.page.screenshot({ path: path.join(SCREENSHOTS, `${name}.png`) });
}

async function paneSays(text: string, name: string): Promise<Frame> {
  const pane = await paneFrame(visited.page);
  // A card of several may be folded.
  await pane.waitForSelector(`text=${text}`, { state: 'attached' });
  await picture(`${name}-pane`);
  return pane;
}

/** Two sheets; the second holds the numbers in column C from row 14. */
function workbook(): Members {
  const cell = (place: string, text: string): string =>
    `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const sheet = (rows: string): string => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
  const rows = NUMBERS.map((number, index) => {
    const row = FIRST_ROW + index;
    return `<row r="${row}">${cell(`C${row}`, number)}</row>`;
  });
  const title = `<row r="13">${cell('C13', 'Rijksregisternummer / numéro national')}</row>`;
  return {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml':
      '<workbook><sheets><sheet name="Feuil1" r:id="rId1"/><sheet name="Feuil2" r:id="rId2"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="worksheets/sheet2.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': sheet(`<row r="1">${cell('A1', 'Planning')}</row>`),
    'xl/worksheets/sheet2.xml': sheet(title + rows.join('')),
  };
}

describe.each(['nl', 'fr'] as const)('%s', (language) => {
  const sample = `${language}-block` as const;
  const words = (of: Language): (typeof PANE_TEXTS)[Language] => PANE_TEXTS[of];

  test('twelve numbers in a workbook in an archive: blocked, and the pane names the cell', async () => {
    const dossier = build({ zip: { 'beneficiaires.xlsx': { zip: workbook() } } });
    const { alert } = await sendWith(sample, 'dossier.zip', dossier);
    expect(alert?.message).toContain(ALERT[language].headline.block);
    expect(alert?.message).toContain('dossier.zip');
    for (const number of NUMBERS) expect(alert?.message).not.toContain(number);
    await paneSays('dossier.zip › beneficiaires.xlsx › Feuil2!C14', `${sample}-dossier`);
  });

  test('a locked archive says that it is locked', async () => {
    const locked = build({ zip: { 'lijst.txt': 'geheim' }, how: 'encrypted' });
    const { alert } = await sendWith(sample, 'dossier.zip', locked);
    expect(alert?.message).toContain(ALERT[language].reason.encrypted);
    await paneSays(words(language).unread.encrypted, `${sample}-encrypted`);
  });

  test('a scanned PDF says that it is a picture', async () => {
    const scan = pdfOf(onePage('q 595 0 0 842 0 0 cm BI /W 1/H 1 ID x EI Q'));
    const { alert } = await sendWith(sample, 'scan.pdf', scan);
    expect(alert?.message).toContain(ALERT[language].reason['image-only']);
    await paneSays(words(language).unread['image-only'], `${sample}-scan`);
  });
});
