/** Tar archives (ustar) for tests. */
import { encode, join } from './bytes';

export function tar(entries: readonly { name: string; bytes: Uint8Array }[]): Uint8Array {
  const blocks = entries.map(({ name, bytes }) => {
    const header = new Uint8Array(512);
    header.set(encode(name).subarray(0, 100), 0);
    header.set(encode('0000644\0'), 100);
    header.set(encode(bytes.length.toString(8).padStart(11, '0') + '\0'), 124);
    header.set(encode('        0'), 148);
    header.set(encode('ustar\u000000'), 257);
    const sum = header.reduce((total, byte) => total + byte, 0) - 0x30;
    header.set(encode(sum.toString(8).padStart(6, '0') + '\0 '), 148);
    return join([header, bytes, new Uint8Array((512 - (bytes.length % 512)) % 512)]);
  });
  return join([...blocks, new Uint8Array(1024)]);
}
