/** `npm run check`: everything that reads the code without running the product. */
import { bin, node, runSteps } from './steps.mjs';

runSteps([
  { name: 'types (one project per layer)', ...bin('tsc', '-b') },
  { name: 'lint', ...bin('eslint', '--concurrency', 'auto', '.') },
  { name: 'format', ...bin('prettier', '--check', '--log-level', 'warn', '.') },
  {
    name: 'layers',
    ...bin('depcruise', '--config', '.dependency-cruiser.cjs', 'src', 'test', 'bench', 'simulator'),
  },
  { name: 'generated docs are fresh', ...node('scripts/docs.mjs', '--check') },
]);
