/**
 * One script out of a module and all that it imports, for engines without modules: translated to the
 * runtime's floor (ES2016), not minified, nothing added. The built bundle is tested elsewhere; this one
 * shows what the readers themselves say.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const compilerOptions = {
  module: ts.ModuleKind.CommonJS,
  target: ts.ScriptTarget.ES2016,
  esModuleInterop: true,
};

/** The script leaves the module's exports in a global of that name. */
export function scriptOf(entry: string, globalName: string): string {
  const modules = new Map<string, string>();
  const waiting = [path.resolve(entry)];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (modules.has(file)) continue;
    const folder = path.dirname(file);
    const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), { compilerOptions });
    const code = outputText.replace(/\brequire\("(\.[^"]*)"\)/g, (_call, name: string) => {
      const found = resolve(path.join(folder, name));
      waiting.push(found);
      return `load(${JSON.stringify(found)})`;
    });
    modules.set(file, `function (exports, load) {${code}\n}`);
  }
  const rows = Array.from(modules, ([file, code]) => `${JSON.stringify(file)}: ${code}`);
  return `var ${globalName} = (function () {
  var made = {}, modules = {${rows.join(',\n')}};
  function load(file) {
    if (!made[file]) { made[file] = {}; modules[file](made[file], load); }
    return made[file];
  }
  return load(${JSON.stringify(path.resolve(entry))});
})();`;
}

function resolve(base: string): string {
  const found = [`${base}.ts`, path.join(base, 'index.ts')].find((file) => existsSync(file));
  if (found === undefined) throw new Error(`no module at ${base}`);
  return found;
}
