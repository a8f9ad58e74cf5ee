/**
 * `npm start`: serves dist/ and the built stand-in and prints where to look. PORT chooses the port.
 */
import path from 'node:path';
import { serve } from './serve';

const root = process.cwd();

serve({
  addInDir: path.join(root, 'dist'),
  clientDir: path.join(root, 'build', 'simulator'),
  officeJsDir: path.join(root, 'node_modules', '@microsoft', 'office-js', 'dist'),
  port: Number(process.env['PORT'] ?? '0'),
}).then(
  ({ hostUrl }) => {
    console.log(`Write a mail here: ${hostUrl}`);
    console.log('Everything stays on this machine. Stop with Ctrl+C.');
  },
  (error: unknown) => {
    console.error(`The stand-in could not start: ${String(error)}`);
    process.exit(1);
  },
);
