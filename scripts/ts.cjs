/**
 * Lets Node run the TypeScript of the benchmarks: `node -r ./scripts/ts.cjs bench/accuracy/index.ts`.
 * Each file is transpiled on its own; types are checked by `npm run check`, not here.
 */
const { readFileSync } = require('node:fs');
const ts = require('typescript');

const compilerOptions = {
  module: ts.ModuleKind.CommonJS,
  target: ts.ScriptTarget.ES2022,
  esModuleInterop: true,
  resolveJsonModule: true,
};

require.extensions['.ts'] = (module, fileName) => {
  const { outputText } = ts.transpileModule(readFileSync(fileName, 'utf8'), {
    compilerOptions,
    fileName,
  });
  module._compile(outputText, fileName);
};
