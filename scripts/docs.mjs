/**
 * `npm run docs`: writes every generated page; `--check` only says which are stale.
 * A generator is a file in `scripts/docs/` that exports `pages(): Promise<Record<path, text>>`.
 */
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ROOT } from './steps.mjs';

const isCheck = process.argv.includes('--check');
const folder = path.join(ROOT, 'scripts', 'docs');
const stale = [];
for (const file of (await readdir(folder)).sort()) {
  if (!file.endsWith('.mjs')) continue;
  const { pages } = await import(path.join(folder, file));
  for (const [target, text] of Object.entries(await pages())) {
    const full = path.join(ROOT, target);
    if ((await readFile(full, 'utf8').catch(() => '')) === text) continue;
    if (isCheck) stale.push(target);
    else {
      await mkdir(path.dirname(full), { recursive: true });
      await writeFile(full, text);
      console.log(`wrote ${target}`);
    }
  }
}
if (stale.length > 0) {
  console.error(`stale: ${stale.join(', ')} - run: npm run docs`);
  process.exit(1);
}
