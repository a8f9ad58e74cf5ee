/**
 * `npm run gallery [-- state,state]`: pictures of every state of the task pane, each looked at by axe, in
 * build/gallery/index.html. Exits 1 when a state has a violation, overflows its window or complains.
 */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
require('./ts.cjs');
const { makeGallery } = require('../test/taskpane/harness/gallery.ts');

const today = new Date().toISOString().slice(0, 10);
process.exit((await makeGallery(process.argv[2], today)) ? 0 : 1);
