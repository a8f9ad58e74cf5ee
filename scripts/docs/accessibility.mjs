/**
 * `docs/accessibility.md`: the accessibility statement of the task pane, from `docs/accessibility-runs.json`,
 * which a full `npm run gallery` writes. Says nothing that the run did not find, and names what no machine
 * has checked.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ROOT } from '../steps.mjs';

export async function pages() {
  const file = path.join(ROOT, 'docs', 'accessibility-runs.json');
  const text = await readFile(file, 'utf8').catch(() => null);
  return text === null ? {} : { 'docs/accessibility.md': statement(JSON.parse(text)) };
}

/** The page for one run: `{date, tags, rules, looks: [{look, language, widthPx, states, withProblems}], problems}`. */
export function statement({ date, tags, rules, looks, problems }) {
  const total = looks.reduce((sum, { states }) => sum + states, 0);
  const rows = looks.map(
    ({ look, language, widthPx, states, withProblems }) =>
      `| ${look} | ${language} | ${widthPx} px | ${states} | ${withProblems} |`,
  );
  return `# Accessibility of the task pane

Generated from the run of ${date} by \`npm run gallery\` and \`npm run docs\`; do not edit.

Aim: WCAG 2.2, level AA. This page says what a machine has checked and what nobody has checked yet. It is not a declaration of conformity: that takes people.

## What was checked by machine

Each state of the pane was opened in Chromium, with sample mails, under the pane's own security policy, and looked at by axe with the tags ${tags.map((tag) => `\`${tag}\``).join(', ')} (${rules} rules had something to look at). A state that is wider than its window or writes an error counts as a problem too. The width of 175 px stands for 350 px at twice the zoom.

| look | language | width | states | states with problems |
|---|---|---|---|---|
${rows.join('\n')}

${total} pictures, ${problems.length === 0 ? 'no problems' : `${problems.length} problems`}.
${problems.map((problem) => `- ${problem}\n`).join('')}
The end-to-end tests (\`test/e2e/pane.browser.ts\`) run axe again inside the simulator in four languages, and mend a message by keyboard alone.

## What was not checked

- Screen readers: Narrator, NVDA, JAWS and VoiceOver have not been used with the pane.
- Real Outlook: the pane was run in the simulator and in Chromium only. The alert at Send is drawn by Outlook itself.
- People: nobody who depends on assistive technology has tried it.
- What axe cannot see: whether texts are understood, whether the order of focus makes sense in each flow.
- Forced colours were emulated by the browser, not set in Windows.

[The manual check](manual-check.md) tells how to look at it in a real Outlook.
`;
}
