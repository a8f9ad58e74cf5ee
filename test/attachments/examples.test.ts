/** Every reader against its own examples; an example file without a test cannot exist. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Example } from '../../src/attachments/example';
import { build } from './make/build';
import { readFile } from './read';

const FOLDER = path.join(__dirname, '../../src/attachments');
const formats = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(path.join(FOLDER, entry.name, 'index.ts')))
  .map(({ name }) => name);

describe.each(formats)('%s', (format) => {
  const file = path.join(FOLDER, format, 'examples.ts');
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the list is what lies in the folder
  const { EXAMPLES } = require(file) as { EXAMPLES: readonly Example[] };

  test.each(EXAMPLES.map((example) => [example.why, example] as const))('%s', (_why, example) => {
    const result = readFile(example.name, build(example.file));
    expect({ state: result.file.state, unchecked: result.unchecked }).toMatchObject({
      state: example.state,
    });
    for (const needle of example.finds ?? []) expect(result.text).toContain(needle);
    for (const needle of example.lacks ?? []) expect(result.text).not.toContain(needle);
    for (const detail of example.unread ?? [])
      expect(result.unchecked.map((unread) => unread.detail)).toContain(detail);
    for (const [place, needle] of Object.entries(example.places ?? {}))
      expect(placesOf(result.parts, needle)).toContain(place);
  });
});

/** Last labels of all places where a text stands: of its part, or of the mark before it. */
function placesOf(parts: ReturnType<typeof readFile>['parts'], needle: string): string[] {
  const places: string[] = [];
  for (const { location, text, marks } of parts) {
    const at = text.indexOf(needle);
    if (at < 0 || location.part !== 'attachment') continue;
    const mark = (marks ?? []).filter(({ start }) => start <= at).pop();
    places.push(mark?.label ?? location.path[location.path.length - 1]!);
  }
  return places;
}
