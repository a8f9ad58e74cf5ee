/** The user guides name things as the screen does, say the same in each language, and can be found. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LANGUAGES, type Language } from '../../src/core/types';
import { PANE_TEXTS } from '../../src/i18n/pane';
import { ALERT_TEXTS } from '../../src/i18n/translate';
import { wordsFor } from '../../simulator/client/texts';

const ROOT = path.resolve(__dirname, '../..');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const fileOf = (language: Language): string =>
  language === 'en' ? 'user-guide.md' : `user-guide.${language}.md`;
const guideOf = (language: Language): string => read(`docs/${fileOf(language)}`);

/** Every text of a tree that needs no values. */
function plainTexts(texts: unknown): readonly string[] {
  if (typeof texts === 'string') return [texts];
  if (typeof texts !== 'object' || texts === null) return [];
  return Object.values(texts).reduce<string[]>((all, one) => all.concat(plainTexts(one)), []);
}

/** Lines of a guide and of a screen break at other places. */
const onOneLine = (text: string): string => text.replace(/\s+/g, ' ');

const ribbon = Array.from(read('manifest.xml').matchAll(/(?:Value|DefaultValue)="([^"]*)"/g)).map(
  ([, label]) => label ?? '',
);

test.each(LANGUAGES)('%s: what is printed bold stands so on the screen', (language) => {
  const bold = Array.from(guideOf(language).matchAll(/\*\*([^*]+)\*\*/g)).map(([, name]) =>
    onOneLine(name ?? ''),
  );
  const shown = [PANE_TEXTS[language], ALERT_TEXTS[language], wordsFor(language)]
    .reduce<string[]>((all, texts) => all.concat(plainTexts(texts)), ribbon)
    .map(onOneLine);
  expect(bold.filter((name) => !shown.includes(name))).toEqual([]);
  expect(bold.length).toBeGreaterThan(15);
});

test.each(LANGUAGES)('%s: leads to the other languages', (language) => {
  const links = Array.from(guideOf(language).matchAll(/\]\(([^)]+)\)/g)).map(([, to]) => to ?? '');
  const others = LANGUAGES.filter((other) => other !== language).map(fileOf);
  expect([...links].sort()).toEqual([...others].sort());
  expect(links.filter((to) => !existsSync(path.join(ROOT, 'docs', to)))).toEqual([]);
});

test('each language has the same parts', () => {
  const parts = LANGUAGES.map((language) =>
    guideOf(language)
      .trim()
      .split('\n\n')
      .map((block) => /^(?:#+|\d\.)?/.exec(block)?.[0]),
  );
  for (const one of parts) expect(one).toEqual(parts[0]);
});

test('administrators are told where the guides are', () => {
  for (const language of LANGUAGES) {
    expect(read('docs/admin-guide.md')).toContain(`(${fileOf(language)})`);
  }
});
