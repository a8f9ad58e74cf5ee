/** Seeded damage: the same seed gives the same broken file on every machine. */
import { join } from './bytes';

/** Numbers from 0 up to (not including) `below`; Park and Miller's generator. */
export type Dice = (below: number) => number;

export function createDice(seed: number): Dice {
  let state = (seed % 2147483646) + 1;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % Math.max(1, below);
  };
}

const EDGES = [0x00, 0x01, 0x7f, 0x80, 0xff];

/** One to eight injuries of the kinds that transport, disks and attackers inflict. */
export function mutate(source: Uint8Array, dice: Dice): Uint8Array {
  let bytes: Uint8Array = source.slice();
  for (let injury = dice(8); injury >= 0 && bytes.length > 0; injury--) bytes = injure(bytes, dice);
  return bytes;
}

function injure(bytes: Uint8Array, dice: Dice): Uint8Array {
  const at = dice(bytes.length);
  const length = Math.min(bytes.length - at, 1 + dice(64));
  switch (dice(8)) {
    case 0:
      bytes[at]! ^= 1 << dice(8);
      return bytes;
    case 1:
      bytes[at] = dice(256);
      return bytes;
    case 2:
      return bytes.slice(0, at);
    case 3:
      return join([bytes.subarray(0, at), bytes.subarray(at + length)]);
    case 4:
      return join([bytes.subarray(0, at + length), bytes.subarray(at)]);
    case 5:
      return bytes.fill(EDGES[dice(EDGES.length)]!, at, at + Math.min(length, 8));
    case 6:
      return bytes.copyWithin(at, dice(bytes.length), dice(bytes.length));
    default:
      return join([
        bytes.subarray(0, at),
        Uint8Array.from({ length: 4 }, () => dice(256)),
        bytes.subarray(at),
      ]);
  }
}
