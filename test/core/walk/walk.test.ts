/** What the walk offers to detectors: every way in which people and extractors write a number. */
import type { Candidate } from '../../../src/core/detector';
import { offered, seenBy } from '../checking';

const candidateOf = (shape: string, text: string) =>
  seenBy({ takes: [shape] }, text, (_near, candidate: Candidate) => candidate)[0];

describe('one number however it is typed', () => {
  test.each([
    ['official grouping', '85.07.30-033.28', '99.99.99-999.99'],
    ['nothing between', '85073003328', '99999999999'],
    ['spaces', '850730 033 28', '999999 999 99'],
    ['slashes', '850730/033/28', '999999/999/99'],
    ['no-break spaces', '850730\u00a0033\u00a028', '999999 999 99'],
    ['narrow no-break spaces', '850730\u202f033\u202f28', '999999 999 99'],
    ['en dash', '85.07.30\u2013033.28', '99.99.99-999.99'],
    ['non-breaking hyphen', '85.07.30\u2011033.28', '99.99.99-999.99'],
    ['minus sign', '85.07.30\u2212033.28', '99.99.99-999.99'],
    ['spaces around the dash', '85.07.30 - 033.28', '99.99.99-999.99'],
    ['spaces after every mark, as PDF readers give it', '85. 07. 30- 033. 28', '99.99.99-999.99'],
    ['a line break after the dash', '85.07.30-\n033.28', '99.99.99-999.99'],
    ['a Windows line break', '85.07.30-\r\n033.28', '99.99.99-999.99'],
    ['a line break in quoted text', '85.07.30-\n> 033.28', '99.99.99-999.99'],
    [
      'full-width digits',
      '\uff18\uff15.\uff10\uff17.\uff13\uff10-\uff10\uff13\uff13.\uff12\uff18',
      '99.99.99-999.99',
    ],
    [
      'Arabic-Indic digits',
      '\u0668\u0665\u0660\u0667\u0663\u0660\u0660\u0663\u0663\u0662\u0668',
      '99999999999',
    ],
    ['bold digits from mathematics', '\ud835\udfd6\ud835\udfd3073003328', '99999999999'],
    ['zero-width marks inside', '85.\u200b07.30\u2060-033.28', '99.99.99-999.99'],
    ['a box for every digit', '8 5 0 7 3 0 0 3 3 2 8', '9 9 9 9 9 9 9 9 9 9 9'],
    ['underscores', '850730_033_28', '999999-999-99'],
    ['brackets around a group', '850730 (033) 28', '999999 999 99'],
  ])('%s', (_why, text, layout) => {
    expect(offered(['D11'], `nr ${text}, ok`)).toEqual([text]);
    const candidate = candidateOf('D11', text);
    expect(candidate?.compact).toBe('85073003328');
    expect(candidate?.layout).toBe(layout);
  });
});

describe('where a number begins and ends', () => {
  test.each([
    ['a digit glued to it is another number', '850730033281', []],
    ['letters glued in front are another code', 'X85073003328', []],
    ['letters glued behind are another code', '85073003328B', []],
    ['a colon is a border', 'nr:85073003328', ['85073003328']],
    ['the degree sign of n° is a border', 'n°85073003328', ['85073003328']],
    ['a full stop ends a sentence', '85073003328.', ['85073003328']],
    ['a file name ends it', '85073003328.pdf', ['85073003328']],
    ['an underscore in a file name', 'scan_85073003328_v2.pdf', ['85073003328']],
    ['the same separator going on makes it part of more', '85.07.30-033.28.5', []],
    ['the same separator before makes it part of more', '1.85.07.30.033.28', []],
    [
      'a slash between two numbers',
      '85.07.30-033.28/62.09.18-047.02',
      ['85.07.30-033.28', '62.09.18-047.02'],
    ],
    ['one space between two numbers', '85073003328 62091804702', ['85073003328', '62091804702']],
    ['table cells side by side', '85073003328\t62091804702', ['85073003328', '62091804702']],
    ['a tab never joins', '850730\t03328', []],
    ['two line breaks never join', '850730-\n\n03328', []],
    ['a comma never joins', '850730,03328', []],
    ['decimals are no number', '0.85073003328', []],
    ['an amount goes on behind its comma', '850 730 033 28,50', []],
    ['a link', 'https://voorbeeld.example/85073003328?x=1', []],
    ['a link without scheme', 'www.voorbeeld.example/85073003328', []],
    ['an e-mail address', '85073003328@voorbeeld.example', []],
    ['a UUID', '550e8400-e29b-41d4-a716-85073003328a', []],
    ['a hash', 'a3f85073003328bc91', []],
    ['part of a row of boxes', '1 8 5 0 7 3 0 0 3 3 2 8', []],
  ])('%s', (_why, text, expected) => {
    const found = offered(['D11'], text).filter(
      (span) => expected.length === 0 || expected.includes(span),
    );
    expect(found).toEqual(expected);
  });

  test('a word that a list knows may touch its number', () => {
    const words = { strong: { fr: ['NISS'] } };
    expect(offered(['D11'], 'NISS85073003328', words)).toEqual(['85073003328']);
  });

  test('a number at the very start and end of a text is whole', () => {
    expect(offered(['D11'], '85073003328')).toEqual(['85073003328']);
  });
});

describe('letters and digits together', () => {
  test.each([
    ['card layout', 'L4D8', 'GAGM 8207 1417', 'GAGM82071417'],
    ['lower case', 'L4D8', 'gagm82071417', 'GAGM82071417'],
    ['dashes', 'L1D12', 'G4127-140782-06', 'G412714078206'],
    ['letters in the middle', 'D6L1D8', '271022A00411867', '271022A00411867'],
    ['letters at the end', 'L2D3L2', 'AA-123-AA', 'AA123AA'],
    ['dots and a slash', 'L2D2L1D11', 'BR.21.L3.001234/2022', 'BR21L30012342022'],
    ['spaces around the slash', 'L2D2L1D11', 'NI.00.L3.000123 / 2017', 'NI00L30001232017'],
    ['a word between', 'D13L3D2', '1840769123045 clé 48', '1840769123045CLE48'],
  ])('%s', (_why, shape, text, compact) => {
    expect(offered([shape], `(${text})`)).toEqual([text]);
    expect(candidateOf(shape, text)?.compact).toBe(compact);
  });

  test('two words in front of a number are not one run of letters', () => {
    expect(offered(['L4D8'], 'né le 12/03/1980')).toEqual([]);
  });

  test('an unbroken word that mixes letters and digits', () => {
    expect(offered(['A9'], 'carte X4RTBPFW4 valable')).toEqual(['X4RTBPFW4']);
    expect(offered(['A9'], 'wordsonly 123456789')).toEqual([]);
  });
});

describe('shapes with a mark of their own', () => {
  test.each([
    [
      'an e-mail address',
      'email',
      'Mail <jan.peeters+x@mail.voorbeeld.example>.',
      ['jan.peeters+x@mail.voorbeeld.example'],
    ],
    ['no address without a dot', 'email', 'jan@localhost', []],
    [
      'a link without what ends the sentence',
      'link',
      'zie https://a.example/b?c=1).',
      ['https://a.example/b?c=1'],
    ],
    ['a pair of coordinates', 'coordinates', '50.84660, 4.35280', ['50.84660, 4.35280']],
    ['no coordinates with two decimals', 'coordinates', '50.84, 4.35', []],
    [
      'an unbroken token',
      'token',
      'key ghp_16C7e42F292c6912E7710c838347Ae178B4a!',
      ['ghp_16C7e42F292c6912E7710c838347Ae178B4a'],
    ],
    [
      'a case law identifier',
      'ecli',
      'zie ECLI:BE:CASS:2020:ARR.20201030.1N.4.',
      ['ECLI:BE:CASS:2020:ARR.20201030.1N.4'],
    ],
    ['a date in digits', 'date', 'le 05.12.1988.', ['05.12.1988']],
    ['a date with a short year', 'date', 'op 5/12/88', ['5/12/88']],
    ['an ISO date', 'date', 'on 1988-12-05', ['1988-12-05']],
    ['a date with a French month', 'date', 'le 1er mars 2001', ['1er mars 2001']],
    ['a date with a German month', 'date', 'am 19. Februar 1973', ['19. Februar 1973']],
    ['a date with an English month first', 'date', 'on May 4, 1990', ['May 4, 1990']],
    ['no date inside a longer number', 'date', '85.07.30-033.28', []],
    ['no date inside a version', 'date', '1.12.10.4', []],
  ])('%s', (_why, shape, text, expected) => {
    expect(offered([shape], text)).toEqual(expected);
  });

  test('a machine-readable zone of two or three lines', () => {
    const passport =
      'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10';
    const card = [
      'I<UTOD231458907<<<<<<<<<<<<<<<',
      '7408122F1204159UTO<<<<<<<<<<<6',
      'ERIKSSON<<ANNA<MARIA<<<<<<<<<<',
    ];
    expect(offered(['mrz'], `Scan:\n${passport}\nEinde`)).toEqual([passport]);
    expect(offered(['mrz'], card.join('\n'))).toEqual([card.join('\n')]);
    expect(offered(['mrz'], card.slice(0, 2).join('\n'))).toEqual([]);
  });

  test('an IBAN may end after each group: the country decides, not the walk', () => {
    const spans = offered(['iban'], 'BE74 0634 2188 9007 BIC');
    expect(spans).toContain('BE74 0634 2188 9007');
    expect(offered(['iban'], 'be74063421889007')).toEqual(['be74063421889007']);
    expect(offered(['iban'], 'IBANBE74063421889007')).toEqual(['BE74063421889007']);
    expect(offered(['iban'], 'le 12 mars 2024 dans la salle 1234 du 12345')).toEqual([]);
  });
});
