/** What a detector may ask about a candidate, and how far each question reaches. */
import type { Reach } from '../../../src/core/detector';
import { checkParts, detectorOf, FOUND, partOf, seenBy } from '../checking';

const words = { strong: { fr: ['NISS', 'registre national'] } };
const has = (text: string, reach: Reach) =>
  seenBy({ words }, text, (near) => near.has('strong', reach))[0];

test.each<[string, string, Reach, boolean]>([
  ['before, same line', 'NISS 85073003328', 'near', true],
  ['after, same line', '85073003328 (NISS)', 'near', true],
  ['too far before', `NISS ${'x '.repeat(31)}85073003328`, 'near', false],
  ['too far after', `85073003328 ${'x '.repeat(16)}NISS`, 'near', false],
  ['on another line', 'NISS et autres mentions\nle 85073003328', 'near', false],
  ['label on the line above', 'NISS\n85073003328', 'near', true],
  ['far away in the same line', `NISS ${'x '.repeat(90)}85073003328`, 'line', true],
  ['on another line is no line', 'NISS\nle 85073003328', 'line', false],
  [
    'the same sentence over a line break',
    'Le NISS de\nmonsieur est 85073003328.',
    'sentence',
    true,
  ],
  ['another sentence', 'Voici le NISS demandé. Puis 85073003328.', 'sentence', false],
  ['an abbreviation ends no sentence', 'NISS de M. Dupont : 85073003328', 'sentence', true],
  [
    'another sentence behind a short word',
    'Le NISS depuis un an. Puis 85073003328.',
    'sentence',
    false,
  ],
  ['another sentence behind a number', 'NISS : il y en a 150. Puis 85073003328', 'sentence', false],
  ['a number typed in groups', 'NISS de 1 024 150. Puis 85073003328', 'sentence', true],
  ['a short abbreviation', 'NISS de Me. Dupont : 85073003328', 'sentence', true],
  ['a short word, and it goes on small', 'NISS ok. puis 85073003328', 'sentence', true],
  ['the same paragraph', 'Le NISS suit.\nIci : 85073003328.', 'paragraph', true],
  ['another paragraph', 'Le NISS suit.\n\nIci : 85073003328.', 'paragraph', false],
  ['anywhere in the part', 'NISS\n\na\n\nb\n\n85073003328', 'part', true],
  ['a row of a table is a paragraph', 'NISS\tx\na\t85073003328', 'paragraph', false],
  ['a row of fields', 'Nom;Tél;NISS\na;b;c\nd;85073003328;f', 'paragraph', false],
  ['a row of columns', 'NISS  x  y\na  85073003328  c', 'paragraph', false],
  [
    'prose with semicolons',
    'Le NISS; ici; et demain le reste.\nLà; 85073003328; et le reste demain.',
    'paragraph',
    true,
  ],
  [
    'a row of numbers far behind its label',
    `NISS : ${'6209180470, '.repeat(8)}et 85073003328`,
    'near',
    true,
  ],
  ['a row on lines of its own', 'NISS\n- 6209180470\n- 6209180470\n- 85073003328', 'near', true],
  [
    'a word between two numbers',
    `NISS : ${'6209180470, '.repeat(8)}puis 85073003328`,
    'near',
    false,
  ],
  [
    'two numbers far apart',
    `NISS : ${'6209180470, '.repeat(8)}${'. '.repeat(9)}85073003328`,
    'near',
    false,
  ],
  ['what announces a list', 'NISS :\n- a\n- b\n- 85073003328', 'item', true],
  ['the first item of a list', '- NISS\n- b\n- 85073003328', 'item', true],
  ['another item', 'Ici :\n- a\n- le NISS\n- 85073003328', 'item', false],
  ['another item is the same paragraph', 'Ici :\n- a\n- NISS\n- 85073003328', 'paragraph', true],
  ['a longer item', 'Ici :\n- a\n- b\n- le NISS\nde lui : 85073003328', 'item', true],
  ['below the list', 'Ici :\n- a\n- NISS\nVoici 85073003328', 'item', false],
  ['fields of a form', '- Nom : a\n- NISS : voir\n- Tél : 85073003328', 'item', true],
  ['counted items', 'Lot 1 : a\nLot 2 : NISS\nLot 3 : 85073003328', 'item', false],
  ['lines that do not count on', 'Lot 1 : a\nle NISS\n12 : 85073003328', 'item', true],
  ['no list', 'Le NISS suit.\nIci : 85073003328.', 'item', true],
  ['a list in the paragraph before', '- a\n- b\n\nNISS\n85073003328', 'item', true],
])('reach: %s', (_why, text, reach, expected) => expect(has(text, reach)).toBe(expected));

test('a word between a column header and the number is no header', () => {
  const table = 'Nom\tTél\nNISS\tx\nb\t85073003328';
  expect(seenBy({ words }, table, (near) => near.has('strong', 'near'))).toEqual([false]);
});

test('the header of the same column counts as near, that of another does not', () => {
  const table = 'Nom\tNISS\tTél\nDupont\t85073003328\t62091804702\nDurand\t61010100177\t1';
  const answers = seenBy({ words }, table, (near, { compact }) => [
    compact,
    near.has('strong', 'near'),
  ]);
  expect(Object.fromEntries(answers)).toEqual({
    '85073003328': true,
    '62091804702': false,
    '61010100177': true,
  });
});

test.each<[string, string, readonly boolean[]]>([
  ['fields with semicolons', 'Nom;NISS;Tél\nDupont;85073003328;62091804702', [true, false]],
  ['the third row as well', 'NISS;Nom\n61010100177;a\n85073003328;b', [true, true]],
  ['a table in Markdown', '| Nom | NISS |\n|---|---|\n| A | 85073003328 |', [true]],
  ['another number of fields', 'Nom;NISS;Tél\nDupont;85073003328', [false]],
  ['prose', 'Ici; le NISS.\nLà; 85073003328 ou non.', [false]],
  ['a line between', 'Nom;NISS\n\nDupont;85073003328', [false]],
  ['a cell with a semicolon', 'Nom;x\tNISS\nb\t85073003328', [true]],
])('header of fields: %s', (_why, text, expected) => {
  expect(seenBy({ words }, text, (near) => near.has('strong', 'near'))).toEqual(expected);
});

test('what stands before and after comes folded', () => {
  const text = 'Tél\u00a0: É\u2013+85073003328 Fin';
  const [sides] = seenBy({}, text, (near) => [near.before(4), near.after(40), near.raw()]);
  expect(sides).toEqual([' e-+', ' fin', '85073003328']);
});

test('a phrase does not count itself as its own surroundings', () => {
  const judged = seenBy({ takes: ['phrase:strong'], words }, 'NISS', (near) =>
    near.has('strong', 'part'),
  );
  expect(judged).toEqual([false]);
});

test('lists of other detectors are asked for by their full name', () => {
  const other = detectorOf({ id: 'other', takes: [], words });
  const seen: boolean[] = [];
  const asking = detectorOf({
    judge: (_candidate, near) => {
      seen.push(near.has('other/strong', 'near'), near.has('absent/strong', 'near'));
      return FOUND;
    },
  });
  checkParts([asking, other], [partOf('NISS 85073003328')]);
  expect(seen).toEqual([true, false]);
});

test('a phrase sees findings of numbers near it', () => {
  const phrase = detectorOf({
    id: 'test-phrase',
    category: 'health',
    claimOrder: 100,
    takes: ['phrase:strong'],
    words: { strong: { fr: ['diabète'] } },
    judge: (_candidate, near) =>
      near.hasFinding(['id.national'], 'paragraph') ? FOUND : { verdict: 'pass' },
  });
  const detectorsFound = (text: string) =>
    checkParts([phrase, detectorOf({})], [partOf(text)]).findings.map(({ detector }) => detector);
  expect(detectorsFound('85073003328 a le diabète')).toEqual(['test-number', 'test-phrase']);
  expect(detectorsFound('85073003328\n\nle diabète')).toEqual(['test-number']);
});
