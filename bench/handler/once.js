/**
 * One load of dist/launchevent.js and one send, in a process of its own: prints both times in milliseconds.
 * Called by index.ts; the host is the thin Outlook of test/launchevent, whose clock stands still.
 */
'use strict';
const { readFileSync } = require('node:fs');
const vm = require('node:vm');

const [hostFile, bundleFile, scenarioFile] = process.argv.slice(2);
const MOST_TURNS = 2000;

const host = readFileSync(hostFile, 'utf8');
const bundle = readFileSync(bundleFile, 'utf8');
// Not a context of its own: there, each look at a global goes through Node's interceptors.
const run = (code) => vm.runInThisContext(code);
run(`var SCENARIO = ${readFileSync(scenarioFile, 'utf8')};`);
run(host);
const loadFrom = performance.now();
run(bundle);
const loadMs = performance.now() - loadFrom;
run('bareHost.registered()');

let handlerMs = 0;
timed("bareHost.fire('onMessageSend')");
turn(0);

/** Promises settle between two timers, which counts as well. */
function turn(count) {
  const from = performance.now();
  setImmediate(() => {
    handlerMs += performance.now() - from;
    if (count < MOST_TURNS && timed('bareHost.next()')) {
      turn(count + 1);
      return;
    }
    const sent = JSON.parse(run('bareHost.result()')).completions.length;
    process.stdout.write(JSON.stringify({ loadMs, handlerMs, sent }));
  });
}

function timed(code) {
  const from = performance.now();
  const value = run(code);
  handlerMs += performance.now() - from;
  return value;
}
