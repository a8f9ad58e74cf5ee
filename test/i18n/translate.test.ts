/** Which language is spoken, and that each language says everything within the room that it has. */
import { LANGUAGES } from '../../src/core/types';
import { PANE_TEXTS } from '../../src/i18n/pane';
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

/** Every sentence of a tree of texts; functions are asked for 1 and for 2 of everything. */
function sentences(texts: unknown): string[] {
  if (typeof texts === 'string') return [texts];
  if (typeof texts === 'function') {
    const ask = texts as (props: unknown) => unknown;
    const all = (value: unknown): unknown => new Proxy({}, { get: () => value });
    return [1, 2, 'x'].reduce<string[]>((said, n) => said.concat(sentences(ask(all(n)))), []);
  }
  return Object.values(Object(texts) as object).reduce<string[]>(
    (said, inner) => said.concat(sentences(inner)),
    [],
  );
}

describe('typography', () => {
  const french = sentences([ALERT_TEXTS.fr, PANE_TEXTS.fr]);

  test('all French texts are looked at', () => expect(french.length).toBeGreaterThan(200));

  test.each([
    ['a colon or question mark never begins a line', / [:;?!»]|« /],
    ['one kind of apostrophe', /\w'\w/],
  ])('French: %s', (_reason, wrong) => {
    expect(french.filter((text) => wrong.test(text))).toEqual([]);
  });

  test('Dutch: "voor u" before a verb reads as "for you"', () => {
    const dutch = sentences([ALERT_TEXTS.nl, PANE_TEXTS.nl]);
    expect(dutch.filter((text) => /voor u (verstuurt|schrijft)/.test(text))).toEqual([]);
  });
});
