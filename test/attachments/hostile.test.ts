/** Input made to hang, to overflow the stack or to fill memory: a state comes back, and quickly. */
import { createBudget } from '../../src/core/budget';
import { FILE_LIMITS, MESSAGE_LIMITS } from '../../src/attachments/limits';
import { encode, join } from './make/bytes';
import { zip, zipOf } from './make/zip';
import { readFile } from './read';

const DEEP = 100000;
const NUMBER = '62.09.18-047.02';
const nested = (open: string, inside: string, close: string): string =>
  open.repeat(DEEP) + inside + close.repeat(DEEP);

/** Uncompressed, because such repetition would count as a bomb. */
const stored = (members: { readonly [name: string]: string }): Uint8Array =>
  zip(
    Object.entries(members).map(([name, text]) => ({ name, bytes: encode(text), isStored: true })),
  );

/** A clock that moves with the work, so that a hang shows without asking the machine's. */
/** Looks at the clock that a few megabytes may take; one look is 1,024 steps. */
const TICKS = 20000;

function tickingBudget() {
  let calls = 0;
  return createBudget(() => calls++, { ...MESSAGE_LIMITS, timeMs: TICKS });
}

describe('nesting of 100,000', () => {
  test.each([
    ['html', encode(`<html>${nested('<div>', NUMBER, '</div>')}`)],
    ['xml', encode(`<?xml version="1.0"?>${nested('<a>', NUMBER, '</a>')}`)],
    ['json', encode(nested('[', `"${NUMBER}"`, ']'))],
    ['rtf', encode(`{\\rtf1 ${nested('{', NUMBER, '}')}}`)],
    ['docx', stored({ 'word/document.xml': nested('<w:p>', NUMBER, '</w:p>') })],
    [
      'docx with deletions',
      stored({ 'word/document.xml': nested('<w:p><w:del>', `</w:del>${NUMBER}`, '</w:p>') }),
    ],
    [
      'odt',
      stored({
        mimetype: 'application/vnd.oasis.opendocument.text',
        'content.xml': nested('<text:note><text:p>', NUMBER, '</text:p></text:note>'),
      }),
    ],
    [
      'xlsx',
      stored({
        'xl/workbook.xml': '<workbook/>',
        'xl/worksheets/sheet1.xml': nested('<row><c t="str">', `<v>${NUMBER}</v>`, '</c></row>'),
      }),
    ],
    ['pptx', stored({ 'ppt/slides/slide1.xml': nested('<a:p>', NUMBER, '</a:p>') })],
  ])('%s keeps its text', (name, bytes) => {
    const result = readFile(`a.${name}`, bytes);
    expect(result.text).toContain(NUMBER);
    expect(result.file.state).toBe('text');
  });

  test('multiparts end at their limit', () => {
    let mail = 'Subject: x\r\nFrom: a@example.be\r\n';
    for (let level = 0; level < 100; level++)
      mail += `Content-Type: multipart/mixed; boundary=b${level}\r\n\r\n--b${level}\r\n`;
    const result = readFile('a.eml', encode(mail));
    expect(result.unchecked).toMatchObject([{ reason: 'too-large', detail: 'mime-depth' }]);
  });
});

describe('entity bombs', () => {
  const lol = `<!DOCTYPE a [<!ENTITY l0 "lol">${Array.from({ length: 20 }, (_unused, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('')}]>`;
  test.each([
    ['xml', encode(`<?xml version="1.0"?>${lol}<a>&l20;${NUMBER}</a>`)],
    ['docx', zipOf({ 'word/document.xml': `${lol}<w:p><w:t>&l20;${NUMBER}</w:t></w:p>` })],
    ['svg', encode(`<?xml version="1.0"?>${lol}<svg><text>&l20;${NUMBER}</text></svg>`)],
  ])('%s: entities stay as written', (name, bytes) => {
    const result = readFile(`a.${name}`, bytes);
    expect(result.text).toContain(NUMBER);
    expect(result.text.length).toBeLessThan(5000);
  });
});

const MANY = 200000;

describe('work stays in proportion to the file', () => {
  test.each([
    ['declarations without an end', 'a.xml', encode(`<?xml version="1.0"?>${'<!a>'.repeat(MANY)}`)],
    ['quotes that never close', 'a.html', encode(`<html>${'<a b="'.repeat(MANY)}`)],
    ['tags that never close', 'a.html', encode(`<html>${'<'.repeat(MANY)}`)],
    ['ampersands', 'a.html', encode(`<html>${'&'.repeat(MANY)}`)],
    ['comments inside comments', 'a.html', encode(`<html>${'<!--'.repeat(MANY)}`)],
    [
      'dashes in a mail',
      'a.eml',
      encode(
        `From: a@example.be\r\nSubject: x\r\nContent-Type: multipart/mixed; boundary=${'-'.repeat(60)}\r\n\r\n${'-'.repeat(MANY)}`,
      ),
    ],
    [
      'encoded words',
      'a.eml',
      encode(`From: a@example.be\r\nSubject: ${'=?a?q?'.repeat(40000)}\r\n\r\nx`),
    ],
    [
      'parameters',
      'a.eml',
      encode(
        `From: a@example.be\r\nSubject: x\r\nContent-Type: text/plain${';a='.repeat(40000)}\r\n\r\nx`,
      ),
    ],
    ['groups of rich text', 'a.rtf', encode(`{\\rtf1 ${'a{}'.repeat(MANY)}}`)],
    ['control words of rich text', 'a.rtf', encode(`{\\rtf1 ${'\\deleted'.repeat(MANY)}}`)],
    ['quotes in a table', 'a.csv', encode(`a;b\n${'"";'.repeat(MANY)}`)],
    ['escapes', 'a.json', encode(`["${'\\'.repeat(MANY)}`)],
    ['folded lines', 'a.ics', encode(`BEGIN:VCALENDAR\r\n${'X\r\n '.repeat(MANY)}`)],
    [
      'lines that begin a mail',
      'a.mbox',
      encode(`From a 2026\nSubject: x\n${'From \n'.repeat(MANY)}`),
    ],
    [
      'headers of a tar',
      'a.tar',
      join([
        encode('x'),
        new Uint8Array(256),
        encode('ustar'),
        new Uint8Array(512 * 1000).fill(49),
      ]),
    ],
  ])('%s', (_why, name, bytes) => {
    const result = readFile(name, bytes, {
      budget: tickingBudget(),
      limits: { ...FILE_LIMITS, fileTimeMs: TICKS },
    });
    expect(
      result.unchecked.filter(({ reason }) => reason === 'failed' || reason === 'timed-out'),
    ).toEqual([]);
  });
});

describe('memory', () => {
  test('a comment in each of 50,000 cells does not make 50,000 texts', () => {
    const comments = Array.from(
      { length: 50000 },
      (_unused, at) => `<comment ref="A${at}"><t>x</t></comment>`,
    );
    const bytes = zipOf({
      'xl/workbook.xml': '<workbook/>',
      'xl/comments1.xml': `<comments>${comments.join('')}</comments>`,
    });
    expect(readFile('a.xlsx', bytes).parts.length).toBeLessThan(6000);
  });

  test('300,000 rows are cut and told', () => {
    const rows = '<row><c t="str"><v>123456</v></c></row>'.repeat(300000);
    const bytes = zipOf({ 'xl/workbook.xml': '<workbook/>', 'xl/worksheets/sheet1.xml': rows });
    const result = readFile('a.xlsx', bytes);
    expect(result.file.state).toBe('partial');
    expect(result.unchecked[0]).toMatchObject({ reason: 'too-large' });
  });

  test('one long string that every cell repeats', () => {
    const bytes = zipOf({
      'xl/workbook.xml': '<workbook/>',
      'xl/sharedStrings.xml': `<sst><si><t>${'x'.repeat(100000)}</t></si></sst>`,
      'xl/worksheets/sheet1.xml': '<row><c t="s"><v>0</v></c></row>'.repeat(20000),
    });
    const result = readFile('a.xlsx', bytes);
    expect(result.text.length).toBeLessThanOrEqual(2000000);
    expect(result.file.state).toBe('partial');
  });

  test.each([0, 1, 2, 3, 7, 8, 21, 22, 100, 511, 512])('%d zero bytes', (length) => {
    expect(['no-text', 'unsupported']).toContain(readFile('a', new Uint8Array(length)).file.state);
  });
});
