/** Old workbooks that Excel locked by itself are read; those that somebody locked are called encrypted. */
import { createHash } from 'node:crypto';
import { encode, join, little } from './make/bytes';
import { cfb } from './make/cfb';
import { rc4 } from './make/pdf-crypt';
import { readFile } from './read';

const NUMBER = '62.09.18-047.02';
const SALT = Buffer.from('000102030405060708090a0b0c0d0e0f', 'hex');
const md5 = (...pieces: Uint8Array[]): Buffer =>
  createHash('md5').update(Buffer.concat(pieces)).digest();

const record = (type: number, ...content: Uint8Array[]): Uint8Array => {
  const body = join(content);
  return join([little([type, 2], [body.length, 2]), body]);
};

function keys(password: string): (block: number) => Buffer {
  const short = md5(encode(password, 'utf-16le')).subarray(0, 5);
  const key = md5(...Array.from({ length: 16 }, () => Buffer.concat([short, SALT]))).subarray(0, 5);
  return (block) => md5(key, Buffer.from(little([block, 4])));
}

/** A workbook of long rows, encrypted from the password's record on; null: without any lock. */
function workbook(password: string | null): Uint8Array {
  const keyOf = keys(password ?? '');
  const verifier = Buffer.alloc(16, 7);
  const check = rc4(keyOf(0), Buffer.concat([verifier, md5(verifier)]));
  const label = (row: number, text: string): Uint8Array =>
    record(0x204, little([row, 2], [0, 2], [0, 2], [text.length, 2], [0, 1]), encode(text));
  const begin = (kind: number): Uint8Array =>
    record(0x809, little([0x600, 2], [kind, 2], [0, 4], [0, 4], [0, 4]));
  const rows = Array.from({ length: 60 }, (_unused, row) => label(row, `ligne ${row} `.repeat(6)));
  const globals = (offset: number): Uint8Array =>
    join([
      begin(5),
      ...(password === null ? [] : [record(0x2f, little([1, 2], [1, 2], [1, 2]), SALT, check)]),
      record(0x85, little([offset, 4], [0, 2], [1, 1], [0, 1]), encode('A')),
      record(0x0a),
    ]);
  const plain = join([
    globals(globals(0).length),
    begin(0x10),
    ...rows,
    label(60, NUMBER),
    record(0x0a),
  ]);
  const bytes = password === null ? plain : encrypt(plain, keyOf);
  return cfb([{ name: 'Workbook', bytes }]);
}

function encrypt(plain: Uint8Array, keyOf: (block: number) => Buffer): Uint8Array {
  const hidden = new Uint8Array(plain.length);
  for (let at = 0; at < plain.length; at += 1024)
    hidden.set(rc4(keyOf(at / 1024), plain.subarray(at, at + 1024)), at);
  for (let at = 0; at < plain.length;) {
    const [type, size] = [
      plain[at]! | (plain[at + 1]! << 8),
      plain[at + 2]! | (plain[at + 3]! << 8),
    ];
    const open = type === 0x809 || type === 0x2f ? 4 + size : type === 0x85 ? 8 : 4;
    hidden.set(plain.subarray(at, at + open), at);
    at += 4 + size;
  }
  return hidden;
}

test("Excel's own password is no lock", () => {
  const { file, parts, text } = readFile('a.xls', workbook('VelvetSweatshop'));
  expect(file.state).toBe('text');
  expect(text).toContain('ligne 59 ligne 59');
  expect(text).toContain(NUMBER);
  // Sheets and places of cells included.
  expect(parts).toEqual(readFile('a.xls', workbook(null)).parts);
});

test("somebody's password is", () => {
  const { file, unchecked, text } = readFile('a.xls', workbook('geheim'));
  expect([file.state, unchecked[0]?.reason]).toEqual(['encrypted', 'encrypted']);
  expect(text).not.toContain(NUMBER);
});
