/** The first look at a number: what it reads out of raw characters, and when it leaves that to others. */
import {
  aimGlance,
  createGlance,
  groupsIn,
  isLuhnIn,
  isModulo97In,
  numberIn,
  signBefore,
} from '../../../src/core/judge/glance';

/** The glance at the part between brackets. */
function glanceAt(marked: string) {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const glance = createGlance(marked.replace(/[[\]]/g, ''));
  return { glance, isPlain: aimGlance(glance, start, end) };
}

test.each([
  ['digits and separators', '[85.07.30-033.28]', '85073003328'],
  ['capitals become small', '[TREJ 9010]', 'trej9010'],
  ['full-width digits', '[\uff18\uff15 07]', '8507'],
  ['zero-width marks are nothing', '[85\u200b07]', '8507'],
])('characters: %s', (_why, marked, expected) => {
  const { glance, isPlain } = glanceAt(marked);
  expect(isPlain).toBe(true);
  expect(String.fromCharCode(...glance.codes.slice(0, glance.length))).toBe(expected);
});

test.each([
  ['styled digits', '[85\ud835\udfd8]'],
  ['a letter of another script', '[Ж12345678]'],
  ['a ligature', '[œ12345678]'],
  ['more characters than are looked at', `[${'1'.repeat(41)}]`],
])('left to a full reading: %s', (_why, marked) => {
  expect(glanceAt(marked).isPlain).toBe(false);
});

test.each([
  ['plus', '+[32 471]', '+'],
  ['plus and space', '+ [32 471]', '+'],
  ['line break stays', 'a\n[32]', '\n'],
  ['nothing', '[32]', '\0'],
])('sign before: %s', (_why, marked, expected) => {
  expect(String.fromCharCode(signBefore(glanceAt(marked).glance))).toBe(expected);
});

test.each([
  ['groups of a telephone number', '[514 555-0199]', 0x334],
  ['brackets separate as well', '[514) 555 0199]', 0x334],
  ['one run', '[5145550199]', 0xa],
])('groups: %s', (_why, marked, expected) => {
  expect(groupsIn(glanceAt(marked).glance)).toBe(expected);
});

test('numbers and checks', () => {
  const { glance } = glanceAt('[850730033 28]');
  expect(numberIn(glance, 0, 9)).toBe(850730033);
  expect(numberIn(glanceAt('[AB12]').glance, 0, 4)).toBeNaN();
  expect(isLuhnIn(glanceAt('[4111 1111 1111 1111]').glance, 16)).toBe(true);
  expect(isLuhnIn(glanceAt('[4111 1111 1111 1112]').glance, 16)).toBe(false);
  expect(isLuhnIn(glanceAt('[411A]').glance, 4)).toBe(false);
  expect(isModulo97In(glanceAt('[000000000097]').glance)).toBe(true);
  expect(isModulo97In(glanceAt('[000000000197]').glance)).toBe(false);
});
