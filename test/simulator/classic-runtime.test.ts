import { readFileSync } from 'node:fs';
import path from 'node:path';

import ts from 'typescript';
import { runClassic } from '../../simulator/classic/runtime';
import { dispatch } from '../../simulator/dispatch';
import { createMailbox } from '../../simulator/mailbox';
import { PROFILES } from '../../simulator/profiles';
import { EMPTY_DRAFT } from '../../simulator/samples';
import type { HandlerResult } from '../../simulator/smart-alerts';
import { loadQuickJs } from './quickjs';

const source = path.resolve(__dirname, '../../simulator/classic/thin-office.ts');
const officeScript = `(function(){${ts
  .transpileModule(readFileSync(source, 'utf8'), {
    compilerOptions: { target: ts.ScriptTarget.ES2016, module: ts.ModuleKind.ESNext },
  })
  .outputText.replace(/^export \{\};?$/m, '')}})()`;

/** Runs a bundle whose handler is `body`, with `event` and `item` in reach. */
async function run(
  body: string,
  options: { top?: string; kind?: 'message' | 'appointment' } = {},
): Promise<{ result: HandlerResult; remarks: string[] }> {
  const kind = options.kind ?? 'message';
  const mailbox = createMailbox({
    ...EMPTY_DRAFT,
    kind,
    subject: 'S',
    place: 'P',
    bodyHtml: '<p>b</p>',
  });
  const remarks: string[] = [];
  const bundle = `${options.top ?? ''}
    Office.onReady(function () { throw new Error('must not run'); });
    Office.actions.associate('onMessageSend', function (event) {
      var item = Office.context.mailbox.item; ${body}
    });`;
  const running = runClassic(
    {
      quickjs: await loadQuickJs(),
      officeScript,
      bundle,
      settings: {
        mailboxMinor: 15,
        locale: 'nl-BE',
        itemKind: kind,
        userAddress: 'a@b.example',
        userName: 'A',
      },
      now: () => performance.now(),
      call: (dispatchId, params) =>
        dispatch(
          { mailbox, profile: PROFILES.classic },
          { dispatchId, params },
          { faults: {}, latencyMs: 1 },
        ),
      remark: (text) => remarks.push(text),
    },
    { functionName: 'onMessageSend', eventType: 'OnMessageSend' },
  );
  const never = new Promise<HandlerResult>((resolve) => {
    setTimeout(() => resolve({ kind: 'timed-out' }), 150);
  });
  const result = await Promise.race([running.result, never]);
  await new Promise((resolve) => setTimeout(resolve, 20));
  running.dispose();
  return { result, remarks };
}

/** Runs an expression in the handler and gives what it came to, as text. */
async function evaluate(expression: string): Promise<string> {
  const { result } = await run(`event.completed({ errorMessage: String(${expression}) });`);
  return result.kind === 'completed' ? result.options.errorMessage : result.kind;
}

test('reads the same mailbox and completes', async () => {
  const { result } = await run(`
    item.subject.getAsync(function (subject) {
      item.from.getAsync({ asyncContext: 'kept' }, function (from) {
        event.completed({
          allowEvent: true,
          errorMessage: subject.value + from.asyncContext + from.value.emailAddress
        });
      });
    });`);
  expect(result).toMatchObject({
    kind: 'completed',
    options: { allowEvent: true, errorMessage: 'Skeptliesbet.vandamme@fod-voorbeeld.fgov.be' },
  });
});

test('a meeting has its own item', async () => {
  const { result } = await run(
    'item.location.getAsync(function (place) { event.completed({ errorMessage: place.value }); });',
    { kind: 'appointment' },
  );
  expect(result).toMatchObject({ options: { errorMessage: 'P' } });
});

test('failures arrive as failed results with their code', async () => {
  const { result } = await run(`
    item.getAttachmentContentAsync('none', function (answer) {
      event.completed({ errorMessage: answer.status + answer.error.code });
    });`);
  expect(result).toMatchObject({ options: { errorMessage: 'failed9003' } });
});

describe('the floor of classic Outlook', () => {
  test.each([
    'Intl',
    'document',
    'window',
    'fetch',
    'TextDecoder',
    'atob',
    'crypto',
    'BigInt',
    'WeakRef',
    'Object.values',
    'Object.entries',
    '"".padStart',
    '"".matchAll',
    '[].flat',
    '[].at',
    'Promise.allSettled',
    'Promise.prototype.finally',
    'globalThis',
    'queueMicrotask',
  ])('%s is not there', async (name) => {
    expect(await evaluate(`typeof ${name}`)).toBe('undefined');
  });

  test('normalize does nothing and localeCompare compares code units', async () => {
    expect(await evaluate(`'e\\u0301'.normalize('NFC').length`)).toBe('2');
    expect(await evaluate(`'z'.localeCompare('\\u00e9')`)).toBe('-1');
  });

  test('timers, promises and console are there', async () => {
    const { result, remarks } = await run(`
      console.log('seen');
      var cancelled = setTimeout(function () { event.completed({ allowEvent: false }); }, 1);
      clearTimeout(cancelled);
      Promise.resolve().then(function () {
        setTimeout(function () { event.completed({ allowEvent: true }); }, 10);
      });`);
    expect(result).toMatchObject({ options: { allowEvent: true } });
    expect(remarks).toEqual(['console: seen']);
  });
});

describe('documented traps', () => {
  test('reading Office.context while the script loads breaks the load', async () => {
    const { result } = await run('', { top: 'Office.context.mailbox;' });
    expect(result).toMatchObject({ kind: 'unavailable', why: expect.stringContaining('loads') });
  });
  test('a syntax error makes the add-in unavailable', async () => {
    expect((await run('', { top: 'var = 1;' })).result.kind).toBe('unavailable');
  });
  test('a handler that throws never completes', async () => {
    const { result, remarks } = await run(`throw new Error('x');`);
    expect(result.kind).toBe('timed-out');
    expect(remarks).toEqual([expect.stringContaining('threw')]);
  });
  test('code goes on after completion; a second one is flagged', async () => {
    const { result, remarks } = await run(`
      event.completed({ allowEvent: false });
      setTimeout(function () { event.completed({ allowEvent: true }); }, 5);`);
    expect(result).toMatchObject({ options: { allowEvent: false } });
    expect(remarks).toEqual([expect.stringContaining('again')]);
  });
  test('a handler of another name is missing', async () => {
    const { result } = await run('', { top: 'Office.actions.associate = function () {};' });
    expect(result.kind).toBe('handler-missing');
  });
});
