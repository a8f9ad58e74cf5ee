/** Mails that break the standards, or use their corners: what hides there is read or told. */
import { encode } from './make/bytes';
import { readFile } from './read';

const NUMBER = '85.07.30-033-28';
const SAID = `rijksregisternummer van Jan Peeters ${NUMBER}`;
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const HEAD = 'From: a@example.be\nTo: b@example.be\nSubject: t\n';
const read = (rest: string) => readFile('a.eml', encode((HEAD + rest).replace(/\n/g, '\r\n')));
const inParts = (part: string, how = 'mixed') =>
  read(`Content-Type: multipart/${how}; boundary=b\n\n--b\n${part}\n--b--`);

describe('a number is found in', () => {
  test.each([
    ['a field of its own', read(`X-Dossier: ${SAID}\n\nx`)],
    ['the topic of a thread', read(`Thread-Topic: ${SAID}\n\nx`)],
    ['a field of a mail without a body', read(`X-A: ${SAID}`)],
    ['the description of a part', inParts(`Content-Description: ${SAID}\n\nx`)],
    [
      'the second name of an attachment',
      inParts(
        `Content-Type: a/b; name="${SAID}"\nContent-Disposition: attachment; filename=a.txt\n\nx`,
      ),
    ],
    ['Base64 with a remark', read(`Content-Transfer-Encoding: BASE64 (x)\n\n${base64(SAID)}`)],
    [
      'Base64 in two pieces',
      read(`Content-Transfer-Encoding: base64\n\n${base64('xxxx')}\n${base64(SAID)}`),
    ],
    [
      'the words of a list behind Base64',
      read(`Content-Transfer-Encoding: base64\n\n${base64('xxxx')}\n\n${SAID}`),
    ],
    [
      'flowed lines without blanks',
      read('Content-Type: text/plain; format=flowed; delsp=yes\n\n85.07.30- \n033-28'),
    ],
    [
      'a text that calls itself a signature',
      inParts(`Content-Type: application/pgp-signature\n\n${SAID}`),
    ],
    [
      'a file that calls itself a signature',
      inParts(`Content-Type: application/pkcs7-signature; name=a.txt\n\n${SAID}`),
    ],
    [
      'what calls itself a version',
      inParts(`Content-Type: application/pgp-encrypted\n\n${SAID}`, 'encrypted'),
    ],
    [
      'parts without their boundary',
      read(`Content-Type: multipart/mixed; boundary=z\n\n--b\n\n${SAID}\n--b--`),
    ],
    [
      'a saved page that begins with its parts',
      readFile(
        'a',
        encode(
          `Content-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\n${base64(SAID)}\n--b--`,
        ),
      ),
    ],
    ['UTF-32', readFile('a.txt', encode([...`\ufeff${SAID}`].join('\0') + '\0', 'utf-16le'))],
  ])('%s', (_where, { text, parts }) => {
    expect(text + parts.map((part) => part.text).join('\n')).toContain(NUMBER);
  });
});

describe('what stays closed is told', () => {
  test.each([
    [
      'parts without their boundary',
      'Content-Type: multipart/mixed; boundary=z\n\n--b\n\nx\n--b--',
      'mime-boundary',
    ],
    [
      'a PGP message in a text',
      '\nx\n-----BEGIN PGP MESSAGE-----\n\nabcd\n-----END PGP MESSAGE-----',
      'pgp',
    ],
    ['uuencode', '\nx\nbegin 644 a.txt\nM<FEJ:W-R96=I<W1E\n`\nend', 'uuencode'],
    ['yEnc', '\n=ybegin line=128 size=5 name=a\nabc\n=yend size=5', 'yenc'],
    ['a coding of its own', 'Content-Transfer-Encoding: x-uuencode\n\nabc', 'transfer-encoding'],
  ])('%s', (_what, rest, detail) => {
    const { file, unchecked } = read(rest);
    expect([file.state, unchecked.map((one) => one.detail)]).toEqual(['partial', [detail]]);
  });
});

describe('nothing is said about', () => {
  test.each([
    [
      'numbers of machines',
      'Message-ID: <85073003328@example.be>\nX-MS-Exchange-Id: 85073003328\n\nx',
    ],
    ['a topic that is the subject', 'Thread-Topic: t\n\nx'],
  ])('%s', (_what, rest) => {
    expect(read(rest).parts.filter(({ location }) => location.path[1] === 'properties')).toEqual(
      [],
    );
  });

  test('a mail with an empty multipart', () => {
    expect(read('Content-Type: multipart/mixed; boundary=b\n\n--b--\n').unchecked).toEqual([]);
  });
});
