/** Made once, when asked for; a failure is not kept. */
import { once } from '../../src/core/once';

test('made when first asked for, then kept, even when it is nothing', () => {
  const made: string[] = [];
  const ask = once(() => {
    made.push('made');
    return undefined;
  });
  expect(made).toEqual([]);
  expect([ask(), ask()]).toEqual([undefined, undefined]);
  expect(made).toEqual(['made']);
});

test('whoever asks after a failure gets a new try', () => {
  let tries = 0;
  const ask = once(() => {
    tries++;
    if (tries === 1) throw new Error('not yet');
    return tries;
  });
  expect(ask).toThrow('not yet');
  expect(ask()).toBe(2);
});
