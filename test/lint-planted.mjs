/**
 * Lints real files with a line planted at their end, in memory; a process of its own, because ESLint's
 * configuration is an ES module. Reads [[file, code], …] from standard input, prints the rules broken by each.
 */
import { readFileSync } from 'node:fs';
import { ESLint } from 'eslint';

const eslint = new ESLint();
const rows = JSON.parse(readFileSync(0, 'utf8'));
const broken = [];
for (const [file, code] of rows) {
  const text = readFileSync(file, 'utf8');
  const [result] = await eslint.lintText(`${text}\n${code}\n`, { filePath: file });
  broken.push(result.messages.map(({ ruleId }) => String(ruleId)));
}
console.log(JSON.stringify(broken));
