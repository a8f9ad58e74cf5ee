/** Signed and encrypted messages, element by element. */
import type { Example } from '../example';
import { chars, hexByte } from '../example-hex';

/** An element of fewer than 65,536 bytes, as hex. */
function der(tag: string, ...content: readonly string[]): string {
  const inside = content.join('');
  const size = inside.length / 2;
  return (
    tag + (size < 128 ? hexByte(size) : '82' + hexByte(size >> 8) + hexByte(size & 255)) + inside
  );
}

const oid = (number: string): string => der('06', '2a864886f70d0107' + number);
const signed = (...content: readonly string[]): string =>
  der(
    '30',
    oid('02'),
    der('a0', der('30', der('02', '01'), der('31'), der('30', oid('01'), ...content), der('31'))),
  );
const octets = (text: string): string => der('a0', der('04', chars(text)));
const closed = (number: string): string =>
  der('30', oid(number), der('a0', der('30', der('02', '00'), der('31'))));

const NUMBER = '62.09.18-047.02';
const MAIL = `Content-Type: text/plain\r\n\r\nBonjour ${NUMBER}\r\n`;
const whole = signed(octets(MAIL));

export const EXAMPLES: readonly Example[] = [
  {
    why: 'a signed mail is read like the mail it holds',
    name: 'smime.p7m',
    file: { hex: whole },
    state: 'text',
    places: { 'message.eml': NUMBER },
    lacks: ['Content-Type'],
  },
  {
    why: 'a signed file keeps its own name',
    name: 'brief.txt.p7m',
    file: { hex: signed(octets(`Bonjour ${NUMBER}`)) },
    state: 'text',
    places: { 'brief.txt': NUMBER },
  },
  {
    why: 'content in pieces of open length is joined before it is read',
    name: 'a.p7m',
    file: {
      hex:
        `3080${oid('02')}a0803080` +
        `${der('02', '01')}${der('31')}3080${oid('01')}a0802480` +
        `${der('04', chars('numero 62.09'))}${der('04', chars('.18-047.02'))}` +
        '0000'.repeat(6),
    },
    state: 'text',
    finds: [NUMBER],
  },
  {
    why: 'Base64 without armor, as some signing programs write it',
    name: 'a.p7m',
    file: {
      text: 'MIAGCSqGSIb3DQEHAqCAMIACAQExADCABgkqhkiG9w0BBwGggCSABBpudW1lcm8gNjIuMDkuMTgtMDQ3LjAyIGVuZAAAAAAAAAAAAAAAAA==',
    },
    state: 'text',
    finds: [NUMBER],
  },
  {
    why: 'a signature beside its content has nothing to read',
    name: 'smime.p7s',
    file: { hex: signed() },
    state: 'no-text',
  },
  ...['03', '04', '06'].map((number) => ({
    why: `encrypted content (type ${number}) is not clean`,
    name: 'smime.p7m',
    file: { hex: closed(number) },
    state: 'encrypted' as const,
    unread: ['smime'],
  })),
  {
    why: 'the type is told by content, not by the name',
    name: 'rapport.docx',
    file: { hex: closed('03') },
    state: 'encrypted',
    unread: ['smime'],
  },
  {
    why: 'a key store is closed with a password',
    name: 'a.p12',
    file: { hex: der('30', der('02', '03'), der('30', oid('01'), octets('x'))) },
    state: 'encrypted',
    unread: ['pkcs12'],
  },
  {
    why: 'a flipped byte before the content is damage, not a signature without content',
    name: 'a.p7m',
    file: { hex: signed(der('b0', der('04', chars(NUMBER)))) },
    state: 'corrupt',
  },
  {
    why: 'a cut file gives what is there and is not called whole',
    name: 'brief.txt.p7m',
    file: { hex: signed(octets(`Bonjour ${NUMBER} ${'x'.repeat(200)}`)).slice(0, 300) },
    state: 'partial',
    finds: [NUMBER],
  },
];
