/** The published JSON Schema is what the parser checks: made from the same shapes, and proved on files. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import { parseOverlays, parsePack } from '../../src/policy/parse';
import { PACKS } from '../../src/policy/packs';
import { publishedSchema } from '../../src/policy/published-schema';

const FILE = path.join(__dirname, '../../src/policy/policy.schema.json');

test('policy.schema.json is the schema of the shapes (npm run docs writes it)', () => {
  expect(JSON.parse(readFileSync(FILE, 'utf8'))).toEqual(
    JSON.parse(JSON.stringify(publishedSchema())),
  );
});

const schema = JSON.parse(JSON.stringify(publishedSchema()));
const ajv = new Ajv({ strict: false });
ajv.addSchema(schema, 'sluice');
const isPack = ajv.compile({ $ref: 'sluice#/definitions/pack' });
const isOverlay = ajv.compile({ $ref: 'sluice#/definitions/overlay' });

const FEDERAL = JSON.stringify(PACKS['be-federal']);
type Change = (pack: Record<string, any>) => void; // eslint-disable-line @typescript-eslint/no-explicit-any

describe('parser and schema agree on packs', () => {
  test.each<[string, boolean, Change]>([
    ['the pack as it is', true, () => undefined],
    ['a remark anywhere', true, (pack) => (pack.matrix.citizen.IDNUM.note = 'why')],
    ['an unknown key', false, (pack) => (pack.matrix.citizen.IDNUM.colour = 'red')],
    ['an unknown outcome', false, (pack) => (pack.matrix.citizen.IDNUM.outcome = 'forbid')],
    ['a missing field', false, (pack) => delete pack.channels[0].sender],
    ['a wrong version', false, (pack) => (pack.version = '1.0')],
    ['a text that is a number', false, (pack) => (pack.texts.why.en = 4)],
    ['an unknown kind of signal', false, (pack) => (pack.signals[0].detect.kind = 'guess')],
    ['a field of another kind', false, (pack) => (pack.signals[0].detect.hosts = ['x.example'])],
    ['an id with spaces', false, (pack) => (pack.levels[0].id = 'level 0')],
    ['a category that does not exist', false, (pack) => (pack.categories[0].id = 'contact')],
    ['a list that is an object', false, (pack) => (pack.freeMail = {})],
    [
      'an effect without its number',
      false,
      (pack) => (pack.modifiers[0].effect = { kind: 'lower' }),
    ],
    ['a text with an empty language', false, (pack) => (pack.title.en = '')],
    ['an unknown language', false, (pack) => (pack.title.it = 'Amministrazione')],
  ])('%s', (_reason, isGood, change) => {
    const pack = JSON.parse(FEDERAL);
    change(pack);
    expect([parsePack(pack).ok, isPack(pack)]).toEqual([isGood, isGood]);
  });
});

describe('parser and schema agree on overlays', () => {
  test.each<[string, boolean, unknown]>([
    ['nothing', true, {}],
    ['own domains', true, { own: ['x.example', '.y.example'] }],
    ['own domains with an address', false, { own: ['a@x.example'] }],
    ['an unknown key', false, { matrx: {} }],
    ['a remark', true, { note: 'pilot', lists: { health: ['x.example'] } }],
    ['a day that is no day', false, { profileSchedule: [{ profile: 'observe', from: '1 May' }] }],
    ['a list', false, []],
    ['null', false, null],
  ])('%s', (_reason, isGood, overlay) => {
    const parsed = parseOverlays({ overlays: { x: [overlay] } }, 'x');
    expect([parsed.ok, isOverlay(overlay)]).toEqual([isGood, isGood]);
  });
});
