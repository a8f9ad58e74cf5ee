/** Old formats and pictures made to read the same bytes again and again: the work stays in proportion. */
import { hex, join, little } from './make/bytes';
import { cfb } from './make/cfb';
import { readFile } from './read';

const MB = 1024 * 1024;
const filled = (length: number, value: number): Uint8Array => new Uint8Array(length).fill(value);

function propertySet(): Uint8Array {
  const count = 2000;
  const head = join([new Uint8Array(24), little([1, 4]), new Uint8Array(16), little([48, 4])]);
  const list = Array.from({ length: count }, (_unused, id) =>
    little([id + 20, 4], [8 + count * 8, 4]),
  );
  return join([
    head,
    little([0, 4], [count, 4]),
    ...list,
    little([30, 4], [4 * MB, 4]),
    filled(4 * MB, 1),
  ]);
}

function overlappingPieces(): Uint8Array {
  const count = 50000;
  const main = filled(4 * MB, 1);
  main.set(join([little([0xa5ec, 2], [0xc1, 2]), new Uint8Array(6), little([0x200, 2])]));
  main.set(little([0x7fffffff, 4]), 0x4c);
  const table = join([
    little([2, 1], [4 + count * 12, 4]),
    ...Array.from({ length: count + 1 }, (_unused, index) => little([index * 40000, 4])),
    ...Array.from({ length: count }, () => little([0, 2], [0x40001000, 4], [0, 2])),
  ]);
  main.set(little([0, 4], [table.length, 4]), 0x1a2);
  return cfb([
    { name: 'WordDocument', bytes: main },
    { name: '1Table', bytes: table },
  ]);
}

function sharedValues(): Uint8Array {
  const tags = Array.from({ length: 1000 }, () => little([0x10e, 2], [2, 2], [4 * MB, 4], [8, 4]));
  const pages = Array.from({ length: 100 }, (_unused, page) =>
    join([little([1000, 2]), ...tags, little([8 + (page + 1) * 12006, 4])]),
  );
  return join([hex('49492a0008000000'), ...pages, filled(4 * MB, 0)]);
}

function formulas(): Uint8Array {
  const tokens = Uint8Array.from({ length: 60000 }, (_unused, at) => [0x17, 0xff, 0x01][at % 3]!);
  const record = join([little([6, 2], [60022, 2]), new Uint8Array(22), tokens]);
  const begin = hex('0908100000060500' + '00'.repeat(12));
  return cfb([{ name: 'Workbook', bytes: join([begin, ...Array(100).fill(record)]) }]);
}

function sheets(): Uint8Array {
  const begin = hex('0908100000060500' + '00'.repeat(12));
  const names = Array.from({ length: 100000 }, (_unused, at) =>
    join([little([0x85, 2], [9, 2], [at, 4], [0, 2], [1, 1], [0, 1], [65, 1])]),
  );
  const loose = Array.from({ length: 100000 }, () => little([0x99, 2], [0, 2]));
  return cfb([{ name: 'Workbook', bytes: join([begin, ...names, hex('0a000000'), ...loose]) }]);
}

describe('the same bytes again and again', () => {
  test.each([
    [
      'properties',
      cfb([
        { name: 'Workbook', bytes: hex('00') },
        { name: '\u0005SummaryInformation', bytes: propertySet() },
      ]),
    ],
    ['pieces of a document', overlappingPieces()],
    ['values of a picture', sharedValues()],
    ['texts in formulas', formulas()],
    ['names of sheets', sheets()],
  ])('%s', (_why, bytes) => {
    const { file, unchecked, text } = readFile('a', bytes);
    expect(['corrupt', 'partial', 'image-only', 'too-large']).toContain(file.state);
    expect(unchecked.filter(({ reason }) => reason === 'failed')).toEqual([]);
    expect(text.length).toBeLessThan(3 * MB);
  });
});
