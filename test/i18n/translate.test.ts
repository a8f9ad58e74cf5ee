/** Which language is spoken, and that each language says everything within the room that it has. */
import { LANGUAGES } from '../../src/core/types';
import { ALERT_TEXTS, pickLanguage } from '../../src/i18n/translate';

describe('language of the interface', () => {
  test.each([
    ['nl-BE', undefined, 'nl'],
    ['fr-CA', undefined, 'fr'],
    ['de_DE', undefined, 'de'],
    ['EN', 'fr', 'en'],
    ['pt-BR', 'fr', 'fr'],
    ['frp', undefined, 'en'],
    ['', 'nl', 'nl'],
    [undefined, undefined, 'en'],
    [42, 'xx', 'en'],
  ])('%p with policy default %p speaks %s', (tag, policyDefault, expected) => {
    expect(pickLanguage(tag, policyDefault)).toBe(expected);
  });
});

describe('alert texts', () => {
  test.each(LANGUAGES)(
    '%s keeps to the lengths that core/explain/alert-texts.ts promises',
    (language) => {
      const texts = ALERT_TEXTS[language];
      for (const line of Object.values(texts.headline)) expect(line.length).toBeLessThanOrEqual(80);
      for (const line of Object.values(texts.closing)) expect(line.length).toBeLessThanOrEqual(120);
      for (const line of Object.values(texts.reason)) expect(line.length).toBeLessThanOrEqual(30);
      expect(texts.more({ count: 250 }).length).toBeLessThanOrEqual(30);
      expect(texts.unread({ place: '', reason: '' }).length).toBeLessThanOrEqual(30);
      expect(texts.channel({ channel: '' }).length).toBeLessThanOrEqual(25);
      expect(texts.askChannel({ channel: '' }).length).toBeLessThanOrEqual(45);
      expect(texts.cancelLabel.length).toBeLessThanOrEqual(20);
    },
  );

  test.each(LANGUAGES)('%s counts one and many apart', (language) => {
    const texts = ALERT_TEXTS[language];
    expect(texts.more({ count: 1 })).not.toBe(texts.more({ count: 2 }).replace('2', '1'));
    const who = { first: 'a@b.example', group: 'x' };
    const lines = [0, 1, 2].map((others) => texts.recipients({ ...who, others }));
    expect(new Set(lines).size).toBe(3);
  });
});
