/** Every place where people hide a number, in one whole document for each format. */
import { PLANTED } from './make/planted';
import { readFile } from './read';

describe.each(Object.keys(PLANTED))('%s', (format) => {
  const { bytes, numbers } = PLANTED[format]!();
  const result = readFile(`planted.${format}`, bytes);

  // Names of files inside are text like any other.
  const said = result.parts.map(({ text }) => text).join('\n');

  test.each(Object.entries(numbers))('the number in: %s', (_place, number) => {
    expect(said).toContain(number);
  });

  test('is read as a whole', () => {
    expect([result.file.state, result.unchecked]).toEqual(['text', []]);
  });
});
