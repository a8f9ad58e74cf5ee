/** The overlays that the guides print hold as they stand, and no key of an overlay is left out. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { OVERLAY_SHAPE } from '../../src/policy/overlay-file';
import { remarksOn } from '../../src/policy/remarks';
import { parseOverlayText } from '../../src/policy/resolve';
import { policyOf } from './policy-of';

const page = (name: string): string =>
  readFileSync(path.resolve(__dirname, '../../docs', name), 'utf8');
const blocks = ['admin-guide.md', 'writing-an-overlay.md'].reduce<[string, number, string][]>(
  (all, name) => [
    ...all,
    ...page(name)
      .split('```json\n')
      .slice(1)
      .map((rest, index): [string, number, string] => [
        name,
        index + 1,
        rest.split('```')[0] ?? '',
      ]),
  ],
  [],
);

test.each(blocks)('%s, example %d is accepted as it stands and does what it says', (...block) => {
  const parsed = parseOverlayText(block[2]);
  expect(parsed).toMatchObject({ ok: true });
  expect(remarksOn(policyOf('be-federal', parsed.ok ? parsed.value : null), '2026-11-22')).toEqual(
    [],
  );
});

test('every key of an overlay is told', () => {
  const keys = OVERLAY_SHAPE.kind === 'record' ? Object.keys(OVERLAY_SHAPE.fields) : [];
  const told = page('writing-an-overlay.md');
  expect(
    keys.filter(
      (key) =>
        !told.includes(`| \`${key}\``) &&
        !told.includes(`, \`${key}\``) &&
        !told.includes(`"${key}":`),
    ),
  ).toEqual([]);
  expect(keys.length).toBeGreaterThan(20);
});
