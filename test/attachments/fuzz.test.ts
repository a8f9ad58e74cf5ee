/** A short, fixed slice of `npm run fuzz`: damage ends in a state, never in a throw or an empty `text`. */
import { seeds } from './make/seeds';
import { readFile } from './read';

const MUTATIONS = 6;

const formats = Array.from(new Set(seeds().map(({ format }) => format)));

describe.each(formats)('%s', (format) => {
  test(`${MUTATIONS} injuries of each example`, () => {
    for (const seed of seeds().filter((one) => one.format === format)) {
      for (let number = 0; number < MUTATIONS; number++) {
        const { unchecked, file } = readFile(seed.name, seed.damaged(number));
        const failed = unchecked.filter(({ reason }) => reason === 'failed');
        expect({ seed: seed.name, number, failed, state: typeof file.state }).toMatchObject({
          failed: [],
          state: 'string',
        });
      }
    }
  });
});
