/** Encrypts PDFs for tests with an empty user password, by Node's own ciphers. */
import { createCipheriv, createHash } from 'node:crypto';
import type { PdfHow } from './pdf';

const PADDING = Buffer.from(
  '28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a',
  'hex',
);
const OWNER = Buffer.alloc(32, 0x41);
const ID = Buffer.from('0123456789abcdef');
const RIGHTS = -4;
const IV = Buffer.alloc(16, 0x24);

const hashOf = (name: string, ...pieces: Uint8Array[]): Buffer =>
  createHash(name).update(Buffer.concat(pieces)).digest();

function aes(key: Uint8Array, iv: Uint8Array, plain: Uint8Array, hasPadding: boolean): Buffer {
  const cipher = createCipheriv(`aes-${key.length * 8}-cbc`, key, iv);
  cipher.setAutoPadding(hasPadding);
  return Buffer.concat([cipher.update(plain), cipher.final()]);
}

/** RC4 by hand: OpenSSL 3 no longer offers it. */
export function rc4(key: Uint8Array, input: Uint8Array): Buffer {
  const box = Array.from({ length: 256 }, (_none, at) => at);
  const swap = (one: number, other: number): void => {
    [box[one], box[other]] = [box[other]!, box[one]!];
  };
  for (let at = 0, other = 0; at < 256; at++) {
    other = (other + box[at]! + key[at % key.length]!) & 255;
    swap(at, other);
  }
  let other = 0;
  return Buffer.from(
    Array.from(input, (byte, index) => {
      const at = (index + 1) & 255;
      other = (other + box[at]!) & 255;
      swap(at, other);
      return byte ^ box[(box[at]! + box[other]!) & 255]!;
    }),
  );
}

const text = (bytes: Uint8Array): string => `<${Buffer.from(bytes).toString('hex')}>`;
const id = `/ID[${text(ID)}${text(ID)}]`;

/** Revision 3 (RC4, 128 bits) or 4 (AES, 128 bits); `user` other than '' makes the file ask for it. */
export function shortKeyed(revision: 3 | 4, user = ''): PdfHow {
  const padded = Buffer.concat([Buffer.from(user), PADDING]).subarray(0, 32);
  const rights = Buffer.alloc(4);
  rights.writeInt32LE(RIGHTS);
  let key = hashOf('md5', padded, OWNER, rights, ID);
  for (let round = 0; round < 50; round++) key = hashOf('md5', key);
  let check = hashOf('md5', PADDING, ID);
  for (let round = 0; round < 20; round++)
    check = rc4(
      key.map((byte) => byte ^ round),
      check,
    );
  const filter =
    revision === 3
      ? '/V 2/Length 128'
      : '/V 4/CF<</StdCF<</CFM/AESV2/AuthEvent/DocOpen>>>>/StmF/StdCF/StrF/StdCF';
  return {
    trailer: `${id}/Encrypt<</Filter/Standard/R ${revision}${filter}/P ${RIGHTS}/O ${text(OWNER)}/U ${text(Buffer.concat([check, Buffer.alloc(16)]))}>>`,
    encrypt(bytes, number) {
      const own = Buffer.from([number, 0, 0, 0, 0]);
      if (revision === 3) return rc4(hashOf('md5', key, own), bytes);
      return Buffer.concat([
        IV,
        aes(hashOf('md5', key, own, Buffer.from('sAlT')), IV, bytes, true),
      ]);
    },
  };
}

/** Revision 5 or 6 (AES, 256 bits). */
export function longKeyed(revision: 5 | 6): PdfHow {
  const key = Buffer.alloc(32, 0x5a);
  const check = Buffer.from('validate');
  const salt = Buffer.from('key-salt');
  const hash = revision === 5 ? (piece: Buffer) => hashOf('sha256', piece) : hardHash;
  const user = Buffer.concat([hash(check), check, salt]);
  const packed = aes(hash(salt), Buffer.alloc(16), key, false);
  return {
    trailer: `${id}/Encrypt<</Filter/Standard/V 5/R ${revision}/CF<</StdCF<</CFM/AESV3>>>>/StmF/StdCF/StrF/StdCF/P ${RIGHTS}/O ${text(Buffer.alloc(48))}/U ${text(user)}/UE ${text(packed)}>>`,
    encrypt: (bytes) => Buffer.concat([IV, aes(key, IV, bytes, true)]),
  };
}

function hardHash(salt: Buffer): Buffer {
  let key = hashOf('sha256', salt);
  for (let round = 1; ; round++) {
    const repeated = Buffer.concat(Array.from({ length: 64 }, () => key));
    const packed = aes(key.subarray(0, 16), key.subarray(16, 32), repeated, false);
    const sum = packed.subarray(0, 16).reduce((total, byte) => total + byte, 0);
    key = hashOf(['sha256', 'sha384', 'sha512'][sum % 3]!, packed);
    if (round >= 64 && packed[packed.length - 1]! <= round - 32) return key.subarray(0, 32);
  }
}
