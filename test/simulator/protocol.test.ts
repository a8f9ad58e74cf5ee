import {
  frameName,
  launchData,
  makeAnswer,
  makeEvent,
  parseCompletion,
  parseRequest,
} from '../../simulator/protocol';
import type { Request } from '../../simulator/protocol';

const message = (fields: object): string =>
  JSON.stringify({
    _messageType: 0,
    _actionType: 0,
    _actionName: 'ExecuteMethod',
    _conversationId: 'c',
    _correlationId: 7,
    _data: { a: 1 },
    ...fields,
  });
const request: Request = {
  kind: 'invoke',
  actionName: 'ExecuteMethod',
  conversationId: 'c',
  correlationId: 7,
  data: { a: 1 },
};

describe('requests of office.js', () => {
  test.each([
    [0, 'invoke'],
    [1, 'register'],
    [2, 'unregister'],
  ])('action type %d means %s', (_actionType, kind) => {
    expect(parseRequest(message({ _actionType }))).toEqual({ ...request, kind });
  });

  test.each([
    ['an object instead of a string', { _messageType: 0 }],
    ['no JSON', 'hello'],
    ['an answer, not a request', message({ _messageType: 1 })],
    ['an unknown action type', message({ _actionType: 3 })],
    ['no action name', message({ _actionName: undefined })],
    ['null', null],
  ])('%s is not one', (_why, raw) => {
    expect(parseRequest(raw)).toBeNull();
  });
});

test('an answer repeats conversation and correlation, as the library matches by them', () => {
  expect(JSON.parse(makeAnswer(request, 'x'))).toMatchObject({
    _messageType: 1,
    _conversationId: 'c',
    _correlationId: 7,
    _data: 'x',
    _errorCode: 0,
    _responseType: 0,
  });
  expect(JSON.parse(makeEvent(request, 'x'))).toMatchObject({ _responseType: 1 });
});

test('the frame name tells office.js host, conversation and origin', () => {
  const name: unknown = JSON.parse(
    frameName({ conversationId: 'c', controlId: 'k', hostOrigin: 'http://h', locale: 'nl-BE' }),
  );
  expect(name).toMatchObject({
    hostInfo: 'Outlook|Web|16.01|nl-BE|c|x|disableLogging|0',
    xdmInfo: 'c|k|http://h',
  });
});

describe('the end of a handler', () => {
  const ended = (data: object): Request => ({ ...request, actionName: 'executeMethod', data });

  test('call 94 carries the options that the handler gave', () => {
    const event = JSON.stringify({ type: 't', completedContext: { allowEvent: true } });
    const data = { 0: 'id', 1: 0, 2: event, DdaMethod: { DispatchId: 94 } };
    expect(parseCompletion(ended(data))).toEqual({
      invocationId: 'id',
      status: 0,
      options: { allowEvent: true },
    });
  });

  test('a missing handler comes with its status and without options', () => {
    const data = { 0: 'id', 1: 11101, 2: '', DdaMethod: { DispatchId: 94 } };
    expect(parseCompletion(ended(data))).toMatchObject({ status: 11101, options: undefined });
  });

  test('other calls of that layer are not the end', () => {
    expect(parseCompletion(ended({ DdaMethod: { DispatchId: 95 } }))).toBeNull();
    expect(parseCompletion(request)).toBeNull();
  });

  test('event 39 names the function and carries the event as JSON', () => {
    expect(launchData('id', 'onMessageSend', { type: 't' })).toEqual({
      0: 'id',
      1: 'onMessageSend',
      2: '{"type":"t"}',
    });
  });
});
